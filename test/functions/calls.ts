import { refusalSentence, type RefusalCode } from "../../src/core/texts/refusals";
import { CellError } from "./customFunctionsGlobal";

/** The Chinese sentence of a refusal. */
export const said = (code: RefusalCode, ...details: string[]) => refusalSentence("zh-CN", code, details);

/** A block with its numbers rounded to nine decimals. */
export const rounded = (cells: unknown) =>
  Array.isArray(cells)
    ? cells.map((line: unknown[]) => line.map((cell) => (typeof cell === "number" ? Number(cell.toFixed(9)) : cell)))
    : cells;

export const column = (...cells: unknown[]) => cells.map((cell) => [cell]);

/** The outcome of a call that has no answer, as `outcomeOf` gives it. */
export const notAvailable = (sentence: string) => ({ code: "#N/A", sentence });

/** The outcome of a call with a wrong argument. */
export const wrong = (sentence: string | RegExp) => ({
  code: "#VALUE!",
  sentence: expect.stringMatching(sentence) as unknown,
});

/** An error cell as office.js hands it over. */
export const errorCell = new CellError("#DIV/0!");
