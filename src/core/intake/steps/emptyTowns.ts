import { isAggregateName, unitLevel } from "../../town/townName";
import type { Grid } from "../Grid";
import type { RowLabels } from "./rowLabels";

/**
 * Rows of towns in which no figure stands at all: the town has not reported, and is there with gaps (R42) rather than gone. A name
 * of another level than the rows with figures (片区 over towns, 镇 over villages) or one merged over the figures heads a section.
 */
export function emptyTowns(
  rows: readonly RowLabels[],
  grid: Grid,
  townColumn: number,
  isTown: (name: string) => boolean,
): RowLabels[] {
  const levels = rows
    .filter(({ isSection, town }) => !isSection && !isAggregateName(town) && isTown(town))
    .map(({ town }) => unitLevel(town));
  const usual = (level: number | null) => levels.filter((other) => other === level).length > levels.length / 3;
  return rows.filter(({ row, town, indicator, isSection }) => {
    const level = unitLevel(town);
    return (
      isSection &&
      !isAggregateName(town) &&
      indicator === "" &&
      level !== null &&
      level <= 2 &&
      isTown(town) &&
      usual(level) &&
      !spans(grid, row, townColumn)
    );
  });
}

function spans(grid: Grid, row: number, column: number): boolean {
  const merge = grid.merge(row, column);
  return merge !== null && grid.sheet.merges[merge]!.right > column;
}
