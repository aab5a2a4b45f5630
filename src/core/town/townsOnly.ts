import type { Observation } from "../indicator/Observation";
import { aggregateRows } from "./aggregateRows";

/**
 * The values of towns alone: where names are given, a row that is no town (a total, an average, the parent unit) becomes
 * a gap (R46).
 *
 * @example townsOnly([26.3, 5.3, 21], ["合计", "东镇", "西镇"]) // [null, 5.3, 21]
 */
export function townsOnly(values: readonly Observation[], names?: readonly string[]): readonly Observation[] {
  if (!names) return values;
  const aggregates = aggregateRows(names, [values], true);
  return values.map((value, place) => (aggregates[place] ? null : value));
}
