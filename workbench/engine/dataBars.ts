import {
  CFRuleType,
  CFValueType,
  type IConditionalFormattingRuleConfig,
} from "@univerjs/sheets-conditional-formatting";
import type { DataBar, RulePoint } from "../model/rules";
import { fromUniverPoint, toUniverPoint } from "./icons";
import { hexColor } from "./look";

/** Excel's own colour for bars below zero. */
const NEGATIVE_BAR = "#FF0000";

type UniverBar = Extract<IConditionalFormattingRuleConfig, { type: CFRuleType.dataBar }>;

export function toUniverBar(bar: DataBar): UniverBar {
  const end = (point: RulePoint | undefined, automatic: CFValueType) =>
    point ? toUniverPoint(point) : { type: automatic };
  return {
    type: CFRuleType.dataBar,
    isShowValue: !bar.barOnly,
    config: {
      min: end(bar.minimum, CFValueType.min),
      max: end(bar.maximum, CFValueType.max),
      isGradient: bar.gradient,
      positiveColor: bar.color,
      nativeColor: bar.negativeColor === "positive" ? bar.color : (bar.negativeColor ?? NEGATIVE_BAR),
    },
  };
}

/** A bar as it is in the grid now; what Univer has no field for stays as it was. */
export function fromUniverBar({ config, isShowValue }: UniverBar, before: DataBar | undefined): DataBar {
  const { barOnly: _, minimum, maximum, ...kept } = before ?? { kind: "dataBar" as const };
  const ends = before ? toUniverBar(before).config : undefined;
  const same = (one: object, other: object | undefined) => JSON.stringify(one) === JSON.stringify(other);
  const low = same(config.min, ends?.min) ? minimum : fromUniverPoint(config.min);
  const high = same(config.max, ends?.max) ? maximum : fromUniverPoint(config.max);
  const negative = hexColor(config.nativeColor);
  const sameNegative = before !== undefined && negative === hexColor(toUniverBar(before).config.nativeColor);
  return {
    ...kept,
    color: hexColor(config.positiveColor),
    gradient: config.isGradient,
    ...(low && { minimum: low }),
    ...(high && { maximum: high }),
    ...(!isShowValue && { barOnly: true }),
    ...(!sameNegative && { negativeColor: negative }),
  };
}

/** What Univer has worked out for one cell: the bar's length in percent of its side of the zero, which stands at `startPoint` percent. */
export interface DrawnBar {
  color: string;
  value: number;
  startPoint: number;
  isGradient: boolean;
  isShowValue?: boolean;
  /** Where the axis is drawn, in percent, and the line around the bar; Univer itself draws neither. */
  axis?: { at: number; color: string };
  border?: string;
}

/** The bar of a cell with its axis, its direction and its line, in Univer's words. */
export function drawnBar(bar: DataBar, drawn: DrawnBar): DrawnBar {
  const isNegative = drawn.value < 0;
  const placed = directed(bar, placedOnAxis(bar, drawn));
  const border = isNegative ? (bar.negativeBorder ?? bar.border) : bar.border;
  const color = bar.axisColor ?? "#000000";
  const hasAxis = color !== "" && bar.axis !== "None" && placed.startPoint > 0 && placed.startPoint < 100;
  return { ...placed, ...(border && { border }), ...(hasAxis && { axis: { at: placed.startPoint, color } }) };
}

function placedOnAxis(bar: DataBar, drawn: DrawnBar): DrawnBar {
  const { startPoint: zero, value } = drawn;
  if (bar.axis === "CellMidPoint") {
    // Both sides are measured by the longer one.
    const longer = Math.max(zero, 100 - zero);
    return { ...drawn, startPoint: 50, value: value * ((value < 0 ? zero : 100 - zero) / longer) };
  }
  if (bar.axis === "None" && zero > 0) {
    // Without an axis bars grow from the lowest value, below zero as well.
    const color = value === 0 ? bar.color : drawn.color;
    return { ...drawn, color, startPoint: 0, value: zero + (value * (value < 0 ? zero : 100 - zero)) / 100 };
  }
  return drawn;
}

function directed(bar: DataBar, drawn: DrawnBar): DrawnBar {
  if (bar.direction !== "RightToLeft") return drawn;
  return { ...drawn, startPoint: 100 - drawn.startPoint, value: -drawn.value };
}
