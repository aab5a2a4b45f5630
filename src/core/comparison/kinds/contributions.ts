import { decimalsOf } from "../../numbers/decimals";
import { decimalSum } from "../../numbers/decimalSum";
import { halfUnit } from "../../numbers/halfUnit";
import { largest } from "../../numbers/largest";
import { movePoint } from "../../numbers/movePoint";
import { periodLabel } from "../../period/periodLabel";
import type { Indicator } from "../../template/Template";
import type { Language } from "../../texts/language";
import { PICTURE_TEXTS } from "../../texts/pictureSheet";
import { SHEET_TEXTS } from "../../texts/sheet";
import { SHEET_KIND_TEXTS } from "../../texts/sheetKinds";
import { NOTHING, type At, type DraftCell } from "../derived/Derived";
import { growthCell } from "../derived/growthCell";
import { rankCell } from "../derived/rankCell";
import { contributionCell, incrementCell, pullCell, shareCell } from "../derived/structureCells";
import { totalCell } from "../derived/totalCell";
import { computesGrowth } from "../../template/Template";
import { levelFormat } from "../formats";
import { lowerIsBetter } from "../measures";
import { growthDiffers, rankNote } from "../notes";
import { listOf } from "../noteWords";
import type { TownGroup } from "../spec/SheetSpec";
import { isOwnLevelName } from "../../town/townName";
import { unitLines, unitRows, type Unit, type UnitRows } from "../units";
import { lookOf } from "./towns";
import { firstLineOf, type DraftColumn, type SheetDraft } from "../sheet/SheetDraft";
import { townColumns } from "../sheet/townColumns";
import { addsUp, type TownRow, type TownTable } from "../TownTable";

/** The columns of the sheet, from the left. */
const COLUMNS = { current: 2, previous: 3, change: 4, growth: 5, share: 6, pull: 7, contribution: 8 };

/** Whether the pull of towns on a total can be told: amounts with both years, whose growth is of the levels (R10, R14). */
export function canContribute(table: TownTable, indicator: Indicator): boolean {
  const complete = table.rows.filter((row) => row.aggregate === null && changeOf(row, indicator) !== null);
  return addsUp(indicator) && computesGrowth(indicator) && complete.length > 1;
}

/** 拉动与贡献率: how much each town pulled the growth of the whole (R14), the strongest first. */
export function contributionsDraft(
  table: TownTable,
  indicator: Indicator,
  { language, groups = [] }: { language: Language; groups?: readonly TownGroup[] },
): SheetDraft {
  const texts = SHEET_TEXTS[language];
  const words = SHEET_KIND_TEXTS[language];
  const pictures = PICTURE_TEXTS[language];
  const name = indicator.name[language];
  const period = periodLabel(table.period, language);
  const units = unitLines(table, { valueOf: (row) => changeOf(row, indicator), lowerFirst: false, groups }, texts);
  const level = levelFormat(indicator.decimals);
  const column = (head: string, format: string, bad = false): DraftColumn => ({
    heads: [head],
    width: 11,
    align: "Right",
    format,
    rules: bad
      ? [{ kind: lowerIsBetter({ indicator, measure: "growth", phase: null }) ? "badAbove" : "badBelow" }]
      : [],
  });
  const columns: DraftColumn[] = [
    ...townColumns(units, texts),
    column(words.current, level),
    column(words.previous, level),
    column(words.increment, `+${level};-${level};${level}`, true),
    column(words.growth, "0.0%", true),
    column(words.share, "0.0%"),
    column(words.pull, "+0.00;-0.00;0.00", true),
    column(words.contribution, "0.0%"),
  ];
  const rows = unitRows(units, firstLineOf(columns));
  return {
    name: words.contributionsSheet(name, period),
    title: words.contributionsTitle(name),
    subtitle: words.contributionsSubtitle(period),
    unitLine: texts.unitLine(indicator.unit),
    columns,
    lines: units.map((unit, place) => ({
      look: lookOf(unit),
      cells: lineOf(unit, place, rows, indicator, language),
      ...(unit.row && growthDiffers(table, unit.row, indicator) && { marked: [COLUMNS.growth] }),
    })),
    notes: [
      rankNote(units, words.pullMeasure, (row) => changeOf(row, indicator), texts),
      words.notePull,
      words.noteContributionTotal,
      words.noteShareBasis,
      ...publishedNotes(units, table, indicator, language),
      ...(groups.length > 0 ? [texts.noteGroups] : []),
      ...totalNotes(units, indicator, language),
      texts.noteGaps,
    ],
    frozenColumns: 2,
    picture: {
      kind: "bars",
      title: pictures.pull(name),
      names: [1],
      columns: [COLUMNS.pull],
      sorted: "descending",
      bySign: {
        above: pictures.pulledUp,
        below: pictures.pulledDown,
        good: indicator.direction === "lower" ? "below" : "above",
      },
    },
  };
}

/** Published growths that the levels do not give (R11): here the growth must fit the pulls, so they stand in the note. */
function publishedNotes(units: readonly Unit[], table: TownTable, indicator: Indicator, language: Language): string[] {
  const texts = SHEET_TEXTS[language];
  const apart = units.flatMap(({ name, row }) => {
    const growth = row?.figures.get(indicator)?.growth ?? null;
    return row && growth !== null && growthDiffers(table, row, indicator) ? [`${name} ${movePoint(growth, 2)}%`] : [];
  });
  return apart.length > 0 ? [SHEET_KIND_TEXTS[language].notePublishedApart(listOf(apart, texts))] : [];
}

/** Where the total comes from, and whether the towns listed make it up: only then do their pulls add up to its growth (R14). */
function totalNotes(units: readonly Unit[], indicator: Indicator, language: Language): string[] {
  const total = units.find((unit) => unit.isTotal);
  if (!total?.row) return total ? [SHEET_TEXTS[language].noteTotal] : [];
  const whole = changeOf(total.row, indicator);
  const parts = units.flatMap(({ name, ranked, row }) =>
    row && (ranked || isOwnLevelName(name)) ? [changeOf(row, indicator)] : [],
  );
  const known = parts.filter((part) => part !== null);
  const isWhole =
    whole !== null &&
    known.length === parts.length &&
    Math.abs(decimalSum([whole, ...known.map((part) => -part)])) <= largestSlip(units, indicator);
  return isWhole ? [] : [SHEET_KIND_TEXTS[language].notePartsDiffer(total.name)];
}

/** What rounding of all levels may make of the difference: half a unit of the last decimal each, of both years (R35). */
function largestSlip(units: readonly Unit[], indicator: Indicator): number {
  const levels = units.flatMap(({ row }) => {
    const { value = null, previous = null } = row?.figures.get(indicator) ?? {};
    return [value, previous].filter((level) => level !== null);
  });
  return levels.length * halfUnit(largest(levels.map(decimalsOf)));
}

function lineOf(unit: Unit, place: number, rows: UnitRows, indicator: Indicator, language: Language): DraftCell[] {
  const row = rows.first + place;
  const at = (column: number, of = row): At => ({ row: of, column });
  const whole = rows.total ?? row;
  const figures = unit.row?.figures.get(indicator);
  const isSum = unit.row === null;
  const given = (value: number | null | undefined, column: number): DraftCell =>
    isSum ? totalCell(column, rows.summed(place)) : (value ?? NOTHING);
  const pull = at(COLUMNS.pull);
  return [
    unit.ranked ? rankCell(pull, rows.population(place), "descending") : NOTHING,
    unit.name,
    given(figures?.value, COLUMNS.current),
    given(figures?.previous, COLUMNS.previous),
    incrementCell(at(COLUMNS.current), at(COLUMNS.previous)),
    growthCell(at(COLUMNS.current), at(COLUMNS.previous), SHEET_TEXTS[language]),
    shareCell(at(COLUMNS.current), at(COLUMNS.current, whole)),
    pullCell(at(COLUMNS.change), at(COLUMNS.previous, whole)),
    contributionCell(at(COLUMNS.change), at(COLUMNS.change, whole)),
  ];
}

function changeOf(row: TownRow, indicator: Indicator): number | null {
  const { value = null, previous = null } = row.figures.get(indicator) ?? {};
  return value === null || previous === null ? null : value - previous;
}
