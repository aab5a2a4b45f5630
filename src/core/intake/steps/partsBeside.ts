import { decimalSum } from "../../numbers/decimalSum";
import { findIndicator, type Template } from "../../template/Template";
import type { CellPlace } from "../Figure";
import type { Grid } from "../Grid";
import type { ColumnLabels } from "./columnLabels";
import type { Region } from "./tables";

/** Rows that must prove it: one may fit by chance. */
const FEWEST_ROWS = 2;

/**
 * 总产值 | 其中：农业 | 林业 | 牧业 | 渔业: the mark stands before the first part only. The names behind it are parts too where
 * all of them together are the whole in every row that has them all.
 */
export function partsBeside(columns: readonly ColumnLabels[], grid: Grid, region: Region, template: Template): void {
  columns.forEach((first, place) => {
    if (!first.head.isPart || first.head.isAmong || !isLevel(first)) return;
    const whole = columns
      .slice(0, place)
      .reverse()
      .find((other) => isLevel(other) && !other.head.isPart);
    if (!whole || !first.indicator.startsWith(`${whole.indicator}/`)) return;
    const more: ColumnLabels[] = [];
    for (const other of columns.slice(place + 1).filter(isLevel)) {
      if (other.head.name === "" || other.head.isPart || findIndicator(template, other.indicator)) return;
      more.push(other);
      if (isProved(whole, [first, ...more], grid, region)) break;
    }
    if (!isProved(whole, [first, ...more], grid, region)) return;
    const isBare = (name: string) => !name.startsWith(`${whole.indicator}/`);
    for (const label of columns)
      if (isBare(label.indicator) && more.some(({ indicator }) => indicator === label.indicator)) {
        label.indicator = `${whole.indicator}/${label.indicator}`;
        if (label.units.length === 0 && isLevel(label)) label.units = whole.units;
      }
  });
}

function isLevel({ measure, unclear, head }: ColumnLabels): boolean {
  return (measure ?? "value") === "value" && unclear === "" && head.name !== "";
}

function isProved(whole: ColumnLabels, parts: readonly ColumnLabels[], grid: Grid, region: Region): boolean {
  const valueAt = (place: CellPlace) => {
    const reading = grid.reading(place.row, place.column);
    return reading.kind === "number" ? reading : null;
  };
  const rows = region.body.flatMap((row) => {
    const all = [whole, ...parts].map(({ column }) => valueAt({ row, column }));
    return all.every((reading) => reading !== null) ? [all] : [];
  });
  return (
    rows.length >= FEWEST_ROWS &&
    rows.every(([total, ...others]) => {
      const decimals = Math.max(...[total!, ...others].map((reading) => reading.decimals));
      const difference = Math.abs(total!.value - decimalSum(others.map((reading) => reading.value)));
      return difference <= (others.length + 1) * 0.5 * 10 ** -decimals * (1 + 1e-9);
    })
  );
}
