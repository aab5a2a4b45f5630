import { monthsOf, toDate, yearOf, type Period } from "../../period/Period";
import type { Counting } from "../../period/periodForm";
import { Refusal } from "../Answer";

/**
 * 上期, the adjacent period before, of the same kind: what a 环比 is set against, or a cumulative figure taken from.
 *
 *     month             4月 → 3月, 1月 → 上年12月
 *     cumulative        1—4月 → 1—3月 → 1—2月, counted in months
 *     in quarters       前三季度 → 上半年 → 一季度 → 上年四季度, 二季度 → 一季度
 *     in halves         H2 → H1 → 上年 H2; 下半年 → 上半年
 *     year              2025年 → 2024年
 *
 * Conventions: 上半年 is cumulative and steps to 一季度, as its figures do; H1 is a half and steps to a half. 一季度 is the
 * end of the cumulative chain and a quarter too, so that it steps to the quarter before. 1—3月 steps to 1—2月.
 * Refused: 1—2月 and 1—1月, the first cumulative figures of a year: January and February are one period (R17).
 *
 * @example previousPeriod(toDate(2025, 4), "months") // toDate(2025, 3)
 */
export function previousPeriod(period: Period, counting: Counting): Period | Refusal {
  const year = yearOf(period);
  const { first, last } = monthsOf(period);
  if (period.unit === "half" && first === 7) return toDate(year, 6);
  if (period.unit === "quarter" && last === 6) return toDate(year, 3);
  if (period.unit !== "toDate") return { unit: period.unit, number: period.number - 1 };
  if (counting === "halves" && last === 6) return { unit: "half", number: year * 2 - 1 };
  if (counting === "quarters" && last === 3) return { unit: "quarter", number: year * 4 - 1 };
  if (counting === "quarters" && last % 3 === 0) return toDate(year, last - 3);
  return last > 2 ? toDate(year, last - 1) : new Refusal("noEarlierSpan");
}
