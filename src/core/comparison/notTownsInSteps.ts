import { LEVELS, type DataRow } from "../data/DataRow";
import type { Observation } from "../indicator/Observation";
import { coversSameMonths, type Period } from "../period/Period";
import { indicatorKey, type Template } from "../template/Template";
import { aggregateRows, type AggregateReason } from "../town/aggregateRows";
import { plainTownName } from "../town/townName";
import { isAdditive, townTable } from "./TownTable";

/** A row of the data that is no town. */
export interface NotTown {
  name: string;
  reason: AggregateReason;
}

const ROWS_A_STEP = 2_000;

/**
 * The rows that `townTable` finds to be no towns, for one period, resting after some thousand figures: a few indicators are laid out
 * at a time, and their levels are then looked at together.
 */
export function* notTownsInSteps(
  data: readonly DataRow[],
  template: Template,
  period: Period,
): Generator<void, NotTown[]> {
  const names = new Map<string, string>();
  const byIndicator = new Map<string, DataRow[]>();
  for (let place = 0; place < data.length; place++) {
    if (place % ROWS_A_STEP === 0) yield;
    const row = data[place]!;
    const town = plainTownName(row.town);
    if (coversSameMonths(row.period, period) && !names.has(town)) names.set(town, row.town);
    const key = indicatorKey(template, row.indicator);
    const own = byIndicator.get(key);
    if (own) own.push(row);
    else byIndicator.set(key, [row]);
  }
  const sure: Observation[][] = [];
  const uncertain: Observation[][] = [];
  for (const rows of batchesOf(byIndicator)) {
    const table = townTable(rows, template, period);
    const towns = new Map(table.rows.map((row) => [plainTownName(row.name), row.figures]));
    for (const indicator of table.indicators.filter(isAdditive)) {
      const columns = LEVELS.map((level) =>
        [...names.keys()].map((town) => towns.get(town)?.get(indicator)?.[level] ?? null),
      );
      // A column of gaps tells nothing.
      const telling = columns.filter((column) => column.some((level) => level !== null));
      (indicator.unit === "" ? uncertain : sure).push(...telling);
    }
    yield;
  }
  const written = [...names.values()];
  const reasons = aggregateRows(written, sure, false, uncertain);
  return written.flatMap((name, place) => (reasons[place] ? [{ name, reason: reasons[place] }] : []));
}

/** The rows of whole indicators, some thousand at a time. */
function* batchesOf(byIndicator: ReadonlyMap<string, readonly DataRow[]>): Generator<DataRow[]> {
  let batch: DataRow[] = [];
  for (const rows of byIndicator.values()) {
    for (const row of rows) batch.push(row);
    if (batch.length < ROWS_A_STEP) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
