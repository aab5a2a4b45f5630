import type { Observation } from "../indicator/Observation";
import { ranking } from "../statistics/ranks/ranking";
import { computesGrowth } from "../template/Template";
import { HEAD_TOP } from "./sheet/SheetDraft";
import type { SheetTexts } from "../texts/sheet";
import { isOwnLevelName, isPartialName } from "../town/townName";
import { columnsOf, isGrouped, lowerIsBetter, RANK_OF, rankedValue, type Column, type RankedMeasure } from "./measures";
import { isAdditive, type TownRow, type TownTable } from "./TownTable";

/** One line of the sheet: a row of the data, or (without one) the total we compute. */
export interface Unit {
  name: string;
  row: TownRow | null;
  /** Whether it takes part in the ranking. */
  ranked: boolean;
  isTotal: boolean;
}

/** Where everything stands on a comparison sheet. Rows and columns are zero-based numbers of the sheet. */
export interface SheetShape {
  table: TownTable;
  /** The measure that the first column ranks and the rows are sorted by. */
  main: Column;
  columns: Column[];
  units: Unit[];
  headRows: number;
  firstRow: number;
  lastRow: number;
  /** The first row that a computed total adds up. */
  firstSummed: number;
  firstRanked: number;
  totalRow: number | null;
  hasVerdict: boolean;
  /** Whether the first total has a growth that towns can be compared with. */
  growthOfWhole: boolean;
  width: number;
  columnOf(column: Column): number | undefined;
}

const RANK_AND_TOWN = 2;
const MAIN_MEASURES: RankedMeasure[] = ["completion", "phaseCompletion", "growth", "value"];

/** Decides the lines and columns of the sheet: totals first, units outside the ranking next, then towns by rank. */
export function shapeOf(table: TownTable, texts: SheetTexts, sortBy?: RankedMeasure): SheetShape {
  const all = columnsOf(table);
  const main = mainColumn(table, all, sortBy);
  const columns = all.filter(
    (column) => !(column.measure === RANK_OF[main.measure as RankedMeasure] && sameBlock(column, main)),
  );
  const units = unitsOf(table, main, texts);
  // As deep as `headsOf` makes them: the indicator where there are several, the group of a measure, the measure.
  const headRows = (table.indicators.length > 1 ? 1 : 0) + (columns.some(isGrouped) ? 2 : 1);
  const firstRow = HEAD_TOP + headRows;
  const totalPlace = units.findIndex((unit) => unit.isTotal);
  const places = new Map(columns.map((column, place) => [columnKey(column), place + RANK_AND_TOWN]));
  const growthOfWhole = totalPlace >= 0 && hasGrowth(units[totalPlace]!, columns);
  const hasVerdict = growthOfWhole || columns.some((column) => column.measure === "paceGap");
  const firstPlace = (is: (unit: Unit) => boolean) => {
    const place = units.findIndex(is);
    return firstRow + (place < 0 ? units.length : place);
  };
  return {
    table,
    main,
    columns,
    units,
    headRows,
    firstRow,
    lastRow: firstRow + units.length - 1,
    firstSummed: firstPlace((unit) => unit.ranked || isOwnLevelName(unit.name)),
    firstRanked: firstPlace((unit) => unit.ranked),
    totalRow: totalPlace < 0 ? null : firstRow + totalPlace,
    hasVerdict,
    growthOfWhole,
    width: RANK_AND_TOWN + columns.length + (hasVerdict ? 1 : 0),
    columnOf: (column) => places.get(columnKey(column)),
  };
}

function hasGrowth(total: Unit, columns: Column[]): boolean {
  const growth = columns.find((column) => column.measure === "growth");
  if (!growth) return false;
  const figures = total.row?.figures.get(growth.indicator);
  if (figures) return rankedValue(growth, figures) !== null;
  const hasPrevious = columns.some((column) => column.measure === "previous" && column.indicator === growth.indicator);
  return hasPrevious && computesGrowth(growth.indicator);
}

function columnKey({ indicator, measure, phase }: Column): string {
  return JSON.stringify([indicator.id, measure, phase]);
}

function sameBlock(one: Column, other: Column): boolean {
  return columnKey({ ...one, measure: "value" }) === columnKey({ ...other, measure: "value" });
}

/** The column to rank by: the first of the wanted measure that ranks any town at all. */
function mainColumn(table: TownTable, columns: Column[], sortBy?: RankedMeasure): Column {
  const towns = table.rows.filter((row) => row.aggregate === null);
  const ranksAny = (column: Column) =>
    towns.some((row) => rankedValue(column, row.figures.get(column.indicator)) !== null);
  const wanted = sortBy ? [sortBy, ...MAIN_MEASURES] : MAIN_MEASURES;
  for (const candidates of [columns.filter(ranksAny), columns]) {
    for (const measure of wanted) {
      const column = candidates.find((one) => one.measure === measure);
      if (column) return column;
    }
  }
  throw new RangeError("no column that towns can be ranked by");
}

/** Whether the sheet would have anything to rank towns by. */
export function canCompare(table: TownTable): boolean {
  return columnsOf(table).some((column) => MAIN_MEASURES.some((measure) => measure === column.measure));
}

function unitsOf(table: TownTable, main: Column, texts: SheetTexts): Unit[] {
  const valueOf = (row: TownRow) => rankedValue(main, row.figures.get(main.indicator));
  return unitLines(table, valueOf, lowerIsBetter(main), texts);
}

/** The lines of a sheet by town: the totals (one computed where the data have none), what is not ranked, the towns by rank. */
export function unitLines(
  table: TownTable,
  valueOf: (row: TownRow) => Observation,
  lowerFirst: boolean,
  texts: SheetTexts,
): Unit[] {
  const given = table.rows.map((row): Unit => {
    const isTotal = row.aggregate !== null && (row.aggregate !== "named" || !isPartialName(row.name));
    return { name: row.name, row, ranked: row.aggregate === null, isTotal };
  });
  const towns = sortTowns(
    given.filter((unit) => unit.ranked),
    valueOf,
    lowerFirst,
  );
  const totals = given.filter((unit) => unit.isTotal);
  const others = given.filter((unit) => !unit.ranked && !unit.isTotal);
  const needsTotal = totals.length === 0 && towns.length > 1 && table.indicators.some(isAdditive) && hasLevels(table);
  const computed: Unit[] = needsTotal ? [{ name: texts.computedTotal, row: null, ranked: false, isTotal: true }] : [];
  return [
    ...computed,
    ...totals,
    ...others.filter((unit) => !isOwnLevelName(unit.name)),
    ...others.filter((unit) => isOwnLevelName(unit.name)),
    ...towns,
  ];
}

function hasLevels(table: TownTable): boolean {
  return table.rows.some((row) => [...row.figures.values()].some((one) => one.value !== null || one.target !== null));
}

/** By rank, so that equal values keep the order of the data; towns without a figure come last. */
function sortTowns(towns: Unit[], valueOf: (row: TownRow) => Observation, lowerFirst: boolean): Unit[] {
  const values = towns.map((unit) => (unit.row ? valueOf(unit.row) : null));
  const rankOf = ranking(values, lowerFirst ? "ascending" : "descending", "1224");
  const placed = towns.map((unit, place) => {
    const rank = rankOf(values[place]!);
    return { unit, rank: typeof rank === "number" ? rank : towns.length + 1 };
  });
  return placed.sort((a, b) => a.rank - b.rank).map(({ unit }) => unit);
}
