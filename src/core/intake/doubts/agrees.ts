import { intervalsMeet, type RateKind } from "../../statistics/consistency/intervalsMeet";
import type { PrintedNumber } from "./printedNumber";

/** Whether a rate in percent can come from two levels, all three rounded as printed (R34). The base is above zero. */
export function agrees(current: PrintedNumber, base: PrintedNumber, rate: PrintedNumber, kind: RateKind): boolean {
  const digits = { current: current.decimals, base: base.decimals };
  return intervalsMeet(current.value, base.value, rate.value / 100, rate.decimals, digits, kind);
}
