import { digitsToPoints, pointsToDigits } from "../../model/digitWidth";
import type { Sheet } from "../../model/Sheet";
import { DEFAULT_COLUMN_WIDTH } from "../../model/style";
import { invalidArgument } from "../HostError";
import { checkAllowed } from "./locks";

/** What Excel answers for a sheet whose width nobody has changed. */
const UNTOUCHED = 8.43;
const MOST = 255;

/** The width of all columns that have none of their own, in digits of the normal font. */
export function standardWidthOf({ usualWidth, normalFont }: Sheet): number {
  return usualWidth === DEFAULT_COLUMN_WIDTH ? UNTOUCHED : pointsToDigits(usualWidth, normalFont);
}

export function setStandardWidth(sheet: Sheet, value: unknown): void {
  if (typeof value !== "number" || !(value >= 0 && value <= MOST)) {
    throw invalidArgument(`standardWidth must be 0 to ${MOST} characters.`);
  }
  checkAllowed(sheet, "allowFormatColumns");
  sheet.usualWidth = value === UNTOUCHED ? DEFAULT_COLUMN_WIDTH : digitsToPoints(value, sheet.normalFont);
  sheet.layoutChanged();
}
