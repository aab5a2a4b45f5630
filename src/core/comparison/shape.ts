import type { Observation } from "../indicator/Observation";
import { roundDecimal } from "../numbers/roundDecimal";
import { monthsOf, yearOf, type Period } from "../period/Period";
import { computesGrowth } from "../template/Template";
import type { SheetTexts } from "../texts/sheet";
import { plainTownName } from "../town/townName";
import {
  columnsOf,
  EARLIER,
  isGrouped,
  isWholeYear,
  lowerIsBetter,
  RANK_OF,
  rankedValue,
  verdictColumns,
  type Column,
  type Measure,
  type RankedMeasure,
} from "./measures";
import { RATE_DECIMALS } from "./derived/rates";
import { madeOf } from "./metColumns";
import { HEAD_TOP } from "./sheet/SheetDraft";
import type { SpecTarget, TownGroup } from "./spec/SheetSpec";
import { isMixed, type TownRow, type TownTable } from "./TownTable";
import { unitLines, unitRows, type Unit, type UnitRows } from "./units";

/** Where everything stands on a comparison sheet. Rows and columns are zero-based numbers of the sheet. */
export interface SheetShape {
  table: TownTable;
  /** The measure that the first column ranks and the rows are sorted by. */
  main: Column;
  columns: Column[];
  units: Unit[];
  /** Whether towns report different periods: each then has its own in a column, and is ranked only among those of the same. */
  isMixed: boolean;
  /** The columns before those of the measures: rank, town, and the period where they report different ones. */
  leading: number;
  headRows: number;
  rows: UnitRows;
  hasVerdict: boolean;
  /** Whether the year is over: the verdict then looks at completion, not at the pace. */
  isOver: boolean;
  /** Whether the first total has a growth that towns can be compared with. */
  growthOfWhole: boolean;
  /** What a movement is measured against. */
  before: Before | null;
  columnOf(column: Column): number | undefined;
}

/** An earlier period, and the main measure of its towns by plain name. */
export interface Before {
  period: Period;
  valueOf: (town: string) => Observation;
  /** How many towns were ranked then, by group. */
  countOf: (group: string | null) => number;
  /** The figures of those that have no line now: they took part in the ranks of then. */
  absentOf: (group: string | null) => number[];
}

export interface ShapeOptions {
  sortBy?: RankedMeasure;
  /** The columns wanted, of those the data can fill; left out: all. */
  measures?: readonly Measure[];
  groups?: readonly TownGroup[];
  /** The figures of an earlier period, to tell how ranks have moved since. */
  before?: TownTable;
  /** Ranks by level too, where towns are ranked by growth or completion. */
  allRanks?: boolean;
  /** Targets that hold for every town: growths, rates, caps and reductions, each met or missed. */
  targets?: readonly SpecTarget[];
}

/** The column that another one is made of, and that must stand beside it. */
const MADE_OF: Partial<Record<Measure, Measure>> = {
  valueRank: "value",
  growthRank: "growth",
  completionRank: "completion",
  phaseRank: "phaseCompletion",
  paceGap: "completion",
};
const MAIN_MEASURES: RankedMeasure[] = ["completion", "phaseCompletion", "growth", "value"];

/** Decides the lines and columns of the sheet: totals first, units outside the ranking next, then towns by rank. */
export function shapeOf(table: TownTable, texts: SheetTexts, options: ShapeOptions = {}): SheetShape {
  const { sortBy, measures, groups = [], before } = options;
  const possible = columnsOf(table, options);
  const main = mainColumn(table, possible, sortBy);
  const wanted = measures && new Set(measures.flatMap((measure) => [measure, MADE_OF[measure] ?? measure]));
  const judged = possible.flatMap((column) =>
    column.aim && wanted?.has("met") ? madeOf(column.aim).map((measure) => ({ ...column, measure })) : [],
  );
  const isWanted = (column: Column) =>
    !wanted ||
    wanted.has(column.measure) ||
    isSame(column, main) ||
    judged.some(({ indicator, measure }) => column.indicator === indicator && column.measure === measure);
  const mainRank = (column: Column) =>
    column.measure === RANK_OF[main.measure as RankedMeasure] && sameBlock(column, main);
  // Several ranks side by side are read together: there the main one stands among them too.
  const columns = possible.filter((column) => isWanted(column) && (measures !== undefined || !mainRank(column)));
  const valueOf = (row: TownRow) => rankedValue(main, row.figures.get(main.indicator));
  const units = unitLines(table, { valueOf, lowerFirst: lowerIsBetter(main), groups }, texts);
  const earlier = before ? beforeOf(before, main, { units, groups, texts }) : null;
  const all = [...columns, ...(earlier ? EARLIER.map((measure): Column => ({ ...main, measure, phase: null })) : [])];
  // As deep as `headsOf` makes them: the indicator where there are several, the group of a measure, the measure.
  const headRows = (table.indicators.length > 1 ? 1 : 0) + (all.some(isGrouped) ? 2 : 1);
  const total = units.find((unit) => unit.isTotal);
  const mixed = isMixed(table);
  const leading = mixed ? 3 : 2;
  const isOver = isWholeYear(table.period);
  const places = new Map(all.map((column, place) => [columnKey(column), place + leading]));
  const growthOfWhole = total !== undefined && hasGrowth(total, all, verdictColumns(all, main, isOver).growth);
  return {
    table,
    main,
    columns: all,
    units,
    isMixed: mixed,
    leading,
    headRows,
    rows: unitRows(units, HEAD_TOP + headRows),
    hasVerdict: measures === undefined && (growthOfWhole || verdictColumns(all, main, isOver).pace !== undefined),
    isOver,
    growthOfWhole,
    before: earlier,
    columnOf: (column) => places.get(columnKey(column)),
  };
}

/** The main measure of an earlier period; nothing where no town had it then. */
function beforeOf(
  table: TownTable,
  main: Column,
  { units, groups, texts }: { units: readonly Unit[]; groups: readonly TownGroup[]; texts: SheetTexts },
): Before | null {
  const indicator = table.indicators.find((one) => one.id === main.indicator.id);
  if (!indicator) return null;
  const rows = new Map(table.rows.map((row) => [plainTownName(row.name), row]));
  // As the formulas of this period round their rates, so that equal ones tie (R48).
  const valueOf = (town: string) => {
    const value = rankedValue({ ...main, indicator }, rows.get(plainTownName(town))?.figures.get(indicator));
    return value === null || main.measure === "value" ? value : roundDecimal(value, RATE_DECIMALS, "up");
  };
  const ranked = units.filter((unit) => unit.ranked && valueOf(unit.name) !== null);
  if (ranked.length === 0) return null;
  const shown = new Set(units.map((unit) => plainTownName(unit.name)));
  const then: TownTable = { ...table, rows: table.rows.filter((row) => !shown.has(plainTownName(row.name))) };
  const absent = unitLines(then, { valueOf: () => null, lowerFirst: false, groups }, texts).filter(
    (unit) => unit.ranked,
  );
  const absentOf = (group: string | null) =>
    absent.flatMap((unit) => (unit.group === group ? (valueOf(unit.name) ?? []) : []));
  return {
    period: table.period,
    valueOf,
    countOf: (group) => ranked.filter((unit) => unit.group === group).length + absentOf(group).length,
    absentOf,
  };
}

function hasGrowth(total: Unit, columns: readonly Column[], growth: Column | undefined): boolean {
  if (!growth) return false;
  const figures = total.row?.figures.get(growth.indicator);
  if (figures) return rankedValue(growth, figures) !== null;
  const hasPrevious = columns.some((column) => column.measure === "previous" && column.indicator === growth.indicator);
  return hasPrevious && computesGrowth(growth.indicator);
}

function columnKey({ indicator, measure, phase, aim }: Column): string {
  return JSON.stringify([indicator.id, measure, phase, ...(measure === "met" ? [aim] : [])]);
}

function isSame(one: Column, other: Column): boolean {
  return columnKey(one) === columnKey(other);
}

function sameBlock(one: Column, other: Column): boolean {
  return columnKey({ ...one, measure: "value" }) === columnKey({ ...other, measure: "value" });
}

function periodKey(period: Period): string {
  const { first, last } = monthsOf(period);
  return [yearOf(period), first, last].join(" ");
}

/** The column to rank by: of the first wanted measure that ranks any town at all, the indicator that ranks several. */
function mainColumn(table: TownTable, columns: Column[], sortBy?: RankedMeasure): Column {
  const towns = table.rows.filter((row) => row.aggregate === null);
  const ranksAny = (column: Column) =>
    towns.some((row) => rankedValue(column, row.figures.get(column.indicator)) !== null);
  // A figure that one town alone has, or alone in its period, ranks nobody.
  const ranksSome = (column: Column) => {
    const periods = towns
      .filter((row) => rankedValue(column, row.figures.get(column.indicator)) !== null)
      .map((row) => periodKey(row.period ?? table.period));
    return new Set(periods).size < periods.length;
  };
  const wanted = sortBy ? [sortBy, ...MAIN_MEASURES] : MAIN_MEASURES;
  for (const candidates of [columns.filter(ranksAny), columns]) {
    for (const measure of wanted) {
      const those = candidates.filter((one) => one.measure === measure);
      const column = those.find(ranksSome) ?? those[0];
      if (column) return column;
    }
  }
  throw new RangeError("no column that towns can be ranked by");
}

/** Whether the sheet would have anything to rank towns by. */
export function canCompare(table: TownTable): boolean {
  return columnsOf(table).some((column) => MAIN_MEASURES.some((measure) => measure === column.measure));
}
