/** How a target is worded: a level, a growth, a ratio to reach, a cap not to exceed, a reduction. */
export const TARGET_KINDS = ["level", "growth", "ratio", "cap", "reduction"] as const;
export type TargetKind = (typeof TARGET_KINDS)[number];

/** For ratio and cap targets the usual answer is no percentage, only the verdict (R26, R27). */
export type Verdict = "met" | "missed";

/** The ways to compute the completion of a target; the first of each kind is the usual one. */
export type GrowthMethod = "level" | "growth" | "plan";
export type CapMethod = "verdict" | "quotient" | "difference";
export type ReductionMethod = "reduction" | "plan";
export type TargetMethod = GrowthMethod | CapMethod | ReductionMethod;

/** Above this a growth or reduction is taken for a percent number written without its sign. */
export const LARGEST_FRACTION = 1;
