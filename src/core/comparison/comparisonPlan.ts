import type { SheetPlan } from "../plan/SheetPlan";
import { SHEET_TEXTS } from "../texts/sheet";
import type { Calculation } from "./derived/Derived";
import { townsDraft, type TownsOptions } from "./kinds/towns";
import { composeSheet } from "./sheet/composeSheet";
import type { TownTable } from "./TownTable";

export interface ComparisonOptions extends TownsOptions {
  /** How derived cells are written; left out: as plain Excel formulas, which live on every machine. */
  calculation?: Calculation;
}

/** From the figures of one period to a finished comparison sheet, as plain data (R2–R15, R22–R33, R43–R50). */
export function comparisonPlan(table: TownTable, options: ComparisonOptions): SheetPlan {
  return composeSheet(townsDraft(table, options), SHEET_TEXTS[options.language], options.calculation ?? "excel");
}
