import { increment } from "../numbers/equalFigures";
import { decimalSum } from "../numbers/decimalSum";
import { monthsOf } from "../period/Period";
import { periodLabel } from "../period/periodLabel";
import { computesGrowth } from "../template/Template";
import type { Answer } from "../statistics/Answer";
import { yearOnYear } from "../statistics/growth/yearOnYear";
import { levelCompletion } from "../statistics/targets/levelCompletion";
import type { Language } from "../texts/language";
import type { SheetTexts } from "../texts/sheet";
import { completionCell } from "./derived/completionCell";
import { NOTHING, type At, type DraftCell, type Operand } from "./derived/Derived";
import { growthCell } from "./derived/growthCell";
import { incrementCell } from "./derived/structureCells";
import { paceGapCell } from "./derived/paceGapCell";
import { rankAmongOthersCell } from "./derived/rankAmongOthersCell";
import { rankCell } from "./derived/rankCell";
import { totalCell } from "./derived/totalCell";
import { verdictCell } from "./derived/verdictCell";
import { movementCell } from "./derived/wordCells";
import {
  lowerIsBetter,
  phaseTargetOf,
  RANK_OF,
  rankedValue,
  type Column,
  type Measure,
  type RankedMeasure,
} from "./measures";
import type { SheetShape } from "./shape";
import { addsUp, isMixed } from "./TownTable";
import type { Unit } from "./units";

const RANKED_BY = Object.fromEntries(Object.entries(RANK_OF).map(([ranked, rank]) => [rank, ranked])) as Partial<
  Record<Measure, RankedMeasure>
>;

/** The cells of the table's body: one line for each unit; derived columns follow from cells of the same sheet. */
export function bodyCells(shape: SheetShape, texts: SheetTexts, language: Language): DraftCell[][] {
  return shape.units.map((unit, place) => {
    const line: LineAt = { unit, place, row: shape.rows.first + place };
    const cells = shape.columns.map((column) => measureCell(shape, column, line, texts));
    const verdict: DraftCell[] = shape.hasVerdict ? [unit.ranked ? verdictOf(shape, line.row, texts) : null] : [];
    const period: DraftCell[] = isMixed(shape.table)
      ? [unit.row?.period ? periodLabel(unit.row.period, language) : null]
      : [];
    return [rankOf(shape, shape.main, line), unit.name, ...period, ...cells, ...verdict];
  });
}

/** A unit and where it stands: among the units, and on the sheet. */
interface LineAt {
  unit: Unit;
  place: number;
  row: number;
}

/** The place of an indicator's measure in a row. */
function at(shape: SheetShape, column: Column, measure: Measure, row: number): At {
  return { row, column: shape.columnOf({ ...column, measure })! };
}

function rankOf(shape: SheetShape, column: Column, { unit, place, row }: LineAt): DraftCell {
  if (!unit.ranked) return NOTHING;
  const cell = at(shape, column, column.measure, row);
  const order = lowerIsBetter(column) ? "ascending" : "descending";
  return (isMixed(shape.table) ? rankAmongOthersCell : rankCell)(cell, shape.rows.population(place), order);
}

function measureCell(shape: SheetShape, column: Column, line: LineAt, texts: SheetTexts): DraftCell {
  const { unit, row } = line;
  const figures = unit.row?.figures.get(column.indicator);
  const cell = (measure: Measure) =>
    at(shape, measure.startsWith("phase") ? column : { ...column, phase: null }, measure, row);
  const has = (measure: Measure) => shape.columnOf({ ...column, phase: null, measure }) !== undefined;
  // The first total adds up what the data give no total for, and so does the line of a group.
  const isSum = unit.isGroup || row === shape.rows.total;
  const given = (level: number | null | undefined): DraftCell =>
    figures || !isSum ? (level ?? NOTHING) : sumOf(shape, column, line);
  // A level that the sheet does not show stands in the formula as a number; without the level it is of, only the rate can stand.
  const ratio = (
    base: "previous" | "target" | "phaseTarget",
    formula: (now: At, base: Operand) => DraftCell,
    compute: (now: number, base: number) => Answer,
  ): DraftCell => {
    const below =
      shape.columnOf({ ...column, measure: base }) === undefined ? levelOf(shape, column, line, base) : cell(base);
    if (below === null) return NOTHING;
    if (has("value")) return formula(cell("value"), below);
    const now = levelOf(shape, column, line, "value");
    const answer = now === null ? null : compute(now, levelOf(shape, column, line, base)!);
    return typeof answer === "number" ? answer : NOTHING;
  };
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
      return computesGrowth(column.indicator)
        ? ratio("previous", (now, base) => growthCell(now, base, texts), yearOnYear)
        : NOTHING;
    case "change":
      return figures?.points ?? ratio("previous", incrementCell, increment);
    case "completion":
      return ratio("target", completionCell, levelCompletion);
    case "phaseCompletion":
      return ratio("phaseTarget", completionCell, levelCompletion);
    case "paceGap":
      return paceGapCell(cell("completion"), monthsOf(shape.table.period).last);
    case "before":
      return shape.before?.valueOf(unit.name) ?? NOTHING;
    case "beforeRank":
      return unit.ranked ? rankBefore(shape, column, line) : NOTHING;
    case "movement":
      return unit.ranked ? movementOf(shape, column, line) : NOTHING;
    default:
      return rankOf(shape, { ...column, measure: RANKED_BY[column.measure]! }, line);
  }
}

/** A level of a line whether or not it has a column: as given, or what its computed sum will be. */
function levelOf(
  shape: SheetShape,
  column: Column,
  { unit, place, row }: LineAt,
  level: "value" | "previous" | "target" | "phaseTarget",
): number | null {
  const of = (one: Unit) => {
    const figures = one.row?.figures.get(column.indicator);
    return level === "phaseTarget" ? phaseTargetOf(column, figures) : (figures?.[level] ?? null);
  };
  if (unit.row?.figures.has(column.indicator)) return of(unit);
  if ((!unit.isGroup && row !== shape.rows.total) || !addsUp(column.indicator)) return null;
  const levels = shape.rows
    .summed(place)
    .flatMap(({ first, last }) => shape.units.slice(first - shape.rows.first, last - shape.rows.first + 1).map(of));
  const known = levels.filter((one) => one !== null);
  return known.length === levels.length ? decimalSum(known) : null;
}

function rankBefore(shape: SheetShape, column: Column, { place, row }: LineAt): DraftCell {
  const order = lowerIsBetter(shape.main) ? "ascending" : "descending";
  return rankCell(at(shape, column, "before", row), shape.rows.population(place), order);
}

/** How the main rank has moved; where another number of towns was ranked then, both ranks with their numbers (R51). */
function movementOf(shape: SheetShape, column: Column, { unit, row }: LineAt): DraftCell {
  const now = shape.units.filter(
    (one) => one.ranked && one.group === unit.group && valueOf(shape, one) !== null,
  ).length;
  const before = shape.before?.countOf(unit.group) ?? 0;
  return movementCell({ row, column: 0 }, at(shape, column, "beforeRank", row), { now, before });
}

function valueOf({ main }: SheetShape, unit: Unit): number | null {
  return rankedValue(main, unit.row?.figures.get(main.indicator));
}

/** The computed total of a column of levels; figures without a unit may be rates, which nobody adds up (R13). */
function sumOf(shape: SheetShape, column: Column, { place }: LineAt): DraftCell {
  if (!addsUp(column.indicator)) return NOTHING;
  return totalCell(shape.columnOf(column)!, shape.rows.summed(place));
}

function verdictOf(shape: SheetShape, row: number, texts: SheetTexts): DraftCell {
  const pace = shape.columns.find((column) => column.measure === "paceGap");
  const growth = shape.columns.find((column) => column.measure === "growth");
  const total = shape.growthOfWhole ? shape.rows.total : null;
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
