import { sheetReference } from "./sheetReference";

/** A call of one of our functions, as a person fills it in. */
export interface FunctionCall {
  id: string;
  /** How many arguments must stand there, empty or not. */
  needed: number;
  /** What was typed for each argument, in their order. */
  arguments: readonly string[];
}

const ID = /^[A-Z][A-Z_]*$/;
const ADDRESS = /^\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$|^\$?[A-Z]{1,3}:\$?[A-Z]{1,3}$|^\$?\d+:\$?\d+$/;
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
/** A sheet's name as it may be typed: in quotes with its own doubled, or bare where it looks like a name. */
const SHEET = /^(?:'((?:[^'[\]:*?/\\]|'')+)'|([\p{L}\p{N}_ .·、（）()—–-]+))$/u;
const LONGEST_SHEET = 31;
const NUMBER = /^[+-]?(?:(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(?:E[+-]?\d{1,3})?%?$/;
/** A text in marks of quotation, as people write it in formulas; Chinese keyboards give curly ones. */
const QUOTED = /^(?:"((?:[^"]|"")*)"|“([^“”]*)”)$/su;

/**
 * The formula of a call: =IND.YOY(A1,B1). References, numbers and percentages are taken as they are typed; whatever else
 * stands there becomes a quoted text, so that no text can turn into a formula. Empty arguments keep their place; empty ones
 * at the end are left out unless they are needed.
 */
export function formulaCall({ id, needed, arguments: typed }: FunctionCall): string {
  if (!ID.test(id)) throw new Error(`${id} is no function's id`);
  const written = typed.map(writtenArgument);
  const last = written.findLastIndex((text) => text !== "");
  const length = Math.max(needed, last + 1);
  return `=IND.${id}(${Array.from({ length }, (_, place) => written[place] ?? "").join(",")})`;
}

/** One argument as it stands in the formula. */
export function writtenArgument(typed: string): string {
  const text = typed.trim();
  if (text === "") return "";
  return referenceOf(text) ?? numberOf(text) ?? quote(text);
}

/**
 * An argument as it must read after the formula moved to another sheet: a bare reference names the sheet it was meant for.
 * Anything else stays as it is.
 */
export function keptReference(typed: string, sheet: string): string {
  const reference = referenceOf(typed.trim());
  return reference === null || reference.includes("!") ? typed : sheetReference(sheet, reference);
}

/** A1, $A$1:B9, A:A, 1:3, with or without a sheet in front; `null` for anything else. */
function referenceOf(text: string): string | null {
  const mark = Math.max(text.lastIndexOf("!"), text.lastIndexOf("！"));
  const address = narrow(text.slice(mark + 1)).toUpperCase();
  if (!ADDRESS.test(address) || !isOnSheet(address)) return null;
  if (mark < 0) return address;
  const [, quoted, bare] = SHEET.exec(text.slice(0, mark)) ?? [];
  const name = quoted?.replaceAll("''", "'") ?? bare?.trim();
  if (!name || name.length > LONGEST_SHEET || name.startsWith("'") || name.endsWith("'")) return null;
  return sheetReference(name, address);
}

/** Whether rows and columns exist: 2025:2026 are rows, ZZZ1 is no cell. */
function isOnSheet(address: string): boolean {
  const rows = address.match(/\d+/g) ?? [];
  const columns = address.match(/[A-Z]+/g) ?? [];
  return (
    rows.every((row) => Number(row) >= 1 && Number(row) <= MOST_ROWS) &&
    columns.every((letters) => columnNumber(letters) <= MOST_COLUMNS)
  );
}

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

/** 12, −3.5, 1,234, 7.8%, also in full width; the comma would part arguments and goes. */
function numberOf(text: string): string | null {
  const plain = narrow(text).replace(/^[−–]/u, "-").toUpperCase();
  return NUMBER.test(plain) ? plain.replaceAll(",", "").replace(/^\+/, "") : null;
}

/** Full-width letters, digits and signs as plain ones. Not NFKC: that would make 121 of 12①. */
function narrow(text: string): string {
  return text.replace(/[！-～]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0));
}

function quote(text: string): string {
  const [, straight, curly] = QUOTED.exec(text) ?? [];
  const inner = straight?.replaceAll('""', '"') ?? curly ?? text;
  return `"${inner.replaceAll('"', '""')}"`;
}
