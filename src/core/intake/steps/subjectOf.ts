import { findIndicator, type Template } from "../../template/Template";
import { isAggregateName } from "../../town/townName";
import { readHead, type HeadReading } from "./readHead";

/** 固定资产投资 over the towns below it: a line that names an indicator the template knows, or one with its unit. */
export function subjectOf(text: string, template: Template, isTown: (name: string) => boolean): HeadReading | null {
  const reading = readHead(text, template);
  if (reading.name === "" || isTown(reading.name) || isAggregateName(reading.name)) return null;
  const isNamed = findIndicator(template, reading.name) !== undefined || reading.units.length > 0;
  return isNamed && (reading.measure ?? "value") === "value" ? reading : null;
}
