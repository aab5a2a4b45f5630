import type { Observation } from "../indicator/Observation";
import { monthsOf, yearOf, type Period } from "../period/Period";
import { ranking } from "../statistics/ranks/ranking";
import type { SheetTexts } from "../texts/sheet";
import { isOwnLevelName, isPartialName, plainTownName } from "../town/townName";
import type { Population } from "./derived/rankCell";
import type { TownGroup } from "./spec/SheetSpec";
import { isAdditive, isMixed, periodsOf, type TownRow, type TownTable } from "./TownTable";

/** One line of the sheet: a row of the data, or (without one) a total or a group's subtotal that we compute. */
export interface Unit {
  name: string;
  row: TownRow | null;
  /** Whether it takes part in the ranking. */
  ranked: boolean;
  isTotal: boolean;
  /** Whether the line heads a group of towns of the same kind and holds their sums. */
  isGroup: boolean;
  /** The group it belongs to or heads; where towns report different periods, those of one period. */
  group: string | null;
}

export interface UnitOptions {
  valueOf: (row: TownRow) => Observation;
  lowerFirst: boolean;
  /** Towns of the same kind (同类型) are ranked among themselves (R50); none: all towns are ranked together. */
  groups?: readonly TownGroup[];
}

/**
 * The lines of a sheet by town: the totals (one computed where the data have none), what is not ranked, the towns by rank;
 * with groups, each group under its own line, those of no group at the end. Where towns report different periods, those of the
 * latest stand first, each period is ranked by itself, and nothing is added up: groups are not looked at then.
 */
export function unitLines(
  table: TownTable,
  { valueOf, lowerFirst, groups = [] }: UnitOptions,
  texts: SheetTexts,
): Unit[] {
  const given = table.rows.map((row): Unit => {
    const isTotal = row.aggregate !== null && (row.aggregate !== "named" || !isPartialName(row.name));
    return { ...unit(row.name, row), ranked: row.aggregate === null, isTotal };
  });
  const towns = given.filter((one) => one.ranked);
  const totals = given.filter((one) => one.isTotal);
  const others = given.filter((one) => !one.ranked && !one.isTotal);
  const needsTotal =
    !isMixed(table) && totals.length === 0 && towns.length > 1 && table.indicators.some(isAdditive) && hasLevels(table);
  const sorted = (list: Unit[]) => sortTowns(list, valueOf, lowerFirst);
  const grouped = () =>
    inGroups(towns, groups, texts.otherTowns).flatMap(({ name, towns: members }) => [
      { ...unit(name, null), isGroup: true, group: name },
      ...sorted(members).map((one) => ({ ...one, group: name })),
    ]);
  return [
    ...(needsTotal ? [{ ...unit(texts.computedTotal, null), isTotal: true }] : []),
    ...totals,
    ...others.filter((one) => !isOwnLevelName(one.name)),
    ...others.filter((one) => isOwnLevelName(one.name)),
    ...(isMixed(table) ? byPeriod(towns).flatMap(sorted) : groups.length === 0 ? sorted(towns) : grouped()),
  ];
}

/** The towns of each period, those of the latest first, of those the longest, as periods are listed elsewhere. */
function byPeriod(towns: readonly Unit[]): Unit[][] {
  const inPeriods = new Map<string, Unit[]>();
  for (const town of towns) {
    const group = spanKey(town.row!.period!);
    inPeriods.set(group, [...(inPeriods.get(group) ?? []), { ...town, group }]);
  }
  const periods = periodsOf(towns.map(({ row }) => ({ period: row!.period! })));
  return periods.map((period) => inPeriods.get(spanKey(period))!);
}

/** The same for periods that cover the same months. */
function spanKey(period: Period): string {
  const { first, last } = monthsOf(period);
  return [yearOf(period), first, last].join("-");
}

function unit(name: string, row: TownRow | null): Unit {
  return { name, row, ranked: false, isTotal: false, isGroup: false, group: null };
}

/** The towns by group, in the order of the groups; a town listed twice stands in the first; empty groups are left out. */
function inGroups(
  towns: readonly Unit[],
  groups: readonly TownGroup[],
  others: string,
): { name: string; towns: Unit[] }[] {
  const groupOf = new Map<string, string>();
  for (const { name, towns: members } of groups) {
    for (const member of members) {
      const key = plainTownName(member);
      if (!groupOf.has(key)) groupOf.set(key, name);
    }
  }
  const of = (one: Unit) => groupOf.get(plainTownName(one.name)) ?? others;
  const names = [...new Set([...groups.map(({ name }) => name), others])];
  return names
    .map((name) => ({ name, towns: towns.filter((one) => of(one) === name) }))
    .filter((group) => group.towns.length > 0);
}

function hasLevels(table: TownTable): boolean {
  return table.rows.some((row) => [...row.figures.values()].some((one) => one.value !== null || one.target !== null));
}

/** By rank, so that equal values keep the order of the data; towns without a figure come last. */
function sortTowns(towns: Unit[], valueOf: (row: TownRow) => Observation, lowerFirst: boolean): Unit[] {
  const values = towns.map((one) => (one.row ? valueOf(one.row) : null));
  const rankOf = ranking(values, lowerFirst ? "ascending" : "descending", "1224");
  const placed = towns.map((one, place) => {
    const rank = rankOf(values[place]!);
    return { one, rank: typeof rank === "number" ? rank : towns.length + 1 };
  });
  return placed.sort((a, b) => a.rank - b.rank).map(({ one }) => one);
}

/** Where the lines stand on the sheet, and which of them formulas speak of. */
export interface UnitRows {
  first: number;
  last: number;
  /** The row of the first total. */
  total: number | null;
  /** The rows ranked together with a line: its group, or all towns. */
  population(place: number): Population;
  /** What a computed line adds up: a total all towns and the parent's own level, a group its towns. */
  summed(place: number): Population[];
}

export function unitRows(units: readonly Unit[], first: number): UnitRows {
  const runsWhere = (is: (one: Unit) => boolean): Population[] => {
    const runs: Population[] = [];
    units.forEach((one, place) => {
      if (!is(one)) return;
      const row = first + place;
      const run = runs.at(-1);
      if (run?.last === row - 1) run.last = row;
      else runs.push({ first: row, last: row });
    });
    return runs;
  };
  const townsOf = new Map<string | null, Population[]>();
  for (const group of new Set(units.map((one) => one.group))) {
    townsOf.set(
      group,
      runsWhere((one) => one.ranked && one.group === group),
    );
  }
  const whole = runsWhere((one) => one.ranked || isOwnLevelName(one.name));
  const totalPlace = units.findIndex((one) => one.isTotal);
  const members = (place: number) => townsOf.get(units[place]!.group) ?? [];
  return {
    first,
    last: first + units.length - 1,
    total: totalPlace < 0 ? null : first + totalPlace,
    population: (place) => members(place)[0] ?? { first: first + place, last: first + place },
    summed: (place) => (units[place]!.isGroup ? members(place) : whole),
  };
}
