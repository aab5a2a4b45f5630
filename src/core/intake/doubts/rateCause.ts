import { movePoint } from "../../numbers/movePoint";
import type { RateKind } from "../../statistics/consistency/intervalsMeet";
import { agrees } from "./agrees";
import type { PrintedNumber } from "./printedNumber";

/** What would make a rate agree with its levels, which of the three it changes, and to what where that is certain. */
export interface RateCause {
  cause: string;
  at: "current" | "base" | "rate";
  suggested: number | null;
}

const TEN_THOUSAND = 4;

/**
 * The one slip that explains a rate that contradicts its levels: a lost sign, a fraction for a percentage, an index for a
 * growth, columns that changed places, a digit or four zeros too many or too few. `null` where none or more than one would.
 */
export function rateCause(
  current: PrintedNumber,
  base: PrintedNumber,
  rate: PrintedNumber,
  kind: RateKind,
): RateCause | null {
  const causes = [...rateSlips(current, base, rate, kind), ...levelSlips(current, base, rate, kind)];
  return causes.length === 1 ? causes[0]! : null;
}

function rateSlips(current: PrintedNumber, base: PrintedNumber, rate: PrintedNumber, kind: RateKind): RateCause[] {
  const tried: [cause: string, rate: PrintedNumber][] = [
    ["percentSlip", moved(rate, 2)],
    ["percentSlip", moved(rate, -2)],
  ];
  if (kind === "growth") {
    tried.push(["wrongSign", { ...rate, value: -rate.value }]);
    tried.push(["index", { ...rate, value: difference(rate.value, 100) }]);
  }
  return tried
    .filter(([, other]) => other.value !== rate.value && agrees(current, base, other, kind))
    .map(([cause, other]) => ({ cause, at: "rate", suggested: other.value }));
}

function levelSlips(current: PrintedNumber, base: PrintedNumber, rate: PrintedNumber, kind: RateKind): RateCause[] {
  const causes: RateCause[] = [];
  if (current.value > 0 && agrees(base, current, rate, kind))
    causes.push({ cause: "swapped", at: "current", suggested: null });
  for (const at of ["current", "base"] as const) {
    const level = at === "current" ? current : base;
    const fits = (other: PrintedNumber) =>
      other.value > 0 && (at === "current" ? agrees(other, base, rate, kind) : agrees(current, other, rate, kind));
    for (const places of [TEN_THOUSAND, -TEN_THOUSAND]) {
      const other = moved(level, places);
      if (fits(other)) causes.push({ cause: "factor10000", at, suggested: other.value });
    }
    // The lost digit is unknown: all ten of them.
    const longer = moved(level, 1);
    const middle = { value: longer.value + movePoint(4.5, -level.decimals), decimals: longer.decimals - 1 };
    if (fits(middle)) causes.push({ cause: "lostDigit", at, suggested: null });
    else if (fits(moved(level, -1))) causes.push({ cause: "extraDigit", at, suggested: null });
  }
  return causes;
}

/** The number with its point moved; its last digit moves with it. */
function moved({ value, decimals }: PrintedNumber, places: number): PrintedNumber {
  return { value: movePoint(value, places), decimals: decimals - places };
}

function difference(value: number, other: number): number {
  return Number((value - other).toPrecision(12));
}
