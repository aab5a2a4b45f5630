import { NO_FILL } from "../../model/fill";
import { DEFAULT_FONT_NAME, DEFAULT_FONT_SIZE } from "../../model/style";
import { invalidArgument } from "../HostError";
import { color } from "./color";
import { FILL_WORDS, colorPatch, patternColorPatch, patternPatch, patternTintPatch, tintPatch } from "./fills";
import { FONT_WORDS, fontTintPatch, scriptPatch, underlinePatch } from "./fonts";
import { StylePartObject } from "./StylePart";

/** Excel.RangeFont of a style. */
export class StyleFontObject extends StylePartObject {
  readonly className = "RangeFont";

  get name(): string {
    return this.named.style.fontName ?? DEFAULT_FONT_NAME;
  }
  set name(value: string) {
    this.set({ fontName: String(value) });
  }
  get size(): number {
    return this.named.style.fontSize ?? DEFAULT_FONT_SIZE;
  }
  set size(value: number) {
    if (typeof value !== "number" || value < 1 || value > 409)
      throw invalidArgument("The size of a font must be 1 to 409.");
    this.set({ fontSize: value });
  }
  get bold(): boolean {
    return this.named.style.bold ?? false;
  }
  set bold(value: boolean) {
    this.set({ bold: value || undefined });
  }
  get italic(): boolean {
    return this.named.style.italic ?? false;
  }
  set italic(value: boolean) {
    this.set({ italic: value || undefined });
  }
  get strikethrough(): boolean {
    return this.named.style.strikethrough ?? false;
  }
  set strikethrough(value: boolean) {
    this.set({ strikethrough: value || undefined });
  }
  get underline(): string {
    return FONT_WORDS.underline(this.named.style);
  }
  set underline(value: unknown) {
    this.set(underlinePatch(value));
  }
  get superscript(): boolean {
    return FONT_WORDS.superscript(this.named.style);
  }
  set superscript(value: unknown) {
    this.set(scriptPatch("Superscript", value, this.named.style));
  }
  get subscript(): boolean {
    return FONT_WORDS.subscript(this.named.style);
  }
  set subscript(value: unknown) {
    this.set(scriptPatch("Subscript", value, this.named.style));
  }
  get color(): string {
    return FONT_WORDS.color(this.named.style);
  }
  set color(value: unknown) {
    this.set({ fontColor: color(value), fontTint: undefined });
  }
  get tintAndShade(): number {
    return FONT_WORDS.tintAndShade(this.named.style);
  }
  set tintAndShade(value: unknown) {
    this.set(fontTintPatch(value, this.named.style));
  }
}

/** Excel.RangeFill of a style. */
export class StyleFillObject extends StylePartObject {
  readonly className = "RangeFill";

  get color(): string {
    return FILL_WORDS.color(this.named.style);
  }
  set color(value: unknown) {
    this.set(colorPatch(value));
  }
  get pattern(): string {
    return FILL_WORDS.pattern(this.named.style);
  }
  set pattern(value: unknown) {
    this.set(patternPatch(value, this.named.style));
  }
  get patternColor(): string {
    return FILL_WORDS.patternColor(this.named.style);
  }
  set patternColor(value: unknown) {
    this.set(patternColorPatch(value));
  }
  get patternTintAndShade(): number {
    return FILL_WORDS.patternTintAndShade(this.named.style);
  }
  set patternTintAndShade(value: unknown) {
    this.set(patternTintPatch(value, this.named.style));
  }
  get tintAndShade(): number {
    return FILL_WORDS.tintAndShade(this.named.style);
  }
  set tintAndShade(value: unknown) {
    this.set(tintPatch(value, this.named.style));
  }

  clear(): void {
    this.set(NO_FILL);
  }
}
