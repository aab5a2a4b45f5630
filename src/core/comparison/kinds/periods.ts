import { decimalSum } from "../../numbers/decimalSum";
import { monthsOf, yearOf, type Period } from "../../period/Period";
import { chineseSpan, ENGLISH_MONTHS, englishSpan } from "../../period/periodLabel";
import { computesGrowth, type Indicator } from "../../template/Template";
import type { Language } from "../../texts/language";
import { PICTURE_TEXTS } from "../../texts/pictureSheet";
import { SHEET_TEXTS } from "../../texts/sheet";
import { SHEET_KIND_TEXTS } from "../../texts/sheetKinds";
import { plainTownName } from "../../town/townName";
import { NOTHING, type At, type DraftCell } from "../derived/Derived";
import { amountGrowthCell } from "../derived/amountGrowthCell";
import { growthCell } from "../derived/growthCell";
import { rankCell } from "../derived/rankCell";
import { totalCell } from "../derived/totalCell";
import { singleMonthCell } from "../derived/wordCells";
import { levelFormat } from "../formats";
import { rankNote } from "../notes";
import { levelName, listOf } from "../noteWords";
import { firstLineOf, type DraftColumn, type SheetDraft } from "../sheet/SheetDraft";
import { townColumns } from "../sheet/townColumns";
import type { TownGroup } from "../spec/SheetSpec";
import { addsUp, type Figures, type TownTable } from "../TownTable";
import { unitLines, unitRows, type Unit } from "../units";
import { lookOf } from "./towns";

/** One cumulative period of the year with the figures of its towns. */
export interface Slice {
  period: Period;
  indicator: Indicator;
  table: TownTable;
}

export interface PeriodsOptions {
  language: Language;
  groups?: readonly TownGroup[];
  /** Single months beside the cumulative figures they are the differences of. */
  single?: boolean;
}

const RANK_AND_TOWN = 2;

/** The cumulative periods of one year that have an indicator, the earliest first. */
export function slicesOf(tables: readonly TownTable[], indicatorId: string, year: number): Slice[] {
  return tables
    .filter(({ period }) => yearOf(period) === year && monthsOf(period).first === 1)
    .toSorted((one, other) => lastMonth(one) - lastMonth(other))
    .flatMap((table): Slice[] => {
      const indicator = table.indicators.find((one) => one.id === indicatorId);
      return indicator ? [{ period: table.period, indicator, table }] : [];
    });
}

const lastMonth = ({ period }: { period: Period }) => monthsOf(period).last;

/** The places of the slices that follow the one before by a month: January and February are one period (R16, R17). */
function monthPlaces(slices: readonly Slice[]): number[] {
  return slices.flatMap((slice, place) => {
    const before = slices[place - 1];
    return before && lastMonth(slice) > 2 && lastMonth(slice) === lastMonth(before) + 1 ? [place] : [];
  });
}

/**
 * 各月: one indicator, towns down, the cumulative periods of a year across, growth of the last beside them; or single months,
 * each its cumulative figure minus the one before (R16, R17). One period alone is no series, nor are different units.
 */
export function periodsDraft(slices: readonly Slice[], options: PeriodsOptions): SheetDraft | null {
  const { language, groups = [], single = false } = options;
  const months = single ? monthPlaces(slices) : [];
  const final = single ? months.at(-1) : slices.length - 1;
  const last = final === undefined ? undefined : slices[final];
  if (!last || slices.length < 2 || new Set(slices.map(({ indicator }) => indicator.unit)).size > 1) return null;
  const { indicator } = last;
  if (single && indicator.kind !== "flow") return null;
  const before = single ? slices[final! - 1] : undefined;
  const texts = SHEET_TEXTS[language];
  const words = SHEET_KIND_TEXTS[language];
  const name = indicator.name[language];
  const lowerFirst = indicator.direction === "lower";
  const valueOf = (town: { name: string }) => movedSince(last, before, town.name, "value");
  const units = unitLines(withEarlierTowns(last, slices), { valueOf, lowerFirst, groups }, texts);
  const belowZero = single && !hasLosses(indicator, slices) ? revised(units, slices, months) : null;
  const level = levelFormat(Math.max(...slices.map((slice) => slice.indicator.decimals)));
  const lastName = single ? monthOf(last.period, language) : spanOf(last.period, language);
  const growthHead = `${lastName} ${words.yearOnYear}`;
  const columns: DraftColumn[] = [
    ...townColumns(units, texts),
    ...slices.map(({ period }) => column([single ? words.cumulative : words.value, spanOf(period, language)], level)),
    ...months.map((place) =>
      column(
        [words.singleMonth, monthOf(slices[place]!.period, language)],
        level,
        belowZero ? [{ kind: "badBelow" }] : [],
      ),
    ),
    column([growthHead, words.previous], level),
    column([growthHead, words.growth], "0.0%", [{ kind: lowerFirst ? "badAbove" : "badBelow" }]),
  ];
  const rows = unitRows(units, firstLineOf(columns));
  const lastLevel = RANK_AND_TOWN + slices.length + months.length - 1;

  const lineOf = (unit: Unit, place: number): DraftCell[] => {
    const at = (of: number): At => ({ row: rows.first + place, column: of });
    const isSum = unit.row === null && addsUp(indicator);
    const given = (value: number | null, of: number): DraftCell =>
      isSum ? totalCell(of, rows.summed(place)) : (value ?? NOTHING);
    const levels = slices.map((slice, of) =>
      given(movedSince(slice, undefined, unit.name, "value"), RANK_AND_TOWN + of),
    );
    const singles = months.map((of) => singleMonthCell(at(RANK_AND_TOWN + of), at(RANK_AND_TOWN + of - 1)));
    const published = single ? null : (figuresOf(last, unit.name)?.growth ?? null);
    const [now, then] = [at(lastLevel), at(lastLevel + 1)];
    const computed = () => (belowZero ? amountGrowthCell(now, then) : growthCell(now, then, texts));
    return [
      unit.ranked ? rankCell(at(lastLevel), rows.population(place), lowerFirst ? "ascending" : "descending") : NOTHING,
      unit.name,
      ...levels,
      ...singles,
      given(movedSince(last, before, unit.name, "previous"), lastLevel + 1),
      published ?? (computesGrowth(indicator) ? computed() : NOTHING),
    ];
  };

  return {
    name: words.periodsSheet(name, yearOf(last.period), single),
    title: words.periodsTitle(name, single),
    subtitle: words.periodsSubtitle(yearOf(last.period), single),
    unitLine: texts.unitLine(indicator.unit),
    columns,
    lines: units.map((unit, place) => ({ look: lookOf(unit), cells: lineOf(unit, place) })),
    notes: [
      single ? words.noteSingle : words.noteCumulative,
      ...(belowZero && belowZero.length > 0 ? [words.noteRevised(listOf(belowZero, texts))] : []),
      rankNote(units, texts.measureOf(lastName, levelName(indicator, texts)), valueOf, texts),
      ...(lowerFirst ? [texts.noteLower(name)] : []),
      ...(groups.length > 0 ? [texts.noteGroups] : []),
      ...(units.some((unit) => unit.isTotal && unit.row === null) ? [texts.noteTotal] : []),
      texts.noteGaps,
    ],
    frozenColumns: 2,
    picture: {
      kind: "lines",
      title: words.periodsTitle(name, single),
      names: [1],
      ends: PICTURE_TEXTS[language].ends,
      columns: single
        ? months.map((_, place) => RANK_AND_TOWN + slices.length + place)
        : slices.map((_, place) => RANK_AND_TOWN + place),
      labels: single
        ? months.map((place) => monthOf(slices[place]!.period, language))
        : slices.map(({ period }) => spanOf(period, language)),
    },
  };
}

/** The last table with a line for each town that has figures of an earlier period only: it belongs to the sums of that one (R13). */
function withEarlierTowns({ table }: Slice, slices: readonly Slice[]): TownTable {
  const rows = new Map(table.rows.map((row) => [plainTownName(row.name), row]));
  for (const { name, aggregate } of slices.flatMap((slice) => slice.table.rows)) {
    const key = plainTownName(name);
    if (!rows.has(key)) rows.set(key, { name, aggregate, figures: new Map() });
  }
  return { ...table, rows: [...rows.values()] };
}

/** Whether the figures are of profits, which may be below zero: as the template says, or as the cumulative ones are. */
function hasLosses(indicator: Indicator, slices: readonly Slice[]): boolean {
  const isLoss = (level: number | null) => level !== null && level < 0;
  const figures = slices.flatMap((slice) => slice.table.rows.flatMap((row) => row.figures.get(slice.indicator) ?? []));
  return indicator.signed === true || figures.some(({ value, previous }) => isLoss(value) || isLoss(previous));
}

/** Whose cumulative amount is less than a month before, this year or last: the earlier one was revised (R16). */
function revised(units: readonly Unit[], slices: readonly Slice[], months: readonly number[]): string[] {
  const isBelow = (month: number, town: string) =>
    (["value", "previous"] as const).some((level) => {
      const moved = movedSince(slices[month]!, slices[month - 1], town, level);
      return moved !== null && moved < 0;
    });
  return units.flatMap(({ name }) => (months.some((month) => isBelow(month, name)) ? [name] : []));
}

function column(heads: string[], format: string, rules: DraftColumn["rules"] = []): DraftColumn {
  return { heads, width: 10, align: "Right", format, rules };
}

function figuresOf({ table, indicator }: Slice, town: string): Figures | undefined {
  const plain = plainTownName(town);
  return table.rows.find((row) => plainTownName(row.name) === plain)?.figures.get(indicator);
}

/** A level of a town, or what it grew by since an earlier slice: this year's single month, or last year's (R18). */
function movedSince(slice: Slice, before: Slice | undefined, town: string, level: "value" | "previous"): number | null {
  const now = figuresOf(slice, town)?.[level] ?? null;
  if (!before) return now;
  const then = figuresOf(before, town)?.[level] ?? null;
  return now === null || then === null ? null : decimalSum([now, -then]);
}

function spanOf(period: Period, language: Language): string {
  return language === "zh-CN" ? chineseSpan(period) || "全年" : englishSpan(period) || "Year";
}

function monthOf(period: Period, language: Language): string {
  const { last } = monthsOf(period);
  return language === "zh-CN" ? `${last}月` : ENGLISH_MONTHS[last - 1]!;
}
