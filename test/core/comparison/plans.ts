import { comparisonPlan, type ComparisonOptions } from "../../../src/core/comparison/comparisonPlan";
import type { TownTable } from "../../../src/core/comparison/TownTable";
import type { PlanCell, SheetPlan } from "../../../src/core/plan/SheetPlan";
import { monthly } from "./tables";

export const plan = (table: TownTable, more: Partial<ComparisonOptions> = {}) =>
  comparisonPlan(table, { template: monthly, language: "zh-CN", ...more });
export const formulaOf = (cell: PlanCell | undefined) =>
  cell !== null && typeof cell === "object" ? cell.formula : null;
export const allFormulas = (sheet: SheetPlan) => sheet.cells.flat().flatMap((cell) => formulaOf(cell) ?? []);
export const texts = (sheet: SheetPlan) =>
  sheet.cells
    .flat()
    .filter((cell) => typeof cell === "string")
    .join("\n");
/** The rows of the body: from the heads to the first with nothing in the second column. */
export const bodyOf = (sheet: SheetPlan) => {
  const rows = sheet.cells.slice(sheet.frozen.rows);
  return rows.slice(
    0,
    rows.findIndex((line) => line[1] === null),
  );
};
export const namesOf = (sheet: SheetPlan) => bodyOf(sheet).map((line) => line[1]);
export const rowOf = (sheet: SheetPlan, town: string) => bodyOf(sheet).find((line) => line[1] === town)!;
