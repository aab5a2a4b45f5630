import { coversSameMonths, yearOf, type Period } from "../period/Period";
import { earlierPeriod } from "./draftOf";
import { isLatest } from "./spec/isLatest";
import type { SheetSpec } from "./spec/SheetSpec";
import type { TownTable } from "./TownTable";

/**
 * Those periods of the data of which no figure stands on the sheet. A sheet of each town's latest holds several, a sheet by months those
 * of its year, and ranks are set against the period before.
 */
export function otherPeriods(spec: SheetSpec, periods: readonly Period[], table: TownTable): Period[] {
  const { period } = table;
  const shown = shownPeriods(spec, periods, table);
  const isShown = (one: Period) => shown.some((other) => coversSameMonths(one, other));
  return periods.filter((one) => !isShown(one) && !(spec.kind === "periods" && yearOf(one) === yearOf(period)));
}

function shownPeriods(spec: SheetSpec, periods: readonly Period[], { period, rows }: TownTable): Period[] {
  if (isLatest(spec)) return rows.map((row) => row.period ?? period);
  const looksBack = spec.kind === "league" || (spec.kind === "towns" && spec.indicators?.length === 1);
  const before = looksBack ? earlierPeriod(periods, period, spec.against) : undefined;
  return before ? [period, before] : [period];
}
