import type { Observation } from "../core/indicator/Observation";
import { Misuse, Refusal } from "../core/statistics/Answer";
import { refusalSentence } from "../core/texts/refusals";
import { asNumber, asText, pageLanguage, Unreadable, type Cells, type Reader } from "./readers";
import { inOneShape, isAlone, wrongArgument } from "./shapes";

/** What a cell may show. */
export type Result = number | string | boolean;

const NO_ANSWER = "—";

/** An argument with the way its cells are read. */
export interface Argument<Value> {
  cells: Cells;
  read: Reader<Value>;
  /** What refuses the whole call, whatever its other cells say. */
  misuse?: Misuse | undefined;
}

/** An argument that was left out is one blank cell. */
const given = (cells: Cells | null | undefined): Cells => cells ?? [[null]];

/** Cells, or one blank cell where they are left out, read in a way of their own. */
export function cellsRead<Value>(cells: Cells | null | undefined, read: Reader<Value>): Argument<Value> {
  return { cells: given(cells), read };
}

export function numbers(cells: Cells | null | undefined): Argument<Observation> {
  return cellsRead(cells, asNumber);
}

export function texts(cells: Cells | null | undefined): Argument<string> {
  return cellsRead(cells, asText);
}

/**
 * Runs a statistic cell by cell over arguments of one shape. A single result that does not exist is #N/A with its reason,
 * and #VALUE! where an argument is wrong; in a block it is —, for one error would spoil the whole spill. A block
 * without any answer is #N/A, and tells the first misuse rather than a gap or a heading.
 */
export function answerCells<Values extends unknown[]>(
  args: { [Place in keyof Values]: Argument<Values[Place]> },
  statistic: (...values: Values) => Result | Refusal | Unreadable,
): Result[][] {
  const shaped = inOneShape(args.map(({ cells }) => given(cells)));
  const values: unknown[] = new Array(args.length);
  const misuse = args.find((one: Argument<unknown>) => one.misuse)?.misuse;
  return answerEach(shaped[0]!, (row, column) => {
    if (misuse) return misuse;
    for (let place = 0; place < shaped.length; place++) {
      const value = args[place]!.read(shaped[place]![row]![column]);
      if (value instanceof Unreadable) return value;
      values[place] = value;
    }
    return statistic(...(values as Values));
  });
}

/** As `answerCells`, where the answer is known by its place in a pattern. */
export function answerEach(
  pattern: Cells,
  answerAt: (row: number, column: number) => Result | Refusal | Unreadable,
): Result[][] {
  const alone = isAlone(pattern);
  let answered = false;
  let reason: Refusal | Unreadable | undefined;
  const resultAt = (row: number, column: number): Result => {
    const given = answerAt(row, column);
    const isOverflow = typeof given === "number" && !Number.isFinite(given);
    const answer = isOverflow ? new Refusal("overflow") : given;
    if (typeof answer !== "object") {
      answered = true;
      return answer;
    }
    if (!reason || (answer instanceof Misuse && !(reason instanceof Misuse))) reason = answer;
    return NO_ANSWER;
  };
  const results = pattern.map((cells, row) => {
    const line: Result[] = [resultAt(row, 0)];
    for (let column = 1; column < cells.length; column++) line.push(resultAt(row, column));
    return line;
  });
  if (!answered && reason) throw errorOf(reason, alone);
  return results;
}

/** The error a cell shows in place of an answer. */
function errorOf(reason: Refusal | Unreadable, alone: boolean): CustomFunctions.Error {
  const sentence =
    reason instanceof Unreadable ? reason.sentence : refusalSentence(pageLanguage(), reason.code, reason.details);
  const isWrong = reason instanceof Unreadable || reason instanceof Misuse;
  if (alone && isWrong) return wrongArgument(sentence);
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, sentence);
}

/** One answer for the whole call. */
export function answerOnce(answer: Result | Refusal | Unreadable): Result[][] {
  return answerEach([[null]], () => answer);
}
