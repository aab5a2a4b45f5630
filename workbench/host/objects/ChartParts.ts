import type { Chart, ChartAxis } from "../../model/Chart";
import type { Sheet } from "../../model/Sheet";
import { HostError, invalidArgument, notImplemented } from "../HostError";
import type { HostContext } from "../HostContext";
import { ChartAxisFormatObject, ChartGridlinesFormatObject, ChartTextFormatObject, lookUnder } from "./ChartLooks";
import { oneOf } from "./RangeFormat";
import { SheetPart } from "./SheetPart";
import { checkedNumberFormat } from "../text";

const LABEL_POSITIONS = ["NextToAxis", "High", "Low", "None"] as const;
const LEGEND_POSITIONS = ["Top", "Bottom", "Left", "Right", "Corner"] as const;

/** The text a title shows until it is given one. */
export function plainTitle(host: HostContext, what: "chart" | "axis"): string {
  const chinese = host.locale.startsWith("zh");
  if (what === "chart") return chinese ? "图表标题" : "Chart Title";
  return chinese ? "坐标轴标题" : "Axis Title";
}

/** Excel.ChartTitle. */
export class ChartTitleObject extends SheetPart<Chart> {
  static override readonly navigation = ["format"];
  readonly className = "ChartTitle";

  get visible(): boolean {
    return this.model.title !== undefined;
  }
  set visible(value: boolean) {
    this.model.title = value ? (this.model.title ?? plainTitle(this.host, "chart")) : undefined;
    this.sheet.layoutChanged();
  }
  get text(): string {
    return this.model.title ?? "";
  }
  set text(value: string) {
    this.model.title = String(value);
    this.sheet.layoutChanged();
  }
  get format(): ChartTextFormatObject {
    const place = lookUnder(() => this.model, "titleLook", 14);
    return new ChartTextFormatObject(this.host, this.sheet, place, "ChartTitleFormat");
  }
}

/** Excel.ChartLegend. */
export class ChartLegendObject extends SheetPart<Chart> {
  static override readonly navigation = ["format"];
  readonly className = "ChartLegend";

  get visible(): boolean {
    return this.model.legend !== undefined;
  }
  set visible(value: boolean) {
    this.model.legend = value ? (this.model.legend ?? { position: "Right" }) : undefined;
    this.sheet.layoutChanged();
  }
  get position(): string {
    return this.model.legend?.position ?? "Right";
  }
  set position(value: string) {
    if (value === "Custom") throw notImplemented('ChartLegend.position "Custom"');
    const position = oneOf(LEGEND_POSITIONS, value, "The position of the legend");
    this.model.legend = { ...this.model.legend, position };
    this.sheet.layoutChanged();
  }
  /** Of a legend that is shown; one that is hidden has none. */
  get format(): ChartTextFormatObject {
    const place = lookUnder(() => this.model.legend, "look");
    return new ChartTextFormatObject(this.host, this.sheet, place, "ChartLegendFormat");
  }
}

/** Excel.ChartAxes: the category and the value axis; pies have none. */
export class ChartAxesObject extends SheetPart<Chart> {
  static override readonly navigation = ["categoryAxis", "valueAxis"];
  readonly className = "ChartAxes";

  get categoryAxis(): ChartAxisObject {
    return this.#axis("Category");
  }
  get valueAxis(): ChartAxisObject {
    return this.#axis("Value");
  }

  getItem(type: string, group?: string | null): ChartAxisObject {
    if (group && group !== "Primary") throw notImplemented(`ChartAxes.getItem("${type}", "${group}")`);
    if (type !== "Category" && type !== "Value") throw notImplemented(`ChartAxes.getItem("${type}")`);
    return this.#axis(type);
  }

  #axis(type: "Category" | "Value"): ChartAxisObject {
    if (/^(Pie|Doughnut)/.test(this.model.type)) {
      throw new HostError("InvalidOperation", `A chart of the type ${this.model.type} has no axes.`);
    }
    const axis = type === "Category" ? this.model.categoryAxis : this.model.valueAxis;
    const numbers = type === "Value" || this.model.type.startsWith("XYScatter");
    return new ChartAxisObject(this.host, this.sheet, axis, { type, numbers });
  }
}

/** Excel.ChartAxis. */
class ChartAxisObject extends SheetPart<ChartAxis> {
  static override readonly navigation = ["title", "majorGridlines", "format"];
  readonly className = "ChartAxis";
  readonly #kind: { type: "Category" | "Value"; numbers: boolean };

  /** `numbers`: along the axis are figures, not names. */
  constructor(
    host: HostContext,
    sheet: Sheet,
    axis: ChartAxis,
    kind: { type: "Category" | "Value"; numbers: boolean },
  ) {
    super(host, sheet, axis);
    this.#kind = kind;
  }

  get type(): string {
    return this.#kind.type;
  }
  get axisGroup(): string {
    return "Primary";
  }
  get visible(): boolean {
    return this.model.visible;
  }
  set visible(value: boolean) {
    this.#set({ visible: Boolean(value) });
  }
  get minimum(): number {
    return this.#end("minimum");
  }
  set minimum(value: unknown) {
    this.#set({ minimum: checkedEnd(value) });
  }
  get maximum(): number {
    return this.#end("maximum");
  }
  set maximum(value: unknown) {
    this.#set({ maximum: checkedEnd(value) });
  }
  get majorUnit(): number {
    return this.#unit("majorUnit");
  }
  set majorUnit(value: unknown) {
    this.#setUnit("majorUnit", value);
  }
  get minorUnit(): number {
    return this.#unit("minorUnit");
  }
  set minorUnit(value: unknown) {
    this.#setUnit("minorUnit", value);
  }
  get numberFormat(): string {
    return this.model.numberFormat ?? "General";
  }
  set numberFormat(value: string) {
    this.#set({ numberFormat: checkedNumberFormat(value) });
  }
  get tickLabelPosition(): string {
    return this.model.labels ?? "NextToAxis";
  }
  set tickLabelPosition(value: string) {
    const position = oneOf(LABEL_POSITIONS, value, "The position of the labels of an axis");
    this.#set({ labels: position === "NextToAxis" ? undefined : position });
  }
  get title(): ChartAxisTitleObject {
    return new ChartAxisTitleObject(this.host, this.sheet, this.model);
  }
  get majorGridlines(): ChartGridlinesObject {
    return new ChartGridlinesObject(this.host, this.sheet, this.model);
  }

  get format(): ChartAxisFormatObject {
    const place = lookUnder(() => this.model, "look");
    return new ChartAxisFormatObject(this.host, this.sheet, place);
  }

  /** Where Excel would choose the end itself the workbench cannot tell it: that is the drawing's affair. */
  #end(which: "minimum" | "maximum"): number {
    const end = this.model[which];
    if (end === undefined) throw notImplemented(`ChartAxis.${which} of an automatic axis`);
    return end;
  }
  #unit(which: "majorUnit" | "minorUnit"): number {
    const unit = this.model[which];
    if (unit === undefined) throw notImplemented(`ChartAxis.${which} of an automatic axis`);
    return unit;
  }
  /** A number above 0; the empty text gives the choice back to Excel. */
  #setUnit(which: "majorUnit" | "minorUnit", value: unknown): void {
    if (!this.#kind.numbers) throw notImplemented(`ChartAxis.${which} of an axis of names`);
    if (value !== "" && !(typeof value === "number" && Number.isFinite(value) && value > 0)) {
      throw invalidArgument(`${which} is a number above 0, or an empty text; it was ${JSON.stringify(value)}.`);
    }
    this.#set({ [which]: value === "" ? undefined : value });
  }
  #set(patch: Partial<ChartAxis>): void {
    Object.assign(this.model, patch);
    this.sheet.layoutChanged();
  }
}

/** Excel.ChartAxisTitle. */
class ChartAxisTitleObject extends SheetPart<ChartAxis> {
  static override readonly navigation = ["format"];
  readonly className = "ChartAxisTitle";

  get visible(): boolean {
    return this.model.title !== undefined;
  }
  set visible(value: boolean) {
    this.model.title = value ? (this.model.title ?? plainTitle(this.host, "axis")) : undefined;
    this.sheet.layoutChanged();
  }
  get text(): string {
    return this.model.title ?? "";
  }
  set text(value: string) {
    this.model.title = String(value);
    this.sheet.layoutChanged();
  }
  get format(): ChartTextFormatObject {
    const place = lookUnder(() => this.model, "titleLook", 10);
    return new ChartTextFormatObject(this.host, this.sheet, place, "ChartAxisTitleFormat");
  }
}

/** Excel.ChartGridlines. */
class ChartGridlinesObject extends SheetPart<ChartAxis> {
  static override readonly navigation = ["format"];
  readonly className = "ChartGridlines";

  get visible(): boolean {
    return this.model.majorGridlines;
  }
  set visible(value: boolean) {
    this.model.majorGridlines = Boolean(value);
    this.sheet.layoutChanged();
  }
  get format(): ChartGridlinesFormatObject {
    const place = lookUnder(() => this.model, "gridLook");
    return new ChartGridlinesFormatObject(this.host, this.sheet, place);
  }
}

/** An end of an axis: a number, or the empty text for Excel's own choice. */
function checkedEnd(value: unknown): number | undefined {
  if (value === "" || value === null) return undefined;
  const number = typeof value === "string" ? Number(value) : value;
  if (typeof number !== "number" || !Number.isFinite(number)) {
    throw invalidArgument(`An end of an axis is a number or the empty text; it was ${JSON.stringify(value)}.`);
  }
  return number;
}
