import { isRateUnit } from "../../indicator/units";
import { halfUnit } from "../../numbers/halfUnit";
import type { Doubt } from "../Doubt";
import { agrees } from "./agrees";
import { isNumber, statementsWith, type FigureIndex, type Statement } from "./FigureIndex";
import { makeDoubt } from "./makeDoubt";
import { printFigure } from "./printFigure";
import { decimalsOfFigure, isExact, levelIn, type PrintedNumber } from "./printedNumber";

/**
 * A change in points or as an amount that contradicts the two levels it stands beside, each rounded as printed (R34, R6):
 * 增减额 = value − last year's; 增减百分点 of a rate the same. Of a level, points say nothing; points there that are its
 * growth in percent have the wrong name.
 */
export function changeDiffers(index: FigureIndex): Doubt[] {
  return statementsWith(index, "value", "previous").flatMap((statement) => [
    ...ofIncrement(statement, index),
    ...ofPoints(statement, index),
  ]);
}

function ofIncrement(statement: Statement, index: FigureIndex): Doubt[] {
  const { value, previous, increment } = statement.measures;
  if (!value || !previous || !isNumber(increment)) return [];
  const [now, then, change] = [value, previous, increment].map((figure) => levelIn(figure, value.unit, index));
  if (!now || !then || !change || isDifference(now, then, change)) return [];
  const isSign = isDifference(now, then, { ...change, value: -change.value });
  const args = [increment, value, previous].map(({ reading }) => printFigure(reading));
  return [
    makeDoubt("incrementDiffers", {
      place: increment.place,
      others: [value.place, previous.place],
      args: [increment.town, increment.indicator, ...args],
      cause: isSign ? "wrongSign" : null,
      suggested: isSign ? -increment.reading.value : null,
    }),
  ];
}

function ofPoints(statement: Statement, index: FigureIndex): Doubt[] {
  const { value, previous, points, growth } = statement.measures;
  if (!value || !previous || !isExact(points)) return [];
  const [now, then] = [levelIn(value, value.unit, index), levelIn(previous, value.unit, index)];
  if (!now || !then) return [];
  const change = { value: points.reading.value, decimals: decimalsOfFigure(points, index) };
  const isRate = isRateUnit(value.unit);
  // Beside a growth, points may be what that growth has changed by.
  if (!isRate && (growth || then.value <= 0)) return [];
  if (isRate && isDifference(now, then, change)) return [];
  const isSign = isRate && isDifference(now, then, { ...change, value: -change.value });
  const isGrowth = !isRate && agrees(now, then, change, "growth");
  const args = [points, value, previous].map(({ reading }) => printFigure(reading));
  return [
    makeDoubt("pointsDiffer", {
      place: points.place,
      others: [value.place, previous.place],
      args: [points.town, points.indicator, ...args],
      cause: isSign ? "wrongSign" : isGrowth ? "pointsOfLevel" : null,
      suggested: isSign ? -points.reading.value : null,
    }),
  ];
}

function isDifference(now: PrintedNumber, then: PrintedNumber, change: PrintedNumber): boolean {
  const slack = halfUnit(now.decimals) + halfUnit(then.decimals) + halfUnit(change.decimals);
  return Math.abs(now.value - then.value - change.value) <= slack * (1 + 1e-9);
}
