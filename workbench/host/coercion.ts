import { parseValue } from "numfmt";
import type { Input } from "../model/Sheet";
import { CellError, isErrorCode } from "../model/values";
import { invalidArgument } from "./HostError";
import { typedDate } from "./typedDates";

/** What becomes of a value written through the API: the input, and the number format that comes with it. */
export interface Coerced {
  input: Input;
  numberFormat?: string;
}

const TEXT_FORMAT = "@";

/**
 * Reads a written value as Excel does. `undefined` means: leave the cell as it is (null was written).
 * A text may become a number, a date, a percentage, a truth value, an error or a formula.
 */
export function coerce(value: unknown, format: string, locale: string): Coerced | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw invalidArgument(`A cell cannot hold ${value}.`);
    return { input: { value: format === TEXT_FORMAT ? numberText(value) : value } };
  }
  if (typeof value === "boolean") return { input: { value } };
  if (typeof value === "string") return coerceText(value, format, locale);
  throw invalidArgument(`A cell cannot hold a value of type ${typeof value}: ${JSON.stringify(value)}.`);
}

function coerceText(text: string, format: string, locale: string): Coerced {
  if (text === "") return { input: { value: null } };
  if (text.length > 32_767) throw invalidArgument("A cell can hold 32,767 characters at most.");
  if (text.startsWith("'")) return { input: { value: text.slice(1) } };
  if (format === TEXT_FORMAT) return { input: { value: text } };
  if (text.startsWith("=") && text.length > 1) return { input: { formula: checkedFormula(text) } };
  if (isErrorCode(text)) return { input: { value: new CellError(text) } };
  const chinese = locale.toLowerCase().startsWith("zh");
  const trimmed = text.trim();
  const typed = typedDate(trimmed, chinese) ?? fraction(trimmed) ?? currency(trimmed, chinese);
  if (typed) return withFormat(typed.value, typed.numberFormat, format);
  if (!(MAY_BE_NUMBER.test(trimmed) || MONTH.test(trimmed)) || /,\d{0,2}(?!\d)/.test(trimmed))
    return { input: { value: text } };
  const parsed = parseValue(text) as { v: number | boolean | string; z?: string } | null;
  if (!parsed || typeof parsed.v === "string") return { input: { value: text } };
  const value = typeof parsed.v === "number" ? fifteenDigits(parsed.v) : parsed.v;
  return withFormat(value, parsed.z, format);
}

/** Numbers with their signs, brackets, separators, percent and exponent, other currencies, TRUE and FALSE. */
const MAY_BE_NUMBER =
  /^(?:true|false|[-+(]*[%$\u00a3\u00a5\u20ac\uffe5]?[-+]?[\d,]*\.?\d*(?:e[-+]?\d+)?\s*[%\u20ac]?\)?)$/i;

/** 5-Jan, Jan-25 */
const MONTH = /^(?:\d{1,2}[- ])?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?:[- ]\d{1,4})?$/i;

/** The format a typed text brings goes to cells that have none of their own. */
function withFormat(value: number | boolean, brought: string | undefined, format: string): Coerced {
  return brought && format === "General" ? { input: { value }, numberFormat: brought } : { input: { value } };
}

/** 1 1/2 and 0 3/4; without its whole number 3/4 is a date. */
function fraction(text: string): { value: number; numberFormat: string } | undefined {
  const match = /^(-?)(\d+) (\d{1,5})\/(\d{1,5})$/.exec(text);
  if (!match || Number(match[4]) === 0) return undefined;
  const [, sign, whole, above = "", below = ""] = match;
  const value = (Number(whole) + Number(above) / Number(below)) * (sign ? -1 : 1);
  const marks = "?".repeat(Math.min(2, Math.max(above.length, below.length)));
  return { value, numberFormat: `# ${marks}/${marks}` };
}

/** An amount in the currency of the country, with the format Excel has for it. */
function currency(text: string, chinese: boolean): { value: number; numberFormat: string } | undefined {
  const match = /^(-?)([$\u00a5\uffe5])(-?)(\d{1,3}(?:,\d{3,})*|\d+)(\.\d*)?$/.exec(text);
  if (!match || (match[2] === "$") === chinese || (match[1] && match[3])) return undefined;
  const [, before, , after, whole = "", part] = match;
  const value = Number(whole.replaceAll(",", "") + (part ?? "")) * (before || after ? -1 : 1);
  const digits = part === undefined ? "#,##0" : "#,##0.00";
  return {
    value,
    numberFormat: chinese ? `\u00a5${digits};[Red]\u00a5-${digits}` : `$${digits}_);[Red]($${digits})`,
  };
}

/** A number as it stands in a cell formatted as text. */
function numberText(value: number): string {
  return String(Number(value.toPrecision(15))).replace("e", "E");
}

/** Excel keeps fifteen digits of a number that is typed; the others become zeros. */
function fifteenDigits(value: number): number {
  if (!Number.isInteger(value) || Math.abs(value) < 1e15 || Math.abs(value) > 1e21) return value;
  const digits = String(Math.abs(value));
  return Math.sign(value) * Number(digits.slice(0, 15).padEnd(digits.length, "0"));
}

/** Refuses what Excel would refuse as no formula at all: open brackets, braces or quotes. */
export function checkedFormula(text: string): string {
  const bare = text.replace(/"(?:[^"]|"")*"/g, "0").replace(/'(?:[^']|'')*'/g, "S");
  const depth = [...bare].reduce((open, letter) => {
    if (open < 0) return open;
    return open + (letter === "(" || letter === "{" ? 1 : letter === ")" || letter === "}" ? -1 : 0);
  }, 0);
  if (depth !== 0 || bare.includes('"')) throw invalidArgument(`This is no formula: ${text}`);
  if (text.length > 8192) throw invalidArgument("A formula can have 8,192 characters at most.");
  return text;
}
