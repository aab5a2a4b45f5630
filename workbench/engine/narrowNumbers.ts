import {
  CellValueType,
  InterceptorEffectEnum,
  type ICellData,
  type ICellDataForSheetInterceptor,
  type IStyleData,
  type Injector,
  type Nullable,
} from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService, type ISheetLocation } from "@univerjs/sheets";
import { format } from "numfmt";

/** After numbers have got their formats (10), before the looks of tables (5). */
const PRIORITY = 6;
/** Pixels at the sides of a cell that Univer leaves free. */
const PADDING = 4;
const PIXELS_PER_POINT = 4 / 3;

/** The width of a text in pixels on the screen. */
export type Measure = (text: string, font: string) => number;

/**
 * A number as it fits into its cell, as Excel shows it: one without a format with fewer decimals, or as a power of ten,
 * all others as #####. Univer cuts them off, and 1234567 read 12345.
 */
export function fitting(value: number | string, isPlain: boolean, fits: (text: string) => boolean): string | undefined {
  const text = String(value);
  if (fits(text)) return undefined;
  if (isPlain && typeof value === "number") {
    for (let decimals = Math.min(9, (text.split(".")[1] ?? "").length - 1); decimals >= 0; decimals--) {
      const shorter = String(Number(value.toFixed(decimals)));
      if (fits(shorter) && (Number(shorter) !== 0 || value === 0)) return shorter;
    }
    for (const pattern of ["0.0000E+00", "0.000E+00", "0.00E+00", "0.0E+00", "0E+00"]) {
      if (fits(format(pattern, value))) return format(pattern, value);
    }
  }
  let marks = "#";
  while (marks.length < 255 && fits(`${marks}#`)) marks += "#";
  return marks;
}

/** Has the grid show numbers that are wider than their cells as Excel does. */
export function showNarrowNumbers(injector: Injector, measure: Measure = measureOnCanvas()): { dispose(): void } {
  return injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: "workbench.narrowNumbers",
    priority: PRIORITY,
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    handler: (cell, location, next) => next(narrow(cell, location, measure)),
  });
}

function narrow(
  cell: Nullable<ICellDataForSheetInterceptor>,
  location: ISheetLocation & { rawData?: Nullable<ICellData> },
  measure: Measure,
): Nullable<ICellDataForSheetInterceptor> {
  const { worksheet, workbook, row, col } = location;
  const raw = location.rawData?.v;
  if (!cell || typeof raw !== "number" || cell.t !== CellValueType.NUMBER || cell.v === undefined || cell.v === null)
    return cell;
  const value = cell.v as number | string;
  const style: IStyleData = { ...worksheet.getDefaultCellStyleInternal(), ...(workbook.getStyles().getStyleByCell(cell) ?? {}) }; // prettier-ignore
  if (style.tr?.a || worksheet.getMergedCell(row, col)) return cell;
  const room = worksheet.getColumnWidth(col) - PADDING;
  const size = (style.fs ?? 11) * PIXELS_PER_POINT;
  // Most numbers are far from the edge.
  if (room <= 0 || String(value).length * size < room) return cell;
  const font = `${style.it ? "italic " : ""}${style.bl ? "bold " : ""}${size}px ${style.ff ?? "sans-serif"}`;
  const pattern = style.n?.pattern;
  const shown = fitting(value, pattern === undefined || pattern === "General", (text) => measure(text, font) <= room);
  return shown === undefined ? cell : { ...cell, v: shown };
}

function measureOnCanvas(): Measure {
  const context = document.createElement("canvas").getContext("2d")!;
  const known = new Map<string, number>();
  return (text, font) => {
    const key = `${font}\n${text}`;
    let width = known.get(key);
    if (width === undefined) {
      context.font = font;
      width = context.measureText(text).width;
      if (known.size > 20_000) known.clear();
      known.set(key, width);
    }
    return width;
  };
}
