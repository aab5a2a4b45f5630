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
}

/** An argument that was left out is one blank cell. */
const given = (cells: Cells | null | undefined): Cells => cells ?? [[null]];

export function numbers(cells: Cells | null | undefined): Argument<Observation> {
  return { cells: given(cells), read: asNumber };
}

export function texts(cells: Cells | null | undefined): Argument<string> {
  return { cells: given(cells), read: asText };
}

/**
 * Runs a statistic cell by cell over arguments of one shape. A single result that does not exist is #N/A with its reason,
 * and #VALUE! where an argument is wrong; in a block it is —, for one error would spoil the whole spill. A block
 * without any answer is #N/A.
 */
export function answerCells<Values extends unknown[]>(
  args: { [Place in keyof Values]: Argument<Values[Place]> },
  statistic: (...values: Values) => Result | Refusal,
): Result[][] {
  const shaped = inOneShape(args.map(({ cells }) => cells));
  const values: unknown[] = new Array(args.length);
  return answerEach(shaped[0]!, (row, column) => {
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
    const answer = answerAt(row, column);
    if (typeof answer !== "object") {
      answered = true;
      return answer;
    }
    reason ??= answer;
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
export function answerOnce(answer: Result | Refusal): Result[][] {
  return answerEach([[null]], () => answer);
}
