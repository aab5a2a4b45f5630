import { intersect, type Rect } from "../../model/address";
import { moveFormula } from "../../model/formulaReferences";
import type { Cell, Input, Sheet } from "../../model/Sheet";
import { NO_STYLE, type Style } from "../../model/style";
import { HostObject } from "../HostObject";
import type { HostContext } from "../HostContext";
import { HostError, invalidArgument } from "../HostError";
import * as block from "./block";
import { checkUnlocked } from "./locks";

/** Excel.RemoveDuplicatesResult. */
export class RemoveDuplicatesResultObject extends HostObject {
  readonly className = "RemoveDuplicatesResult";

  constructor(
    host: HostContext,
    private readonly counts: { removed: number; uniqueRemaining: number },
  ) {
    super(host);
  }

  get removed(): number {
    return this.counts.removed;
  }
  get uniqueRemaining(): number {
    return this.counts.uniqueRemaining;
  }
}

/** Takes rows out whose cells in these columns are as in a row above; the rows of the block below move up. */
export function removeDuplicates(
  sheet: Sheet,
  given: Rect,
  columns: unknown,
  includesHeader: boolean,
): { removed: number; uniqueRemaining: number } {
  const places = Array.isArray(columns) ? columns : [columns];
  const wrong = places.some((at) => !Number.isInteger(at) || at < 0 || at >= block.columnsOf(given));
  if (places.length === 0 || wrong)
    throw invalidArgument("The columns must be numbers of columns in the range, from 0.");
  const used = sheet.usedRect(true);
  const rect = used && intersect(used, given);
  if (!rect) return { removed: 0, uniqueRemaining: 0 };
  if (sheet.merges.some((merge) => intersect(merge, rect))) {
    throw new HostError("InvalidOperation", "Duplicates cannot be removed from a range with merged cells.");
  }
  const first = rect.top + (includesHeader && rect.top === given.top ? 1 : 0);
  const seen = new Set<string>();
  const kept: number[] = [];
  for (let row = first; row <= rect.bottom; row++) {
    const key = JSON.stringify(places.map((at: number) => keyOf(sheet.cell(row, given.left + at))));
    if (seen.has(key)) continue;
    seen.add(key);
    kept.push(row);
  }
  const removed = rect.bottom - first + 1 - kept.length;
  if (removed > 0) closeUp(sheet, { ...rect, top: first }, kept);
  return { removed, uniqueRemaining: kept.length };
}

/** Values are compared without regard to upper and lower case. */
function keyOf(cell: Cell | undefined): [string, unknown] {
  const value = cell?.value ?? null;
  return [
    typeof value,
    typeof value === "string" ? value.toLowerCase() : value === null ? null : block.wireValue(value),
  ];
}

/** The rows that are kept move up; the room they leave is empty. */
function closeUp(sheet: Sheet, rect: Rect, kept: number[]): void {
  checkUnlocked(sheet, rect);
  const lines = kept.map((row) =>
    Array.from({ length: block.columnsOf(rect) }, (_, index) => ({ ...sheet.seen(row, rect.left + index) })),
  );
  const grid = Array.from({ length: block.rowsOf(rect) }, (_, r) =>
    Array.from({ length: block.columnsOf(rect) }, (_, c) => ({
      cell: lines[r]?.[c],
      by: rect.top + r - (kept[r] ?? 0),
    })),
  );
  const inputs = grid.map((line) =>
    line.map(({ cell, by }): Input =>
      cell?.formula === undefined ? { value: cell?.value ?? null } : { formula: moveFormula(cell.formula, by, 0) },
    ),
  );
  const styles = grid.map((line) => line.map(({ cell }): Style => ({ ...NO_STYLE, ...cell?.style })));
  sheet.setInputs(rect.top, rect.left, inputs);
  sheet.setStyles(rect.top, rect.left, styles);
}
