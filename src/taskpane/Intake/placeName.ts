import type { CellPlace } from "../../core/intake/Figure";
import type { RawSheet } from "../../core/intake/RawSheet";
import { cellAddress } from "../../core/intake/readSheets";
import { sheetReference } from "../../core/plan/sheetReference";

/** A cell with its sheet: 月报!B5. */
export function placeName(sheet: RawSheet, place: CellPlace): string {
  return sheetReference(sheet.name, cellAddress(sheet, place));
}
