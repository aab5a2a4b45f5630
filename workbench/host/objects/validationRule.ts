import type { Comparison } from "../../model/rules";
import type { Validation } from "../../model/Validation";
import { quoteSheet } from "../../model/address";
import { checkedFormula, coerce } from "../coercion";
import { invalidArgument } from "../HostError";
import { absoluteAddress } from "./places";
import { RangeObject } from "./Range";
import { oneOf } from "./RangeFormat";

type Rule = Pick<Validation, "type" | "operator" | "formula1" | "formula2" | "inCellDropDown">;

/** The members of Excel.DataValidationRule, and the type each stands for. */
const MEMBERS = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  list: "List",
  custom: "Custom",
} as const;

const OPERATORS = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
] as const;

/** Reads an Excel.DataValidationRule: exactly one of its members is given. */
export function readRule(given: Record<string, unknown>, locale: string): Rule {
  const names = (Object.keys(MEMBERS) as (keyof typeof MEMBERS)[]).filter(
    (name) => given[name] !== undefined && given[name] !== null,
  );
  const [name] = names;
  if (!name || names.length > 1) throw invalidArgument("A rule of data validation has exactly one kind of criterion.");
  const type = MEMBERS[name];
  const criterion = given[name] as Record<string, unknown>;
  if (type === "List") {
    const formula1 = listSource(criterion.source);
    return { type, formula1, inCellDropDown: criterion.inCellDropDown !== false };
  }
  if (type === "Custom") {
    const { formula } = criterion;
    if (typeof formula !== "string" || formula === "") throw invalidArgument("The formula of the rule is missing.");
    return { type, formula1: checkedFormula(withEqual(formula)), inCellDropDown: true };
  }
  const named = oneOf(OPERATORS, criterion.operator, "The operator of the rule");
  const operator = named.replace(/OrEqualTo$/, "OrEqual") as Comparison;
  const formula1 = bound(criterion.formula1, type, locale);
  const two = operator === "Between" || operator === "NotBetween";
  const formula2 = two ? bound(criterion.formula2, type, locale) : undefined;
  return { type, operator, formula1, formula2, inCellDropDown: true };
}

/** Writes a rule as office.js gives it: every formula with its "=", of a list the source as it was. */
export function writeRule(rule: Validation): Record<string, unknown> {
  const name = (Object.keys(MEMBERS) as (keyof typeof MEMBERS)[]).find((one) => MEMBERS[one] === rule.type)!;
  if (rule.type === "List") return { list: { inCellDropDown: rule.inCellDropDown, source: rule.formula1 } };
  if (rule.type === "Custom") return { custom: { formula: rule.formula1 } };
  const operator = (rule.operator ?? "Between").replace(/OrEqual$/, "OrEqualTo");
  const second = rule.formula2 === undefined ? {} : { formula2: withEqual(rule.formula2) };
  return { [name]: { formula1: withEqual(rule.formula1), ...second, operator } };
}

function listSource(source: unknown): string {
  if (source instanceof RangeObject) return absoluteReference(source);
  if (typeof source !== "string" || source === "") throw invalidArgument("The source of the list is missing.");
  if (source.startsWith("=")) return checkedFormula(source);
  if (source.length > 255) throw invalidArgument("A list written out can have 255 characters at most; name a range.");
  return source;
}

/** A bound as a number or a formula; dates and times in ISO 8601 become Excel's numbers. */
function bound(given: unknown, type: Validation["type"], locale: string): string {
  if (given instanceof RangeObject) return absoluteReference(given);
  if (typeof given === "number" && Number.isFinite(given)) return String(given);
  if (typeof given !== "string" || given.trim() === "") throw invalidArgument("A bound of the rule is missing.");
  const text = given.trim();
  if (/^=./.test(text) && !Number.isFinite(Number(text.slice(1)))) return checkedFormula(text);
  const constant = text.replace(/^=/, "");
  const number =
    type === "Date" || type === "Time"
      ? (serialOf(constant, type) ?? typedSerial(constant, locale) ?? Number(constant))
      : Number(constant);
  if (!Number.isFinite(number)) throw invalidArgument(`A bound must be a number, a date or a formula: ${given}`);
  return String(number);
}

/** A date or a time as it would be typed into a cell: 1/1/2000, 9:00 AM. */
function typedSerial(text: string, locale: string): number | undefined {
  const input = coerce(text, "General", locale)?.input;
  return input && "value" in input && typeof input.value === "number" ? input.value : undefined;
}

/** 2025-04-01T12:00 → 45748.5, 12:00 → 0.5. */
function serialOf(text: string, type: Validation["type"]): number | undefined {
  const match = /^(?:(\d{4}-\d{2}-\d{2})?(?:T|\s|^)?(\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?)Z?$/.exec(text);
  if (!match || (match[1] === undefined && match[2] === undefined)) return undefined;
  const [hours = 0, minutes = 0, seconds = 0] = (match[2] ?? "").split(":").map(Number);
  const time = (hours * 3600 + minutes * 60 + seconds) / 86_400;
  if (match[1] === undefined || type === "Time") return time;
  return Date.parse(`${match[1]}T00:00:00Z`) / 86_400_000 + 25_569 + time;
}

function absoluteReference(range: RangeObject): string {
  return `=${quoteSheet(range.sheet.name)}!${absoluteAddress(range.rect)}`;
}

function withEqual(formula: string): string {
  return formula.startsWith("=") ? formula : `=${formula}`;
}
