import type { Observation } from "../../indicator/Observation";
import { decimalSum } from "../../numbers/decimalSum";
import { aggregateRows } from "../../town/aggregateRows";
import { isOwnLevelName } from "../../town/townName";
import { Refusal, type Answer } from "../Answer";
import { yearOnYear } from "./yearOnYear";

/**
 * 合计增速, the growth of several towns together: that of their sums (R13).
 *
 *     growth = Σ current / Σ base − 1
 *
 * A fraction. Convention among rivals: never the mean of the towns' growths, which weighs all towns alike.
 * With the towns' names, totals, averages and groups (`aggregateRows`) are left out (R46); the parent's own level
 * (市本级, 区直) stays, for it is part of the whole.
 * A row without both figures is left out; a row with only one of the two is refused, for like would not be compared
 * with like. Sums are refused as levels are in `yearOnYear`.
 *
 * @example totalGrowth([5.3, 86.8], [4.879, 81.464]) // 0.0667: 拱辰 and 西天尾 of 荔城区, bases implied by their growths (O16)
 */
export function totalGrowth(
  current: readonly Observation[],
  base: readonly Observation[],
  towns?: readonly string[],
): Answer {
  const aggregates = towns ? aggregateRows(towns, [current, base]) : [];
  const isSummedUp = (row: number) => aggregates[row] && !isPartOfWhole(towns![row]!);
  const rows = current
    .map((value, row) => [value, base[row] ?? null] as const)
    .filter(([value, previous], row) => !isSummedUp(row) && (value !== null || previous !== null));
  if (rows.length === 0) return new Refusal("rowsMissing");
  const pairs = rows.flatMap(([value, previous]) => (value === null || previous === null ? [] : [{ value, previous }]));
  if (pairs.length < rows.length) return new Refusal("rowsIncomplete", String(rows.length - pairs.length));
  return yearOnYear(decimalSum(pairs.map(({ value }) => value)), decimalSum(pairs.map(({ previous }) => previous)));
}

/** 市本级, 区直: no town, but no sum of towns either; 市直合计 is one. */
function isPartOfWhole(name: string): boolean {
  return isOwnLevelName(name) && !/计\s*$/u.test(name);
}
