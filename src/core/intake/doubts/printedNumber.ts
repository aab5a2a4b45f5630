import { convertUnit, isConvertible, isRateUnit } from "../../indicator/units";
import { decimalsOf } from "../../numbers/decimals";
import { movePoint } from "../../numbers/movePoint";
import type { Figure } from "../Figure";
import { isNumber, type FigureIndex, type NumberFigure } from "./FigureIndex";

/** A number with the decimals it was rounded to. */
export interface PrintedNumber {
  value: number;
  decimals: number;
}

/** So many zeros at the end a cell may have lost: three have a chance of a thousandth. */
const MOST_LOST_ZEROS = 2;

/**
 * The decimals a figure was rounded to: its own, or those of its column where its cell has lost the zeros at its end (18
 * among 13.6 and 15.1 is 18.0).
 */
export function decimalsOfFigure(figure: NumberFigure, index: FigureIndex): number {
  const own = figure.reading.decimals;
  const usual = index.columnOf(figure).decimals;
  if (usual === own - 1 && decimalsOf(figure.reading.value) <= usual) return usual;
  return usual > own && usual <= own + MOST_LOST_ZEROS ? usual : own;
}

/** A figure that can be checked: a number, no bound and no guess. */
export function isExact(figure: Figure | undefined): figure is NumberFigure {
  return isNumber(figure) && figure.reading.bound === null;
}

/** A level in the unit asked for, or `null` where it cannot be stated in it. */
export function levelIn(figure: Figure | undefined, unit: string, index: FigureIndex): PrintedNumber | null {
  return isExact(figure) ? levelOf(figure, unit, index) : null;
}

/** The same for a figure that may be a bound. */
export function levelOf(figure: NumberFigure, unit: string, index: FigureIndex): PrintedNumber | null {
  const decimals = decimalsOfFigure(figure, index);
  const { value } = figure.reading;
  if (figure.unit === unit) return { value, decimals };
  if (!isConvertible(figure.unit, unit)) return null;
  const places = Math.round(Math.log10(convertUnit(1, figure.unit, unit)));
  return { value: convertUnit(value, figure.unit, unit), decimals: decimals - places };
}

/**
 * A rate in percent as it may be meant. A number with a percent sign, or under a head in percent, is meant so; any other may
 * be a fraction as well (0.121).
 */
export function ratesOf(figure: Figure | undefined, index: FigureIndex): PrintedNumber[] {
  if (!isExact(figure)) return [];
  const { value, percent } = figure.reading;
  const asPrinted = { value, decimals: decimalsOfFigure(figure, index) };
  if (percent || isRateUnit(figure.unit)) return [asPrinted];
  return [asPrinted, { value: movePoint(value, 2), decimals: asPrinted.decimals - 2 }];
}
