import type { Observation } from "../../indicator/Observation";
import { decimalsOf } from "../../numbers/decimals";
import { movePoint } from "../../numbers/movePoint";
import { Refusal } from "../Answer";
import { intervalsMeet, type RateKind } from "./intervalsMeet";

/** Growths are printed with one decimal, of which a cell does not keep the zero: 35.0 % is 0.35 there. */
const USUAL_DIGITS = 1;

export interface AgreementOptions {
  kind: RateKind;
  /** How many decimals the published rate is printed with in percent; without it, as many as it has, at least one. */
  digits?: number | undefined;
  /** How many decimals the levels are printed with; without it, as many as they have. */
  levelDigits?: number | undefined;
}

/**
 * 核对公布数, whether a published growth or ratio can come from the two printed levels (R34): `intervalsMeet` for
 * figures that may be missing.
 *
 *     growth  the published rate meets value ÷ base − 1
 *     ratio   the published rate meets value ÷ base: a share, a completion
 *
 * True or false. Convention among rivals: intervals, not |computed − published| under a fixed tolerance.
 * A gap gives neither, nor does a base of zero or below, nor for a growth a value below zero (R3).
 * False is no error of the publisher: a comparable scope or a revised base explains it most often (R11).
 *
 * @example isConsistent(45236, 33323, 0.35, { kind: "growth", digits: 1 }) // false: 35.75 % (O11)
 */
export function isConsistent(
  value: Observation,
  base: Observation,
  published: Observation,
  options: AgreementOptions,
): boolean | Refusal {
  if (value === null) return new Refusal("currentMissing");
  if (base === null) return new Refusal("checkedBaseMissing");
  if (published === null) return new Refusal("publishedMissing");
  if (base <= 0) return new Refusal("checkedBaseNotPositive");
  if (options.kind === "growth" && value < 0) return new Refusal("turnedToLoss");
  const digits = options.digits ?? Math.max(USUAL_DIGITS, decimalsOf(movePoint(published, 2)));
  return intervalsMeet(value, base, published, digits, options.levelDigits, options.kind);
}
