import type { Grid } from "../Grid";
import { isMonthAlone, NO_HINT, periodOf } from "../PeriodHint";
import type { ColumnLabels } from "./columnLabels";
import { isLevel } from "./isLevel";
import type { Region } from "./tables";

/** Any year will do to ask which months a head names. */
const SOME_YEAR = 2000;

/**
 * 累计 without months beside a column of its own indicator that names them: of 1-8月 | 1-9月 | 累计 it is the last where the
 * figures are the same; where they are not, it began before this year (累计 since the work began) and is not read. Behind
 * 1月 | 2月 | 3月 it is the sum of these months.
 */
export function settleBareCumulative(columns: readonly ColumnLabels[], grid: Grid, region: Region): void {
  for (const label of columns) {
    if (!isLevel(label) || !isBare(label)) continue;
    const others = columns.filter(
      (other) => other !== label && isLevel(other) && other.indicator === label.indicator && other.town === label.town,
    );
    const until = others.filter((other) => lastMonth(other) !== null).reduce<ColumnLabels | null>(latest, null);
    if (until) settleBeside(label, until, columns, grid, region);
    else takeMonths(label, others, grid, region);
  }
}

function isBare({ period }: ColumnLabels): boolean {
  return period.grain === "toDate" && period.span === null && period.year === null && period.open === null;
}

/** The last of the months since January that a head names; `null` where it names no such months. */
function lastMonth({ period }: ColumnLabels): number | null {
  if (period.span === null || isMonthAlone(period.span) || period.grain === "month") return null;
  const read = periodOf({ ...period, year: SOME_YEAR });
  return read?.unit === "toDate" ? read.number - SOME_YEAR * 12 + 1 : null;
}

function latest(one: ColumnLabels | null, other: ColumnLabels): ColumnLabels {
  if (one === null) return other;
  const [year, otherYear] = [one.period.year ?? 0, other.period.year ?? 0];
  if (year !== otherYear) return year > otherYear ? one : other;
  return lastMonth(one)! >= lastMonth(other)! ? one : other;
}

function settleBeside(
  label: ColumnLabels,
  until: ColumnLabels,
  columns: readonly ColumnLabels[],
  grid: Grid,
  region: Region,
): void {
  const isSame = region.body.every((row) => {
    const [own, other] = [label, until].map(({ column }) => grid.reading(row, column));
    return own?.kind !== "number" || other?.kind !== "number" || own.value === other.value;
  });
  // What stands behind it without a name or months of its own is of the same.
  const followers = columns.filter(({ period, indicator }) => period === label.period && indicator === label.indicator);
  for (const follower of followers) {
    if (isSame) follower.period = until.period;
    else {
      follower.unclear ||= follower.head.written;
      follower.unclearWhy = "cumulativeSince";
    }
  }
}

/** 累计 behind the months from January on: until the last of them that has figures. */
function takeMonths(label: ColumnLabels, others: readonly ColumnLabels[], grid: Grid, region: Region): void {
  const months = others.flatMap((other) => {
    const { period, column } = other;
    const read = period.span === null ? null : periodOf({ ...period, year: SOME_YEAR, grain: null });
    if (!read || !(read.unit === "month" || read.unit === "toDate")) return [];
    const hasFigures = region.body.some((row) => grid.reading(row, column).kind === "number");
    return hasFigures ? [read.number - SOME_YEAR * 12 + 1] : [];
  });
  const first = Math.min(...months);
  // The figures of January and February stand together (R17).
  const isWhole = months.length >= 2 && first <= 2 && new Set(months).size === months.length;
  const last = Math.max(...months);
  if (!isWhole || months.length !== last - first + 1) return;
  label.period = { ...NO_HINT, span: `1-${last}月`, grain: "toDate" };
}
