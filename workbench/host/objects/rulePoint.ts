import type { RulePoint } from "../../model/rules";
import { invalidArgument } from "../HostError";
import { oneOf } from "./RangeFormat";

const POINT_TYPES = ["LowestValue", "HighestValue", "Number", "Percent", "Formula", "Percentile"] as const;

/** An end or step of a data bar, a colour scale or an icon set as office.js gives it. */
export function rulePoint(given: unknown, formula: unknown): RulePoint {
  const type = oneOf(POINT_TYPES, given, "The type of a criterion");
  if (type === "LowestValue" || type === "HighestValue") return { type };
  const value = typeof formula === "number" ? String(formula) : formula;
  if (typeof value !== "string" || value === "") throw invalidArgument(`A criterion of type ${type} needs a formula.`);
  const number = Number(value.replace(/^=/, ""));
  if (type !== "Formula" && Number.isFinite(number)) {
    if (type !== "Number" && (number < 0 || number > 100)) {
      throw invalidArgument(`A ${type.toLowerCase()} must be 0 to 100; it was ${value}.`);
    }
  }
  return { type, value };
}
