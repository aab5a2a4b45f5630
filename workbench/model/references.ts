import { quoteSheet } from "./address";

/**
 * A text in quotes, a quoted sheet with its "!", or a plain sheet with its "!", or two sheets with a colon between; after a
 * square bracket stands a sheet of another workbook.
 */
const PARTS =
  /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|(?<![\]!$\p{L}\p{N}_.])((?:[\p{L}_][\p{L}\p{N}_.]*:)?[\p{L}_][\p{L}\p{N}_.]*)!/gu;

/** The formula after a sheet has got a new name; texts in quotes stay as they are. */
export function renameSheetInFormula(formula: string, before: string, after: string): string {
  return formula.replace(PARTS, (part: string, quoted?: string, plain?: string) => {
    const names = (quoted?.replaceAll("''", "'") ?? plain)?.split(":");
    if (!names?.some((name) => name.toLowerCase() === before.toLowerCase())) return part;
    return `${quoteSpan(names.map((name) => (name.toLowerCase() === before.toLowerCase() ? after : name)))}!`;
  });
}

/** One sheet, or the first and the last of several as Excel writes them: 'Q 1:Q3'. */
function quoteSpan(names: string[]): string {
  const quoted = names.map(quoteSheet);
  if (names.length === 1 || !quoted.some((name) => name.startsWith("'"))) return quoted.join(":");
  return `'${names.join(":").replaceAll("'", "''")}'`;
}

/** Texts in double quotes, and sheets before an exclamation mark: in single quotes, or plain. */
const SHEETS = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|(?<![#\]!$\p{L}\p{N}_.])((?:[\p{L}\p{N}_.]+:)?[\p{L}\p{N}_.]+)!/gu;

/** The formula after a sheet was deleted: its references become #REF!. Texts in the formula stay as they are. */
export function loseSheetInFormula(formula: string, lost: string): string {
  return formula.replace(SHEETS, (part: string, quoted?: string, plain?: string) => {
    const names = (quoted?.replaceAll("''", "'") ?? plain)?.split(":");
    // Excel lets a block through several sheets end at the sheet beside the lost one; here it is lost as a whole.
    return names?.some((name) => name.toLowerCase() === lost.toLowerCase()) ? "#REF!" : part;
  });
}
