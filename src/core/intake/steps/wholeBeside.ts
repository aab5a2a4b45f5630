import { findIndicator, type Template } from "../../template/Template";
import { decimalSum } from "../../numbers/decimalSum";
import type { Grid } from "../Grid";
import type { ColumnLabels } from "./columnLabels";
import { TOTAL } from "./combineHead";
import { isLevel } from "./isLevel";
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
    const names = new Set(parts.map(({ indicator }) => indicator));
    const total = whole.town;
    for (const label of columns) {
      // 合计 | 同比: what stands behind the total is of the total.
      if (label.town === total) {
        label.town = "";
        label.indicator = title;
        label.measure ??= "value";
      } else if (names.has(label.indicator) && !findIndicator(template, label.indicator))
        label.indicator = `${title}/${label.indicator}`;
    }
  });
}

/** A column under 合计 alone. */
export function isTotal({ head, measure, unclear }: ColumnLabels): boolean {
  return TOTAL.test(head.town) && head.name === "" && isLevel({ measure, unclear });
}

/** The nearest columns of one side that add up to the whole in most rows; none where no such columns do. */
function adding(whole: ColumnLabels, side: readonly ColumnLabels[], grid: Grid, region: Region): ColumnLabels[] {
  for (let count = 2; count <= side.length; count++) {
    const parts = side.slice(0, count);
    if (isMostlySum(whole, parts, grid, region)) return parts;
  }
  return [];
}

function isMostlySum(whole: ColumnLabels, parts: readonly ColumnLabels[], grid: Grid, region: Region): boolean {
  const rows = region.body.flatMap((row) => {
    const [total, ...others] = [whole, ...parts].map(({ column }) => grid.reading(row, column));
    const known = others.flatMap((reading) => (reading.kind === "number" ? [reading] : []));
    if (total?.kind !== "number" || known.length < others.length || known.every(({ value }) => value === 0)) return [];
    const decimals = Math.max(...[total, ...known].map((reading) => reading.decimals));
    const difference = Math.abs(total.value - decimalSum(known.map(({ value }) => value)));
    return [difference <= (known.length + 1) * 0.5 * 10 ** -decimals * (1 + 1e-9)];
  });
  const fits = rows.filter(Boolean).length;
  return fits >= FEWEST_ROWS && (rows.length - fits) * 2 <= fits;
}
