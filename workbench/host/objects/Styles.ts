import { PARTS, type StylePart } from "../../model/namedStyles";
import { HostCollection } from "../HostObject";
import { HostError, invalidArgument } from "../HostError";
import { checkedNumberFormat } from "../text";
import { HORIZONTAL, VERTICAL, checkedOrientation, oneOf, readingOrderPatch } from "./RangeFormat";
import { StyleBordersObject } from "./StyleBorders";
import { StyleFillObject, StyleFontObject } from "./StyleLooks";
import { StylePartObject } from "./StylePart";

/** Excel.StyleCollection: the styles of the workbook, Excel's own among them. */
export class StyleCollectionObject extends HostCollection<StyleObject> {
  readonly className = "StyleCollection";

  all(): StyleObject[] {
    return this.host.workbook.styles.map((style) => new StyleObject(this.host, style));
  }
  protected find(key: unknown): StyleObject | undefined {
    const found = this.host.workbook.style(String(key));
    return found && new StyleObject(this.host, found);
  }

  add(name: unknown): void {
    if (typeof name !== "string" || name.trim() === "" || name.length > 255) {
      throw invalidArgument("The name of a style has 1 to 255 characters.");
    }
    if (this.find(name)) {
      throw new HostError("ItemAlreadyExists", `A resource with the same name already exists: ${name}.`);
    }
    this.host.workbook.styles.push({ name, builtIn: false, style: {} });
  }
}

/** Excel.Style. */
class StyleObject extends StylePartObject {
  static override readonly navigation = ["font", "fill", "borders"];
  readonly className = "Style";

  override identity(): Record<string, unknown> {
    return { _Id: this.named.name };
  }

  get name(): string {
    return this.named.name;
  }
  get builtIn(): boolean {
    return this.named.builtIn;
  }
  get font(): StyleFontObject {
    return new StyleFontObject(this.host, this.named);
  }
  get fill(): StyleFillObject {
    return new StyleFillObject(this.host, this.named);
  }
  get borders(): StyleBordersObject {
    return new StyleBordersObject(this.host, this.named);
  }

  get numberFormat(): string {
    return this.named.style.numberFormat ?? "General";
  }
  set numberFormat(value: unknown) {
    const format = checkedNumberFormat(value);
    this.set({ numberFormat: format === "General" ? undefined : format });
  }
  get numberFormatLocal(): string {
    return this.numberFormat;
  }
  set numberFormatLocal(value: unknown) {
    this.numberFormat = value;
  }
  get horizontalAlignment(): string {
    return this.named.style.horizontal ?? "General";
  }
  set horizontalAlignment(value: unknown) {
    const horizontal = oneOf(HORIZONTAL, value, "horizontalAlignment");
    this.set({ horizontal: horizontal === "General" ? undefined : horizontal });
  }
  get verticalAlignment(): string {
    return this.named.style.vertical ?? "Bottom";
  }
  set verticalAlignment(value: unknown) {
    const vertical = oneOf(VERTICAL, value, "verticalAlignment");
    this.set({ vertical: vertical === "Bottom" ? undefined : vertical });
  }
  get wrapText(): boolean {
    return this.named.style.wrap ?? false;
  }
  set wrapText(value: boolean) {
    this.set({ wrap: value || undefined });
  }
  get indentLevel(): number {
    return this.named.style.indent ?? 0;
  }
  set indentLevel(value: number) {
    if (!Number.isInteger(value) || value < 0 || value > 250) throw invalidArgument("indentLevel must be 0 to 250.");
    this.set({ indent: value || undefined });
  }
  /** `textOrientation` by its name on the wire. */
  get orientation(): number {
    return this.named.style.orientation ?? 0;
  }
  set orientation(value: number) {
    this.set({ orientation: checkedOrientation(value) || undefined });
  }
  get textOrientation(): number {
    return this.orientation;
  }
  set textOrientation(value: number) {
    this.orientation = value;
  }
  get shrinkToFit(): boolean {
    return this.named.style.shrink ?? false;
  }
  set shrinkToFit(value: boolean) {
    this.set({ shrink: value || undefined });
  }
  get locked(): boolean {
    return this.named.style.locked ?? true;
  }
  set locked(value: boolean) {
    this.set({ locked: value ? undefined : false });
  }
  get formulaHidden(): boolean {
    return this.named.style.formulaHidden ?? false;
  }
  set formulaHidden(value: boolean) {
    this.set({ formulaHidden: value || undefined });
  }
  /** Of effect in Excel with distributed text alone, which the grid does not draw. */
  get autoIndent(): boolean {
    return this.named.style.autoIndent ?? false;
  }
  set autoIndent(value: boolean) {
    this.set({ autoIndent: value || undefined });
  }
  get readingOrder(): string {
    return this.named.style.readingOrder ?? "Context";
  }
  set readingOrder(value: unknown) {
    this.set(readingOrderPatch(value));
  }

  get includeNumber(): boolean {
    return this.#includes("number");
  }
  set includeNumber(value: boolean) {
    this.#include("number", value);
  }
  get includeFont(): boolean {
    return this.#includes("font");
  }
  set includeFont(value: boolean) {
    this.#include("font", value);
  }
  get includeAlignment(): boolean {
    return this.#includes("alignment");
  }
  set includeAlignment(value: boolean) {
    this.#include("alignment", value);
  }
  get includeBorder(): boolean {
    return this.#includes("border");
  }
  set includeBorder(value: boolean) {
    this.#include("border", value);
  }
  get includePatterns(): boolean {
    return this.#includes("patterns");
  }
  set includePatterns(value: boolean) {
    this.#include("patterns", value);
  }
  get includeProtection(): boolean {
    return this.#includes("protection");
  }
  set includeProtection(value: boolean) {
    this.#include("protection", value);
  }

  /** Cells that had it go back to the style Normal. */
  delete(): void {
    if (this.named.builtIn) throw new HostError("InvalidOperation", `The style ${this.name} is Excel's own.`);
    const { workbook } = this.host;
    const normal = Object.fromEntries(Object.values(PARTS).flatMap((keys) => keys.map((key) => [key, undefined])));
    for (const sheet of workbook.sheets) {
      for (const { cell, row, column } of [...sheet.cells()]) {
        if (cell.style?.named !== this.named.name) continue;
        sheet.setStyle({ top: row, bottom: row, left: column, right: column }, { ...normal, named: undefined });
      }
    }
    workbook.styles.splice(workbook.styles.indexOf(this.named), 1);
  }

  #includes(part: StylePart): boolean {
    return !this.named.without?.includes(part);
  }
  #include(part: StylePart, value: boolean): void {
    const others = (this.named.without ?? []).filter((one) => one !== part);
    this.named.without = value ? others : [...others, part];
  }
}
