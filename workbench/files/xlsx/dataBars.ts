import type { DataBar, KeptBar } from "../../model/rules";
import { colorIn } from "./colors";
import { colorOf } from "./dxf";
import { fileColor } from "./styleOut";
import { child, children, descendants, element, escaped, flag, type XmlElement } from "./xml";

const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
/** Ends the model has words for: a number, or the lowest and highest value. */
const PLAIN_ENDS = ["num", "min", "max", "autoMin", "autoMax"];

const USUAL_LENGTHS: Record<string, string> = { minLength: "0", maxLength: "100" };
const USUAL_COLORS = '<x14:negativeFillColor rgb="FFFF0000"/><x14:axisColor rgb="FF000000"/>';

/** A data bar with its addition in the newer form, found by the rule's id; `undefined` where it is broken. */
export function dataBarIn(rule: XmlElement, bars: Map<string, XmlElement>, theme: string[]): DataBar | undefined {
  const bar = child(rule, "dataBar");
  const ends = children(bar, "cfvo");
  if (!bar || ends.length !== 2) return undefined;
  const isPlain = ends.every((end) => PLAIN_ENDS.includes(end.attributes.type ?? ""));
  const [minimum, maximum] = ends.map((end) => {
    return isPlain && end.attributes.type === "num" ? Number(end.attributes.val) : undefined;
  });
  if (Number.isNaN(minimum) || Number.isNaN(maximum)) return undefined;
  const link = descendants(child(rule, "extLst"), "id")[0]?.text.trim() ?? "";
  const later = child(bars.get(link), "dataBar");
  const kept = keptBar(bar, later, isPlain);
  return {
    kind: "dataBar",
    color: colorIn(colorOf(child(bar, "color")), theme) ?? "#638EC6",
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
    gradient: flag(later, "gradient", true),
    ...(kept && { kept }),
  };
}

/** What we would not write of ourselves. */
function keptBar(bar: XmlElement, later: XmlElement | undefined, isPlain: boolean): KeptBar | undefined {
  const inner = (element: XmlElement, isEnd: boolean) =>
    element.children.filter(({ name }) => (name === "cfvo") === isEnd).map((each) => written(each, "x14:"));
  const { gradient: _, ...attributes } = later?.attributes ?? {};
  const isUsual = later && inner(later, false).join("") === USUAL_COLORS && same(attributes, USUAL_LENGTHS);
  if (isPlain && isUsual && same(bar.attributes, {})) return undefined;
  return {
    ...(isPlain
      ? {}
      : {
          ends: children(bar, "cfvo")
            .map((end) => written(end, ""))
            .join(""),
        }),
    attributes: bar.attributes,
    ...(later && { later: { ends: inner(later, true).join(""), attributes, colors: inner(later, false).join("") } }),
  };
}

/** An element as it was read; formulas of the newer form have a prefix of their own. */
function written(one: XmlElement, prefix: string): string {
  const name = one.name === "f" ? "xm:f" : prefix + one.name;
  return element(name, one.attributes, escaped(one.text) + one.children.map((each) => written(each, prefix)).join(""));
}

/** True where a bar needs the newer form: all that were not read from a file of 2007. */
export function hasLaterForm({ kept, gradient }: DataBar): boolean {
  return !kept || kept.later !== undefined || !gradient;
}

/** The bar in the form of 2007, with a link to its addition. */
export function dataBarOut(bar: DataBar, id: string | undefined): string {
  const end = (value: number | undefined, free: string) =>
    value === undefined ? element("cfvo", { type: free }) : element("cfvo", { type: "num", val: value });
  const own = end(bar.minimum, "min") + end(bar.maximum, "max");
  const inner = (isFree(bar) ? bar.kept?.ends : undefined) ?? own;
  const uri = "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}";
  const link = id === undefined ? "" : element("ext", { uri, "xmlns:x14": X14 }, element("x14:id", {}, id));
  const content = inner + element("color", fileColor(bar.color));
  return element("dataBar", bar.kept?.attributes ?? {}, content) + (link && element("extLst", {}, link));
}

/** Bars from end to end of the cell, in one colour or fading: the form of 2007 knows neither. */
export function laterDataBarOut(bar: DataBar): string {
  const end = (value: number | undefined, free: string) =>
    value === undefined
      ? element("x14:cfvo", { type: free })
      : element("x14:cfvo", { type: "num" }, element("xm:f", {}, String(value)));
  const own = end(bar.minimum, "autoMin") + end(bar.maximum, "autoMax");
  const later = bar.kept?.later;
  const ends = (isFree(bar) ? later?.ends : undefined) ?? own;
  const attributes = { ...(later?.attributes ?? USUAL_LENGTHS), gradient: bar.gradient };
  return element("x14:dataBar", attributes, ends + (later?.colors ?? USUAL_COLORS));
}

function same(one: Record<string, string>, other: Record<string, string>): boolean {
  const names = Object.keys({ ...one, ...other });
  return names.every((name) => one[name] === other[name]);
}

function isFree({ minimum, maximum }: DataBar): boolean {
  return minimum === undefined && maximum === undefined;
}
