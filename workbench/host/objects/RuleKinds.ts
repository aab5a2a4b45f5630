import type { CellValueRule, PresetRule, TextRule, TopBottomRule } from "../../model/rules";
import { AVERAGES, type AverageCriterion } from "../../model/averages";
import { checkedFormula } from "../coercion";
import { invalidArgument, notImplemented } from "../HostError";
import { oneOf } from "./RangeFormat";
import { ConditionalRangeFormatObject } from "./RuleLook";
import { SheetPart } from "./SheetPart";

const COMPARISONS = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqual",
  "LessThanOrEqual",
] as const;
const TEXT_OPERATORS = ["Contains", "NotContains", "BeginsWith", "EndsWith"] as const;
const TOP_BOTTOM = ["TopItems", "TopPercent", "BottomItems", "BottomPercent"] as const;
const PRESETS = [
  "Blanks",
  "NonBlanks",
  "Errors",
  "NonErrors",
  "UniqueValues",
  "DuplicateValues",
  ...(Object.keys(AVERAGES) as AverageCriterion[]),
] as const;

/** A number or a formula as office.js sends it, as a formula with its "=". */
export function ruleFormula(given: unknown, what: string): string {
  if (typeof given === "number" && Number.isFinite(given)) return `=${given}`;
  if (typeof given !== "string" || given === "" || given === "=") throw invalidArgument(`${what} is missing.`);
  return checkedFormula(given.startsWith("=") ? given : `=${given}`);
}

/** Excel.CellValueConditionalFormat. */
export class CellValueConditionalFormatObject extends SheetPart<CellValueRule> {
  static override readonly navigation = ["format"];
  readonly className = "CellValueConditionalFormat";

  get rule(): { operator: string; formula1: string; formula2?: string } {
    const { operator, formula1, formula2 } = this.model;
    return { operator, formula1, ...(formula2 === undefined ? {} : { formula2 }) };
  }
  set rule(given: { operator: string; formula1: string; formula2?: string | null }) {
    const operator = oneOf(COMPARISONS, given.operator, "The operator of the rule");
    const formula1 = ruleFormula(given.formula1, "formula1");
    const two = operator === "Between" || operator === "NotBetween";
    const formula2 = two ? ruleFormula(given.formula2, "formula2") : undefined;
    Object.assign(this.model, { operator, formula1, formula2 });
    this.sheet.layoutChanged();
  }
  get format(): ConditionalRangeFormatObject {
    return new ConditionalRangeFormatObject(this.host, this.sheet, this.model);
  }
}

/** Excel.TextConditionalFormat. */
export class TextConditionalFormatObject extends SheetPart<TextRule> {
  static override readonly navigation = ["format"];
  readonly className = "TextConditionalFormat";

  get rule(): { operator: string; text: string } {
    return { operator: this.model.operator, text: this.model.text };
  }
  set rule(given: { operator: string; text: string }) {
    const operator = oneOf(TEXT_OPERATORS, given.operator, "The operator of the rule");
    if (typeof given.text !== "string" || given.text === "") throw invalidArgument("The text of the rule is missing.");
    Object.assign(this.model, { operator, text: given.text });
    this.sheet.layoutChanged();
  }
  get format(): ConditionalRangeFormatObject {
    return new ConditionalRangeFormatObject(this.host, this.sheet, this.model);
  }
}

/** Excel.TopBottomConditionalFormat. */
export class TopBottomConditionalFormatObject extends SheetPart<TopBottomRule> {
  static override readonly navigation = ["format"];
  readonly className = "TopBottomConditionalFormat";

  get rule(): { type: string; rank: number } {
    return { type: this.model.type, rank: this.model.rank };
  }
  set rule(given: { type: string; rank: number }) {
    const type = oneOf(TOP_BOTTOM, given.type, "The type of the rule");
    const most = type.endsWith("Percent") ? 100 : 1000;
    if (!Number.isInteger(given.rank) || given.rank < 1 || given.rank > most) {
      throw invalidArgument(`The rank must be a whole number from 1 to ${most}.`);
    }
    Object.assign(this.model, { type, rank: given.rank });
    this.sheet.layoutChanged();
  }
  get format(): ConditionalRangeFormatObject {
    return new ConditionalRangeFormatObject(this.host, this.sheet, this.model);
  }
}

/** Excel.PresetCriteriaConditionalFormat. */
export class PresetCriteriaConditionalFormatObject extends SheetPart<PresetRule> {
  static override readonly navigation = ["format"];
  readonly className = "PresetCriteriaConditionalFormat";

  get rule(): { criterion: string } {
    return { criterion: this.model.criterion };
  }
  set rule(given: { criterion: string }) {
    const criterion = PRESETS.find((one) => one === given.criterion);
    if (!criterion) throw notImplemented(`the preset criterion "${given.criterion}"`);
    this.model.criterion = criterion;
    this.sheet.layoutChanged();
  }
  get format(): ConditionalRangeFormatObject {
    return new ConditionalRangeFormatObject(this.host, this.sheet, this.model);
  }
}
