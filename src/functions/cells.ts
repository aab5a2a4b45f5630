import type { Observation } from "../core/indicator/Observation";
import { readNumber } from "../core/numbers/readNumber";
import { Refusal, type Answer } from "../core/statistics/Answer";
import { FUNCTION_TEXTS } from "../core/texts/functions";
import { languageOf, type Language } from "../core/texts/language";
import { REFUSALS } from "../core/texts/refusals";

/** What Excel hands over for one cell: number, text, boolean, error object, or null for a blank. */
export type Cell = any;
export type Cells = Cell[][];
type Result = number | string;

const NO_ANSWER = "—";

/** The language of the page that runs us; the pane sets it to that of Office. */
export function pageLanguage(): Language {
  const lang = typeof document === "undefined" ? "" : document.documentElement?.lang;
  return languageOf(lang || "zh-CN");
}

/** A text that should have been a number; no other value is wrong by itself. */
class NotNumber {
  constructor(readonly text: string) {}
}

/** A number is a value, a text that reads as one too; blanks, errors and marks for missing are gaps. */
function readCell(cell: Cell): Observation | NotNumber {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : null;
  if (typeof cell === "boolean") return new NotNumber(String(cell).toUpperCase());
  if (typeof cell !== "string") return null;
  const reading = readNumber(cell);
  if (reading.kind === "text") return new NotNumber(cell);
  return reading.kind === "number" ? reading.value : null;
}

/** The value of a cell inside a range, where a stray text is a gap, as in RANK.EQ. */
export function observationOf(cell: Cell): Observation {
  const value = readCell(cell);
  return value instanceof NotNumber ? null : value;
}

export function wrongArgument(sentence: string): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, sentence);
}

/**
 * Runs a statistic cell by cell over arguments of one shape (or single cells). A single cell that has no answer is #N/A with its
 * reason, and #VALUE! if it holds a text; in a block it is —, for one error would spoil the whole spill. A block
 * without any answer is #N/A.
 */
export function answerCells(args: Cells[], statistic: (...values: Observation[]) => Answer | string): Result[][] {
  const shaped = args.map((cells) => stretch(cells, args[0]!));
  return answerEach(args[0]!, (row, column) => {
    const values = shaped.map((cells) => readCell(cells[row]![column]));
    return values.find((value) => value instanceof NotNumber) ?? statistic(...(values as Observation[]));
  });
}

/** As `answerCells`, for a statistic that wants the place of the cell and its value. */
export function answerPlaces(
  cells: Cells,
  statistic: (value: Observation, row: number, column: number) => Answer,
): Result[][] {
  return answerEach(cells, (row, column) => {
    const value = readCell(cells[row]![column]);
    return value instanceof NotNumber ? value : statistic(value, row, column);
  });
}

function answerEach(cells: Cells, answerAt: (row: number, column: number) => Answer | NotNumber | string): Result[][] {
  const alone = cells.length === 1 && cells[0]!.length === 1;
  let answered = false;
  let firstReason: string | undefined;
  const results = cells.map((line, row) =>
    line.map((_, column): Result => {
      const answer = answerAt(row, column);
      if (answer instanceof NotNumber) {
        const reason = FUNCTION_TEXTS[pageLanguage()].notNumber(answer.text);
        if (alone) throw wrongArgument(reason);
        firstReason ??= reason;
        return NO_ANSWER;
      }
      if (answer instanceof Refusal) {
        firstReason ??= REFUSALS[pageLanguage()][answer.code];
        return NO_ANSWER;
      }
      answered = true;
      return answer;
    }),
  );
  if (!answered) throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, firstReason);
  return results;
}

/** A single cell stands for every cell of the pattern; any other shape than the pattern's is refused. */
function stretch(cells: Cells, pattern: Cells): Cells {
  if (sameShape(cells, pattern)) return cells;
  if (cells.length !== 1 || cells[0]!.length !== 1)
    throw wrongArgument(FUNCTION_TEXTS[pageLanguage()].shapes(shapeOf(pattern), shapeOf(cells)));
  return pattern.map((line) => line.map(() => cells[0]![0]));
}

export function sameShape(one: Cells, other: Cells): boolean {
  return one.length === other.length && one[0]!.length === other[0]!.length;
}

function shapeOf(cells: Cells): string {
  return `${cells.length}×${cells[0]!.length}`;
}

/** The texts of a range that must have the shape of another, in reading order. */
export function textsOf(cells: Cells, pattern: Cells): string[] {
  return stretch(cells, pattern).flatMap((line) =>
    line.map((cell) => (typeof cell === "string" || typeof cell === "number" ? String(cell) : "")),
  );
}

/**
 * A word chosen from a list of choices, each with the words that name it; left out means the first. The list is in
 * pairs, since an object would put keys like "1223" in front of "1224".
 */
export function optionOf<Choice extends string>(
  name: string,
  given: Cell,
  choices: readonly (readonly [choice: Choice, ...words: string[]])[],
): Choice {
  const wanted = given === null || given === undefined || given === "" ? undefined : String(given).trim().toLowerCase();
  const found = wanted === undefined ? choices[0] : choices.find((words) => words.includes(wanted as Choice));
  if (!found)
    throw wrongArgument(
      FUNCTION_TEXTS[pageLanguage()].unknownOption(name, String(given), choices.map(([choice]) => choice).join(", ")),
    );
  return found[0];
}
