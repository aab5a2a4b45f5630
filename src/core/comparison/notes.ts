import { calendarPace } from "../statistics/calendarPace";
import { isConsistent } from "../statistics/isConsistent";
import { decimalsOf } from "../numbers/decimals";
import { monthsOf } from "../period/Period";
import { chineseSpan, englishSpan } from "../period/periodLabel";
import type { Language } from "../texts/language";
import type { SheetTexts } from "../texts/sheet";
import { RANK_OF, type Column, type RankedMeasure } from "./measures";
import type { SheetShape } from "./shape";
import type { Figures } from "./TownTable";

/** Figures that are not final and must say so (D10). */
const PROVISIONAL = /预计|快报|初步|estimate|preliminary/iu;

/** The name of a phase without its year: 前三季度. */
export function phaseName(column: Column, language: Language): string {
  if (!column.phase) return "";
  return language === "zh-CN" ? chineseSpan(column.phase) : englishSpan(column.phase);
}

/** The notes under the table: what a reader needs to trust a number (ranks, pace, growth, gaps, sources). */
export function notesOf(shape: SheetShape, texts: SheetTexts, language: Language): string[] {
  const { table, columns, units } = shape;
  const figures = table.rows.flatMap((row) => [...row.figures].map(([indicator, one]) => ({ row, indicator, one })));
  const ranked = [shape.main, ...columns.filter((column) => column.measure in RANK_OF && rankShown(shape, column))];
  const measureNames = ranked.map((column) => measureName(shape, column, texts, language));
  const left = units.filter((unit) => !unit.ranked).map((unit) => unit.name);
  const has = (measure: Column["measure"]) => columns.some((column) => column.measure === measure);
  const phases = new Set(columns.filter((column) => column.phase).map((column) => phaseName(column, language)));
  const month = monthsOf(table.period).last;
  const published = figures.filter(({ one }) => one.growth !== null);
  const doubtful = published
    .filter(({ one }) => !growthAgrees(one))
    .map(({ row, indicator }) => texts.figureOf(row.name, indicator.name[language]));
  const computesGrowth = figures.some(({ one }) => one.growth === null && one.value !== null && one.previous !== null);
  const provisional = figures.filter(({ one }) => PROVISIONAL.test(one.status));
  const sources = new Set(figures.map(({ one }) => one.source).filter((source) => source !== ""));
  const list = (names: Iterable<string>) => [...new Set(names)].join(texts.list);

  return [
    texts.noteRanks(list(measureNames), units.filter((unit) => unit.ranked).length, list(left)),
    ...(has("paceGap") ? [texts.notePace(month, `${(calendarPace(month) * 100).toFixed(1)}%`)] : []),
    ...(phases.size > 0 ? [texts.notePhase(list(phases))] : []),
    ...(computesGrowth ? [texts.noteGrowth] : []),
    ...(published.length > 0 && !computesGrowth ? [texts.notePublished] : []),
    ...(doubtful.length > 0 ? [texts.noteComparable(list(doubtful))] : []),
    ...(units.some((unit) => unit.row === null) ? [texts.noteTotal] : []),
    texts.noteGaps,
    ...[...new Set(provisional.map(({ one }) => one.status))].map((status) =>
      texts.noteStatus(status, list(provisional.filter(({ one }) => one.status === status).map(({ row }) => row.name))),
    ),
    ...(sources.size > 0 ? [texts.noteSource(list(sources))] : []),
  ];
}

/** A ranked measure in words, with its indicator where the sheet has several: 固定资产投资同比增速. */
export function measureName(shape: SheetShape, column: Column, texts: SheetTexts, language: Language): string {
  const measure = texts.sortMeasures[column.measure as RankedMeasure](phaseName(column, language));
  return shape.table.indicators.length > 1 ? texts.measureOf(column.indicator.name[language], measure) : measure;
}

function rankShown(shape: SheetShape, column: Column): boolean {
  return shape.columnOf({ ...column, measure: RANK_OF[column.measure as RankedMeasure] }) !== undefined;
}

/** Whether a published growth fits the two levels, where both are there (R11, R34). */
function growthAgrees({ value, previous, growth }: Figures): boolean {
  if (growth === null || value === null || previous === null || previous <= 0) return true;
  return isConsistent(value, previous, growth, Math.max(0, decimalsOf(growth) - 2));
}
