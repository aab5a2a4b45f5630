import { columnLetters, type PlanCell } from "../plan/SheetPlan";
import { monthsOf } from "../period/Period";
import { computesGrowth, isRate } from "../template/Template";
import type { SheetTexts } from "../texts/sheet";
import {
  completionFormula,
  growthFormula,
  paceGapFormula,
  rankFormula,
  totalFormula,
  verdictFormula,
} from "./formulas";
import { lowerIsBetter, phaseTargetOf, RANK_OF, type Column, type Measure, type RankedMeasure } from "./measures";
import type { SheetShape, Unit } from "./shape";
import { isAdditive } from "./TownTable";

/** What stands where there is nothing to show. */
const NOTHING = "—";

const RANKED_BY = Object.fromEntries(Object.entries(RANK_OF).map(([ranked, rank]) => [rank, ranked])) as Partial<
  Record<Measure, RankedMeasure>
>;

/** The cells of the table's body: one line for each unit. Derived columns are formulas on the same sheet. */
export function bodyCells(shape: SheetShape, texts: SheetTexts): PlanCell[][] {
  return shape.units.map((unit, place) => {
    const row = shape.firstRow + place;
    const rank: PlanCell = unit.ranked ? rankCell(shape, shape.main, row) : NOTHING;
    const cells = shape.columns.map((column) => measureCell(shape, column, unit, row, texts));
    const verdict: PlanCell[] = shape.hasVerdict ? [unit.ranked ? verdictCell(shape, row, texts) : null] : [];
    return [rank, unit.name, ...cells, ...verdict];
  });
}

/** The address of an indicator's measure in a row. */
function at(shape: SheetShape, column: Column, measure: Measure, row: number): string {
  return columnLetters(shape.columnOf({ ...column, measure })!) + (row + 1);
}

function rankCell(shape: SheetShape, column: Column, row: number): PlanCell {
  const letters = columnLetters(shape.columnOf(column)!);
  const population = `${letters}$${shape.firstRanked + 1}:${letters}$${shape.lastRow + 1}`;
  return { formula: rankFormula(letters + (row + 1), population, lowerIsBetter(column)) };
}

function measureCell(shape: SheetShape, column: Column, unit: Unit, row: number, texts: SheetTexts): PlanCell {
  const figures = unit.row?.figures.get(column.indicator);
  const cell = (measure: Measure) =>
    at(shape, measure.startsWith("phase") ? column : { ...column, phase: null }, measure, row);
  const has = (measure: Measure) => shape.columnOf({ ...column, phase: null, measure }) !== undefined;
  // The first total adds up what the data give no total for.
  const isComputedTotal = unit.isTotal && row === shape.totalRow;
  const given = (level: number | null | undefined): PlanCell =>
    figures || !isComputedTotal ? (level ?? NOTHING) : sumCell(shape, column);
  switch (column.measure) {
    case "value":
      return given(figures?.value);
    case "previous":
      return given(figures?.previous);
    case "target":
      return given(figures?.target);
    case "phaseTarget":
      return given(phaseTargetOf(column, figures));
    case "growth":
      if (figures && figures.growth !== null) return figures.growth;
      return has("value") && has("previous") && computesGrowth(column.indicator)
        ? { formula: growthFormula(cell("value"), cell("previous"), texts) }
        : NOTHING;
    case "completion":
      return { formula: completionFormula(cell("value"), cell("target")) };
    case "phaseCompletion":
      return { formula: completionFormula(cell("value"), cell("phaseTarget")) };
    case "paceGap":
      return { formula: paceGapFormula(cell("completion"), monthsOf(shape.table.period).last) };
    default:
      return unit.ranked ? rankCell(shape, { ...column, measure: RANKED_BY[column.measure]! }, row) : NOTHING;
  }
}

/** The computed total of a column of levels. */
function sumCell(shape: SheetShape, column: Column): PlanCell {
  if (!isAdditive(column.indicator) || isRate(column.indicator)) return NOTHING;
  const letters = columnLetters(shape.columnOf(column)!);
  return { formula: totalFormula(`${letters}${shape.firstSummed + 1}:${letters}${shape.lastRow + 1}`) };
}

function verdictCell(shape: SheetShape, row: number, texts: SheetTexts): PlanCell {
  const pace = shape.columns.find((column) => column.measure === "paceGap");
  const growth = shape.columns.find((column) => column.measure === "growth");
  const total = shape.growthOfWhole ? shape.totalRow : null;
  const growthOfTotal = (column: Column, totalRow: number) =>
    `${columnLetters(shape.columnOf(column)!)}$${totalRow + 1}`;
  const formula = verdictFormula(
    {
      ...(pace && { paceGap: at(shape, pace, "paceGap", row) }),
      ...(growth && { growth: at(shape, growth, "growth", row) }),
      ...(growth && total !== null && { totalGrowth: growthOfTotal(growth, total) }),
      totalName: total === null ? '""' : `$B$${total + 1}`,
    },
    texts,
  );
  return { formula };
}
