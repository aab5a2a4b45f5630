import { refreshPlan, type RefreshView } from "../../../../src/core/comparison/refresh/refreshPlan";
import type { SheetState, StandingCell } from "../../../../src/core/comparison/refresh/SheetState";
import { COMPARISON_PROPERTY, readComparisonTag, tagged } from "../../../../src/core/comparison/spec/comparisonTag";
import type { SheetSpec } from "../../../../src/core/comparison/spec/SheetSpec";
import type { PlanCell, SheetPlan } from "../../../../src/core/plan/SheetPlan";

const SPEC: SheetSpec = { kind: "towns" };
const HEADS = ["位次", "地区", "完成数"];

/** Title and subtitle, one row of heads, lines, a blank row and a note: the plan of lines by name and figure. */
export function sheetPlan(lines: Record<string, number>, heads: readonly string[] = HEADS): SheetPlan {
  const right = heads.length - 1;
  const row = (first: PlanCell) => [first, ...new Array<null>(right).fill(null)];
  const body = Object.entries(lines).map(([name, figure], place) => [
    { formula: `=RANK(C${place + 4},C4:C${Object.keys(lines).length + 3})` },
    name,
    ...new Array<number>(right - 1).fill(figure),
  ]);
  const note = 3 + body.length + 1;
  return {
    name: "表",
    font: "Calibri",
    cells: [row("标题"), row("副题"), [...heads], ...body, row(null), row("注：1. 数据来自统计月报")],
    looks: [],
    merges: [
      { top: 0, left: 0, bottom: 0, right },
      { top: note, left: 0, bottom: note, right },
    ],
    columnWidths: heads.map(() => 60),
    rowHeights: [],
    frozen: { rows: 3, columns: 2 },
    rules: [],
    print: { orientation: "landscape", headRows: { first: 2, last: 2 }, footer: "" },
  };
}

/** The sheet of a plan as Excel gives it back. */
export function stateOf(plan: SheetPlan): SheetState {
  const { properties } = tagged(plan, SPEC);
  const cells = plan.cells.map((row) =>
    row.map((cell): StandingCell => (cell === null ? "" : typeof cell === "object" ? cell.formula : cell)),
  );
  return { name: plan.name, tag: readComparisonTag(properties![COMPARISON_PROPERTY]!)!, cells };
}

interface Options {
  before?: readonly string[];
  after?: readonly string[];
  beside?: { row: number; column: number; cell: string };
}

function view(before: Record<string, number>, after: Record<string, number>, options: Options = {}): RefreshView {
  const state = stateOf(sheetPlan(before, options.before));
  const { beside } = options;
  const cells = state.cells.map((line, row) => (beside ? [...line, row === beside.row ? beside.cell : ""] : line));
  return refreshPlan({ ...state, cells }, { plan: sheetPlan(after, options.after), spec: SPEC }, ["表"]);
}

export const planParts = { SPEC, view };
