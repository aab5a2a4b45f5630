import { findIndicator, type Template } from "../../template/Template";
import type { Grid } from "../Grid";
import type { ColumnLabels } from "./columnLabels";
import { TOTAL } from "./combineHead";
import { isLevel } from "./isLevel";
import { isMostlySum } from "./isMostlySum";
import type { Region } from "./tables";

/** Rows that must agree: one may fit by chance. */
const FEWEST_ROWS = 2;

/**
 * 合计 | 男 | 女 or 男 | 女 | 合计 over rows of towns: no town, but what the title names, of which the columns beside it are
 * parts, where in most rows they add up to it. A row in which they do not is a doubt about its figures (see partsDiffer).
 */
export function wholeBeside(
  columns: readonly ColumnLabels[],
  title: string,
  grid: Grid,
  region: Region,
  template: Template,
): void {
  columns.forEach((whole, place) => {
    if (title === "" || !isTotal(whole)) return;
    const isPart = (other: ColumnLabels) =>
      isLevel(other) && other.town === "" && other.head.name !== "" && other.head.parent === whole.head.parent;
    const behind = columns.slice(place + 1).filter(isPart);
    const before = columns.slice(0, place).filter(isPart).reverse();
    const parts = [behind, before].map((side) => adding(whole, side, grid, region)).find((side) => side.length > 0);
    if (!parts) return;
    whole.town = "";
    whole.indicator = title;
    whole.measure ??= "value";
    const names = new Set(parts.map(({ indicator }) => indicator));
    const last = Math.max(...[whole, ...parts].map((column) => columns.indexOf(column)));
    columns.forEach((label, at) => {
      if (label === whole || isLevel(label) || label.head.name !== "") return;
      // 合计 | 同比, and what stands behind all of 累计完成 over 小计 | 税收 | 非税, is of the total.
      const isBehindAll = at > last && label.head.parent !== whole.head.parent && names.has(label.indicator);
      if (isBehindAll || nearestLevel(columns, at) === whole) label.indicator = title;
    });
    for (const label of columns)
      if (names.has(label.indicator) && !findIndicator(template, label.indicator))
        label.indicator = `${title}/${label.indicator}`;
  });
}

function nearestLevel(columns: readonly ColumnLabels[], at: number): ColumnLabels | undefined {
  return columns.slice(0, at).findLast((other) => isLevel(other));
}

/** A column under 合计 alone. */
export function isTotal({ head, measure, unclear }: ColumnLabels): boolean {
  return TOTAL.test(head.town) && head.name === "" && isLevel({ measure, unclear });
}

/** The nearest columns of one side that add up to the whole in most rows; none where no such columns do. */
function adding(whole: ColumnLabels, side: readonly ColumnLabels[], grid: Grid, region: Region): ColumnLabels[] {
  for (let count = 2; count <= side.length; count++) {
    const parts = side.slice(0, count);
    if (isMostlySum(whole, parts, grid, region, FEWEST_ROWS, 1)) return parts;
  }
  return [];
}
