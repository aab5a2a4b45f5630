import { isRateUnit } from "../../indicator/units";
import { yearOf, type Period } from "../../period/Period";
import { indicatorKey } from "../../template/Template";
import type { Doubt } from "../Doubt";
import type { Figure } from "../Figure";
import { earlierRows } from "./earlierRows";
import { isNumber, statementsWith, type FigureIndex, type NumberFigure, type Statement } from "./FigureIndex";
import { levelInWorkbook } from "./levelInWorkbook";
import { makeDoubt } from "./makeDoubt";
import { printFigure, printNumber } from "./printFigure";
import { levelOf, type PrintedNumber } from "./printedNumber";

/** Two targets that differ by less are one (R24). */
const MOST_DIFFERENCE = 0.005;

/**
 * A growth that is aimed at (增长8%以上): the data table has no column for it, so it is told, with the level it amounts to
 * where last year's is known: last full year × (1 + growth) (R23, D1). Beside a level that is aimed at as well, the two are
 * held against each other, for the larger one binds (R24, D4). Without last year's level the figures of one column are one doubt.
 *
 * @example 123 in 2024, 增长7.8%以上: 132.594
 */
export function targetDoubts(index: FigureIndex): Doubt[] {
  const told = new Set<number>();
  return statementsWith(index, "targetGrowth").flatMap((statement) => {
    const { targetGrowth } = statement.measures;
    if (!isNumber(targetGrowth) || !targetGrowth.reading.percent) return [];
    const base = lastFullYear(statement, index);
    const level = base && implied(base, targetGrowth);
    const differing = level && differs(statement, targetGrowth, level, index);
    if (differing) return [differing];
    const { column } = targetGrowth.place;
    if (!level && told.has(column)) return [];
    told.add(column);
    return [toldDoubt(targetGrowth, base, level)];
  });
}

function toldDoubt(growth: NumberFigure, base: PrintedNumber | null, level: number | null): Doubt {
  const { place, indicator, town, reading } = growth;
  const known = base !== null && level !== null;
  const last = known ? printNumber(base.value, base.decimals) : "";
  const args = [indicator, town, printFigure(reading), known ? String(Number(level.toPrecision(6))) : "", last];
  return makeDoubt("growthTarget", { place, args });
}

function implied(base: PrintedNumber, { reading }: NumberFigure): number {
  return base.value * (1 + reading.value / 100);
}

function differs({ measures }: Statement, growth: NumberFigure, level: number, index: FigureIndex): Doubt | null {
  const { target } = measures;
  if (!isNumber(target) || isRateUnit(target.unit)) return null;
  const goal = levelOf(target, levelUnit(measures, target), index);
  if (!goal || Math.abs(goal.value / level - 1) <= MOST_DIFFERENCE) return null;
  return makeDoubt("targetsDiffer", {
    place: growth.place,
    others: [target.place],
    args: [
      growth.town,
      growth.indicator,
      printFigure(target.reading),
      printFigure(growth.reading),
      String(Number(level.toPrecision(6))),
    ],
  });
}

/** Levels are compared in the unit of the target, where there is one. */
function levelUnit(measures: Statement["measures"], other?: Figure): string {
  return (measures.target ?? measures.value ?? measures.previous ?? other)?.unit ?? "";
}

/** The level of the whole year before: on the sheet, or in the workbook. */
function lastFullYear(statement: Statement, index: FigureIndex): PrintedNumber | null {
  const { town, indicator, period, measures } = statement;
  if (!period) return null;
  const year: Period = { unit: "year", number: yearOf(period) - 1 };
  const onSheet =
    index.find(town, indicator, year)?.measures.value ?? (period.unit === "year" ? measures.previous : undefined);
  const unit = levelUnit(measures, onSheet);
  if (isNumber(onSheet)) return levelOf(onSheet, unit || onSheet.unit, index);
  const row = earlierRows(index).get(town, indicatorKey(index.template, indicator), year);
  return row ? levelInWorkbook(row, unit || row.unit) : null;
}
