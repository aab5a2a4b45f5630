import { contains, type Rect } from "../../model/address";
import { wholeColumns, wholeRows, type StylePatch } from "../../model/lineLooks";
import type { Sheet } from "../../model/Sheet";
import { DEFAULT_ROW_HEIGHT, type Style } from "../../model/style";
import type { HorizontalAlignment, VerticalAlignment } from "../../model/style";
import { HostObject } from "../HostObject";
import type { HostContext } from "../HostContext";
import { invalidArgument, notImplemented } from "../HostError";
import { autofitColumns, autofitRows } from "./autofit";
import * as block from "./block";
import { RangeBorderCollectionObject } from "./Borders";
import { RangeFillObject, RangeFontObject } from "./FontAndFill";
import { checkAllowed, checkUnprotected } from "./locks";

export const HORIZONTAL: readonly HorizontalAlignment[] = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
];
export const VERTICAL: readonly VerticalAlignment[] = ["Top", "Center", "Bottom", "Justify", "Distributed"];

/** What all cells of the block have in this member; null where they differ. */
export function commonStyle<K extends keyof Style>(
  sheet: Sheet,
  rect: Rect,
  key: K,
  fallback: NonNullable<Style[K]>,
): NonNullable<Style[K]> | null {
  return commonLook(sheet, rect, (style) => style?.[key] ?? fallback);
}

/** What is read of the look of every cell of the block; null where they differ. */
export function commonLook<T>(sheet: Sheet, rect: Rect, read: (style: Style | undefined) => T): T | null {
  if (block.isUnbounded(rect)) {
    const found = new Set([...sheet.lines.of(rect)].map(read));
    for (const { row, column, cell } of sheet.cells()) if (contains(rect, row, column)) found.add(read(cell.style));
    return found.size === 1 ? [...found][0]! : null;
  }
  const first = read(sheet.seen(rect.top, rect.left)?.style);
  for (let row = rect.top; row <= rect.bottom; row++) {
    for (let column = rect.left; column <= rect.right; column++) {
      if (read(sheet.seen(row, column)?.style) !== first) return null;
    }
  }
  return first;
}

/** The most whole rows that are given a look one by one; all rows together are all columns. */
const MOST_ROWS = 100_000;

/** Styles a block, whole rows and columns too. */
export function applyStyle(sheet: Sheet, rect: Rect, patch: StylePatch): void {
  if (wholeRows(rect) && !wholeColumns(rect) && block.rowsOf(rect) > MOST_ROWS) {
    throw notImplemented(`Range.format of more than ${MOST_ROWS} whole rows (name the cells)`);
  }
  checkAllowed(sheet, "allowFormatCells");
  sheet.setStyle(rect, patch);
}

/** An angle of text as Excel takes it: -90 to 90 degrees, or 180 for letters one below the other. */
export function checkedOrientation(value: unknown): number {
  if (!Number.isInteger(value) || ((value as number) !== 180 && Math.abs(value as number) > 90)) {
    throw invalidArgument("textOrientation must be a whole number from -90 to 90, or 180.");
  }
  return value as number;
}

/** What a new order of reading changes; "Context" leaves it to the text. */
export function readingOrderPatch(value: unknown): Style {
  const order = oneOf(["Context", "LeftToRight", "RightToLeft"], value, "readingOrder");
  return { readingOrder: order === "Context" ? undefined : order };
}

/** The value if it is one of the list, whatever its case. */
export function oneOf<T extends string>(list: readonly T[], given: unknown, what: string): T {
  const found = list.find((one) => one.toLowerCase() === String(given).toLowerCase());
  if (!found) throw invalidArgument(`${what} must be one of ${list.join(", ")}; it was ${JSON.stringify(given)}.`);
  return found;
}

/** Excel.RangeFormat. */
export class RangeFormatObject extends HostObject {
  static override readonly navigation = ["font", "fill", "borders", "protection"];
  readonly className = "RangeFormat";

  constructor(
    host: HostContext,
    private readonly sheet: Sheet,
    private readonly rect: Rect,
  ) {
    super(host);
  }

  get horizontalAlignment(): HorizontalAlignment | null {
    return commonStyle(this.sheet, this.rect, "horizontal", "General");
  }
  set horizontalAlignment(value: HorizontalAlignment) {
    const horizontal = oneOf(HORIZONTAL, value, "horizontalAlignment");
    applyStyle(this.sheet, this.rect, { horizontal: horizontal === "General" ? undefined : horizontal });
  }
  get verticalAlignment(): VerticalAlignment | null {
    return commonStyle(this.sheet, this.rect, "vertical", "Bottom");
  }
  set verticalAlignment(value: VerticalAlignment) {
    const vertical = oneOf(VERTICAL, value, "verticalAlignment");
    applyStyle(this.sheet, this.rect, { vertical: vertical === "Bottom" ? undefined : vertical });
  }
  get wrapText(): boolean | null {
    return commonStyle(this.sheet, this.rect, "wrap", false);
  }
  set wrapText(value: boolean) {
    applyStyle(this.sheet, this.rect, { wrap: value || undefined });
  }
  get indentLevel(): number | null {
    return commonStyle(this.sheet, this.rect, "indent", 0);
  }
  set indentLevel(value: number) {
    if (!Number.isInteger(value) || value < 0 || value > 250) throw invalidArgument("indentLevel must be 0 to 250.");
    applyStyle(this.sheet, this.rect, { indent: value || undefined });
  }
  get textOrientation(): number | null {
    return commonStyle(this.sheet, this.rect, "orientation", 0);
  }
  set textOrientation(value: number) {
    applyStyle(this.sheet, this.rect, { orientation: checkedOrientation(value) || undefined });
  }
  get shrinkToFit(): boolean | null {
    return commonStyle(this.sheet, this.rect, "shrink", false);
  }
  set shrinkToFit(value: boolean) {
    applyStyle(this.sheet, this.rect, { shrink: value || undefined });
  }
  get autoIndent(): boolean | null {
    return commonStyle(this.sheet, this.rect, "autoIndent", false);
  }
  set autoIndent(value: boolean) {
    applyStyle(this.sheet, this.rect, { autoIndent: value || undefined });
  }
  get readingOrder(): string | null {
    return commonLook(this.sheet, this.rect, (style) => style?.readingOrder ?? "Context");
  }
  set readingOrder(value: string) {
    applyStyle(this.sheet, this.rect, readingOrderPatch(value));
  }
  get columnWidth(): number | null {
    return common(this.sheet.columnWidths, this.rect.left, this.rect.right, this.sheet.usualWidth);
  }
  set columnWidth(points: number) {
    if (typeof points !== "number" || points < 0 || points > 1342)
      throw invalidArgument("columnWidth must be 0 to 1342 points.");
    checkAllowed(this.sheet, "allowFormatColumns");
    for (let column = this.rect.left; column <= this.rect.right; column++) this.sheet.columnWidths.set(column, points);
    this.sheet.layoutChanged();
  }
  get rowHeight(): number | null {
    return common(this.sheet.heights, this.rect.top, this.rect.bottom, DEFAULT_ROW_HEIGHT);
  }
  set rowHeight(points: number) {
    if (typeof points !== "number" || points < 0 || points > 409.5)
      throw invalidArgument("rowHeight must be 0 to 409.5 points.");
    checkAllowed(this.sheet, "allowFormatRows");
    if (block.rowsOf(this.rect) > MOST_ROWS) throw notImplemented("RangeFormat.rowHeight of whole columns");
    for (let row = this.rect.top; row <= this.rect.bottom; row++) this.sheet.rowHeights.set(row, points);
    this.sheet.layoutChanged();
  }

  /** Whether the rows have the height of the sheet; null where some have and some have not. */
  get useStandardHeight(): boolean | null {
    return standard(this.sheet.heights, this.rect.top, this.rect.bottom);
  }
  set useStandardHeight(value: boolean) {
    toStandard(this.sheet, this.sheet.rowHeights, this.rect.top, this.rect.bottom, value, "Height");
  }
  get useStandardWidth(): boolean | null {
    return standard(this.sheet.columnWidths, this.rect.left, this.rect.right);
  }
  set useStandardWidth(value: boolean) {
    toStandard(this.sheet, this.sheet.columnWidths, this.rect.left, this.rect.right, value, "Width");
  }

  /** Changes the indent by so many steps, which stays within 0 to 250. */
  adjustIndent(amount: number): void {
    if (!Number.isInteger(amount)) throw invalidArgument("An indent is changed by a whole number of steps.");
    applyStyle(this.sheet, this.rect, ({ indent = 0 } = {}) => ({
      indent: Math.min(Math.max(indent + amount, 0), 250) || undefined,
    }));
  }

  get font(): RangeFontObject {
    return new RangeFontObject(this.host, this.sheet, this.rect);
  }
  get fill(): RangeFillObject {
    return new RangeFillObject(this.host, this.sheet, this.rect);
  }
  get borders(): RangeBorderCollectionObject {
    return new RangeBorderCollectionObject(this.host, this.sheet, this.rect);
  }
  get protection(): FormatProtectionObject {
    return new FormatProtectionObject(this.host, this.sheet, this.rect);
  }

  autofitColumns(): void {
    checkAllowed(this.sheet, "allowFormatColumns");
    autofitColumns(this.sheet, this.rect, this.host.locale);
  }
  autofitRows(): void {
    checkAllowed(this.sheet, "allowFormatRows");
    autofitRows(this.sheet, this.rect, this.host.locale);
  }
}

/** Excel.FormatProtection. */
class FormatProtectionObject extends HostObject {
  readonly className = "FormatProtection";

  constructor(
    host: HostContext,
    private readonly sheet: Sheet,
    private readonly rect: Rect,
  ) {
    super(host);
  }

  get locked(): boolean | null {
    return commonStyle(this.sheet, this.rect, "locked", true);
  }
  set locked(value: boolean) {
    checkUnprotected(this.sheet, "Locks of cells");
    applyStyle(this.sheet, this.rect, { locked: value ? undefined : false });
  }
  get formulaHidden(): boolean | null {
    return commonStyle(this.sheet, this.rect, "formulaHidden", false);
  }
  set formulaHidden(value: boolean) {
    checkUnprotected(this.sheet, "Locks of cells");
    applyStyle(this.sheet, this.rect, { formulaHidden: value || undefined });
  }
}

function standard(sizes: ReadonlyMap<number, number>, first: number, last: number): boolean | null {
  const own = [...sizes.keys()].filter((index) => index >= first && index <= last).length;
  return own === 0 ? true : own === last - first + 1 ? false : null;
}

/** Takes the sizes of lines back; what a size would be instead of the standard one nobody can say. */
function toStandard(
  sheet: Sheet,
  sizes: Map<number, number>,
  first: number,
  last: number,
  value: unknown,
  what: "Height" | "Width",
): void {
  if (value !== true) throw notImplemented(`RangeFormat.useStandard${what} ${JSON.stringify(value)}`);
  checkAllowed(sheet, what === "Height" ? "allowFormatRows" : "allowFormatColumns");
  for (const index of [...sizes.keys()]) if (index >= first && index <= last) sizes.delete(index);
  sheet.layoutChanged();
}

function common(sizes: ReadonlyMap<number, number>, first: number, last: number, fallback: number): number | null {
  const size = sizes.get(first) ?? fallback;
  const differs = [...sizes].some(([index, other]) => index >= first && index <= last && other !== size);
  if (differs) return null;
  const set = [...sizes.keys()].filter((index) => index >= first && index <= last).length;
  return set === last - first + 1 || size === fallback ? size : null;
}
