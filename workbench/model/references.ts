import { quoteSheet } from "./address";

/** A text in quotes, a quoted sheet with its "!", or a plain sheet with its "!"; after a square bracket stands a sheet of another workbook. */
const PARTS = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|(?<![\]\p{L}\p{N}_.])([\p{L}_][\p{L}\p{N}_.]*)!/gu;

/** The formula after a sheet has got a new name; texts in quotes stay as they are. */
export function renameSheetInFormula(formula: string, before: string, after: string): string {
  return formula.replace(PARTS, (part: string, quoted?: string, plain?: string) => {
    const name = quoted?.replaceAll("''", "'") ?? plain;
    return name?.toLowerCase() === before.toLowerCase() ? `${quoteSheet(after)}!` : part;
  });
}
