import { FormattedNumber, type RawCell, type RawSheet } from "../../../src/core/intake/RawSheet";
import type { Block, SheetPlan } from "../../../src/core/plan/SheetPlan";

const holds = (block: Block, row: number, column: number) =>
  row >= block.top && row <= block.bottom && column >= block.left && column <= block.right;

/** The format a cell of the plan ends up with. */
function formatAt({ looks }: SheetPlan, row: number, column: number): string {
  const formats = looks.filter(({ block, look }) => look.format !== undefined && holds(block, row, column));
  return formats.at(-1)?.look.format ?? "General";
}

/**
 * A planned entry sheet as the intake meets it after someone has filled it in: each input of figures holds the next whole number from
 * `first` on (10 % where it is a growth), formulas have the result that `results` gives for their place, else a blank one.
 */
export function filledEntry(
  plan: SheetPlan,
  first: number,
  results: (row: number, column: number, cells: readonly (readonly RawCell[])[]) => RawCell = () => "",
): RawSheet {
  let next = first;
  const cells = plan.cells.map((line, row) =>
    line.map((cell, column): RawCell => {
      if (typeof cell !== "object") return cell;
      const format = formatAt(plan, row, column);
      const isTyped = plan.unlocked!.some((block) => holds(block, row, column));
      if (cell !== null || !isTyped || format === "General" || format === "@") return null;
      return format.includes("%") ? new FormattedNumber(0.1, format) : next++;
    }),
  );
  for (const [row, line] of plan.cells.entries()) {
    for (const [column, cell] of line.entries()) {
      if (typeof cell !== "object" || cell === null) continue;
      const result = results(row, column, cells);
      const format = formatAt(plan, row, column);
      cells[row]![column] =
        typeof result === "number" && format !== "General" ? new FormattedNumber(result, format) : result;
    }
  }
  const { name, merges } = plan;
  return { name, top: 0, left: 0, cells, merges, hiddenRows: [], hiddenColumns: [], since1904: false };
}
