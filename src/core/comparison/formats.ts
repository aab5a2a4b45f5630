import { decimalsOf } from "../numbers/decimals";
import { largest } from "../numbers/largest";
import { growthDecimals } from "./growthDecimals";
import type { Column } from "./measures";
import type { SheetShape } from "./shape";

/** One decimal, or two where the published growths have them (R39). */
const MOST_GROWTH_DECIMALS = 2;

/** A zero with so many decimals. */
const decimals = (count: number) => (count > 0 ? `0.${"0".repeat(count)}` : "0");

/** Levels with separators and the indicator's decimals. */
export function levelFormat(count: number): string {
  return `#,##${decimals(count)}`;
}

/** Points with their sign, as finely as the rates they are between, one decimal at least. */
export function pointsFormat(count: number): string {
  const shown = decimals(Math.max(1, count));
  return `+${shown};-${shown};${shown}`;
}

/** The number format of a column. Rates are fractions shown in percent; gaps between rates are percentage points. */
export function formatOf(column: Column, shape: SheetShape): string {
  switch (column.measure) {
    case "value":
    case "previous":
    case "target":
    case "phaseTarget":
      return levelFormat(column.indicator.decimals);
    case "growth":
      return `${decimals(Math.min(MOST_GROWTH_DECIMALS, growthDecimals(shape.table, column.indicator)))}%`;
    case "change":
      return pointsFormat(changeDecimals(column, shape));
    case "completion":
    case "phaseCompletion":
      return "0.0%";
    case "before":
      return formatOf(shape.main, shape);
    case "movement":
    case "met":
      // Not the text format: in such a cell Excel keeps a formula as the text it is.
      return "General";
    case "paceGap":
      return "+0.0;-0.0;0.0";
    default:
      return "0";
  }
}

/** As many decimals as the rate has, or its published changes, up to two. */
function changeDecimals({ indicator }: Column, shape: SheetShape): number {
  const published = shape.table.rows.map((row) => decimalsOf(row.figures.get(indicator)?.points ?? 0));
  return Math.max(indicator.decimals, Math.min(MOST_GROWTH_DECIMALS, largest(published)));
}
