import { remembered } from "../memory/remembered";
import { movePoint } from "../numbers/movePoint";
import { COUNTED, UNITS, type Dimension } from "../texts/unitWords";

interface Unit {
  dimension: Dimension | `${Dimension}/${Dimension}`;
  exponent: number;
  factor: number;
}

/**
 * A unit's dimension (ways of writing it folded: ㎡, KG, （万元）, 人民币万元) and its size against the smallest of that dimension, or
 * `undefined` for a word that is no unit we know. One over another of a different sort is one too: 吨标准煤/万元, 元/人.
 */
const unitOf = remembered((text): Unit | undefined => {
  const simple = simpleUnit(text);
  const [above = "", below = "", ...more] = text
    .normalize("NFKC")
    .replace(/^\((.*)\)$/u, "$1")
    .split("/");
  if (simple || more.length > 0) return simple;
  const [one, per] = [simpleUnit(above), simpleUnit(below)];
  // 亿元/% are two units, of a figure and its growth; 万元/万美元 a rate of exchange.
  if (!one || !per || [one, per].some(({ dimension }) => dimension === "rate")) return undefined;
  if (one.dimension === per.dimension || [one, per].every(isMoney)) return undefined;
  const dimension = `${one.dimension}/${per.dimension}` as const;
  return { dimension, exponent: one.exponent - per.exponent, factor: one.factor / per.factor };
});

const isMoney = ({ dimension }: { dimension: string }) => dimension === "yuan" || dimension === "dollar";

const simpleUnit = remembered((text): { dimension: Dimension; exponent: number; factor: number } | undefined => {
  const folded = text.normalize("NFKC").replace(/\s/gu, "").toLowerCase();
  const plain = folded.replace(/^\((.*)\)$/u, "$1").replace(/^(单位:)?(人民币)?/u, "");
  const known = Object.hasOwn(UNITS, plain) ? UNITS[plain] : undefined;
  if (known) return { dimension: known[0], exponent: known[1], factor: known[2] ?? 1 };
  if (isIndexBase(plain)) return { dimension: `index:${plain}`, exponent: 0, factor: 1 };
  const noun = plain.replace(/^万/u, "");
  if (!COUNTED.includes(noun)) return undefined;
  return { dimension: `count:${noun}`, exponent: noun === plain ? 0 : 4, factor: 1 };
});

/** What an index is measured on: 上年=100. Indexes on different bases are not converted. */
export function isIndexBase(text: string): boolean {
  return /^(?:上年|上月|上期|基期|\d{4}年)(?:同期|同月)?=100$/u.test(text);
}

export function isUnit(text: string): boolean {
  return unitOf(text) !== undefined;
}

/** Whether the unit is that of a rate: %, ‰. */
export function isRateUnit(text: string): boolean {
  return unitOf(text)?.dimension === "rate";
}

/** Whether the unit is that of money. */
export function isCurrencyUnit(text: string): boolean {
  const unit = unitOf(text);
  return unit !== undefined && isMoney(unit);
}

/** Whether the unit is that of an amount that accumulates: money, weight, energy. */
export function isAmountUnit(text: string): boolean {
  return ["yuan", "dollar", "weight", "energy", "coal"].includes(unitOf(text)?.dimension ?? "");
}

/** Whether the unit counts whole things one by one: 个, 家, 人, but not 万人. */
export function isWholeUnit(text: string): boolean {
  const unit = unitOf(text);
  return unit !== undefined && unit.exponent === 0 && /^(count:|people|visits)[^/]*$/u.test(unit.dimension);
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
