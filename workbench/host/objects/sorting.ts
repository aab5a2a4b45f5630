import { intersect, type Rect } from "../../model/address";
import { textComparer, type TextComparer } from "../../model/collation";
import { moveFormula } from "../../model/formulaReferences";
import type { Cell, Input, Sheet } from "../../model/Sheet";
import { NO_STYLE, type Style } from "../../model/style";
import { CellError, type CellValue } from "../../model/values";
import { HostObject } from "../HostObject";
import type { HostContext } from "../HostContext";
import { HostError, invalidArgument, notImplemented } from "../HostError";
import * as block from "./block";
import { checkAllowed, checkUnlocked } from "./locks";
import { oneOf } from "./RangeFormat";

/** Excel.SortField. */
export interface SortField {
  key: number;
  ascending?: boolean | null;
  sortOn?: string | null;
  color?: string | null;
  dataOption?: string | null;
  subField?: string | null;
}

export interface SortOptions {
  fields: SortField[];
  matchCase: boolean;
  hasHeaders: boolean;
  /** Rows: the rows change places. */
  orientation: "Rows" | "Columns";
  method: "PinYin" | "StrokeCount";
}

/** Excel.RangeSort. */
export class RangeSortObject extends HostObject {
  readonly className = "RangeSort";

  constructor(
    host: HostContext,
    private readonly sheet: Sheet,
    private readonly rect: Rect,
  ) {
    super(host);
  }

  apply(
    fields: unknown,
    matchCase?: boolean | null,
    hasHeaders?: boolean | null,
    orientation?: string | null,
    method?: string | null,
  ): void {
    if (!Array.isArray(fields) || fields.length === 0) throw invalidArgument("A sort needs at least one field.");
    sortRange(
      this.sheet,
      this.rect,
      {
        fields: fields as SortField[],
        matchCase: matchCase ?? false,
        hasHeaders: hasHeaders ?? false,
        orientation: oneOf(["Rows", "Columns"], orientation ?? "Rows", "The orientation"),
        method: oneOf(["PinYin", "StrokeCount"], method ?? "PinYin", "The method"),
      },
      this.host.locale,
    );
  }
}

/** One line that changes place: its cells, and where it was. */
interface Line {
  place: number;
  cells: (Cell | undefined)[];
}

/** Sorts the lines of a block as Excel does; hidden lines stay where they are. */
export function sortRange(sheet: Sheet, given: Rect, options: SortOptions, locale: string): void {
  const used = sheet.usedRect();
  const rect = block.isUnbounded(given) ? used && intersect(used, given) : given;
  if (!rect) return;
  const byRows = options.orientation === "Rows";
  checkSortable(sheet, rect);
  const [first, last] = byRows ? [rect.top, rect.bottom] : [rect.left, rect.right];
  const [left, right] = byRows ? [rect.left, rect.right] : [rect.top, rect.bottom];
  const offset = byRows ? rect.left - given.left : rect.top - given.top;
  const width = right - left + 1;
  for (const { key } of options.fields) {
    if (!Number.isInteger(key) || key - offset < 0 || key - offset >= width) {
      throw invalidArgument(`There is no column or row ${key} in the range to sort on.`);
    }
  }
  const hidden = byRows ? sheet.hiddenRows : sheet.hiddenColumns;
  const lines: Line[] = [];
  for (let place = first + (options.hasHeaders ? 1 : 0); place <= last; place++) {
    if (hidden.has(place)) continue;
    const cells = Array.from({ length: width }, (_, index) =>
      byRows ? sheet.seen(place, left + index) : sheet.seen(left + index, place),
    );
    lines.push({ place, cells: cells.map((cell) => cell && { ...cell }) });
  }
  const places = lines.map(({ place }) => place);
  const compare = comparer(options, offset, locale);
  const sorted = [...lines].sort(compare);
  if (sorted.every((line, index) => line.place === places[index])) return;
  writeLines(sheet, rect, sorted, places, byRows);
  sheet.sorted(rect, byRows ? "rows" : "columns");
}

function checkSortable(sheet: Sheet, rect: Rect): void {
  checkAllowed(sheet, "allowSort");
  checkUnlocked(sheet, rect);
  if (sheet.merges.some((merge) => intersect(merge, rect))) {
    throw new HostError("InvalidOperation", "To do this, all the merged cells need to be the same size.");
  }
  for (const { row, column, cell } of sheet.cells()) {
    if (!cell.spillParent && !cell.spill) continue;
    if (intersect(rect, { top: row, left: column, bottom: row, right: column })) {
      throw new HostError("InvalidOperation", "You can't change part of an array.");
    }
  }
}

/** Cells go with their looks, links and notes; formulas change as if they were copied. */
function writeLines(sheet: Sheet, rect: Rect, sorted: Line[], places: number[], byRows: boolean): void {
  const rows = block.rowsOf(rect);
  const columns = block.columnsOf(rect);
  const grid = <T>() => Array.from({ length: rows }, () => new Array<T | undefined>(columns).fill(undefined));
  const inputs = grid<Input>();
  const styles = grid<Style>();
  const goesTo = new Map<number, number>();
  sorted.forEach(({ place, cells }, index) => {
    const to = places[index]!;
    goesTo.set(place, to);
    cells.forEach((cell, at) => {
      const [r, c] = byRows ? [to - rect.top, at] : [at, to - rect.left];
      const by = to - place;
      inputs[r]![c] =
        cell?.formula === undefined
          ? { value: cell?.value ?? null }
          : { formula: moveFormula(cell.formula, byRows ? by : 0, byRows ? 0 : by) };
      styles[r]![c] = { ...NO_STYLE, ...cell?.style };
    });
  });
  sheet.setInputs(rect.top, rect.left, inputs);
  sheet.setStyles(rect.top, rect.left, styles);
  for (const part of [...sheet.hyperlinks, ...sheet.comments]) {
    if (!intersect(rect, { top: part.row, left: part.column, bottom: part.row, right: part.column })) continue;
    if (byRows) part.row = goesTo.get(part.row) ?? part.row;
    else part.column = goesTo.get(part.column) ?? part.column;
  }
  sheet.layoutChanged();
}

/** The order of two lines: field after field, then as they stood. */
function comparer(options: SortOptions, offset: number, locale: string): (a: Line, b: Line) => number {
  const compareTexts = withoutHyphens(textOrder(options, locale));
  return (a, b) => {
    for (const field of options.fields) {
      const one = a.cells[field.key - offset];
      const other = b.cells[field.key - offset];
      const result = compareOn(field, one, other, compareTexts);
      if (result !== 0) return result;
    }
    return a.place - b.place;
  };
}

function textOrder({ method, matchCase }: SortOptions, locale: string): TextComparer {
  if (locale.startsWith("zh")) return textComparer(method === "StrokeCount" ? "stroke" : "pinyin", matchCase);
  return new Intl.Collator("en", { sensitivity: matchCase ? "variant" : "accent", caseFirst: "lower" }).compare;
}

/** Hyphens and apostrophes do not count, but that of two texts otherwise alike the one with them comes last. */
function withoutHyphens(compare: TextComparer): TextComparer {
  const plain = (text: string) => text.replace(/['-]/g, "");
  return (one, other) => compare(plain(one), plain(other)) || one.length - other.length;
}

function compareOn(
  field: SortField,
  one: Cell | undefined,
  other: Cell | undefined,
  compareTexts: TextComparer,
): number {
  const sign = (field.ascending ?? true) ? 1 : -1;
  const on = oneOf(["Value", "CellColor", "FontColor", "Icon"], field.sortOn ?? "Value", "sortOn");
  if (on === "Icon" || field.subField) throw notImplemented("SortField on icons or on parts of rich values");
  if (on !== "Value") {
    const wanted = String(field.color ?? "").toUpperCase();
    const fits = (cell: Cell | undefined) =>
      (on === "CellColor" ? cell?.style?.fill : cell?.style?.fontColor)?.toUpperCase() === wanted ? 0 : 1;
    return sign * (fits(one) - fits(other));
  }
  const asNumber = field.dataOption === "TextAsNumber";
  const [x, y] = [keyOf(one?.value ?? null, asNumber), keyOf(other?.value ?? null, asNumber)];
  if (x === null || y === null) return x === y ? 0 : x === null ? 1 : -1;
  const [xRank, yRank] = [rankOf(x), rankOf(y)];
  if (xRank !== yRank) return sign * (xRank - yRank);
  if (typeof x === "string") return sign * compareTexts(x, y as string);
  return CellError.is(x) ? 0 : sign * (Number(x) - Number(y));
}

function keyOf(value: CellValue, asNumber: boolean): CellValue {
  return asNumber && typeof value === "string" && value.trim() !== "" && !Number.isNaN(Number(value))
    ? Number(value)
    : value;
}

/** Numbers come before texts, texts before FALSE and TRUE, then errors; blanks are last in either direction. */
function rankOf(value: NonNullable<CellValue>): number {
  return typeof value === "number" ? 0 : typeof value === "string" ? 1 : typeof value === "boolean" ? 2 : 3;
}
