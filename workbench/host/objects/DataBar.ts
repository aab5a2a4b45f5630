import type { DataBar } from "../../model/rules";
import type { Sheet } from "../../model/Sheet";
import { HostObject } from "../HostObject";
import type { HostContext } from "../HostContext";
import { invalidArgument, notImplemented } from "../HostError";
import { color } from "./color";

/** What office.js sends for one end of a data bar. */
interface BarRule {
  type: string;
  formula?: string | null;
}

/** Excel.DataBarConditionalFormat. */
export class DataBarConditionalFormatObject extends HostObject {
  static override readonly navigation = ["positiveFormat"];
  readonly className = "DataBarConditionalFormat";

  constructor(
    host: HostContext,
    private readonly sheet: Sheet,
    private readonly bar: DataBar,
  ) {
    super(host);
  }

  get showDataBarOnly(): boolean {
    return false;
  }
  set showDataBarOnly(value: boolean) {
    if (value) throw notImplemented("DataBarConditionalFormat.showDataBarOnly = true");
  }
  get barDirection(): string {
    return "Context";
  }
  set barDirection(value: string) {
    if (value === "RightToLeft") throw notImplemented('DataBarConditionalFormat.barDirection "RightToLeft"');
  }
  get lowerBoundRule(): BarRule {
    return rule(this.bar.minimum);
  }
  set lowerBoundRule(value: BarRule) {
    this.bar.minimum = end(value, "LowestValue");
    this.sheet.layoutChanged();
  }
  get upperBoundRule(): BarRule {
    return rule(this.bar.maximum);
  }
  set upperBoundRule(value: BarRule) {
    this.bar.maximum = end(value, "HighestValue");
    this.sheet.layoutChanged();
  }
  get positiveFormat(): PositiveFormatObject {
    return new PositiveFormatObject(this.host, this.sheet, this.bar);
  }
}

/** Excel.ConditionalDataBarPositiveFormat. */
class PositiveFormatObject extends HostObject {
  readonly className = "ConditionalDataBarPositiveFormat";

  constructor(
    host: HostContext,
    private readonly sheet: Sheet,
    private readonly bar: DataBar,
  ) {
    super(host);
  }

  get fillColor(): string {
    return this.bar.color;
  }
  set fillColor(value: string) {
    this.bar.color = color(value);
    this.sheet.layoutChanged();
  }
  get gradientFill(): boolean {
    return this.bar.gradient;
  }
  set gradientFill(value: boolean) {
    this.bar.gradient = Boolean(value);
    this.sheet.layoutChanged();
  }
  /** The model has no border around bars: the empty text means none. */
  get borderColor(): string {
    return "";
  }
  set borderColor(value: string) {
    if (value !== "") throw notImplemented("ConditionalDataBarPositiveFormat.borderColor other than none");
  }
}

function rule(value: number | undefined): BarRule {
  return value === undefined ? { type: "Automatic" } : { type: "Number", formula: String(value) };
}

function end(given: BarRule, extreme: string): number | undefined {
  if (given.type === "Automatic" || given.type === extreme) return undefined;
  if (given.type !== "Number") throw notImplemented(`the bound "${given.type}" of a data bar`);
  const number = Number(String(given.formula).replace(/^=/, ""));
  if (!Number.isFinite(number)) throw invalidArgument(`The bound of a data bar must be a number: ${given.formula}`);
  return number;
}
