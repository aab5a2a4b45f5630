import type { ChartPlan } from "../../plan/ChartPlan";
import type { PlanCell, SheetPlan } from "../../plan/SheetPlan";
import { COMPARISON_PROPERTY, readComparisonTag } from "../spec/comparisonTag";
import type { Beside } from "./besideLines";
import type { RefreshPlan } from "./refreshPlan";
import { LOOKS_PROPERTY, readSheetLooks, type SheetLooks } from "./sheetLooks";
import type { SheetState } from "./SheetState";
import { takenBack, type CellAt, type Step } from "./Shift";

/** How a rebuilt sheet is put back as it was, as plain data: nothing of it is kept in the workbook. */
export interface UndoPlan {
  steps: Step[];
  /** Our block as it stands now, and as it will. */
  now: { rows: number; columns: number; frozen: SheetPlan["frozen"] };
  then: { rows: number; columns: number; frozen: SheetPlan["frozen"] };
  /** What our block held, and how we made it look. */
  cells: PlanCell[][];
  looks: SheetLooks | null;
  chart: ChartPlan | null;
  panels: ChartPlan[];
  /** What stands beside: columns by now and then, lines that go back, and rows where nothing stood. */
  beside: { now: number; then: number; columns: number; moves: Beside["moves"]; cleared: number[] };
}

/**
 * What undoes a refresh. `texts` are cells that hold a text that reads like a formula: Excel gives both back alike. The looks
 * are those we gave; they are `null` for a sheet that does not tell them, which is put back from a copy then, or not at all.
 */
export function undoPlan(
  { tag, cells }: SheetState,
  refresh: RefreshPlan,
  { texts, properties }: { texts: readonly CellAt[]; properties: Readonly<Record<string, string>> },
): UndoPlan {
  const { block, plan, beside } = refresh;
  const rows = block.top + block.tail;
  const isText = new Set(texts.map(({ row, column }) => `${row},${column}`));
  const then = readComparisonTag(properties[COMPARISON_PROPERTY] ?? "");
  const lines = refresh.rowsFrom.slice(plan.frozen.rows, refresh.newTop);
  const oldLines = Array.from({ length: block.top - tag.first }, (_, line) => tag.first + line);
  return {
    // Lines come in before the last one, so that ranges over the lines grow again.
    steps: takenBack(stepsOf(refresh)).map((step) =>
      step.isComing && step.axis === "rows" && step.at === refresh.newTop ? { ...step, at: step.at - 1 } : step,
    ),
    now: { rows: plan.cells.length, columns: plan.columnWidths.length, frozen: plan.frozen },
    then: { rows, columns: block.columns, frozen: refresh.frozen },
    cells: Array.from({ length: rows }, (_, row) =>
      Array.from({ length: block.columns }, (__, column): PlanCell => {
        const cell = cells[row]?.[column] ?? "";
        if (cell === "") return null;
        if (typeof cell === "boolean") return { formula: cell ? "TRUE" : "FALSE" };
        const isFormula = typeof cell === "string" && cell.startsWith("=") && !isText.has(`${row},${column}`);
        return isFormula ? { formula: cell } : cell;
      }),
    ),
    looks: readSheetLooks(properties[LOOKS_PROPERTY] ?? ""),
    chart: then?.chart ?? null,
    panels: then?.panels ?? [],
    beside: {
      now: plan.columnWidths.length,
      then: block.columns,
      columns: beside.columns,
      moves: lines.flatMap((from, line) => (from === null ? [] : [{ from: plan.frozen.rows + line, to: from }])),
      cleared: oldLines.filter((row) => !lines.includes(row)),
    },
  };
}

/** The shifts of a refresh in their order: what comes in comes first. */
export function stepsOf({ inserts, removes }: Pick<RefreshPlan, "inserts" | "removes">): Step[] {
  return [
    ...inserts.map((shift) => ({ ...shift, isComing: true })),
    ...removes.map((shift) => ({ ...shift, isComing: false })),
  ];
}
