import type { Chart, ChartSeries } from "../../model/Chart";
import type { Sheet } from "../../model/Sheet";
import { HostCollection } from "../HostObject";
import type { HostContext } from "../HostContext";
import { invalidArgument, notImplemented } from "../HostError";
import * as block from "./block";
import { plainSeriesName, sourceText } from "./chartData";
import { ChartDataLabelsObject } from "./ChartLabels";
import { ChartPointsCollectionObject } from "./ChartPoints";
import { checkedChartType } from "./chartTypes";
import { color } from "./color";
import { placeOf } from "./places";
import { RangeObject } from "./Range";
import { SheetPart } from "./SheetPart";

/** Excel.ChartSeriesCollection. */
export class ChartSeriesCollectionObject extends HostCollection<ChartSeriesObject> {
  readonly className = "ChartSeriesCollection";

  constructor(
    host: HostContext,
    private readonly sheet: Sheet,
    private readonly chart: Chart,
  ) {
    super(host);
  }

  get count(): number {
    return this.chart.series.length;
  }
  all(): ChartSeriesObject[] {
    return this.chart.series.map((series) => new ChartSeriesObject(this.host, this.sheet, series, this.chart));
  }
  protected find(key: unknown): ChartSeriesObject | undefined {
    return this.all()[Number(key)];
  }

  /** A new series has no values until they are set. */
  add(name?: string | null, index?: number | null): ChartSeriesObject {
    const { series } = this.chart;
    const place = index ?? series.length;
    if (!Number.isInteger(place) || place < 0 || place > series.length) {
      throw invalidArgument(`The place of a new series must be 0 to ${series.length}.`);
    }
    const made: ChartSeries = {
      id: this.host.workbook.newId(),
      name: checkedName(name ?? plainSeriesName(this.host, series.length + 1)),
      values: "",
    };
    series.splice(place, 0, made);
    this.sheet.layoutChanged();
    return new ChartSeriesObject(this.host, this.sheet, made, this.chart);
  }
}

/** Excel.ChartSeries. */
class ChartSeriesObject extends SheetPart<ChartSeries> {
  static override readonly navigation = ["format", "dataLabels", "points"];
  readonly className = "ChartSeries";
  readonly #chart: Chart;

  constructor(host: HostContext, sheet: Sheet, series: ChartSeries, chart: Chart) {
    super(host, sheet, series);
    this.#chart = chart;
  }

  get name(): string {
    return seriesName(this.host, this.model);
  }
  set name(value: string) {
    this.#set({ name: checkedName(value) });
  }
  get chartType(): string {
    return this.model.chartType ?? this.#chart.type;
  }
  set chartType(value: string) {
    this.#set({ chartType: checkedChartType(value) });
  }
  get axisGroup(): string {
    return this.model.secondaryAxis ? "Secondary" : "Primary";
  }
  set axisGroup(value: string) {
    if (value !== "Primary" && value !== "Secondary") throw invalidArgument("axisGroup is Primary or Secondary.");
    this.#set({ secondaryAxis: value === "Secondary" });
  }
  get hasDataLabels(): boolean {
    return this.model.dataLabels ?? false;
  }
  set hasDataLabels(value: boolean) {
    this.#set({ dataLabels: Boolean(value) });
  }
  get format(): ChartSeriesFormatObject {
    return new ChartSeriesFormatObject(this.host, this.sheet, this.model);
  }

  get dataLabels(): ChartDataLabelsObject {
    return new ChartDataLabelsObject(this.host, this.sheet, [this.model]);
  }
  get points(): ChartPointsCollectionObject {
    return new ChartPointsCollectionObject(this.host, this.sheet, this.model);
  }

  setValues(source: unknown): void {
    this.#set({ values: checkedSource(source) });
  }
  setXAxisValues(source: unknown): void {
    this.#set({ categories: checkedSource(source) });
  }
  getDimensionValues(dimension: string): unknown[] {
    if (dimension !== "Values" && dimension !== "YValues" && dimension !== "Categories" && dimension !== "XValues") {
      throw notImplemented(`ChartSeries.getDimensionValues("${dimension}")`);
    }
    const source = dimension === "Values" || dimension === "YValues" ? this.model.values : this.model.categories;
    const place = source ? placeOf(this.host.workbook, source) : undefined;
    const lines = place && block.readBlock(place.sheet, place.rect, (cell) => block.wireValue(cell?.value ?? null));
    return lines?.flat() ?? [];
  }
  delete(): void {
    this.#chart.series = this.#chart.series.filter((other) => other !== this.model);
    this.sheet.layoutChanged();
  }

  #set(patch: Partial<ChartSeries>): void {
    Object.assign(this.model, patch);
    this.sheet.layoutChanged();
  }
}

/** Excel.ChartSeriesFormat: fill and line of a series have one colour in the workbench. */
class ChartSeriesFormatObject extends SheetPart<ChartSeries> {
  static override readonly navigation = ["fill", "line"];
  readonly className = "ChartSeriesFormat";

  get fill(): ChartFillObject {
    return new ChartFillObject(this.host, this.sheet, this.model);
  }
  get line(): ChartLineFormatObject {
    return new ChartLineFormatObject(this.host, this.sheet, this.model);
  }
}

/** Excel.ChartFill. */
class ChartFillObject extends SheetPart<ChartSeries> {
  readonly className = "ChartFill";

  setSolidColor(value: string): void {
    this.model.color = color(value);
    this.sheet.layoutChanged();
  }
}

/** Excel.ChartLineFormat. */
class ChartLineFormatObject extends SheetPart<ChartSeries> {
  readonly className = "ChartLineFormat";

  get color(): string {
    return this.model.color ?? "";
  }
  set color(value: string) {
    this.model.color = color(value);
    this.sheet.layoutChanged();
  }

  clear(): void {
    delete this.model.color;
    this.sheet.layoutChanged();
  }
}

/** The text a series is called by: of a formula the text of its cell. */
export function seriesName(host: HostContext, series: ChartSeries): string {
  if (!series.name.startsWith("=")) return series.name;
  const place = placeOf(host.workbook, series.name);
  return place ? String(block.wireValue(place.sheet.cell(place.rect.top, place.rect.left)?.value ?? null)) : "";
}

function checkedName(name: unknown): string {
  if (typeof name !== "string" || name.length > 255) {
    throw invalidArgument("The name of a series is a text of 255 characters at most.");
  }
  return name;
}

function checkedSource(source: unknown): string {
  if (!(source instanceof RangeObject)) throw invalidArgument("The values of a series are a range.");
  if (block.rowsOf(source.rect) > 1 && block.columnsOf(source.rect) > 1) {
    throw invalidArgument("The values of a series are one row or one column.");
  }
  return sourceText(source.sheet, source.rect);
}
