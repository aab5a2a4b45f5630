import type { Period } from "../period/Period";
import { isRate, type Indicator } from "../template/Template";
import { isHeld } from "./isHeld";
import type { Column, Measure } from "./measures";
import type { SpecTarget } from "./spec/SheetSpec";

/** A target that is met or missed: `of` is what is held to it, `limit` the one of all towns, or `null` where each has its own. */
export interface Aim {
  of: "value" | "growth";
  limit: number | null;
  isMet: "atLeast" | "atMost";
  /** The target of all towns, for its head. */
  wanted: SpecTarget | null;
}

export interface MetOptions {
  period: Period;
  /** Targets that hold for every town; levels are each town's own, and not looked at. */
  targets: readonly SpecTarget[];
  has: (level: "value" | "target") => boolean;
  grows: boolean;
}

/**
 * The columns that say 达标 or 未达标 of what has no completion (R26–R28): a rate or a cap by the town's own target, and
 * growths, rates, caps and reductions that are wanted of every town. What is no rate is held to an annual cap only cumulated.
 */
export function metColumns(indicator: Indicator, { period, targets, has, grows }: MetOptions): Column[] {
  const isLow = indicator.direction === "lower";
  const holds = isHeld(indicator, period);
  const own: Aim[] =
    has("value") && has("target") && holds && (isLow || isRate(indicator))
      ? [{ of: "value", limit: null, isMet: isLow ? "atMost" : "atLeast", wanted: null }]
      : [];
  const wanted = targets
    .filter((target) => target.indicator === indicator.id || Object.values(indicator.name).includes(target.indicator))
    // Zero is a target for a cap only, as on the target board; one given twice stands once.
    .filter(({ kind, value }) => kind === "cap" || value !== 0)
    .filter((target, place, all) => all.findIndex((other) => isSame(target, other)) === place)
    .flatMap((target): Aim[] => {
      const aim = aimOf(target);
      const isThere = aim?.of === "growth" ? grows && !isRate(indicator) : has("value") && holds;
      return aim && isThere ? [aim] : [];
    });
  return [...own, ...wanted].map((aim): Column => ({ indicator, measure: "met", phase: null, aim }));
}

function isSame(one: SpecTarget, other: SpecTarget): boolean {
  return (["kind", "tier", "version", "value"] as const).every((field) => one[field] === other[field]);
}

function aimOf(target: SpecTarget): Aim | null {
  switch (target.kind) {
    case "growth":
      return { of: "growth", limit: target.value, isMet: "atLeast", wanted: target };
    case "reduction":
      return { of: "growth", limit: -Math.abs(target.value), isMet: "atMost", wanted: target };
    case "ratio":
      return { of: "value", limit: target.value, isMet: "atLeast", wanted: target };
    case "cap":
      return { of: "value", limit: target.value, isMet: "atMost", wanted: target };
    case "level":
      return null;
  }
}

/** The columns that a verdict of this kind is made of. */
export function madeOf({ of, limit }: Aim): Measure[] {
  return limit === null ? [of, "target"] : [of];
}
