import { quoteSheet } from "../model/address";

/** Texts in double quotes, and sheets before an exclamation mark: in single quotes, or plain. */
const SHEETS = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|(?<![#\p{L}\p{N}_.])([\p{L}\p{N}_.]+)!/gu;

/** The same with the block that follows the sheet. */
const BLOCK = String.raw`(?:\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)`;
const REFERENCES = new RegExp(
  String.raw`"(?:[^"]|"")*"|#REF!${BLOCK}|'((?:[^']|'')+)'!${BLOCK}|(?<![#\p{L}\p{N}_.])([\p{L}\p{N}_.]+)!${BLOCK}`,
  "giu",
);

/**
 * The formula with the sheet `from` called `to`; with `to` left out its references become #REF!.
 * Texts in the formula stay as they are, and so do sheets whose name only ends like this one.
 */
export function replaceSheet(formula: string, from: string, to: string | undefined): string {
  return formula.replace(SHEETS, (part: string, quoted?: string, plain?: string) => {
    const name = quoted?.replaceAll("''", "'") ?? plain;
    if (name === undefined || name.toLowerCase() !== from.toLowerCase()) return part;
    return to === undefined ? "#REF!" : `${quoteSheet(to)}!`;
  });
}

/** The formula for the engine: a reference to a sheet that is not there is #REF!, which the engine itself gets wrong. */
export function withoutLostSheets(formula: string, exists: (name: string) => boolean): string {
  if (!formula.includes("!")) return formula;
  return formula.replace(REFERENCES, (part: string, quoted?: string, plain?: string) => {
    const name = quoted?.replaceAll("''", "'") ?? plain;
    if (name === undefined) return part.startsWith("#") ? "#REF!" : part;
    return exists(name) ? part : "#REF!";
  });
}
