import { decimalSum } from "../numbers/decimalSum";
import { monthsOf } from "../period/Period";
import type { Answer } from "../statistics/Answer";
import { yearOnYear } from "../statistics/growth/yearOnYear";
import { levelCompletion } from "../statistics/targets/levelCompletion";
import { computesGrowth } from "../template/Template";
import type { Language } from "../texts/language";
import type { SheetTexts } from "../texts/sheet";
import { completionCell } from "./derived/completionCell";
import { NOTHING, type At, type DraftCell, type Operand } from "./derived/Derived";
import { growthCell } from "./derived/growthCell";
import { paceGapCell } from "./derived/paceGapCell";
import { rankAmongOthersCell } from "./derived/rankAmongOthersCell";
import { rankBeforeCell } from "./derived/rankBeforeCell";
import { rankCell } from "./derived/rankCell";
import { grown, incrementCell } from "./derived/structureCells";
import { totalCell } from "./derived/totalCell";
import { movementCell } from "./derived/wordCells";
import { metWriter } from "./metWriter";
import {
  lowerIsBetter,
  phaseTargetOf,
  publishedCompletion,
  RANK_OF,
  rankedValue,
  type Column,
  type Measure,
  type RankedMeasure,
} from "./measures";
import type { SheetShape } from "./shape";
import { addsUp } from "./TownTable";
import type { Unit } from "./units";

/** A unit and where it stands: among the units, and on the sheet. */
export interface LineAt {
  unit: Unit;
  place: number;
  row: number;
}

/** Writes the cell of one column in any line. */
export type Writer = (line: LineAt) => DraftCell;

type Base = "previous" | "target" | "phaseTarget";

const RANKED_BY = Object.fromEntries(Object.entries(RANK_OF).map(([ranked, rank]) => [rank, ranked])) as Partial<
  Record<Measure, RankedMeasure>
>;

/** Where the measures of a column's indicator stand: the column, or nothing where the sheet does not show one. */
export function placesOf(shape: SheetShape, column: Column): (measure: Measure) => number | undefined {
  return (measure) => shape.columnOf({ ...column, phase: measure.startsWith("phase") ? column.phase : null, measure });
}

/** What one column holds, worked out once for all its lines. */
export function columnWriter(shape: SheetShape, column: Column, texts: SheetTexts, language: Language): Writer {
  const given = (level: "value" | "previous" | "target") => levelWriter(shape, column, level);
  switch (column.measure) {
    case "value":
    case "previous":
    case "target":
      return given(column.measure);
    case "phaseTarget":
      return levelWriter(shape, column, "phaseTarget");
    case "growth": {
      const computed = computesGrowth(column.indicator)
        ? ratioWriter(shape, column, "previous", (now, base) => growthCell(now, base, texts), yearOnYear)
        : () => NOTHING;
      return (line) => line.unit.row?.figures.get(column.indicator)?.growth ?? computed(line);
    }
    case "change": {
      const computed = ratioWriter(shape, column, "previous", incrementCell, grown);
      return (line) => line.unit.row?.figures.get(column.indicator)?.points ?? computed(line);
    }
    case "completion": {
      const computed = ratioWriter(shape, column, "target", completionCell, levelCompletion);
      return (line) => publishedCompletion(line.unit.row?.figures.get(column.indicator)) ?? computed(line);
    }
    case "phaseCompletion":
      return ratioWriter(shape, column, "phaseTarget", completionCell, levelCompletion);
    case "paceGap": {
      const completion = placesOf(shape, column)("completion")!;
      const month = monthsOf(shape.table.period).last;
      return ({ row }) => paceGapCell({ row, column: completion }, month);
    }
    case "met":
      return metWriter(shape, column, language);
    case "before":
      return ({ unit }) => shape.before?.valueOf(unit.name) ?? NOTHING;
    case "beforeRank":
      return rankBeforeWriter(shape);
    case "movement":
      return movementWriter(shape, column);
    default:
      return rankWriter(shape, { ...column, measure: RANKED_BY[column.measure]! });
  }
}

/** Ranks of a column among the towns of each line; where towns report different periods, only among others of the same. */
export function rankWriter(shape: SheetShape, column: Column, lowerFirst = lowerIsBetter(column)): Writer {
  const ranked = shape.columnOf(column)!;
  const order = lowerFirst ? "ascending" : "descending";
  const write = shape.isMixed ? rankAmongOthersCell : rankCell;
  return ({ unit, place, row }) =>
    unit.ranked ? write({ row, column: ranked }, shape.rows.population(place), order) : NOTHING;
}

/** Ranks of the earlier period among all that took part in it, those without a line now included (R51). */
function rankBeforeWriter(shape: SheetShape): Writer {
  const ranked = shape.columnOf({ ...shape.main, phase: null, measure: "before" })!;
  const order = lowerIsBetter(shape.main) ? "ascending" : "descending";
  return ({ unit, place, row }) => {
    if (!unit.ranked) return NOTHING;
    const absent = shape.before?.absentOf(unit.group) ?? [];
    return rankBeforeCell({ row, column: ranked }, shape.rows.population(place), order, absent);
  };
}

/** Levels as given; the first total adds up what the data give no total for, and so does the line of a group (R13). */
function levelWriter(shape: SheetShape, column: Column, level: "value" | Base): Writer {
  const own = shape.columnOf(column)!;
  const adds = addsUp(column.indicator);
  return (line) => {
    const { unit, place } = line;
    if (unit.row?.figures.has(column.indicator) || !isSum(shape, line)) return figureOf(unit, column, level) ?? NOTHING;
    // Figures without a unit may be rates, which nobody adds up.
    return adds ? totalCell(own, shape.rows.summed(place)) : NOTHING;
  };
}

/**
 * A figure that follows from the level and another. One that the sheet does not show stands in the formula as a number; without
 * the level that it is of, only the figure itself can stand.
 */
function ratioWriter(
  shape: SheetShape,
  column: Column,
  base: Base,
  formula: (now: At, base: Operand) => DraftCell,
  compute: (now: number, base: number) => Answer,
): Writer {
  const places = placesOf(shape, column);
  const [valueAt, baseAt] = [places("value"), places(base)];
  return (line) => {
    const { row } = line;
    const below: Operand | null = baseAt === undefined ? levelOf(shape, column, line, base) : { row, column: baseAt };
    if (below === null) return NOTHING;
    if (valueAt !== undefined) return formula({ row, column: valueAt }, below);
    const [now, then] = [levelOf(shape, column, line, "value"), levelOf(shape, column, line, base)];
    const answer = now === null || then === null ? null : compute(now, then);
    return typeof answer === "number" ? answer : NOTHING;
  };
}

/** How the main rank has moved; where another number of towns was ranked then, both ranks with their numbers (R51). */
function movementWriter(shape: SheetShape, column: Column): Writer {
  const before = shape.columnOf({ ...column, measure: "beforeRank" })!;
  const { main } = shape;
  const rankedNow = new Map<string | null, Unit[]>();
  for (const unit of shape.units) {
    if (!unit.ranked || rankedValue(main, unit.row?.figures.get(main.indicator)) === null) continue;
    rankedNow.set(unit.group, [...(rankedNow.get(unit.group) ?? []), unit]);
  }
  const groups = new Set(shape.units.map((unit) => unit.group));
  const towns = new Map([...groups].map((group) => [group, among(group)]));
  function among(group: string | null) {
    const now = rankedNow.get(group) ?? [];
    const then = shape.before?.countOf(group) ?? 0;
    const isSame = then === now.length && now.every((one) => shape.before!.valueOf(one.name) !== null);
    return { counts: { now: now.length, before: then }, isSame };
  }
  return ({ unit: { ranked, group }, row }) => {
    if (!ranked) return NOTHING;
    const { counts, isSame } = towns.get(group)!;
    return movementCell({ row, column: 0 }, { row, column: before }, counts, isSame);
  };
}

/** Whether a line adds up towns where the data give it no figure. */
function isSum(shape: SheetShape, { unit, row }: LineAt): boolean {
  return unit.isGroup || row === shape.rows.total;
}

function figureOf({ row }: Unit, column: Column, level: "value" | Base): number | null {
  const figures = row?.figures.get(column.indicator);
  return level === "phaseTarget" ? phaseTargetOf(column, figures) : (figures?.[level] ?? null);
}

/** A level of a line whether or not it has a column: as given, or what its computed sum will be. */
function levelOf(shape: SheetShape, column: Column, line: LineAt, level: "value" | Base): number | null {
  const { unit, place } = line;
  if (unit.row?.figures.has(column.indicator)) return figureOf(unit, column, level);
  if (!isSum(shape, line) || !addsUp(column.indicator)) return null;
  const levels = shape.rows
    .summed(place)
    .flatMap(({ first, last }) => shape.units.slice(first - shape.rows.first, last - shape.rows.first + 1))
    .map((one) => figureOf(one, column, level));
  const known = levels.filter((one) => one !== null);
  return known.length === levels.length ? decimalSum(known) : null;
}
