import type { Observation } from "../indicator/Observation";
import { decimalsOf } from "../numbers/decimals";
import { largest } from "../numbers/largest";
import { isAggregateName, isOwnLevelName, isZoneName, plainTownName, unitLevel } from "./townName";

/** Why a row is no town: its name says so, it is named like the parent unit, or it is the sum of the other rows. */
export type AggregateReason = "named" | "parent" | "sum";

/** Fewer other rows than this say nothing about a sum or a parent. */
const FEWEST_OTHERS = 3;

/**
 * Which rows of a table by town are no towns (R46). `columns` hold the levels (values, targets) by row, or figures that
 * `mayBeRates`, which refute nothing.
 *
 *     named   合计, 全区, 平均, 市本级, 街道 (a group) …, wherever it stands
 *     parent  the first or last row, of a higher level than every other (余杭区 over 镇 and 街道, or over names without
 *             a level), or a 市, 县 or 区 beside its own 市本级; unless its levels are smaller than the sum of its parts, which no whole is
 *     sum     the first or last row, equal to the sum of all others within rounding (R35) in every column that
 *             tells, and of a name not below theirs; unless its name is above most of theirs, two such columns
 *             are needed
 *
 * Two pieces of evidence are asked for before a row without a marker word is left out, since a town
 * can equal the sum of a few small ones by chance.
 *
 * @example aggregateRows(["全区", "东镇", "西镇"], []) // ["named", null, null]
 */
export function aggregateRows(
  names: readonly string[],
  columns: readonly (readonly Observation[])[],
  mayBeRates = false,
  /** Figures of which nobody says whether they add up: a sum that fits is evidence, one that does not is none. */
  uncertain: readonly (readonly Observation[])[] = [],
): (AggregateReason | null)[] {
  const reasons: (AggregateReason | null)[] = names.map((name) => (isAggregateName(name) ? "named" : null));
  const open = reasons.flatMap((reason, row) => (reason === null && plainTownName(names[row]!) !== "" ? [row] : []));
  for (const row of new Set([open[0], open.at(-1)])) {
    if (row === undefined) continue;
    const towns = open.filter((other) => other !== row);
    if (towns.length < FEWEST_OTHERS) continue;
    const parts = partsOf(row, names, reasons);
    const verdictOf = (column: readonly Observation[]) => sumVerdict(row, parts, column);
    const verdicts = [
      ...columns.map(verdictOf),
      ...uncertain.map(verdictOf).filter((verdict) => verdict === "equal"),
    ].filter((verdict) => verdict !== null);
    const isParent = namedLikeParent(row, towns, names) && (mayBeRates || !verdicts.includes("less"));
    const reason = isSum(row, names, verdicts) ? "sum" : isParent ? "parent" : null;
    if (reason) {
      reasons[row] = reason;
      break;
    }
  }
  return reasons;
}

function namedLikeParent(row: number, others: number[], names: readonly string[]): boolean {
  const level = unitLevel(names[row]!);
  if (level === null) return false;
  if (level >= 3 && isOwnLevelName(names[row + 1] ?? "")) return true;
  const levels = others.map((other) => unitLevel(names[other]!)).filter((other) => other !== null);
  const highest = largest(levels);
  // 荔城区 over 拱辰, 镇海, 新度: names cut short tell no level, and one row alone has one.
  if (level >= 3 && levels.length === 0) return others.every((other) => !isZoneName(names[other]!));
  return levels.length >= FEWEST_OTHERS && level > highest && !(level === 4 && highest === 3);
}

function isSum(row: number, names: readonly string[], verdicts: readonly SumVerdict[]): boolean {
  if (verdicts.length === 0 || verdicts.some((verdict) => verdict !== "equal")) return false;
  const level = unitLevel(names[row]!);
  const levels = names.flatMap((name, other) => (other === row ? [] : [unitLevel(name) ?? 0]));
  const highest = largest(levels);
  if (level !== null && level < highest) return false;
  const below = levels.filter((other) => level !== null && other > 0 && other < level).length;
  const isAbove = level !== null && ((level >= 3 && highest < level) || below > levels.length / 2);
  return verdicts.length >= 2 || isAbove;
}

/** The rows a total adds up: all others, 市本级 with them, but no other totals, averages or 其中 lines. */
function partsOf(row: number, names: readonly string[], reasons: readonly (AggregateReason | null)[]): number[] {
  return names.flatMap((name, other) =>
    other !== row && (reasons[other] === null || isOwnLevelName(name)) ? [other] : [],
  );
}

/** How a row stands to the sum of its parts. */
type SumVerdict = "less" | "equal" | "more";

/** The row against the sum of its parts in this column; `null` where gaps, too few figures or losses leave it open. */
function sumVerdict(row: number, parts: number[], column: readonly Observation[]): SumVerdict | null {
  const total = column[row] ?? null;
  if (total === null) return null;
  // A large table asks this of a thousand towns in every column: nothing is copied.
  let excess = total;
  let telling = 0;
  let hasLoss = false;
  for (const part of parts) {
    const value = column[part] ?? null;
    if (value === null) return null;
    excess -= value;
    if (value !== 0) telling++;
    if (value < 0) hasLoss = true;
  }
  if (telling < FEWEST_OTHERS) return null;
  const slack = parts.length / 2 + 1e-6;
  const finest = () => 10 ** -largest([row, ...parts].map((one) => decimalsOf(column[one]!)));
  // Without decimals the slack is widest: what lies beyond needs no look at the digits of each part.
  if (Math.abs(excess) <= slack && Math.abs(excess) <= slack * finest()) return "equal";
  if (hasLoss) return null;
  return excess < 0 ? "less" : "more";
}
