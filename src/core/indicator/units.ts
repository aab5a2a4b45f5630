import { movePoint } from "../numbers/movePoint";

/** What a unit measures; figures are converted only inside one dimension, never across currencies (R40). */
type Dimension = "yuan" | "dollar" | "area" | "weight" | "energy" | "people" | "visits" | "rate" | `count:${string}`;

const UNITS: Record<string, [dimension: Dimension, exponent: number, factor?: number]> = {
  元: ["yuan", 0],
  千元: ["yuan", 3],
  万元: ["yuan", 4],
  百万元: ["yuan", 6],
  亿元: ["yuan", 8],
  美元: ["dollar", 0],
  万美元: ["dollar", 4],
  亿美元: ["dollar", 8],
  平方米: ["area", 0],
  万平方米: ["area", 4],
  公顷: ["area", 4],
  万公顷: ["area", 8],
  平方公里: ["area", 6],
  平方千米: ["area", 6],
  亩: ["area", 4, 1 / 15],
  万亩: ["area", 8, 1 / 15],
  斤: ["weight", 0, 1 / 2],
  万斤: ["weight", 4, 1 / 2],
  亿斤: ["weight", 8, 1 / 2],
  公斤: ["weight", 0],
  千克: ["weight", 0],
  吨: ["weight", 3],
  万吨: ["weight", 7],
  亿吨: ["weight", 11],
  千瓦时: ["energy", 0],
  万千瓦时: ["energy", 4],
  亿千瓦时: ["energy", 8],
  人: ["people", 0],
  万人: ["people", 4],
  人次: ["visits", 0],
  万人次: ["visits", 4],
  "%": ["rate", 0],
  "‰": ["rate", -1],
};

const COUNTED = [
  "个",
  "家",
  "户",
  "项",
  "件",
  "起",
  "座",
  "条",
  "只",
  "头",
  "台",
  "辆",
  "宗",
  "处",
  "村",
  "天",
  "名",
  "例",
  "次",
  "所",
  "栋",
  "套",
  "张",
  "部",
  "批",
  "期",
  "场",
  "分",
  "公里",
  "立方米",
];

/** A unit's dimension and its size against the smallest of that dimension, or `undefined` for a word that is no unit we know. */
function unitOf(text: string): { dimension: Dimension; exponent: number; factor: number } | undefined {
  const plain = text.normalize("NFKC").replace(/\s/gu, "");
  const known = Object.hasOwn(UNITS, plain) ? UNITS[plain] : undefined;
  if (known) return { dimension: known[0], exponent: known[1], factor: known[2] ?? 1 };
  const noun = plain.replace(/^万/u, "");
  if (!COUNTED.includes(noun)) return undefined;
  return { dimension: `count:${noun}`, exponent: noun === plain ? 0 : 4, factor: 1 };
}

export function isUnit(text: string): boolean {
  return unitOf(text) !== undefined;
}

/** Whether the unit is that of a rate: %, ‰. */
export function isRateUnit(text: string): boolean {
  return unitOf(text)?.dimension === "rate";
}

/** Whether the unit is that of an amount that accumulates: money, weight, energy. */
export function isAmountUnit(text: string): boolean {
  return ["yuan", "dollar", "weight", "energy"].includes(unitOf(text)?.dimension ?? "");
}

/** Whether figures in one unit can be stated in the other. */
export function isConvertible(from: string, to: string): boolean {
  return unitOf(from) !== undefined && unitOf(from)?.dimension === unitOf(to)?.dimension;
}

/**
 * States a figure in another unit of the same dimension. Powers of ten move the decimal point of the printed
 * number, so that 12345.6 万元 is exactly 1.23456 亿元.
 *
 * @example convertUnit(33.34, "万元", "元") // 333400
 */
export function convertUnit(value: number, from: string, to: string): number {
  const [source, target] = [unitOf(from), unitOf(to)];
  if (!source || !target || source.dimension !== target.dimension) throw new RangeError(`no way from ${from} to ${to}`);
  const scaled = source.factor === target.factor ? value : (value * source.factor) / target.factor;
  return movePoint(scaled, source.exponent - target.exponent);
}
