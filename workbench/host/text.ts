import { isValidFormat } from "numfmt";
import { numberText, readableFormat } from "../model/numberText";
import { CellError, type CellValue } from "../model/values";
import { invalidArgument } from "./HostError";

/** The text a cell shows: its value by its number format. */
export function displayText(value: CellValue, numberFormat: string, locale: string): string {
  if (value === null) return "";
  if (CellError.is(value)) return value.code;
  return numberText(value, numberFormat, locale);
}

/** A number format as it may be written to a cell. */
export function checkedNumberFormat(numberFormat: unknown): string {
  if (typeof numberFormat !== "string" || !isValidFormat(readableFormat(numberFormat, true))) {
    throw invalidArgument(`This is no number format: ${JSON.stringify(numberFormat)}`);
  }
  return numberFormat === "" ? "General" : numberFormat;
}
