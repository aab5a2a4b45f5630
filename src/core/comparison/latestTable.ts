import type { DataRow } from "../data/DataRow";
import { coversSameMonths, type Period } from "../period/Period";
import { indicatorKey, type Template } from "../template/Template";
import { plainTownName } from "../town/townName";
import { periodsOf, tableOf, townTable, type TownTable } from "./TownTable";

export interface LatestOptions {
  template: Template;
  /** Nothing that ends later is taken. */
  period: Period;
  /** Names or ids of those looked at; left out: all. */
  indicators?: readonly string[];
}

/**
 * Every town with the figures of the latest period it has reported, none later than `period`: towns seldom report the same months
 * (D15). A row that holds only a target reports nothing. Which rows are no towns is found within each period, where figures add up.
 */
export function latestTable(data: readonly DataRow[], { template, period, indicators }: LatestOptions): TownTable {
  const keyOf = (name: string) => indicatorKey(template, name);
  const wanted = indicators && new Set(indicators.map(keyOf));
  const reported = data.filter((row) => isReport(row) && (!wanted || wanted.has(keyOf(row.indicator))));
  const all = periodsOf([...reported, { period }]);
  const periods = all.slice(all.findIndex((one) => coversSameMonths(one, period)));
  const latest = new Map<string, Period>();
  const aggregates = new Map<string, TownTable["rows"][number]["aggregate"]>();
  for (const one of periods) {
    for (const { name, aggregate } of townTable(reported, template, one).rows) {
      const town = plainTownName(name);
      if (latest.has(town)) continue;
      latest.set(town, one);
      aggregates.set(town, aggregate);
    }
  }
  const isLatest = (row: DataRow) => {
    const own = latest.get(plainTownName(row.town));
    return own !== undefined && coversSameMonths(row.period, own);
  };
  const table = tableOf(reported.filter(isLatest), template, period);
  const rows = table.rows.map((row) => {
    const town = plainTownName(row.name);
    return { ...row, aggregate: aggregates.get(town)!, period: latest.get(town)! };
  });
  return { ...table, rows };
}

function isReport({ value, growth, points, completion }: DataRow): boolean {
  return [value, growth, points, completion].some((figure) => figure !== null);
}
