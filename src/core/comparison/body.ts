import { monthsOf } from "../period/Period";
import { computesGrowth, isRate } from "../template/Template";
import type { SheetTexts } from "../texts/sheet";
import { completionCell } from "./derived/completionCell";
import { NOTHING, type At, type DraftCell } from "./derived/Derived";
import { growthCell } from "./derived/growthCell";
import { paceGapCell } from "./derived/paceGapCell";
import { rankCell } from "./derived/rankCell";
import { totalCell } from "./derived/totalCell";
import { verdictCell } from "./derived/verdictCell";
import { lowerIsBetter, phaseTargetOf, RANK_OF, type Column, type Measure, type RankedMeasure } from "./measures";
import type { SheetShape, Unit } from "./shape";
import { isAdditive } from "./TownTable";

const RANKED_BY = Object.fromEntries(Object.entries(RANK_OF).map(([ranked, rank]) => [rank, ranked])) as Partial<
  Record<Measure, RankedMeasure>
>;

/** The cells of the table's body: one line for each unit; derived columns follow from cells of the same sheet. */
export function bodyCells(shape: SheetShape, texts: SheetTexts): DraftCell[][] {
  return shape.units.map((unit, place) => {
    const row = shape.firstRow + place;
    const rank = unit.ranked ? rankOf(shape, shape.main, row) : NOTHING;
    const cells = shape.columns.map((column) => measureCell(shape, column, unit, row, texts));
    const verdict: DraftCell[] = shape.hasVerdict ? [unit.ranked ? verdictOf(shape, row, texts) : null] : [];
    return [rank, unit.name, ...cells, ...verdict];
  });
}

/** The place of an indicator's measure in a row. */
function at(shape: SheetShape, column: Column, measure: Measure, row: number): At {
  return { row, column: shape.columnOf({ ...column, measure })! };
}

function rankOf(shape: SheetShape, column: Column, row: number): DraftCell {
  const population = { first: shape.firstRanked, last: shape.lastRow };
  return rankCell(
    at(shape, column, column.measure, row),
    population,
    lowerIsBetter(column) ? "ascending" : "descending",
  );
}

function measureCell(shape: SheetShape, column: Column, unit: Unit, row: number, texts: SheetTexts): DraftCell {
  const figures = unit.row?.figures.get(column.indicator);
  const cell = (measure: Measure) =>
    at(shape, measure.startsWith("phase") ? column : { ...column, phase: null }, measure, row);
  const has = (measure: Measure) => shape.columnOf({ ...column, phase: null, measure }) !== undefined;
  // The first total adds up what the data give no total for.
  const isComputedTotal = unit.isTotal && row === shape.totalRow;
  const given = (level: number | null | undefined): DraftCell =>
    figures || !isComputedTotal ? (level ?? NOTHING) : sumOf(shape, column);
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
        ? growthCell(cell("value"), cell("previous"), texts)
        : NOTHING;
    case "completion":
      return completionCell(cell("value"), cell("target"));
    case "phaseCompletion":
      return completionCell(cell("value"), cell("phaseTarget"));
    case "paceGap":
      return paceGapCell(cell("completion"), monthsOf(shape.table.period).last);
    default:
      return unit.ranked ? rankOf(shape, { ...column, measure: RANKED_BY[column.measure]! }, row) : NOTHING;
  }
}

/** The computed total of a column of levels; figures without a unit may be rates, which nobody adds up (R13). */
function sumOf(shape: SheetShape, column: Column): DraftCell {
  const { indicator } = column;
  if (!isAdditive(indicator) || isRate(indicator) || indicator.unit === "") return NOTHING;
  return totalCell(shape.columnOf(column)!, { first: shape.firstSummed, last: shape.lastRow });
}

function verdictOf(shape: SheetShape, row: number, texts: SheetTexts): DraftCell {
  const pace = shape.columns.find((column) => column.measure === "paceGap");
  const growth = shape.columns.find((column) => column.measure === "growth");
  const total = shape.growthOfWhole ? shape.totalRow : null;
  return verdictCell(
    {
      ...(pace && { paceGap: at(shape, pace, "paceGap", row) }),
      ...(growth && { growth: at(shape, growth, "growth", row) }),
      ...(growth &&
        total !== null && { totalGrowth: at(shape, growth, "growth", total), totalName: { row: total, column: 1 } }),
    },
    texts,
  );
}
