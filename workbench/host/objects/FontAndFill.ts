import type { Rect } from "../../model/address";
import { NO_FILL } from "../../model/fill";
import type { Sheet } from "../../model/Sheet";
import type { Style } from "../../model/style";
import { HostObject } from "../HostObject";
import type { HostContext } from "../HostContext";
import { invalidArgument } from "../HostError";
import { color } from "./color";
import { FILL_WORDS, colorPatch, patternColorPatch, patternPatch, patternTintPatch, tintPatch } from "./fills";
import { FONT_WORDS, fontTintPatch, scriptPatch, underlinePatch } from "./fonts";
import { applyStyle, commonLook, commonStyle } from "./RangeFormat";

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
    return this.#common(FONT_WORDS.underline);
  }
  set underline(value: string) {
    applyStyle(this.sheet, this.rect, underlinePatch(value));
  }
  get superscript(): boolean | null {
    return this.#common(FONT_WORDS.superscript);
  }
  set superscript(value: boolean) {
    applyStyle(this.sheet, this.rect, (style) => scriptPatch("Superscript", value, style));
  }
  get subscript(): boolean | null {
    return this.#common(FONT_WORDS.subscript);
  }
  set subscript(value: boolean) {
    applyStyle(this.sheet, this.rect, (style) => scriptPatch("Subscript", value, style));
  }
  get color(): string {
    return this.#common(FONT_WORDS.color) ?? "";
  }
  set color(value: string) {
    applyStyle(this.sheet, this.rect, { fontColor: color(value) });
  }
  get tintAndShade(): number | null {
    return this.#common(FONT_WORDS.tintAndShade);
  }
  set tintAndShade(value: number) {
    applyStyle(this.sheet, this.rect, (style) => fontTintPatch(value, style));
  }

  #common<T>(read: (style: Style | undefined) => T): T | null {
    return commonLook(this.sheet, this.rect, read);
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
    return this.#common(FILL_WORDS.color) ?? "";
  }
  set color(value: string) {
    applyStyle(this.sheet, this.rect, colorPatch(value));
  }
  get pattern(): string | null {
    return this.#common(FILL_WORDS.pattern);
  }
  set pattern(value: string) {
    applyStyle(this.sheet, this.rect, (style) => patternPatch(value, style));
  }
  get patternColor(): string {
    return this.#common(FILL_WORDS.patternColor) ?? "";
  }
  set patternColor(value: string) {
    applyStyle(this.sheet, this.rect, patternColorPatch(value));
  }
  get patternTintAndShade(): number | null {
    return this.#common(FILL_WORDS.patternTintAndShade);
  }
  set patternTintAndShade(value: number) {
    applyStyle(this.sheet, this.rect, (style) => patternTintPatch(value, style));
  }
  get tintAndShade(): number | null {
    return this.#common(FILL_WORDS.tintAndShade);
  }
  set tintAndShade(value: number) {
    applyStyle(this.sheet, this.rect, (style) => tintPatch(value, style));
  }

  clear(): void {
    applyStyle(this.sheet, this.rect, NO_FILL);
  }

  #common<T>(read: (style: Style | undefined) => T): T | null {
    return commonLook(this.sheet, this.rect, read);
  }
}
