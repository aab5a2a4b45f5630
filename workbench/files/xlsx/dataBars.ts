import { BAR_AXES, BAR_DIRECTIONS, type DataBar, type RulePoint } from "../../model/rules";
import { colorIn } from "./colors";
import { colorOf } from "./dxf";
import { toStored } from "./formulas";
import { pointIn } from "./rulePoints";
import { POINTS } from "./ruleWords";
import { fileColor } from "./styleOut";
import { child, children, descendants, element, escaped, flag, type XmlElement } from "./xml";

const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const RED = "#FF0000";
const BLACK = "#000000";
/** What a file means that says nothing, and what Excel writes. */
const UNSAID = { least: 10, most: 90 };
const USUAL = { least: 0, most: 100 };

/** A data bar with its addition in the newer form, found by the rule's id; `undefined` where it is broken. */
export function dataBarIn(
  rule: XmlElement,
  bars: Map<string, XmlElement>,
  { theme, functions }: { theme: string[]; functions: string[] },
): DataBar | undefined {
  const bar = child(rule, "dataBar");
  const link = descendants(child(rule, "extLst"), "id")[0]?.text.trim() ?? "";
  const later = child(bars.get(link), "dataBar");
  const ends = children(later, "cfvo").length === 2 ? children(later, "cfvo") : children(bar, "cfvo");
  if (!bar || ends.length !== 2) return undefined;
  const [minimum, maximum] = ends.map((end) => endIn(end, functions));
  if (minimum === null || maximum === null) return undefined;
  const color = (from: XmlElement | undefined, name: string) => colorIn(colorOf(child(from, name)), theme);
  const lengths = lengthsIn(later ?? bar);
  const usual = later ? USUAL : UNSAID;
  const isHidden = [bar, later].some((form) => !flag(form, "showValue", true));
  return {
    kind: "dataBar",
    color: color(bar, "color") ?? color(later, "fillColor") ?? "#638EC6",
    gradient: flag(later, "gradient", true),
    ...(minimum && { minimum }),
    ...(maximum && { maximum }),
    ...(isHidden && { barOnly: true as const }),
    ...((lengths.least !== usual.least || lengths.most !== usual.most) && { lengths }),
    ...(later ? laterIn(later, (name) => color(later, name)) : { form2007: true as const }),
  };
}

/** What the newer form alone knows. */
function laterIn(later: XmlElement, color: (name: string) => string | undefined): Partial<DataBar> {
  const bar: Partial<DataBar> = {};
  const border = flag(later, "border") ? color("borderColor") : undefined;
  if (border) bar.border = border;
  const negative = flag(later, "negativeBarColorSameAsPositive") ? "positive" : (color("negativeFillColor") ?? RED);
  if (negative !== RED) bar.negativeColor = negative;
  if (!flag(later, "negativeBarBorderColorSameAsPositive", true))
    bar.negativeBorder = color("negativeBorderColor") ?? "";
  const axisColor = color("axisColor") ?? "";
  if (axisColor !== BLACK) bar.axisColor = axisColor;
  const axis = named(BAR_AXES, later.attributes.axisPosition?.replace(/^middle$/, "CellMidPoint"));
  if (axis && axis !== "Automatic") bar.axis = axis;
  const direction = named(BAR_DIRECTIONS, later.attributes.direction);
  if (direction && direction !== "Context") bar.direction = direction;
  return bar;
}

function named<T extends string>(words: readonly T[], word: string | undefined): T | undefined {
  return words.find((one) => one.toLowerCase() === word?.toLowerCase());
}

/** `undefined` is automatic, null broken. */
function endIn(end: XmlElement, functions: string[]): RulePoint | undefined | null {
  const type = end.attributes.type ?? "";
  if (type === "autoMin" || type === "autoMax") return undefined;
  const point = pointIn(end, functions);
  return !point || (point.type === "Number" && !Number.isFinite(Number(point.value))) ? null : point;
}

function lengthsIn({ attributes }: XmlElement): { least: number; most: number } {
  return { least: Number(attributes.minLength ?? UNSAID.least), most: Number(attributes.maxLength ?? UNSAID.most) };
}

/** True where a bar needs the newer form: all that were not read from a file of 2007, and those that were changed since. */
export function hasLaterForm(bar: DataBar): boolean {
  const { form2007, gradient, border, negativeColor, negativeBorder, axisColor, axis, direction } = bar;
  return !form2007 || !gradient || [border, negativeColor, negativeBorder, axisColor, axis, direction].some(isSet);
}

function isSet(member: unknown): boolean {
  return member !== undefined;
}

/** The bar in the form of 2007, with a link to its addition. */
export function dataBarOut(bar: DataBar, id: string | undefined, functions: string[]): string {
  const end = (point: RulePoint | undefined, automatic: string) => {
    const val = point?.value === undefined ? undefined : toStored(point.value, functions);
    return element("cfvo", { type: point ? POINTS[point.type] : automatic, val });
  };
  const ends = end(bar.minimum, "min") + end(bar.maximum, "max");
  const uri = "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}";
  const link = id === undefined ? "" : element("ext", { uri, "xmlns:x14": X14 }, element("x14:id", {}, id));
  const attributes = { ...lengthsOut(bar.lengths), showValue: bar.barOnly && false };
  const content = ends + element("color", fileColor(bar.color));
  return element("dataBar", attributes, content) + (link && element("extLst", {}, link));
}

function lengthsOut(lengths: DataBar["lengths"]): { minLength?: number; maxLength?: number } {
  return lengths ? { minLength: lengths.least, maxLength: lengths.most } : {};
}

/** Bars from end to end of the cell, in one colour or fading, and what lies below zero: the form of 2007 knows none of it. */
export function laterDataBarOut(bar: DataBar, functions: string[]): string {
  const end = (point: RulePoint | undefined, automatic: string) => {
    const value = point?.value === undefined ? "" : element("xm:f", {}, escaped(toStored(point.value, functions)));
    return element("x14:cfvo", { type: point ? POINTS[point.type] : automatic }, value);
  };
  const color = (name: string, value: string | undefined) => (value ? element(`x14:${name}`, fileColor(value)) : "");
  const { negativeColor = RED, negativeBorder, axisColor = BLACK, axis, direction } = bar;
  const attributes = {
    ...lengthsOut(bar.lengths ?? USUAL),
    showValue: bar.barOnly && false,
    border: bar.border || negativeBorder ? true : undefined,
    gradient: bar.gradient,
    direction: direction && direction[0]!.toLowerCase() + direction.slice(1),
    negativeBarColorSameAsPositive: negativeColor === "positive" || undefined,
    negativeBarBorderColorSameAsPositive: negativeBorder === undefined ? undefined : false,
    axisPosition: axis && (axis === "CellMidPoint" ? "middle" : axis.toLowerCase()),
  };
  const colors = [
    color("borderColor", bar.border),
    color("negativeFillColor", negativeColor === "positive" ? undefined : negativeColor),
    color("negativeBorderColor", negativeBorder),
    color("axisColor", axisColor),
  ];
  return element(
    "x14:dataBar",
    attributes,
    end(bar.minimum, "autoMin") + end(bar.maximum, "autoMax") + colors.join(""),
  );
}
