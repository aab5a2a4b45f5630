import type { Rect } from "../../model/address";
import type { Sheet } from "../../model/Sheet";
import { HostObject } from "../HostObject";
import type { HostContext } from "../HostContext";
import { invalidArgument, notImplemented } from "../HostError";
import { NAMED_COLORS } from "./namedColors";
import { applyStyle, commonStyle } from "./RangeFormat";

/** A colour as #RRGGBB. */
export function color(given: unknown): string {
  const text = String(given);
  if (/^#?[0-9a-f]{6}$/i.test(text)) return `#${text.replace("#", "").toUpperCase()}`;
  const named = NAMED_COLORS.get(text.toLowerCase());
  if (!named) throw invalidArgument(`A colour is #RRGGBB or a name of HTML; it was ${JSON.stringify(given)}.`);
  return named;
}

/** Excel.RangeFont. */
export class RangeFontObject extends HostObject {
  readonly className = "RangeFont";

  constructor(
    host: HostContext,
    private readonly sheet: Sheet,
    private readonly rect: Rect,
  ) {
    super(host);
  }

  get name(): string | null {
    return commonStyle(this.sheet, this.rect, "fontName", this.sheet.normalFont.name);
  }
  set name(value: string) {
    applyStyle(this.sheet, this.rect, { fontName: String(value) });
  }
  get size(): number | null {
    return commonStyle(this.sheet, this.rect, "fontSize", this.sheet.normalFont.size);
  }
  set size(value: number) {
    if (typeof value !== "number" || value < 1 || value > 409)
      throw invalidArgument("The size of a font must be 1 to 409.");
    applyStyle(this.sheet, this.rect, { fontSize: value });
  }
  get bold(): boolean | null {
    return commonStyle(this.sheet, this.rect, "bold", false);
  }
  set bold(value: boolean) {
    applyStyle(this.sheet, this.rect, { bold: value || undefined });
  }
  get italic(): boolean | null {
    return commonStyle(this.sheet, this.rect, "italic", false);
  }
  set italic(value: boolean) {
    applyStyle(this.sheet, this.rect, { italic: value || undefined });
  }
  get strikethrough(): boolean | null {
    return commonStyle(this.sheet, this.rect, "strikethrough", false);
  }
  set strikethrough(value: boolean) {
    applyStyle(this.sheet, this.rect, { strikethrough: value || undefined });
  }
  get underline(): string | null {
    const underline = commonStyle(this.sheet, this.rect, "underline", false);
    return underline === null ? null : underline ? "Single" : "None";
  }
  set underline(value: string) {
    if (value !== "None" && value !== "Single") throw notImplemented(`RangeFont.underline "${value}"`);
    applyStyle(this.sheet, this.rect, { underline: value === "Single" || undefined });
  }
  get color(): string {
    return commonStyle(this.sheet, this.rect, "fontColor", "#000000") ?? "";
  }
  set color(value: string) {
    applyStyle(this.sheet, this.rect, { fontColor: color(value) });
  }
}

/** Excel.RangeFill. */
export class RangeFillObject extends HostObject {
  readonly className = "RangeFill";

  constructor(
    host: HostContext,
    private readonly sheet: Sheet,
    private readonly rect: Rect,
  ) {
    super(host);
  }

  /** #FFFFFF where there is no fill, the empty text where the cells differ: as Excel does. */
  get color(): string {
    return commonStyle(this.sheet, this.rect, "fill", "#FFFFFF") ?? "";
  }
  set color(value: string) {
    applyStyle(this.sheet, this.rect, { fill: value === "" ? undefined : color(value) });
  }

  clear(): void {
    applyStyle(this.sheet, this.rect, { fill: undefined });
  }
}
