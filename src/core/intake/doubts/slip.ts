import { convertUnit, isConvertible, isRateUnit } from "../../indicator/units";
import { indicatorKey } from "../../template/Template";
import type { Doubt } from "../Doubt";
import type { Figure, FigureMeasure } from "../Figure";
import { agrees } from "./agrees";
import { baseOf } from "./baseOf";
import { earlierRows } from "./earlierRows";
import { isNumber, type Column, type FigureIndex, type NumberFigure } from "./FigureIndex";
import { makeDoubt } from "./makeDoubt";
import { median } from "./median";
import { printFigure, printNumber } from "./printFigure";
import { levelIn, ratesOf } from "./printedNumber";

const LEVELS: readonly FigureMeasure[] = ["value", "previous", "target", "phaseTarget"];
/** R40: a thousand times; a little less, for no town is the median. */
const FAR = Math.log10(500);
/** A digit more or less moves a figure by ten; what honest change is left beside it. */
const [DIGIT_LEAST, DIGIT_MOST] = [0.85, 1.15];
/** A figure with so many digits that one can be lost unseen; small counts rise tenfold honestly. */
const MANY_DIGITS = 1000;
const LONG_DIGITS = 100;
const FEWEST = 4;
/** Half the towns move by less than this around the usual: else, as with foreign capital, tenfold is honest. */
const STEADY = 0.12;
/** A figure that stands apart from every other by a factor of so much is no largest of a family. */
const APART = Math.log10(100);

/** Towns of which the largest has less than twice the figure of the smallest are alike. */
const ALIKE = Math.log10(2);

/** Another figure of the same town and indicator to hold a figure against. */
interface Reference {
  value: number;
  /** Where it stands on the sheet. */
  figure: NumberFigure | null;
}

/**
 * Levels that are out of their own scale (R40, I24): 10³–10⁵ times (or parts of) the same town's level of last year, target or last period, measured
 * by what is usual in the column; a tenth or ten times of it in figures of four digits, where the growth does not confirm it; and, where nothing of the
 * town's own is known, 10³ times the median of the towns and apart from every one of them.
 */
export function slip(index: FigureIndex): Doubt[] {
  return index.columns
    .filter(({ measure }) => LEVELS.includes(measure))
    .filter(({ figures }) => !isRateUnit(figures[0]!.unit))
    .flatMap((column) => inColumn(column, index));
}

function inColumn(column: Column, index: FigureIndex): Doubt[] {
  // Averages are of one size in all towns; what they were before says no more.
  const isAverage = column.known?.kind === "ratio";
  const towns = column.numbers.filter(({ reading, place }) => reading.value > 0 && !index.aggregateAt(place.row));
  const references = towns.map((figure) => (isAverage ? null : referenceOf(figure, index)));
  const ratios = towns.map(({ reading }, at) => {
    const reference = references[at];
    return reference ? Math.log10(reading.value / reference.value) : null;
  });
  const known = ratios.filter((ratio) => ratio !== null);
  const usual = known.length >= FEWEST ? median(known) : 0;
  const isSteady = known.length >= FEWEST && median(known.map((ratio) => Math.abs(ratio - usual))) <= STEADY;
  const logs = towns.map((figure) => Math.log10(inUnitOf(towns[0]!, figure)));
  const spread = spreadOf(logs);
  return towns.flatMap((figure, at) => {
    const ratio = ratios[at];
    if (ratio === null || ratio === undefined) {
      const off = logs[at]! - spread.median;
      // 0.01 among hundreds is a small town's figure, 0.00396 may be one in another unit.
      const isLong = off > 0 || figure.reading.value * 10 ** figure.reading.decimals >= LONG_DIGITS;
      const isOff =
        (!isAverage && spread.isApart(logs[at]!)) ||
        (figure.reading.value >= MANY_DIGITS && spread.isDigitOff(logs[at]!));
      return logs.length >= FEWEST && isLong && isOff ? [doubtOf(figure, null, off)] : [];
    }
    const off = ratio - usual;
    const isFar = Math.abs(off) >= FAR;
    const isDigit = Math.abs(off) >= DIGIT_LEAST && Math.abs(off) <= DIGIT_MOST && isSteady;
    const isLong = references[at]!.value * 10 ** figure.reading.decimals >= MANY_DIGITS;
    if (!isFar && !(isDigit && isLong)) return [];
    if (isTheOther(figure, references[at]!, index) || isConfirmed(figure, index)) return [];
    return [doubtOf(figure, references[at]!, off)];
  });
}

/** A level in the unit of another of its column, so that 5600 万元 and 12.3 亿元 can be held against each other. */
function inUnitOf({ unit }: NumberFigure, { unit: own, reading }: NumberFigure): number {
  return own !== unit && isConvertible(own, unit) ? convertUnit(reading.value, own, unit) : reading.value;
}

/** Last year's level, the target, or the last period in the workbook, in the figure's unit. */
function referenceOf(figure: NumberFigure, index: FigureIndex): Reference | null {
  for (const other of besideOf(figure, index)) {
    if (!other || !isNumber(other) || other.reading.value <= 0) continue;
    const level = levelIn(other, figure.unit, index);
    if (level) return { value: level.value, figure: other };
  }
  if (!figure.period || index.earlier.length === 0 || figure.measure !== "value") return null;
  const key = indicatorKey(index.template, figure.indicator);
  const row = earlierRows(index).latestBefore(figure.town, key, figure.period);
  if (!row?.value || row.value <= 0) return null;
  if (row.unit === figure.unit) return { value: row.value, figure: null };
  if (!isConvertible(row.unit, figure.unit)) return null;
  return { value: convertUnit(row.value, row.unit, figure.unit), figure: null };
}

function besideOf(figure: NumberFigure, index: FigureIndex): (Figure | undefined)[] {
  if (index.subjectOf(figure).measures.size === 1) return [];
  const { measures } = index.statementOf(figure);
  return figure.measure === "value" ? [measures.previous, measures.target] : [measures.value];
}

/** Of two figures that are out of scale to each other, the one further from its column is in doubt. */
function isTheOther(figure: NumberFigure, { figure: reference }: Reference, index: FigureIndex): boolean {
  if (!reference) return false;
  const [own, other] = [figure, reference].map((one) => {
    const values = index.columnOf(one).numbers.flatMap(({ reading }) => (reading.value > 0 ? [reading.value] : []));
    return Math.abs(Math.log10(one.reading.value / median(values)));
  }) as [number, number];
  return own < other || (own === other && figure.measure !== "value");
}

/** A rise that the published growth states is none of our business: 增长超700% is printed (D7). */
function isConfirmed(figure: NumberFigure, index: FigureIndex): boolean {
  const statement = index.statementOf(figure);
  const base = baseOf(statement, index);
  const value = levelIn(statement.measures.value, figure.unit, index);
  if (!base || !value || base.level.value <= 0) return false;
  return ratesOf(statement.measures.growth, index).some((rate) => agrees(value, base.level, rate, "growth"));
}

interface Spread {
  median: number;
  isApart: (log: number) => boolean;
  isDigitOff: (log: number) => boolean;
}

function spreadOf(logs: number[]): Spread {
  const sorted = Float64Array.from(logs).sort();
  const middle = sorted[sorted.length >> 1] ?? 0;
  const isApart = (log: number) => {
    if (Math.abs(log - middle) < FAR) return false;
    const at = sorted.indexOf(log);
    const [below, above] = [log - (sorted[at - 1] ?? -Infinity), (sorted[at + 1] ?? Infinity) - log];
    return Math.min(below, above) >= APART;
  };
  // Among towns alike (incomes, yields) a figure ten times the others has a digit more. Only the first or the last can be
  // so far from others that are alike.
  const ends = [sorted.subarray(1), sorted.subarray(0, -1)].map((others, end) => ({
    log: end === 0 ? sorted[0] : sorted.at(-1),
    usual: median([...others]),
    isAlike: others.length > 0 && others.at(-1)! - others[0]! <= ALIKE,
  }));
  const isDigitOff = (log: number) =>
    ends.some(({ log: end, usual, isAlike }) => {
      const off = Math.abs(log - usual);
      return end === log && isAlike && off >= DIGIT_LEAST && off <= DIGIT_MOST;
    });
  return { median: middle, isApart, isDigitOff };
}

function doubtOf(figure: NumberFigure, reference: Reference | null, off: number): Doubt {
  const { town, indicator, reading, place } = figure;
  const power = Math.round(off);
  // The exact power of ten leaves a change that is honest: less than threefold.
  const isPower = Math.abs(off - power) < 0.48;
  const factor = isPower ? causeOf(power) : null;
  return makeDoubt("slip", {
    place,
    others: reference?.figure ? [reference.figure.place] : [],
    args: [
      town,
      indicator,
      printFigure(reading),
      reference ? String(reference.value) : "",
      printNumber(10 ** Math.abs(off), off > 2 || off < -2 ? 0 : 1),
    ],
    cause: factor,
  });
}

function causeOf(power: number): string | null {
  if (Math.abs(power) === 4) return "factor10000";
  if (Math.abs(power) === 3) return "factor1000";
  if (power === 1) return "extraDigit";
  return power === -1 ? "lostDigit" : null;
}
