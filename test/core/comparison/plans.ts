import type { Calculation } from "../../../src/core/comparison/derived/Derived";
import { townsDraft, type TownsOptions } from "../../../src/core/comparison/kinds/towns";
import { composeSheet } from "../../../src/core/comparison/sheet/composeSheet";
import type { TownTable } from "../../../src/core/comparison/TownTable";
import type { PlanCell, SheetPlan } from "../../../src/core/plan/SheetPlan";
import { SHEET_TEXTS } from "../../../src/core/texts/sheet";
import { monthly } from "./tables";

interface PlanOptions extends TownsOptions {
  calculation: Calculation;
}

/** The sheet by town of a table, as a plan. */
export function plan(table: TownTable, { calculation = "excel", ...more }: Partial<PlanOptions> = {}): SheetPlan {
  const options: TownsOptions = { template: monthly, language: "zh-CN", ...more };
  return composeSheet(townsDraft(table, options), SHEET_TEXTS[options.language], calculation);
}
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
