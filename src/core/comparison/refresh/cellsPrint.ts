import type { PlanCell } from "../../plan/SheetPlan";
import { rowPrints } from "../spec/comparisonTag";

/** The fingerprint of all cells of a sheet from A1, as they are planned or as they are read, without what is blank behind them. */
export function cellsPrint(cells: readonly (readonly (PlanCell | boolean)[])[]): string {
  const isFilled = (cell: PlanCell | boolean) => cell !== null && cell !== "";
  const rows = cells.map((row) => row.slice(0, row.findLastIndex(isFilled) + 1));
  return rowPrints(rows.slice(0, rows.findLastIndex((row) => row.length > 0) + 1)).join();
}
