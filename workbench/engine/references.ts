/** A block of cells, whole columns or whole rows, as it follows a sheet's name. */
const BLOCK = String.raw`(?:\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)`;
/** Texts in double quotes, and references with a sheet; what comes after a square bracket is a sheet of another workbook. */
const REFERENCES = new RegExp(
  String.raw`"(?:[^"]|"")*"|#REF!${BLOCK}|'((?:[^']|'')+)'!${BLOCK}|(?<![#\]\p{L}\p{N}_.])([\p{L}\p{N}_.]+)!${BLOCK}`,
  "giu",
);

/** The formula for the engine: a reference to a sheet that is not there is #REF!, which the engine itself gets wrong. */
export function withoutLostSheets(formula: string, exists: (name: string) => boolean): string {
  if (!formula.includes("!")) return formula;
  return formula.replace(REFERENCES, (part: string, quoted?: string, plain?: string) => {
    const name = quoted?.replaceAll("''", "'") ?? plain;
    if (name === undefined) return part.startsWith("#") ? "#REF!" : part;
    // 'Q1:Q3' is all sheets from one to the other.
    return name.split(":").every(exists) || name.includes("[") ? part : "#REF!";
  });
}
