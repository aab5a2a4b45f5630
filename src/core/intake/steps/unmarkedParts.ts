import { findIndicator, type Template } from "../../template/Template";
import type { Grid } from "../Grid";
import type { ColumnLabels } from "./columnLabels";
import { isLevel } from "./isLevel";
import { isMostlySum } from "./isMostlySum";
import type { Region } from "./tables";

/** Nothing but their sums says that they are parts, so that more rows are asked for than behind a mark. */
const FEWEST_ROWS = 3;
/** Longer lists of parts have a mark; of 720 columns not every one is held against all behind it. */
const MOST_PARTS = 20;

/**
 * 总产值(万元) | 农业 | 牧业 | 增长%: names without a mark that the template does not know, and that add up to the column before
 * them, are its parts and in its unit. A rate behind the last of them that none of the others has may be of the whole or of
 * that part, and is not read.
 */
export function unmarkedParts(columns: readonly ColumnLabels[], grid: Grid, region: Region, template: Template): void {
  columns.forEach((whole, place) => {
    if (!isNamed(whole) || whole.units.length === 0) return;
    const parts: ColumnLabels[] = [];
    for (const other of columns.slice(place + 1, place + 1 + MOST_PARTS)) {
      if (!isNamed(other) || other.head.parent !== whole.head.parent || !isUnmarked(other, whole, template)) break;
      parts.push(other);
      if (parts.length >= 2 && isMostlySum(whole, parts, grid, region, FEWEST_ROWS)) {
        nameParts(whole, parts, columns, place + parts.length + 1);
        return;
      }
    }
  });
}

function isNamed(label: ColumnLabels): boolean {
  return isLevel(label) && label.head.name !== "" && label.town === "" && !label.head.isPart && !label.head.isAmong;
}

function isUnmarked({ indicator, units }: ColumnLabels, whole: ColumnLabels, template: Template): boolean {
  const isOfUnit = units.length === 0 || units[0] === whole.units[0];
  return isOfUnit && !indicator.includes("/") && !findIndicator(template, indicator) && indicator !== whole.indicator;
}

function nameParts(
  whole: ColumnLabels,
  parts: readonly ColumnLabels[],
  columns: readonly ColumnLabels[],
  behind: number,
): void {
  const last = parts.at(-1)!.indicator;
  for (const part of parts) {
    part.indicator = `${whole.indicator}/${part.indicator}`;
    if (part.units.length === 0) part.units = whole.units;
  }
  for (const label of columns.slice(behind)) {
    if (isLevel(label) || label.head.name !== "" || label.indicator !== last) return;
    label.unclear ||= label.head.written;
  }
}
