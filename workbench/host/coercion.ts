import { parseValue } from "numfmt";
import type { Input } from "../model/Sheet";
import { CellError, isErrorCode } from "../model/values";
import { invalidArgument } from "./HostError";

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
    return { input: { value } };
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
  const chinese = locale.toLowerCase().startsWith("zh") ? chineseDate(text) : undefined;
  if (chinese) return chinese;
  const parsed = parseValue(text) as { v: number | boolean | string; z?: string } | null;
  if (!parsed || typeof parsed.v === "string") return { input: { value: text } };
  const value = typeof parsed.v === "number" ? fifteenDigits(parsed.v) : parsed.v;
  return parsed.z && format === "General" ? { input: { value }, numberFormat: parsed.z } : { input: { value } };
}

/** A Chinese Excel takes 2018年7月 and 2018年7月1日 for dates. */
function chineseDate(text: string): Coerced | undefined {
  const match = /^(\d{4})年(\d{1,2})月(?:(\d{1,2})日)?$/.exec(text.trim());
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 1)];
  const days = Date.UTC(year, month - 1, day) / 86_400_000;
  if (new Date(days * 86_400_000).getUTCMonth() !== month - 1 || year < 1901) return undefined;
  const numberFormat = match[3] ? 'yyyy"年"m"月"d"日"' : 'yyyy"年"m"月"';
  return { input: { value: days + 25_569 }, numberFormat };
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
