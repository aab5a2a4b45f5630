import { Grid } from "./Grid";
import type { RawSheet } from "./RawSheet";
import { takePeriod } from "./PeriodHint";
import { lineAt } from "./steps/lines";

/**
 * What a sheet looks like, so that next month's of the same shape is known again: the texts of its rows of heads without
 * periods and numbers. What stands below, how many rows and how many titles do not count.
 */
export function shapeKey(sheet: RawSheet): string {
  const grid = new Grid(sheet);
  const heads: string[] = [];
  for (let row = 0; row < grid.height; row++) {
    const line = lineAt(grid, row, 0, grid.width - 1);
    if (line.kind === "head") heads.push(line.filled.map((column) => plainHead(grid.text(row, column))).join("|"));
  }
  return [...new Set(heads)].join("\n");
}

/** A head without its period and its numbers: 2024年1-5月累计 and 1-6月累计 are the same. */
function plainHead(text: string): string {
  return takePeriod(text).rest.replace(/\d+/gu, "");
}
