import { isCumulative, monthsOf } from "../../period/Period";
import { periodLabel } from "../../period/periodLabel";
import { ranking } from "../../statistics/ranks/ranking";
import { calendarPace } from "../../statistics/targets/calendarPace";
import { computesGrowth, isRate, type Indicator } from "../../template/Template";
import type { Language } from "../../texts/language";
import { PICTURE_TEXTS } from "../../texts/pictureSheet";
import { SHEET_TEXTS } from "../../texts/sheet";
import { SHEET_KIND_TEXTS, type SheetKindTexts } from "../../texts/sheetKinds";
import { sourceNames } from "../../data/sourceNames";
import { plainTownName } from "../../town/townName";
import { completionCell } from "../derived/completionCell";
import { NOTHING, type At, type DraftCell } from "../derived/Derived";
import { growthCell } from "../derived/growthCell";
import { paceGapCell } from "../derived/paceGapCell";
import { paceWordCell } from "../derived/wordCells";
import { calendarReference } from "../picture/calendarReference";
import { lowerIsBetter, rankedValue, type Column } from "../measures";
import { firstLineOf, type DraftColumn, type SheetDraft } from "../sheet/SheetDraft";
import { widthOf } from "../../plan/widths";
import type { Figures, TownRow, TownTable } from "../TownTable";

const AT = {
  indicator: 0,
  unit: 1,
  value: 2,
  previous: 3,
  growth: 4,
  target: 5,
  completion: 6,
  gap: 7,
  rank: 8,
  pace: 9,
};
const NAME_WIDTHS = { least: 18, most: 40 };

/** 成绩单: all indicators of one town down the page, each with its growth, its target and its place among the towns. */
export function scorecardDraft(table: TownTable, town: string, language: Language): SheetDraft | null {
  const row = table.rows.find((one) => plainTownName(one.name) === plainTownName(town));
  if (!row) return null;
  const words = SHEET_KIND_TEXTS[language];
  const texts = SHEET_TEXTS[language];
  const period = periodLabel(table.period, language);
  const listed = table.indicators.flatMap((indicator) => {
    const figures = row.figures.get(indicator);
    return figures ? [{ indicator, figures }] : [];
  });
  const columns = columnsOf(listed, words, language);
  const firstRow = firstLineOf(columns);
  return {
    name: words.scorecardSheet(row.name, period),
    title: words.scorecardTitle(row.name),
    subtitle: period,
    unitLine: null,
    columns,
    lines: listed.map(({ indicator, figures }, place) => ({
      look: "plain",
      cells: lineOf({ table, row, indicator, figures }, firstRow + place, language),
    })),
    notes: notesOf(table, listed, language),
    frozenColumns: 1,
    picture: {
      kind: "bars",
      title: PICTURE_TEXTS[language].completion(row.name),
      names: [AT.indicator],
      columns: [AT.completion],
      sorted: "descending",
      ...(isCumulative(table.period) && {
        reference: calendarReference(monthsOf(table.period).last, AT.gap, language),
      }),
    },
  };

  function columnsOf(lines: typeof listed, heads: SheetKindTexts, inLanguage: Language): DraftColumn[] {
    const widest = Math.max(NAME_WIDTHS.least, ...lines.map((line) => widthOf(line.indicator.name[inLanguage]) + 3));
    const column = (head: string[], more: Partial<DraftColumn>): DraftColumn => ({
      heads: head,
      width: 10,
      align: "Right",
      format: "General",
      rules: [],
      ...more,
    });
    return [
      column([heads.indicator], { width: Math.min(NAME_WIDTHS.most, widest), align: "Left", format: null }),
      column([heads.unit], { align: "Center", format: null, width: 8 }),
      column([heads.value], { format: "#,##0.##" }),
      column([texts.growthGroup, heads.previous], { format: "#,##0.##" }),
      column([texts.growthGroup, heads.growth], { format: "0.0%", rules: [{ kind: "badBelow" }], width: 12 }),
      column([heads.annualTarget, heads.target], { format: "#,##0.##" }),
      column([heads.annualTarget, heads.completion], { format: "0.0%", rules: [{ kind: "bar", color: "strong" }] }),
      column([heads.annualTarget, heads.paceGap], {
        format: "+0.0;-0.0;0.0",
        rules: [{ kind: "badBelow" }],
        width: 11,
      }),
      column([heads.rank], { align: "Center", format: "@", width: 12 }),
      column([heads.verdict], {
        align: "Left",
        format: null,
        small: true,
        width: 11,
        rules: [{ kind: "words", good: [heads.ahead], bad: [heads.behind] }],
      }),
    ];
  }
}

interface Line {
  table: TownTable;
  row: TownRow;
  indicator: Indicator;
  figures: Figures;
}

function lineOf({ table, row, indicator, figures }: Line, place: number, language: Language): DraftCell[] {
  const words = SHEET_KIND_TEXTS[language];
  const at = (column: number): At => ({ row: place, column });
  const completes =
    figures.value !== null && figures.target !== null && isCumulative(table.period) && !isRate(indicator);
  const hasCompletion = completes && indicator.direction === "higher";
  const hasPace =
    (hasCompletion || figures.completion !== null) && indicator.kind === "flow" && isCumulative(table.period);
  return [
    indicator.name[language],
    indicator.unit,
    figures.value ?? NOTHING,
    figures.previous ?? NOTHING,
    growthOf(indicator, figures, at, language),
    figures.target ?? NOTHING,
    hasCompletion ? completionCell(at(AT.value), at(AT.target)) : (figures.completion ?? NOTHING),
    hasPace ? paceGapCell(at(AT.completion), monthsOf(table.period).last) : NOTHING,
    figures.rank || rankText(table, row, indicator),
    hasPace ? paceWordCell(at(AT.gap), words) : null,
  ];
}

/** Growth as published, else of the two levels; a rate has its change in points, with the word beside it (R6). */
function growthOf(indicator: Indicator, figures: Figures, at: (column: number) => At, language: Language): DraftCell {
  const { value, previous, growth, points } = figures;
  if (points !== null) return `${points > 0 ? "+" : ""}${points} ${SHEET_KIND_TEXTS[language].points}`;
  if (growth !== null) return growth;
  if (value === null || previous === null || !computesGrowth(indicator)) return NOTHING;
  return growthCell(at(AT.value), at(AT.previous), SHEET_TEXTS[language]);
}

/** 3/12: the place among the towns with a figure, by growth where the town has one, else by level (R45, R49). */
function rankText(table: TownTable, row: TownRow, indicator: Indicator): string {
  if (row.aggregate !== null) return NOTHING;
  const towns = table.rows.filter((one) => one.aggregate === null);
  for (const measure of ["growth", "value"] as const) {
    const column: Column = { indicator, measure, phase: null };
    const values = towns.map((one) => rankedValue(column, one.figures.get(indicator)));
    const own = values[towns.indexOf(row)] ?? null;
    if (own === null) continue;
    const rank = ranking(values, lowerIsBetter(column) ? "ascending" : "descending", "1224")(own);
    const count = values.filter((value) => value !== null).length;
    return typeof rank === "number" && count > 1 ? `${rank}/${count}` : NOTHING;
  }
  return NOTHING;
}

function notesOf(table: TownTable, lines: { indicator: Indicator; figures: Figures }[], language: Language): string[] {
  const words = SHEET_KIND_TEXTS[language];
  const texts = SHEET_TEXTS[language];
  const month = monthsOf(table.period).last;
  const towns = table.rows.filter((row) => row.aggregate === null).length;
  const published = lines.filter(({ figures }) => figures.completion !== null && figures.target === null);
  const sources = new Set(lines.flatMap(({ figures }) => sourceNames(figures.source)));
  const names = (list: typeof lines) => list.map(({ indicator }) => indicator.name[language]).join(texts.list);
  return [
    ...(towns > 1 ? [words.noteScoreRank(towns)] : []),
    ...(isCumulative(table.period) ? [words.noteScorePace(month, `${(calendarPace(month) * 100).toFixed(1)}%`)] : []),
    ...(published.length > 0 ? [words.notePublishedCompletion(names(published))] : []),
    ...(lines.some(({ figures }) => figures.points !== null) ? [words.notePoints] : []),
    texts.noteGaps,
    ...(sources.size > 0 ? [texts.noteSource([...sources].join(texts.list))] : []),
  ];
}
