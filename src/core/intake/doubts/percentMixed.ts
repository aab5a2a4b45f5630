import { movePoint } from "../../numbers/movePoint";
import type { Doubt } from "../Doubt";
import type { FigureMeasure } from "../Figure";
import type { Column, FigureIndex, NumberFigure } from "./FigureIndex";
import { makeDoubt } from "./makeDoubt";
import { median } from "./median";
import { printFigure } from "./printFigure";

const RATES: readonly FigureMeasure[] = ["growth", "targetGrowth", "completion", "phaseCompletion", "share"];
/** Beyond this a number is meant in percent: a fraction of it would be a growth by 300 %. */
const LARGEST_FRACTION = 3;
/** A number so many times below the usual percentage of its column is a fraction sooner than a small percentage. */
const FAR_BELOW = 20;

/**
 * Numbers without a percent sign in a column where others have one, and which may be fractions (I11): 0.137 beside 12.9%.
 * They are left out until the person decides; 13.7 beside 12.9% can only be a percentage. A column without any percent sign is one
 * of fractions when all of it is small, so that there a single small number among large ones is doubted.
 */
export function percentMixed(index: FigureIndex): Doubt[] {
  return index.columns.filter(({ measure }) => RATES.includes(measure)).flatMap(inColumn);
}

function inColumn({ numbers }: Column): Doubt[] {
  const plain = numbers.filter(({ reading }) => !reading.points && !reading.multiple && reading.value !== 0);
  const sure = plain.filter(({ reading }) => reading.percent || Math.abs(reading.value) > LARGEST_FRACTION);
  const open = plain.filter(({ reading }) => !reading.percent && Math.abs(reading.value) <= LARGEST_FRACTION);
  if (sure.length === 0 || open.length === 0) return [];
  const usual = median(sure.map(({ reading }) => Math.abs(reading.value)));
  // Numbers without a sign are alike: where one is 13.7, 2.1 is a percentage too.
  const hasSigns = sure.every(({ reading }) => reading.percent);
  return open.filter((figure) => isOpen(figure, usual, hasSigns)).map((figure) => doubtOf(figure, sure[0]!));
}

/** Numbers of one column that none marks are alike: there one must be far off, and finer than the others, to be a fraction. */
function isOpen({ reading }: NumberFigure, usual: number, hasSigns: boolean): boolean {
  const size = Math.abs(reading.value);
  if (hasSigns) return true;
  return size < 1 && reading.decimals >= 3 && usual / size >= FAR_BELOW;
}

function doubtOf(figure: NumberFigure, sure: NumberFigure): Doubt {
  const { town, indicator, reading, place } = figure;
  return makeDoubt("percentMixed", {
    place,
    others: [sure.place],
    args: [town, indicator, printFigure(reading), printFigure(sure.reading), `${movePoint(reading.value, 2)}%`],
    leftOut: true,
  });
}
