import { format, isDateFormat, isValidFormat } from "numfmt";
import { inChineseDigits, type DigitKind } from "./chineseDigits";

/** Pieces of a number format that are taken as they are, and those Chinese Excel has of its own. */
const PIECES =
  /"[^"]*"|\\.|_.|\*.|\[DBNum[123]\]|\[(?:黑|蓝|青|绿|洋红|红|白|黄)色?\]|\[颜色\s*\d+\]|\[[^\]]*\]|!.|上午\/下午|G\/通用格式|a{3,}/giu;
const COLORS: Record<string, string> = {
  黑: "Black",
  蓝: "Blue",
  青: "Cyan",
  绿: "Green",
  洋红: "Magenta",
  红: "Red",
  白: "White",
  黄: "Yellow",
};
const SHORT_DAY = "\u0001";

/**
 * A number format as the library understands it. Chinese Excel has words of its own: "!" before a letter that is
 * taken as it is (0!.0,"万"), 上午/下午, G/通用格式, names of colours, days by aaaa. Dates as the system writes
 * them are [$-F800] and [$-F400].
 */
export function readableFormat(numberFormat: string, isChinese: boolean): string {
  if (/^\[\$-F[48]00\]/i.test(numberFormat)) return systemFormat(numberFormat, isChinese);
  const hasHalves = numberFormat.includes("上午/下午");
  const rewritten = numberFormat.replace(PIECES, (piece) => {
    const color = /^\[(黑|蓝|青|绿|洋红|红|白|黄)色?\]$/.exec(piece)?.[1];
    if (color !== undefined) return `[${COLORS[color]}]`;
    if (piece.startsWith("[颜色")) return piece.replace(/颜色\s*/, "Color");
    if (/^\[DBNum/i.test(piece)) return "";
    if (piece.startsWith("!")) return `\\${piece.slice(1)}`;
    if (piece === "上午/下午") return "AM/PM";
    if (piece === "G/通用格式") return "General";
    if (isChinese && piece === "aaa") return `"${SHORT_DAY}"aaa`;
    return piece;
  });
  return hasHalves && !/\[\$[^\]]*-\w+\]/.test(rewritten)
    ? `[$-804]${rewritten.replaceAll(";", ";[$-804]")}`
    : rewritten;
}

function systemFormat(numberFormat: string, isChinese: boolean): string {
  if (/^\[\$-F400\]/i.test(numberFormat)) return isChinese ? "h:mm:ss" : "h:mm:ss AM/PM";
  return isChinese ? 'yyyy"年"m"月"d"日"' : "dddd, mmmm d, yyyy";
}

interface Reading {
  pattern: string;
  locale: string;
  isDate: boolean;
  digits: DigitKind | undefined;
}

const readings = new Map<string, Reading>();

/** A format is read once for all the cells that have it. */
function readingOf(numberFormat: string, isChinese: boolean): Reading {
  const key = `${isChinese ? "zh" : ""} ${numberFormat}`;
  let reading = readings.get(key);
  if (!reading) {
    const readable = readableFormat(numberFormat, isChinese);
    const pattern = isValidFormat(readable) ? readable : "General";
    const digits = Number(/\[DBNum([123])\]/i.exec(numberFormat)?.[1] ?? 0) as DigitKind;
    const locale = isChinese && /a{3}/.test(pattern) ? "zh-CN" : "en-US";
    reading = { pattern, locale, isDate: isDateFormat(pattern), digits: digits || undefined };
    readings.set(key, reading);
  }
  return reading;
}

/**
 * A value as its number format shows it. In Chinese Excel, too, mmm, dddd and AM/PM are English; only aaaa and formats that
 * name the language ([$-804]) are Chinese. A date before 1900 is ###### there, and a format nobody can read is as none.
 */
export function numberText(value: number | string | boolean, numberFormat: string, locale: string): string {
  const reading = readingOf(numberFormat, locale.startsWith("zh"));
  const options = { locale: reading.locale, dateSpanLarge: false, dateErrorNumber: false };
  const text = format(reading.pattern, asWritten(value, reading), options)
    .replace(`${SHORT_DAY}周`, "")
    .replace(SHORT_DAY, "");
  if (!reading.digits || typeof value !== "number") return text;
  return inChineseDigits(text, reading.digits, reading.isDate);
}

/**
 * Excel rounds the number as it is written with 15 digits: 1.005 shows as 1.01 with two decimals, though the nearest number a
 * computer holds is a little less. A touch upward of less than the 16th digit does the same.
 */
function asWritten<T>(value: T, { pattern, isDate }: Reading): T | number {
  const isPlain = typeof value === "number" && Number.isFinite(value) && !Number.isInteger(value);
  return isPlain && pattern !== "General" && !isDate ? value * (1 + 2 ** -51) : value;
}
