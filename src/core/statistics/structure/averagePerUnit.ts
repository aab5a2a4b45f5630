import type { Observation } from "../../indicator/Observation";
import { Refusal, type Answer } from "../Answer";

/**
 * 平均数 such as 村均, 户均, 人均, 亩均: a total over the number of units.
 *
 *     average = total / units
 *
 * In the unit of the total per unit: 万元 over villages gives 万元 a village. Units may be an area or a mean population.
 * A total below zero is divided all the same. A gap gives none; units of zero or below are refused.
 *
 * @example averagePerUnit(1883, 43) // 43.79: 万元 a village, operating income of village collectives, 湖镇镇 2024 (D6)
 */
export function averagePerUnit(total: Observation, units: Observation): Answer {
  if (total === null) return new Refusal("wholeMissing");
  if (units === null) return new Refusal("unitsMissing");
  return units > 0 ? total / units : new Refusal("unitsNotPositive");
}
