import type { Observation } from "../../indicator/Observation";
import { convertUnit, isConvertible, isCurrencyUnit, isUnit } from "../../indicator/units";
import { Misuse, Refusal, type Answer } from "../Answer";

/**
 * 单位换算, a figure in another unit of the same kind (R40): 元, 万元, 亿元; 亩, 公顷; 人, 万人; 斤, 吨 …
 *
 *     亿元 = 10⁴ 万元 = 10⁸ 元        亩 = 1/15 公顷        ‰ = 0.1 %
 *
 * Powers of ten move the decimal point, without floating point remains. A gap gives none, nor does a unit that is one.
 * Refused as a misuse: a word that is no unit we know (万 alone may be money or people), units of two kinds, and two
 * currencies, which need a rate of exchange and a day.
 *
 * @example unitConvert(12345.6, "万元", "亿元") // 1.23456
 */
export function unitConvert(value: Observation, from: string, to: string): Answer {
  if (value === null) return new Refusal("numberMissing");
  if (from === "" || to === "") return new Refusal("unitMissing");
  const unknown = [from, to].find((unit) => !isUnit(unit));
  if (unknown !== undefined) return new Misuse("unitUnknown", unknown);
  if (isConvertible(from, to)) return convertUnit(value, from, to);
  return new Misuse([from, to].every(isCurrencyUnit) ? "currenciesDiffer" : "unitsDiffer", from, to);
}
