import type { OptionOf } from "../../texts/optionWords";

/** How a target is worded: a level, a growth, a ratio to reach, a cap not to exceed, a reduction. */
export type TargetKind = OptionOf<"type">;

/** A kind of target with one of the ways to compute its completion; the first way of each kind is the usual one. */
export type TargetRule<Kind extends TargetKind = TargetKind> = {
  [One in Kind]: { kind: One; method: OptionOf<`method:${One}`> };
}[Kind];

export type GrowthMethod = TargetRule<"growth">["method"];
export type CapMethod = TargetRule<"cap">["method"];
export type ReductionMethod = TargetRule<"reduction">["method"];

/** For ratio and cap targets the usual answer is no percentage, only the verdict (R26, R27). */
export type Verdict = "met" | "missed";
