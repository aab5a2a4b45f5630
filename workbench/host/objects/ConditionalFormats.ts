import { intersect, type Rect } from "../../model/address";
import type { ConditionalFormat, RuleContent } from "../../model/rules";
import type { Sheet } from "../../model/Sheet";
import { HostCollection, HostObject } from "../HostObject";
import type { HostContext } from "../HostContext";
import { HostError, invalidArgument, itemNotFound, notImplemented } from "../HostError";
import { CustomConditionalFormatObject } from "./CustomRule";
import { DataBarConditionalFormatObject } from "./DataBar";
import { RangeObject } from "./Range";
import { without } from "./rectangles";
import {
  CellValueConditionalFormatObject,
  PresetCriteriaConditionalFormatObject,
  TextConditionalFormatObject,
  TopBottomConditionalFormatObject,
} from "./RuleKinds";
import { ColorScaleConditionalFormatObject, evenSteps, IconSetConditionalFormatObject } from "./ScaleRules";

type Kind = RuleContent["kind"];

/** Excel.ConditionalFormatType of each kind of rule. */
const TYPES: Record<Kind, string> = {
  custom: "Custom",
  dataBar: "DataBar",
  colorScale: "ColorScale",
  iconSet: "IconSet",
  topBottom: "TopBottom",
  preset: "PresetCriteria",
  text: "ContainsText",
  cellValue: "CellValue",
};

/** A new rule of each kind as Excel starts it; those that need a rule of their own fit nothing until it is set. */
const FRESH: Record<Kind, () => RuleContent> = {
  custom: () => ({ kind: "custom", formula: "" }),
  dataBar: () => ({ kind: "dataBar", color: "#638EC6", gradient: true }),
  colorScale: () => ({
    kind: "colorScale",
    points: [
      { type: "LowestValue", color: "#FFEF9C" },
      { type: "HighestValue", color: "#63BE7B" },
    ],
  }),
  iconSet: () => ({
    kind: "iconSet",
    style: "ThreeTrafficLights1",
    reverse: false,
    iconsOnly: false,
    steps: evenSteps("ThreeTrafficLights1"),
  }),
  topBottom: () => ({ kind: "topBottom", type: "TopItems", rank: 10 }),
  preset: () => ({ kind: "preset", criterion: "AboveAverage" }),
  text: () => ({ kind: "text", operator: "Contains", text: "" }),
  cellValue: () => ({ kind: "cellValue", operator: "EqualTo", formula1: "" }),
};

/** Kinds that know no "stop if true". */
const NEVER_STOPS: readonly Kind[] = ["dataBar", "colorScale", "iconSet"];

/** Excel.ConditionalFormatCollection: the rules that touch a block, or one of several. */
export class ConditionalFormatCollectionObject extends HostCollection<ConditionalFormatObject> {
  readonly className = "ConditionalFormatCollection";

  constructor(
    host: HostContext,
    private readonly sheet: Sheet,
    private readonly rects: Rect[],
  ) {
    super(host);
  }

  all(): ConditionalFormatObject[] {
    return this.sheet.conditionalFormats
      .filter((rule) => this.rects.some((rect) => intersect(rule.rect, rect)))
      .map((rule) => new ConditionalFormatObject(this.host, this.sheet, rule));
  }
  protected find(key: unknown): ConditionalFormatObject | undefined {
    return this.all().find((rule) => rule.id === key);
  }

  /** A new rule comes first in the order. */
  add(type: string): ConditionalFormatObject {
    const kind = (Object.keys(TYPES) as Kind[]).find((one) => TYPES[one] === type);
    if (!kind) throw invalidArgument(`There is no conditional format of the type ${type}.`);
    // A rule of the model has one block: as several rules, top ten or scales would mean each block for itself.
    if (this.rects.length !== 1) throw notImplemented("ConditionalFormatCollection.add for several blocks");
    const rule: ConditionalFormat = { ...FRESH[kind](), id: this.host.workbook.newId(), rect: { ...this.rects[0]! } };
    this.sheet.conditionalFormats.unshift(rule);
    this.sheet.layoutChanged();
    return new ConditionalFormatObject(this.host, this.sheet, rule);
  }
  /** Takes these blocks out of all rules; what is left of a rule must be one block. */
  clearAll(): void {
    for (const rect of this.rects) this.#clear(rect);
    this.sheet.layoutChanged();
  }

  #clear(taken: Rect): void {
    const left = this.sheet.conditionalFormats.flatMap((rule): { rule: ConditionalFormat; rect: Rect }[] => {
      if (!intersect(rule.rect, taken)) return [{ rule, rect: rule.rect }];
      const parts = without(rule.rect, taken);
      const moved = parts.some((part) => part.top !== rule.rect.top || part.left !== rule.rect.left);
      if (parts.length > 1 || (moved && (rule.kind === "custom" || rule.kind === "cellValue"))) {
        throw notImplemented("ConditionalFormatCollection.clearAll in the middle of a rule's block");
      }
      return parts.map((rect) => ({ rule, rect }));
    });
    this.sheet.conditionalFormats = left.map(({ rule, rect }) => Object.assign(rule, { rect }));
  }
}

/** Excel.ConditionalFormat. */
class ConditionalFormatObject extends HostObject {
  static override readonly navigation = [
    ...["custom", "dataBar", "colorScale", "iconSet", "topBottom", "preset", "textComparison", "cellValue"],
    ...["customOrNullObject", "dataBarOrNullObject", "colorScaleOrNullObject", "iconSetOrNullObject"],
    ...["topBottomOrNullObject", "presetOrNullObject", "textComparisonOrNullObject", "cellValueOrNullObject"],
  ];
  readonly className = "ConditionalFormat";

  constructor(
    host: HostContext,
    private readonly sheet: Sheet,
    private readonly rule: ConditionalFormat,
  ) {
    super(host);
  }

  override identity(): Record<string, unknown> {
    return { Id: this.rule.id };
  }

  get id(): string {
    return this.rule.id;
  }
  get type(): string {
    return TYPES[this.rule.kind];
  }
  get priority(): number {
    return this.sheet.conditionalFormats.indexOf(this.rule);
  }
  /** A negative number counts from the back; one beyond the ends means the end. */
  set priority(value: number) {
    if (!Number.isInteger(value)) throw invalidArgument("The priority must be a whole number.");
    const others = this.sheet.conditionalFormats.filter((other) => other !== this.rule);
    const place = value < 0 ? others.length + 1 + value : value;
    others.splice(Math.max(0, Math.min(place, others.length)), 0, this.rule);
    this.sheet.conditionalFormats = others;
    this.sheet.layoutChanged();
  }
  get stopIfTrue(): boolean | null {
    return NEVER_STOPS.includes(this.rule.kind) ? null : (this.rule.stopIfTrue ?? false);
  }
  set stopIfTrue(value: boolean) {
    if (NEVER_STOPS.includes(this.rule.kind)) {
      throw new HostError("InvalidOperation", `A conditional format of the type ${this.type} cannot stop others.`);
    }
    this.rule.stopIfTrue = Boolean(value);
    this.sheet.layoutChanged();
  }

  get custom(): CustomConditionalFormatObject {
    return this.#present(this.customOrNullObject);
  }
  get customOrNullObject(): CustomConditionalFormatObject | null {
    return this.rule.kind === "custom" ? new CustomConditionalFormatObject(this.host, this.sheet, this.rule) : null;
  }
  get dataBar(): DataBarConditionalFormatObject {
    return this.#present(this.dataBarOrNullObject);
  }
  get dataBarOrNullObject(): DataBarConditionalFormatObject | null {
    return this.rule.kind === "dataBar" ? new DataBarConditionalFormatObject(this.host, this.sheet, this.rule) : null;
  }
  get colorScale(): ColorScaleConditionalFormatObject {
    return this.#present(this.colorScaleOrNullObject);
  }
  get colorScaleOrNullObject(): ColorScaleConditionalFormatObject | null {
    if (this.rule.kind !== "colorScale") return null;
    return new ColorScaleConditionalFormatObject(this.host, this.sheet, this.rule);
  }
  get iconSet(): IconSetConditionalFormatObject {
    return this.#present(this.iconSetOrNullObject);
  }
  get iconSetOrNullObject(): IconSetConditionalFormatObject | null {
    return this.rule.kind === "iconSet" ? new IconSetConditionalFormatObject(this.host, this.sheet, this.rule) : null;
  }
  get topBottom(): TopBottomConditionalFormatObject {
    return this.#present(this.topBottomOrNullObject);
  }
  get topBottomOrNullObject(): TopBottomConditionalFormatObject | null {
    if (this.rule.kind !== "topBottom") return null;
    return new TopBottomConditionalFormatObject(this.host, this.sheet, this.rule);
  }
  get preset(): PresetCriteriaConditionalFormatObject {
    return this.#present(this.presetOrNullObject);
  }
  get presetOrNullObject(): PresetCriteriaConditionalFormatObject | null {
    if (this.rule.kind !== "preset") return null;
    return new PresetCriteriaConditionalFormatObject(this.host, this.sheet, this.rule);
  }
  get textComparison(): TextConditionalFormatObject {
    return this.#present(this.textComparisonOrNullObject);
  }
  get textComparisonOrNullObject(): TextConditionalFormatObject | null {
    return this.rule.kind === "text" ? new TextConditionalFormatObject(this.host, this.sheet, this.rule) : null;
  }
  get cellValue(): CellValueConditionalFormatObject {
    return this.#present(this.cellValueOrNullObject);
  }
  get cellValueOrNullObject(): CellValueConditionalFormatObject | null {
    if (this.rule.kind !== "cellValue") return null;
    return new CellValueConditionalFormatObject(this.host, this.sheet, this.rule);
  }

  getRange(): RangeObject {
    return new RangeObject(this.host, this.sheet, this.rule.rect);
  }
  getRangeOrNullObject(): RangeObject {
    return this.getRange();
  }
  delete(): void {
    this.sheet.conditionalFormats = this.sheet.conditionalFormats.filter((other) => other !== this.rule);
    this.sheet.layoutChanged();
  }

  #present<T>(part: T | null): T {
    if (part === null) throw itemNotFound(`The conditional format is of the type ${this.type}.`);
    return part;
  }
}
