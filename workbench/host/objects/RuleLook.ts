import type { RuleLook } from "../../model/rules";
import { notImplemented } from "../HostError";
import { checkedNumberFormat } from "../text";
import { color } from "./color";
import { ConditionalRangeBorderCollectionObject } from "./RuleBorders";
import { SheetPart } from "./SheetPart";

/** Excel.ConditionalRangeFormat: the look a rule lays over the cells it fits. */
export class ConditionalRangeFormatObject extends SheetPart<RuleLook> {
  static override readonly navigation = ["font", "fill", "borders"];
  readonly className = "ConditionalRangeFormat";

  get font(): ConditionalRangeFontObject {
    return new ConditionalRangeFontObject(this.host, this.sheet, this.model);
  }
  get fill(): ConditionalRangeFillObject {
    return new ConditionalRangeFillObject(this.host, this.sheet, this.model);
  }
  /** None is the empty text; null takes it away. */
  get numberFormat(): string {
    return this.model.numberFormat ?? "";
  }
  set numberFormat(value: unknown) {
    const given = Array.isArray(value) ? (value as unknown[]).flat()[0] : value;
    const format = given === null || given === "" ? undefined : checkedNumberFormat(given);
    this.model.numberFormat = format;
    this.sheet.layoutChanged();
  }
  get borders(): ConditionalRangeBorderCollectionObject {
    return new ConditionalRangeBorderCollectionObject(this.host, this.sheet, this.model);
  }
}

/** Excel.ConditionalRangeFont. */
class ConditionalRangeFontObject extends SheetPart<RuleLook> {
  readonly className = "ConditionalRangeFont";

  get color(): string {
    return this.model.fontColor ?? "";
  }
  set color(value: string) {
    this.#set({ fontColor: value === "" ? undefined : color(value) });
  }
  get bold(): boolean {
    return this.model.bold ?? false;
  }
  set bold(value: boolean) {
    this.#set({ bold: Boolean(value) });
  }
  get italic(): boolean {
    return this.model.italic ?? false;
  }
  set italic(value: boolean) {
    this.#set({ italic: Boolean(value) });
  }
  get strikethrough(): boolean {
    return this.model.strikethrough ?? false;
  }
  set strikethrough(value: boolean) {
    this.#set({ strikethrough: Boolean(value) });
  }
  get underline(): string {
    return this.model.underline ? "Single" : "None";
  }
  set underline(value: string) {
    if (value !== "None" && value !== "Single") throw notImplemented(`ConditionalRangeFont.underline "${value}"`);
    this.#set({ underline: value === "Single" });
  }

  clear(): void {
    this.#set({ fontColor: undefined, bold: false, italic: false, underline: false, strikethrough: false });
  }

  #set(patch: RuleLook): void {
    Object.assign(this.model, patch);
    this.sheet.layoutChanged();
  }
}

/** Excel.ConditionalRangeFill. */
class ConditionalRangeFillObject extends SheetPart<RuleLook> {
  readonly className = "ConditionalRangeFill";

  get color(): string {
    return this.model.fill ?? "";
  }
  set color(value: string) {
    this.model.fill = value === "" ? undefined : color(value);
    this.sheet.layoutChanged();
  }

  clear(): void {
    this.model.fill = undefined;
    this.sheet.layoutChanged();
  }
}
