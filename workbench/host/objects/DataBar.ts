import { BAR_AXES, BAR_DIRECTIONS, type DataBar, type RulePoint } from "../../model/rules";
import { color } from "./color";
import { oneOf } from "./RangeFormat";
import { rulePoint } from "./rulePoint";
import { SheetPart } from "./SheetPart";

const BLACK = "#000000";
const RED = "#FF0000";

/** What office.js sends for one end of a data bar. */
interface BarRule {
  type: string;
  formula?: string | null;
}

/** Excel.DataBarConditionalFormat. */
export class DataBarConditionalFormatObject extends SheetPart<DataBar> {
  static override readonly navigation = ["positiveFormat", "negativeFormat"];
  readonly className = "DataBarConditionalFormat";

  get showDataBarOnly(): boolean {
    return this.model.barOnly ?? false;
  }
  set showDataBarOnly(value: boolean) {
    this.model.barOnly = value ? true : undefined;
    this.sheet.layoutChanged();
  }
  get barDirection(): string {
    return this.model.direction ?? "Context";
  }
  set barDirection(value: string) {
    this.model.direction = oneOf(BAR_DIRECTIONS, value, "The direction of a data bar");
    this.sheet.layoutChanged();
  }
  get axisFormat(): string {
    return this.model.axis ?? "Automatic";
  }
  set axisFormat(value: string) {
    this.model.axis = oneOf(BAR_AXES, value, "The axis of a data bar");
    this.sheet.layoutChanged();
  }
  /** The empty text means none. */
  get axisColor(): string {
    return this.model.axisColor ?? BLACK;
  }
  set axisColor(value: string) {
    this.model.axisColor = value === "" ? "" : color(value);
    this.sheet.layoutChanged();
  }
  get lowerBoundRule(): BarRule {
    return ruleOf(this.model.minimum);
  }
  set lowerBoundRule(value: BarRule) {
    this.model.minimum = endOf(value);
    this.sheet.layoutChanged();
  }
  get upperBoundRule(): BarRule {
    return ruleOf(this.model.maximum);
  }
  set upperBoundRule(value: BarRule) {
    this.model.maximum = endOf(value);
    this.sheet.layoutChanged();
  }
  get positiveFormat(): PositiveFormatObject {
    return new PositiveFormatObject(this.host, this.sheet, this.model);
  }
  get negativeFormat(): NegativeFormatObject {
    return new NegativeFormatObject(this.host, this.sheet, this.model);
  }
}

/** Excel.ConditionalDataBarPositiveFormat. */
class PositiveFormatObject extends SheetPart<DataBar> {
  readonly className = "ConditionalDataBarPositiveFormat";

  get fillColor(): string {
    return this.model.color;
  }
  set fillColor(value: string) {
    this.model.color = color(value);
    this.sheet.layoutChanged();
  }
  get gradientFill(): boolean {
    return this.model.gradient;
  }
  set gradientFill(value: boolean) {
    this.model.gradient = Boolean(value);
    this.sheet.layoutChanged();
  }
  /** The empty text means none. */
  get borderColor(): string {
    return this.model.border ?? "";
  }
  set borderColor(value: string) {
    this.model.border = value === "" ? undefined : color(value);
    this.sheet.layoutChanged();
  }
}

/** Excel.ConditionalDataBarNegativeFormat: bars below zero, which may look as the others do. */
class NegativeFormatObject extends SheetPart<DataBar> {
  readonly className = "ConditionalDataBarNegativeFormat";

  get matchPositiveFillColor(): boolean {
    return this.model.negativeColor === "positive";
  }
  set matchPositiveFillColor(value: boolean) {
    if (value === this.matchPositiveFillColor) return;
    this.#set({ negativeColor: value ? "positive" : undefined });
  }
  get fillColor(): string {
    const { negativeColor, color: positive } = this.model;
    return negativeColor === "positive" ? positive : (negativeColor ?? RED);
  }
  set fillColor(value: string) {
    this.#set({ negativeColor: color(value) });
  }
  get matchPositiveBorderColor(): boolean {
    return this.model.negativeBorder === undefined;
  }
  set matchPositiveBorderColor(value: boolean) {
    if (value === this.matchPositiveBorderColor) return;
    this.#set({ negativeBorder: value ? undefined : (this.model.border ?? "") });
  }
  get borderColor(): string {
    return this.model.negativeBorder ?? this.model.border ?? "";
  }
  set borderColor(value: string) {
    this.#set({ negativeBorder: value === "" ? "" : color(value) });
  }

  #set(patch: Partial<DataBar>): void {
    Object.assign(this.model, patch);
    this.sheet.layoutChanged();
  }
}

function ruleOf(point: RulePoint | undefined): BarRule {
  if (!point) return { type: "Automatic" };
  return { type: point.type, ...(point.value === undefined ? {} : { formula: point.value }) };
}

function endOf({ type, formula }: BarRule): RulePoint | undefined {
  return type === "Automatic" ? undefined : rulePoint(type, formula);
}
