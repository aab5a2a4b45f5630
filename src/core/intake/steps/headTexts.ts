import type { Grid } from "../Grid";
import type { Region } from "./tables";

/**
 * The head of each column with all its levels, top down, a level that only repeats the one above left out (I2). Where a
 * head over several columns was not merged, the blank cells right of it are its own: they lie over heads below and have
 * none of their own, and the cell to the left has a head below it too.
 */
export function headTexts(grid: Grid, region: Region): string[][] {
  const rows = region.heads.map((row, level) => filledRow(grid, region, row, level));
  const columns = Array.from({ length: region.right - region.left + 1 }, (_, place) =>
    rows.map((texts) => texts[place]!),
  );
  return columns.map((levels) => withoutRepeats(joinSplitWords(levels)).filter((text) => text !== ""));
}

function filledRow(grid: Grid, region: Region, row: number, level: number): string[] {
  const texts: string[] = [];
  for (let column = region.left; column <= region.right; column++) {
    const own = grid.text(row, column);
    const before = texts.at(-1) ?? "";
    const isParted =
      column > region.left && grid.merge(row, column - 1) !== null && spansColumns(grid, row, column - 1);
    const fills = own === "" && before !== "" && !isParted && isParent(grid, region, level, column);
    texts.push(fills ? before : own);
  }
  return texts;
}

/** Whether a blank cell belongs to the head left of it. */
function isParent(grid: Grid, region: Region, level: number, column: number): boolean {
  const below = region.heads.slice(level + 1);
  const above = region.heads.slice(0, level);
  const hasBelow = (at: number) => below.some((row) => grid.text(row, at) !== "");
  const ownAbove = above.some(
    (row) => grid.text(row, column) !== "" && grid.text(row, column) !== grid.text(row, column - 1),
  );
  return hasBelow(column) && hasBelow(column - 1) && !ownAbove;
}

function spansColumns(grid: Grid, row: number, column: number): boolean {
  const { left, right } = grid.sheet.merges[grid.merge(row, column)!]!;
  return right > left;
}

function withoutRepeats(levels: string[]): string[] {
  return levels.filter((text, level) => level === 0 || text !== levels[level - 1]);
}

/** 工业 over 总产值 is two names; 工 over 业 is one word cut in two, as narrow columns do. */
function joinSplitWords(levels: string[]): string[] {
  const filled = levels.filter((text) => text !== "");
  return filled.length >= 2 && filled.every((text) => text.length === 1) ? [filled.join("")] : levels;
}
