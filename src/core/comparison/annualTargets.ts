import type { DataRow } from "../data/DataRow";
import { convertUnit, isConvertible } from "../indicator/units";
import { coversSameMonths, isCumulative, yearOf, type Period } from "../period/Period";
import { indicatorKey, type Template } from "../template/Template";
import { plainTownName } from "../town/townName";

/**
 * The figures of one period, each with the annual target of its town and indicator where it has none of its own: a plan is often
 * handed in once, as a row of the whole year (R22). Only figures cumulated since January are set against it.
 */
export function withAnnualTargets(
  inPeriod: readonly DataRow[],
  data: readonly DataRow[],
  { template, period }: { template: Template; period: Period },
): readonly DataRow[] {
  if (!isCumulative(period)) return inPeriod;
  const year: Period = { unit: "year", number: yearOf(period) };
  const keyOf = ({ town, indicator }: DataRow) =>
    JSON.stringify([plainTownName(town), indicatorKey(template, indicator)]);
  const planned = new Map<string, DataRow>();
  for (const row of data) {
    if (row.target !== null && coversSameMonths(row.period, year) && !planned.has(keyOf(row)))
      planned.set(keyOf(row), row);
  }
  if (planned.size === 0) return inPeriod;
  return inPeriod.map((row): DataRow => {
    const plan = row.target === null ? planned.get(keyOf(row)) : undefined;
    if (!plan) return row;
    if (plan.unit === row.unit) return { ...row, target: plan.target };
    return isConvertible(plan.unit, row.unit)
      ? { ...row, target: convertUnit(plan.target!, plan.unit, row.unit) }
      : row;
  });
}
