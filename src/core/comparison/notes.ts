import type { Observation } from "../indicator/Observation";
import { sourceNames } from "../data/sourceNames";
import { calendarPace } from "../statistics/targets/calendarPace";
import { intervalsMeet } from "../statistics/consistency/intervalsMeet";
import { isCumulative, monthsOf } from "../period/Period";
import { computesGrowth, type Indicator } from "../template/Template";
import type { Language } from "../texts/language";
import type { SheetTexts } from "../texts/sheet";
import { SHEET_KIND_TEXTS, type SheetKindTexts } from "../texts/sheetKinds";
import {
  coversPeriod,
  lowerIsBetter,
  publishedCompletion,
  RANK_OF,
  rankedValue,
  verdictColumns,
  type Column,
  type RankedMeasure,
} from "./measures";
import type { SheetShape } from "./shape";
import { growthDecimals } from "./growthDecimals";
import { completionText, latestNotes } from "./latestNotes";
import { leftOut, listOf, measureName, phaseName } from "./noteWords";
import { addsUp, type TownRow, type TownTable } from "./TownTable";
import type { Unit } from "./units";

/** Statuses of figures that are not final, or no exact ones, and must say so (D7, D10). */
const PROVISIONAL = /超|突破|约|近|余|以上|以内|预计|预测|快报|初步|测算|修订|estimate|preliminary|revised|forecast/iu;

export function isProvisional(status: string): boolean {
  return PROVISIONAL.test(status);
}

/** The notes under the table: what a reader needs to trust a number (ranks, pace, growth, gaps, sources). */
export function notesOf(shape: SheetShape, texts: SheetTexts, language: Language): string[] {
  const { table, columns, units } = shape;
  const list = (names: Iterable<string>) => listOf(names, texts);
  const ranked = [shape.main, ...columns.filter((column) => column.measure in RANK_OF && rankShown(shape, column))];
  const has = (measure: Column["measure"]) => columns.some((column) => column.measure === measure);
  const lower = ranked.filter(lowerIsBetter).map((column) => column.indicator.name[language]);
  const phasesOf = (those: (column: Column) => boolean) =>
    new Set(columns.filter((column) => column.phase && those(column)).map((column) => phaseName(column, language)));
  const phases = phasesOf(({ measure }) => measure === "phaseCompletion");
  const apart = phasesOf(({ measure, phase }) => measure === "phaseTarget" && !coversPeriod(phase!, table.period));
  const withoutPace = columns
    .filter((column) => column.measure === "completion" && column.indicator.kind !== "flow")
    .map((column) => column.indicator.name[language]);
  const month = monthsOf(table.period).last;
  const figures = table.rows.flatMap((row) => [...row.figures.values()]);
  const provisional = figures.map((one) => one.status).filter(isProvisional);
  const sources = new Set(figures.flatMap((one) => sourceNames(one.source)));

  return [
    ...(shape.isMixed ? latestNotes(shape, ranked, texts, language) : [ranksNote(shape, ranked, texts, language)]),
    ...(units.some((unit) => unit.isGroup) ? [texts.noteGroups] : []),
    ...(shape.before ? [texts.noteMovement] : []),
    ...(lower.length > 0 ? [texts.noteLower(list(lower))] : []),
    ...(has("paceGap") ? [texts.notePace(month, `${(calendarPace(month) * 100).toFixed(1)}%`)] : []),
    ...(has("completion") && shape.isOver && shape.hasVerdict ? [SHEET_KIND_TEXTS[language].noteYearOver] : []),
    ...metNotes(shape, SHEET_KIND_TEXTS[language]),
    ...(has("target") && !isCumulative(table.period) ? [texts.noteNotCumulative] : []),
    ...(withoutPace.length > 0 ? [texts.noteNoPace(list(withoutPace))] : []),
    ...(phases.size > 0 ? [texts.notePhase(list(phases))] : []),
    ...(apart.size > 0 ? [texts.notePhaseApart(list(apart))] : []),
    ...completionNotes(shape, texts, language),
    ...growthNotes(shape, texts, language, list),
    ...(has("change") ? [SHEET_KIND_TEXTS[language].notePoints] : []),
    ...verdictNote(shape, texts, language),
    ...(units.some((unit) => unit.isTotal && unit.row === null) ? [texts.noteTotal] : []),
    ...summedNote(shape, texts, language, list),
    texts.noteGaps,
    ...[...new Set(provisional)].map((status) =>
      texts.noteStatus(status, list(reporting(table, status, texts, language))),
    ),
    ...(sources.size > 0 ? [texts.noteSource(list(sources))] : []),
  ];
}

/** Completions that stand as published, and those that have no column: of caps, of rates, of months, of a sheet with other measures (D2). */
function completionNotes(shape: SheetShape, texts: SheetTexts, language: Language): string[] {
  if (shape.isMixed) return [];
  const words = SHEET_KIND_TEXTS[language];
  const published = shape.table.rows.flatMap(({ name, figures }) =>
    [...figures].flatMap(([indicator, one]) => {
      const completion = publishedCompletion(one);
      return completion === null ? [] : [{ name, indicator, completion }];
    }),
  );
  const isShown = ({ indicator }: (typeof published)[number]) =>
    shape.columns.some((column) => column.measure === "completion" && column.indicator === indicator);
  const shown = new Set(published.filter(isShown).map(({ indicator }) => indicator.name[language]));
  const others = published.filter((one) => !isShown(one));
  return [
    ...(shown.size > 0 ? [words.notePublishedCompletions([...shown].join(texts.list))] : []),
    ...(others.length > 0
      ? [
          words.noteCompletions(
            listOf(
              others.map((one) => completionText(one, language)),
              texts,
            ),
          ),
        ]
      : []),
  ];
}

/** How targets without a completion are judged. */
function metNotes({ columns }: SheetShape, words: SheetKindTexts): string[] {
  const judges = (of: "value" | "growth") => columns.some(({ aim }) => aim?.of === of);
  return [...(judges("value") ? [words.noteMet] : []), ...(judges("growth") ? [words.noteMetGrowth] : [])];
}

/** What is ranked among how many: a measure that fewer units have is ranked among those (R45, R50). */
function ranksNote(shape: SheetShape, ranked: readonly Column[], texts: SheetTexts, language: Language): string {
  const counts = new Map<string, number>();
  for (const column of ranked) {
    const among = shape.units.filter(
      ({ ranked: takesPart, row }) => takesPart && rankedValue(column, row?.figures.get(column.indicator)) !== null,
    );
    counts.set(measureName(shape, column, texts, language), among.length);
  }
  const [first, ...others] = counts.values();
  const isSame = others.every((count) => count === first);
  const names = [...counts].map(([name, count]) => (isSame ? name : texts.rankedAmong(name, count)));
  return texts.noteRanks(names.join(texts.list), isSame ? first! : null, leftOut(shape.units, texts));
}

/** What one measure ranks, of a sheet that ranks by no other. */
export function rankNote(
  units: readonly Unit[],
  measure: string,
  valueOf: (row: TownRow) => Observation,
  texts: SheetTexts,
): string {
  const among = units.filter(({ ranked, row }) => ranked && row !== null && valueOf(row) !== null);
  return texts.noteRanks(measure, among.length, leftOut(units, texts));
}

/** Which figures of a total that has others are sums of the towns, since the data give none. */
function summedNote(
  { table, units, columns }: SheetShape,
  texts: SheetTexts,
  language: Language,
  list: (names: string[]) => string,
): string[] {
  const total = units.find((unit) => unit.isTotal);
  if (!total?.row) return [];
  const summed = table.indicators.filter(
    (indicator) =>
      !total.row!.figures.has(indicator) &&
      addsUp(indicator) &&
      columns.some((column) => column.indicator === indicator && column.measure === "value"),
  );
  return summed.length > 0 ? [texts.noteSummed(total.name, list(summed.map((one) => one.name[language])))] : [];
}

/** Whose figures have this status: towns, or their figures one by one where others of the same town have not. */
function reporting(table: TownTable, status: string, texts: SheetTexts, language: Language): string[] {
  return table.rows.flatMap(({ name, figures }) => {
    const own = [...figures].filter(([, one]) => one.status === status);
    if (own.length === figures.size) return [name];
    return own.map(([indicator]) => texts.figureOf(name, indicator.name[language]));
  });
}

/** Where growth comes from, and which published ones do not fit their levels (R11). */
function growthNotes(
  shape: SheetShape,
  texts: SheetTexts,
  language: Language,
  list: (names: string[]) => string,
): string[] {
  const { table, units } = shape;
  const figures = table.rows.flatMap((row) => [...row.figures].map(([indicator, one]) => ({ row, indicator, one })));
  const published = figures.filter(({ one }) => one.growth !== null);
  const bothLevels = figures.filter(
    ({ indicator, one }) => computesGrowth(indicator) && one.value !== null && one.previous !== null,
  );
  const computes =
    bothLevels.some(({ one }) => one.growth === null) ||
    (bothLevels.length > 0 && units.some((unit) => unit.row === null));
  const doubtful = published.filter(({ row, indicator }) => growthDiffers(table, row, indicator));
  const only = table.indicators.filter((indicator) => indicator.growth === "published");
  return [
    ...(computes ? [published.length > 0 ? texts.noteGrowthMixed : texts.noteGrowth] : []),
    ...(published.length > 0 && !computes ? [texts.notePublished] : []),
    ...(only.length > 0 ? [texts.noteOnlyPublished(list(only.map((one) => one.name[language])))] : []),
    ...(doubtful.length > 0
      ? [
          texts.noteComparable(
            list(doubtful.map(({ row, indicator }) => texts.figureOf(row.name, indicator.name[language]))),
          ),
        ]
      : []),
  ];
}

/** Which indicator the verdict looks at, where the sheet has several (decision 6: a verdict names its basis). */
function verdictNote(shape: SheetShape, texts: SheetTexts, language: Language): string[] {
  if (!shape.hasVerdict || shape.table.indicators.length === 1) return [];
  const { pace, growth } = verdictColumns(shape.columns, shape.main, shape.isOver);
  const nameOf = (column?: Column) => column?.indicator.name[language];
  return [texts.noteVerdict(nameOf(pace), shape.growthOfWhole ? nameOf(growth) : undefined, shape.isOver)];
}

function rankShown(shape: SheetShape, column: Column): boolean {
  return shape.columnOf({ ...column, measure: RANK_OF[column.measure as RankedMeasure] }) !== undefined;
}

/**
 * Whether a published growth is not the one its two levels give, as far as they are printed (R11, R34): it may rest on a
 * comparable scope, and is kept.
 */
export function growthDiffers(table: TownTable, row: TownRow, indicator: Indicator): boolean {
  const { value = null, previous = null, growth = null } = row.figures.get(indicator) ?? {};
  if (!computesGrowth(indicator) || growth === null || value === null || previous === null || previous <= 0)
    return false;
  return !intervalsMeet(value, previous, growth, growthDecimals(table, indicator));
}
