import type { Observation } from "../../indicator/Observation";
import { decimalsOf } from "../../numbers/decimals";
import { movePoint } from "../../numbers/movePoint";
import { Refusal } from "../Answer";
import { publishedGrowth, type GrowthScale } from "../growth/publishedGrowth";
import { isConsistent, type RateKind } from "./isConsistent";

export interface AgreementOptions {
  kind: RateKind;
  scale: GrowthScale;
  /** How many decimals the published rate is printed with in percent; without it, as many as it has. */
  digits?: number | undefined;
  /** How many decimals the levels are printed with; without it, as many as they have. */
  levelDigits?: number | undefined;
}

/**
 * 核对公布数, whether a published growth or ratio can come from the two printed levels (R34): `isConsistent` for
 * figures that may be missing.
 *
 *     growth  the published rate meets value ÷ base − 1
 *     ratio   the published rate meets value ÷ base: a share, a completion
 *
 * True or false. Convention among rivals: intervals, not |computed − published| under a fixed tolerance.
 * A gap gives neither, nor does a base of zero or below, nor for a growth a value below zero (R3).
 * False is no error of the publisher: a comparable scope or a revised base explains it most often (R11).
 *
 * @example agreesWithLevels(45236, 33323, 0.35, { kind: "growth", scale: "fraction", digits: 1 }) // false: 35.75 % (O11)
 */
export function agreesWithLevels(
  value: Observation,
  base: Observation,
  published: Observation,
  options: AgreementOptions,
): boolean | Refusal {
  if (value === null) return new Refusal("currentMissing");
  if (base === null) return new Refusal("checkedBaseMissing");
  if (published === null) return new Refusal("publishedMissing");
  const rate = publishedGrowth(published, options.scale);
  if (rate instanceof Refusal) return rate;
  if (base <= 0) return new Refusal("checkedBaseNotPositive");
  if (options.kind === "growth" && value < 0) return new Refusal("turnedToLoss");
  const digits = options.digits ?? decimalsOf(movePoint(rate, 2));
  return isConsistent(value, base, rate, digits, options.levelDigits, options.kind);
}
