import { CellError, type CellValue } from "../model/values";

/**
 * A block of values as CSV (RFC 4180): commas, lines ended by CR LF, a field in quotes where it needs them.
 * Numbers have all their digits, a blank cell is an empty field, an empty text is a field in quotes, and an error is
 * its code. Texts are never changed, also those that begin with = + - or @: this CSV is read by programs and tests,
 * and a changed text would be a wrong result.
 */
export function toCsv(values: CellValue[][], delimiter = ","): string {
  const text = (value: CellValue) => field(value, delimiter);
  return values.map((line) => line.map(text).join(delimiter) + "\r\n").join("");
}

function field(value: CellValue, delimiter: string): string {
  if (value === null) return "";
  if (value instanceof CellError) return value.code;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number") return String(value);
  return value === "" || value.includes(delimiter) || /[",\r\n]|^\s|\s$/.test(value)
    ? `"${value.replaceAll('"', '""')}"`
    : value;
}

/** The fields of a CSV text, line by line; a field in quotes may hold commas, quotes and line ends. */
export function fromCsv(text: string, delimiter = ","): string[][] {
  const lines: string[][] = [];
  let line: string[] = [];
  const pattern = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${delimiter}\\r\\n]*))(${delimiter}|\\r\\n|\\n|\\r|$)`, "y");
  const source = text.replace(/^\ufeff/, "");
  while (pattern.lastIndex < source.length || line.length > 0) {
    const at = pattern.lastIndex;
    const match = pattern.exec(source);
    if (!match)
      throw new Error(`The CSV text has a quote that is not closed, or text after one, at character ${at + 1}.`);
    line.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? "");
    if (match[3] === delimiter) continue;
    lines.push(line);
    line = [];
    if (match[3] === "") break;
  }
  return lines;
}
