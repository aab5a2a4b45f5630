import { CellError, type CellValue } from "../../model/values";
import { FileFault } from "../FileFault";

const LONGEST_TEXT = 32_767;

/**
 * Errors are marked while the file is being built: the library writes a formula's cached error as a text,
 * and a text that reads "#N/A" as an error. `finish` takes the marks away.
 */
export const ERROR_MARK = "\ue000error:";

/** Errors that only newer programs know are cached as the error every program knows. */
const CACHED_CODES: Record<string, string> = { "#SPILL!": "#VALUE!", "#CALC!": "#VALUE!", "#BUSY!": "#N/A" };

/** A value as the library takes it; `where` names the cell if it cannot be written. */
export function valueOut(value: CellValue, where: string): string | number | boolean | null {
  if (value instanceof CellError) return ERROR_MARK + (CACHED_CODES[value.code] ?? value.code);
  if (typeof value === "number" && !Number.isFinite(value)) {
    throw new FileFault(`${where}: ${value} is no number a workbook can hold.`);
  }
  if (typeof value === "string" && value.length > LONGEST_TEXT) {
    throw new FileFault(`${where}: the text has ${value.length} characters; a cell holds at most ${LONGEST_TEXT}.`);
  }
  // A file reads _x000D_ in a text as a character by its code; a text that merely looks so is protected.
  return typeof value === "string" ? value.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_") : value;
}
