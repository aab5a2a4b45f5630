import { intersect, type Rect } from "../../model/address";
import type { ConditionalFormat } from "../../model/layout";
import type { Sheet } from "../../model/Sheet";
import { HostCollection, HostObject } from "../HostObject";
import type { HostContext } from "../HostContext";
import { notImplemented } from "../HostError";
import { CustomConditionalFormatObject } from "./CustomRule";
import { DataBarConditionalFormatObject } from "./DataBar";
import { RangeObject } from "./Range";

/** Excel.ConditionalFormatCollection: the rules that touch a block. */
export class ConditionalFormatCollectionObject extends HostCollection<ConditionalFormatObject> {
  readonly className = "ConditionalFormatCollection";

  constructor(
    host: HostContext,
    private readonly sheet: Sheet,
    private readonly rect: Rect,
  ) {
    super(host);
  }

  all(): ConditionalFormatObject[] {
    return this.sheet.conditionalFormats
      .filter((rule) => intersect(rule.rect, this.rect))
      .map((rule) => new ConditionalFormatObject(this.host, this.sheet, rule));
  }
  protected find(key: unknown): ConditionalFormatObject | undefined {
    return this.all().find((rule) => rule.id === key);
  }

  add(type: string): ConditionalFormatObject {
    const id = this.host.workbook.newId();
    const rect = { ...this.rect };
    const rule: ConditionalFormat | undefined =
      type === "DataBar"
        ? { kind: "dataBar", id, rect, color: "#638EC6", gradient: true }
        : type === "Custom"
          ? { kind: "custom", id, rect, formula: "" }
          : undefined;
    if (!rule) throw notImplemented(`ConditionalFormatCollection.add("${type}")`);
    this.sheet.conditionalFormats.unshift(rule);
    this.sheet.layoutChanged();
    return new ConditionalFormatObject(this.host, this.sheet, rule);
  }
  clearAll(): void {
    this.sheet.conditionalFormats = this.sheet.conditionalFormats.filter((rule) => !intersect(rule.rect, this.rect));
    this.sheet.layoutChanged();
  }
}

/** Excel.ConditionalFormat. */
class ConditionalFormatObject extends HostObject {
  static override readonly navigation = ["dataBar", "dataBarOrNullObject", "custom", "customOrNullObject"];
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
    return this.rule.kind === "dataBar" ? "DataBar" : "Custom";
  }
  get priority(): number {
    return this.sheet.conditionalFormats.indexOf(this.rule);
  }
  get dataBar(): DataBarConditionalFormatObject {
    const found = this.dataBarOrNullObject;
    if (!found) throw notImplemented("ConditionalFormat.dataBar of another kind of rule");
    return found;
  }
  get dataBarOrNullObject(): DataBarConditionalFormatObject | null {
    return this.rule.kind === "dataBar" ? new DataBarConditionalFormatObject(this.host, this.sheet, this.rule) : null;
  }
  get custom(): CustomConditionalFormatObject {
    const found = this.customOrNullObject;
    if (!found) throw notImplemented("ConditionalFormat.custom of another kind of rule");
    return found;
  }
  get customOrNullObject(): CustomConditionalFormatObject | null {
    return this.rule.kind === "custom" ? new CustomConditionalFormatObject(this.host, this.sheet, this.rule) : null;
  }

  getRange(): RangeObject {
    return new RangeObject(this.host, this.sheet, this.rule.rect);
  }
  delete(): void {
    this.sheet.conditionalFormats = this.sheet.conditionalFormats.filter((other) => other !== this.rule);
    this.sheet.layoutChanged();
  }
}
