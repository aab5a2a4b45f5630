import { convertUnit, isConvertible } from "../../indicator/units";
import { decimalSum } from "../../numbers/decimalSum";
import { decimalsOf } from "../../numbers/decimals";
import { samePeriodLastYear } from "../../period/Period";
import { indicatorKey } from "../../template/Template";
import type { Bound } from "../CellReading";
import type { Figure } from "../Figure";
import { earlierRows } from "./earlierRows";
import { isNumber, type FigureIndex, type NumberFigure, type Statement } from "./FigureIndex";
import { levelIn, levelOf, type PrintedNumber } from "./printedNumber";

/** The level of the same period last year, in the unit of the value. */
export interface Base {
  level: PrintedNumber;
  /** Where it stands on the sheet. */
  figure: Figure | null;
  bound: Bound | null;
  /** Taken from the workbook: as it was published then. */
  isEarlier: boolean;
}

const AT_LEAST = /超|突破|逾|余|以上|≥/u;
const GUESS = /约|近|左右|预计|以内|≤/u;

/** The base of a growth, from the best place that has one; `null` where none has. */
export function baseOf(statement: Statement, index: FigureIndex): Base | null {
  const { value, previous, increment } = statement.measures;
  if (!value) return null;
  const onSheet = isNumber(previous) ? previous : lastYearOnSheet(value, index);
  if (onSheet) {
    const level = levelOf(onSheet, value.unit, index);
    return level && { level, figure: onSheet, bound: onSheet.reading.bound, isEarlier: false };
  }
  const [now, more] = [levelIn(value, value.unit, index), levelIn(increment, value.unit, index)];
  if (now && more) {
    // A difference of two rounded figures is a unit wide on either side: one decimal less is wide enough.
    const level = { value: decimalSum([now.value, -more.value]), decimals: Math.min(now.decimals, more.decimals) - 1 };
    return { level, figure: increment!, bound: null, isEarlier: false };
  }
  return inWorkbook(statement, value, index);
}

function lastYearOnSheet({ town, indicator, period }: Figure, index: FigureIndex): NumberFigure | undefined {
  const before = period && index.find(town, indicator, samePeriodLastYear(period))?.measures.value;
  return before && isNumber(before) ? before : undefined;
}

function inWorkbook(statement: Statement, value: Figure, index: FigureIndex): Base | null {
  if (!value.period || index.earlier.length === 0) return null;
  const before = samePeriodLastYear(value.period);
  const key = indicatorKey(index.template, statement.indicator);
  const row = earlierRows(index).get(statement.town, key, before);
  if (!row || row.value === null || !isConvertible(row.unit, value.unit) || GUESS.test(row.status)) return null;
  const level = convertUnit(row.value, row.unit, value.unit);
  const bound = AT_LEAST.test(row.status) ? "atLeast" : null;
  return { level: { value: level, decimals: decimalsOf(level) }, figure: null, bound, isEarlier: true };
}
