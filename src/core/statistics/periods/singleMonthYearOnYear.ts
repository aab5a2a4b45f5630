import type { Observation } from "../../indicator/Observation";
import { decimalSum } from "../../numbers/decimalSum";
import { equalFigures } from "../../numbers/equalFigures";
import { Refusal, type Answer } from "../Answer";
import { spansFollow, type Span } from "./spansFollow";

/** A published cumulative level with its published growth. */
export interface Cumulative {
  level: Observation;
  growth: Observation;
  span: Span | null;
}

/**
 * 当月同比, the growth of a single month out of two cumulative figures and their published growths (R18). A fraction.
 *
 *     base of a span = level / (1 + growth)
 *     growth = (level − previous level) / (base − previous base) − 1
 *
 * The same figures with a month's own level and growth in place of the previous span give the growth of the rest.
 * The published growths are rounded: half a unit of their last digit moves the answer by about (whole ÷ month) times
 * as much, so that it is good to a point or so. A gap gives none. Refused: spans that do not follow each other
 * (`spansFollow`), a growth of −100 % or below, a month below zero, a previous level of zero or below (0 is how some builds deliver a blank), a month without a base above zero.
 *
 * @example 浦江 2010, 规上产值, 1—6月 without 6月 is 1—5月; the report implies 25.5 % (O12):
 * singleMonthYearOnYear({ level: 1086976, growth: 0.187, span: null }, { level: 206713, growth: -0.034, span: null }) // 0.2544
 */
export function singleMonthYearOnYear(through: Cumulative, before: Cumulative): Answer {
  if (through.level === null) return new Refusal("cumulativeMissing");
  if (before.level === null) return new Refusal("previousCumulativeMissing");
  if (through.growth === null || before.growth === null) return new Refusal("growthMissing");
  const fault = spansFollow(through.span, before.span);
  if (fault) return fault;
  if (through.growth <= -1 || before.growth <= -1) return new Refusal("growthTooLow");
  const month = decimalSum([through.level, -before.level]);
  if (month < 0 || before.level <= 0) return new Refusal("singleMonthNoGrowth");
  const [base, previousBase] = [through.level / (1 + through.growth), before.level / (1 + before.growth)];
  if (base < previousBase || equalFigures(base, previousBase)) return new Refusal("singleMonthBase");
  return month / (base - previousBase) - 1;
}
