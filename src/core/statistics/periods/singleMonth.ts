import type { Observation } from "../../indicator/Observation";
import { decimalSum } from "../../numbers/decimalSum";
import { Refusal, type Answer } from "../Answer";
import { spansFollow, type Span } from "./spansFollow";

/** Whether a month below zero is an answer (profits) or a sign of a revision. */
export type NegativeMonth = "refuse" | "allow";

/** Whether a previous cumulative figure of zero is one, or a blank that a build of Excel delivered as 0. */
export type ZeroBefore = "refuse" | "keep";

/**
 * 当月, a single month out of two cumulative figures of one year, in their unit (R16).
 *
 *     month = cumulative through m − cumulative through m − 1
 *
 * Both figures must be of the same vintage. Convention: January and February are published together, so that neither
 * has a month of its own, nor is 1—2月 one (R17). Stocks such as 余额, 户数 are no cumulative figures (R21).
 * The difference has the decimals of the two figures. A gap gives none. Refused: spans that do not follow each other
 * (`spansFollow`), a result below zero, a sign of a revision, unless it is allowed, and a previous figure of zero before
 * another one, for it may be a blank, unless zeros are kept.
 *
 * @example singleMonth(4568.3, 3567.2, null, null, "refuse", "refuse") // 1001.1: industrial output of a city, May 2015, 亿元 (O12)
 */
export function singleMonth(
  cumulative: Observation,
  previous: Observation,
  span: Span | null,
  previousSpan: Span | null,
  negative: NegativeMonth,
  zeroBefore: ZeroBefore,
): Answer {
  if (cumulative === null) return new Refusal("cumulativeMissing");
  if (previous === null) return new Refusal("previousCumulativeMissing");
  const fault = spansFollow(span, previousSpan);
  if (fault) return fault;
  if (previous === 0 && cumulative !== 0 && zeroBefore === "refuse") return new Refusal("previousCumulativeZero");
  const month = decimalSum([cumulative, -previous]);
  return month < 0 && negative === "refuse" ? new Refusal("singleMonthNegative") : month;
}
