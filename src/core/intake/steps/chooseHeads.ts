import type { Grid } from "../Grid";
import type { Region } from "./tables";

/** The region with the rows of heads that the person chose; rows above them are its title, rows below its figures. */
export function chooseHeads(grid: Grid, region: Region, chosen: { first: number; last: number } | undefined): Region {
  if (!chosen) return region;
  const rows = [...region.above, ...region.heads, ...region.body, ...region.cut.map(({ row }) => row)];
  const end = Math.max(...region.body);
  const isBlank = (row: number) => {
    for (let column = region.left; column <= region.right; column++) if (!grid.isBlank(row, column)) return false;
    return true;
  };
  const range = (first: number, last: number) =>
    Array.from({ length: Math.max(0, last - first + 1) }, (_, place) => first + place);
  return {
    ...region,
    heads: range(chosen.first, chosen.last),
    above: range(Math.min(...rows), chosen.first - 1),
    body: range(chosen.last + 1, end).filter((row) => !isBlank(row)),
    cut: region.cut.filter(({ row }) => row > end),
  };
}
