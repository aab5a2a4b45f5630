import { parseRect, splitSheet, type Rect } from "../../model/address";
import type { Chart, ChartLook, ChartSeries } from "../../model/Chart";
import { nameOn } from "../../model/names";
import type { Sheet } from "../../model/Sheet";
import { CellError, type CellValue } from "../../model/values";
import type { Workbook } from "../../model/Workbook";
import { displayText } from "../../host/text";

/** The most points of a series that are drawn; a whole column is cut to what is used in it. */
const MOST_POINTS = 4_000;

/** A series with its figures in place of its references. A gap is null. */
export interface DrawnSeries {
  name: string;
  values: (number | null)[];
  /** Texts under the axis. */
  categories: string[];
  /** Numbers for a scatter chart; the place in the row where there are none. */
  positions: number[];
  /** Excel.ChartType of this series. */
  type: string;
  color?: string;
  secondary: boolean;
  labels: boolean;
  /** Of its first figure, for the axis. */
  numberFormat: string;
  labelLook?: ChartLook;
  /** Points that look other than their series. */
  points?: Map<number, ChartLook>;
}

/** What a chart shows now, taken from the cells its series name. */
export interface ChartData {
  series: DrawnSeries[];
}

interface Place {
  value: CellValue;
  text: string;
  numberFormat: string;
}

/** Takes the figures of a chart from the workbook. References that lead nowhere give an empty series. */
export function chartData(workbook: Workbook, sheet: Sheet, chart: Chart, locale: string): ChartData {
  const read = (reference: string | undefined) => cellsOf(workbook, sheet, reference, locale);
  const series = chart.series.map((one, index): DrawnSeries => {
    const cells = read(one.values);
    const categories = read(one.categories);
    return {
      name: seriesName(one, index, read, locale),
      values: cells.map(({ value }) => (typeof value === "number" ? value : null)),
      categories: cells.map((_cell, at) => categories[at]?.text ?? String(at + 1)),
      positions: cells.map((_cell, at) => {
        const value = categories[at]?.value;
        return typeof value === "number" ? value : at + 1;
      }),
      type: one.chartType ?? chart.type,
      color: one.color,
      secondary: one.secondaryAxis ?? false,
      labels: one.dataLabels ?? false,
      numberFormat: cells[0]?.numberFormat ?? "General",
      labelLook: one.labelLook,
      points: new Map((one.points ?? []).map(({ index: at, look }) => [at, look])),
    };
  });
  return { series };
}

function seriesName(series: ChartSeries, index: number, read: (reference: string) => Place[], locale: string): string {
  const name = series.name.startsWith("=")
    ? read(series.name)
        .map(({ text }) => text)
        .join(" ")
    : series.name;
  return name || `${locale === "zh-CN" ? "系列" : "Series"}${index + 1}`;
}

function cellsOf(workbook: Workbook, home: Sheet, reference: string | undefined, locale: string): Place[] {
  const area = reference === undefined ? undefined : areaOf(workbook, home, reference);
  if (!area) return [];
  const { sheet } = area;
  const used = sheet.usedRect(true) ?? { bottom: 0, right: 0 };
  const bottom = Math.min(area.rect.bottom, Math.max(area.rect.top, used.bottom));
  const right = Math.min(area.rect.right, Math.max(area.rect.left, used.right));
  const places: Place[] = [];
  for (let row = area.rect.top; row <= bottom; row++) {
    if (sheet.hiddenRows.has(row)) continue;
    for (let column = area.rect.left; column <= right && places.length < MOST_POINTS; column++) {
      if (sheet.hiddenColumns.has(column)) continue;
      const cell = sheet.cell(row, column);
      const value = cell?.value ?? null;
      const numberFormat = cell?.style?.numberFormat ?? "General";
      places.push({ value, text: shown(value, numberFormat, locale), numberFormat });
    }
  }
  return places;
}

function shown(value: CellValue, numberFormat: string, locale: string): string {
  try {
    return displayText(value, numberFormat, locale);
  } catch {
    return CellError.is(value) ? value.code : String(value ?? "");
  }
}

function areaOf(workbook: Workbook, home: Sheet, reference: string): { sheet: Sheet; rect: Rect } | undefined {
  const text = reference.replace(/^=/, "");
  const { sheet: name, local } = splitSheet(text);
  const sheet = name === undefined ? home : workbook.sheet(name);
  const rect = parseRect(local);
  if (sheet && rect) return { sheet, rect };
  const named = nameOn(workbook, local, sheet);
  return named && named.formula !== reference ? areaOf(workbook, home, named.formula) : undefined;
}
