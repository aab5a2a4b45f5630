import { format, isValidFormat } from "numfmt";
import { CellError, type CellValue } from "../model/values";
import { invalidArgument } from "./HostError";

/** The text a cell shows: its value by its number format. */
export function displayText(value: CellValue, numberFormat: string, locale: string): string {
  if (value === null) return "";
  if (CellError.is(value)) return value.code;
  if (!isValidFormat(numberFormat)) throw invalidArgument(`The number format cannot be read: ${numberFormat}`);
  return format(numberFormat, value, { locale: locale.startsWith("zh") ? "zh-CN" : "en-US" });
}

/** A number format as it may be written to a cell. */
export function checkedNumberFormat(numberFormat: unknown): string {
  if (typeof numberFormat !== "string" || !isValidFormat(numberFormat)) {
    throw invalidArgument(`This is no number format: ${JSON.stringify(numberFormat)}`);
  }
  return numberFormat === "" ? "General" : numberFormat;
}
