import type { RulePoint } from "../../model/rules";
import { fromStored } from "./formulas";
import { keyOf, POINTS } from "./ruleWords";
import { child, type XmlElement } from "./xml";

/** An end or step of a rule; `undefined` where its kind is unknown. */
export function pointIn(point: XmlElement, functions: string[]): RulePoint | undefined {
  const type = keyOf(
    POINTS,
    (point.attributes.type ?? "").replace(/^auto(Min|Max)$/, (_, end: string) => end.toLowerCase()),
  );
  const value = point.attributes.val ?? child(point, "f")?.text;
  if (!type) return undefined;
  if (type === "LowestValue" || type === "HighestValue" || value === undefined) return { type };
  return { type, value: type === "Formula" ? fromStored(value, functions) : value };
}
