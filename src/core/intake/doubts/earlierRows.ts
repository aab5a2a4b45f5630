import type { DataRow } from "../../data/DataRow";
import { yearOf, type Period } from "../../period/Period";
import { indicatorKey } from "../../template/Template";
import type { FigureIndex } from "./FigureIndex";

/** What the workbook holds of earlier periods, found by town and indicator. */
export interface EarlierRows {
  get(town: string, indicator: string, period: Period): DataRow | undefined;
  /** The latest row with a value whose period is of the same kind and before this one. */
  latestBefore(town: string, indicator: string, period: Period): DataRow | undefined;
}

const KNOWN = new WeakMap<FigureIndex, EarlierRows>();

/** Sorts the earlier rows once for all checks; `indicator` is the key of the template (`indicatorKey`). */
export function earlierRows(index: FigureIndex): EarlierRows {
  const known = KNOWN.get(index) ?? sortRows(index);
  KNOWN.set(index, known);
  return known;
}

function sortRows({ earlier, template }: FigureIndex): EarlierRows {
  const series = new Map<string, Map<string, DataRow[]>>();
  const keys = new Map<string, string>();
  for (const row of earlier) {
    const ofTown = series.get(row.town) ?? new Map<string, DataRow[]>();
    if (ofTown.size === 0) series.set(row.town, ofTown);
    const key = keys.get(row.indicator) ?? indicatorKey(template, row.indicator);
    keys.set(row.indicator, key);
    const rows = ofTown.get(key);
    if (rows) rows.push(row);
    else ofTown.set(key, [row]);
  }
  const rowsOf = (town: string, indicator: string, { unit }: Period) =>
    (series.get(town)?.get(indicator) ?? []).filter((row) => row.period.unit === unit && row.value !== null);
  return {
    get: (town, indicator, period) =>
      rowsOf(town, indicator, period).find((row) => row.period.number === period.number),
    latestBefore: (town, indicator, period) =>
      rowsOf(town, indicator, period)
        .filter((row) => row.period.number < period.number && yearOf(period) - yearOf(row.period) <= 1)
        .reduce<DataRow | undefined>(
          (latest, row) => (latest && latest.period.number > row.period.number ? latest : row),
          undefined,
        ),
  };
}
