import { splitSheet, type Rect } from "../../model/address";
import type { Chart } from "../../model/Chart";
import type { Sheet } from "../../model/Sheet";
import { HostCollection } from "../HostObject";
import type { HostContext } from "../HostContext";
import { HostError, invalidArgument } from "../HostError";
import { splitSeries, type SeriesBy } from "./chartData";
import { ChartDataLabelsObject } from "./ChartLabels";
import { ChartTextFormatObject, lookUnder } from "./ChartLooks";
import { ChartAxesObject, ChartLegendObject, ChartTitleObject, plainTitle } from "./ChartParts";
import { ChartSeriesCollectionObject, seriesName } from "./ChartSeries";
import { checkedChartType } from "./chartTypes";
import { boxOf } from "./geometry";
import { parseOn } from "./places";
import { RangeObject } from "./Range";
import { oneOf } from "./RangeFormat";
import { SheetPart } from "./SheetPart";
import { WorksheetObject } from "./Worksheet";

const SERIES_BY = ["Auto", "Columns", "Rows"] as const;

/** The size of a new chart: 5 by 3 inches. */
const SIZE = { width: 360, height: 216 };

/** Excel.ChartCollection: the charts of a sheet. */
export class ChartCollectionObject extends HostCollection<ChartObject> {
  readonly className = "ChartCollection";

  constructor(
    host: HostContext,
    private readonly sheet: Sheet,
  ) {
    super(host);
  }

  get count(): number {
    return this.sheet.charts.length;
  }
  all(): ChartObject[] {
    return this.sheet.charts.map((chart) => new ChartObject(this.host, this.sheet, chart));
  }
  protected find(key: unknown): ChartObject | undefined {
    const wanted = String(key).toLowerCase();
    return this.all().find((chart) => chart.name.toLowerCase() === wanted || chart.id === key);
  }
  /** How office.js asks for an item it has loaded. */
  _GetItem(key: unknown): ChartObject {
    return this.getItem(key);
  }

  add(type: string, source: unknown, seriesBy?: string | null): ChartObject {
    if (!(source instanceof RangeObject)) throw invalidArgument("The source of a chart is a range.");
    const { left, width, top } = boxOf(source.sheet, source.rect);
    const series = seriesOf(this.host, type, source, seriesBy);
    const chart: Chart = {
      id: this.host.workbook.newId(),
      name: this.#freeName(),
      type: checkedChartType(type),
      title: series.length === 1 ? seriesName(this.host, series[0]!) : plainTitle(this.host, "chart"),
      left: left + width,
      top,
      ...SIZE,
      series,
      categoryAxis: { visible: true, majorGridlines: false },
      valueAxis: { visible: true, majorGridlines: true },
      legend: { position: "Bottom" },
    };
    this.sheet.charts.push(chart);
    this.sheet.layoutChanged();
    return new ChartObject(this.host, this.sheet, chart);
  }

  #freeName(): string {
    const word = this.host.locale.startsWith("zh") ? "图表" : "Chart";
    for (let number = 1; ; number++) {
      if (!this.find(`${word} ${number}`)) return `${word} ${number}`;
    }
  }
}

/** Excel.Chart. */
class ChartObject extends SheetPart<Chart> {
  static override readonly navigation = ["title", "legend", "axes", "series", "worksheet", "format", "dataLabels"];
  readonly className = "Chart";

  override identity(): Record<string, unknown> {
    return { Id: this.model.id };
  }

  get id(): string {
    return this.model.id;
  }
  get name(): string {
    return this.model.name;
  }
  set name(value: string) {
    if (typeof value !== "string" || value === "") throw invalidArgument("The name of a chart is a text.");
    const taken = this.sheet.charts.some(
      (other) => other !== this.model && other.name.toLowerCase() === value.toLowerCase(),
    );
    if (taken) throw new HostError("ItemAlreadyExists", `The sheet has a chart ${value} already.`);
    this.#set({ name: value });
  }
  get chartType(): string {
    return this.model.type;
  }
  set chartType(value: string) {
    this.#set({ type: checkedChartType(value) });
  }
  get left(): number {
    return this.model.left;
  }
  set left(value: number) {
    this.#set({ left: points(value, 0) });
  }
  get top(): number {
    return this.model.top;
  }
  set top(value: number) {
    this.#set({ top: points(value, 0) });
  }
  get width(): number {
    return this.model.width;
  }
  set width(value: number) {
    this.#set({ width: points(value, 1) });
  }
  get height(): number {
    return this.model.height;
  }
  set height(value: number) {
    this.#set({ height: points(value, 1) });
  }

  get title(): ChartTitleObject {
    return new ChartTitleObject(this.host, this.sheet, this.model);
  }
  get legend(): ChartLegendObject {
    return new ChartLegendObject(this.host, this.sheet, this.model);
  }
  get axes(): ChartAxesObject {
    return new ChartAxesObject(this.host, this.sheet, this.model);
  }
  get series(): ChartSeriesCollectionObject {
    return new ChartSeriesCollectionObject(this.host, this.sheet, this.model);
  }
  get format(): ChartTextFormatObject {
    const place = lookUnder(() => this.model, "look", 10);
    return new ChartTextFormatObject(this.host, this.sheet, place, "ChartAreaFormat");
  }
  get dataLabels(): ChartDataLabelsObject {
    return new ChartDataLabelsObject(this.host, this.sheet, this.model.series);
  }
  get worksheet(): WorksheetObject {
    return new WorksheetObject(this.host, this.sheet);
  }

  setData(source: unknown, seriesBy?: string | null): void {
    if (!(source instanceof RangeObject)) throw invalidArgument("The source of a chart is a range.");
    this.#set({ series: seriesOf(this.host, this.model.type, source, seriesBy) });
  }
  /** Moves the chart to a cell; with an end it covers all cells up to that one. */
  setPosition(start: unknown, end?: unknown): void {
    const first = boxOf(this.sheet, this.#rect(start));
    const { left, top } = first;
    if (end === null || end === undefined) return this.#set({ left, top });
    const last = boxOf(this.sheet, this.#rect(end));
    const width = last.left + last.width - left;
    const height = last.top + last.height - top;
    if (width <= 0 || height <= 0) throw invalidArgument("The last cell must lie below and right of the first.");
    this.#set({ left, top, width, height });
  }
  delete(): void {
    this.sheet.charts = this.sheet.charts.filter((other) => other !== this.model);
    this.sheet.layoutChanged();
  }

  #rect(place: unknown): Rect {
    if (place instanceof RangeObject) return place.rect;
    const named = typeof place === "string" ? splitSheet(place).sheet : undefined;
    const sheet = named === undefined ? this.sheet : (this.host.workbook.sheet(named) ?? this.sheet);
    return parseOn(this.host.workbook, sheet, place).rect;
  }
  #set(patch: Partial<Chart>): void {
    Object.assign(this.model, patch);
    this.sheet.layoutChanged();
  }
}

function seriesOf(host: HostContext, type: string, source: RangeObject, seriesBy?: string | null): Chart["series"] {
  const by: SeriesBy = oneOf(SERIES_BY, seriesBy ?? "Auto", "seriesBy");
  return splitSeries(host, source.sheet, source.rect, by, type.startsWith("XYScatter"));
}

function points(value: unknown, least: number): number {
  if (typeof value !== "number" || !Number.isFinite(value) || value < least) {
    throw invalidArgument(`The size or place must be a number from ${least}; it was ${JSON.stringify(value)}.`);
  }
  return value;
}
