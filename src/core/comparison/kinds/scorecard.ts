import { decimalsOf } from "../../numbers/decimals";
import { halfUnit } from "../../numbers/halfUnit";
import { roundDecimal } from "../../numbers/roundDecimal";
import { isCumulative, monthsOf } from "../../period/Period";
import { periodLabel } from "../../period/periodLabel";
import { impliedBase } from "../../statistics/growth/impliedBase";
import { ranking } from "../../statistics/ranks/ranking";
import { calendarPace } from "../../statistics/targets/calendarPace";
import { computesGrowth, isRate, type Indicator } from "../../template/Template";
import { BOARD_TEXTS } from "../../texts/boardSheet";
import type { Language } from "../../texts/language";
import { PICTURE_TEXTS } from "../../texts/pictureSheet";
import { SHEET_TEXTS } from "../../texts/sheet";
import { SHEET_KIND_TEXTS, type SheetKindTexts } from "../../texts/sheetKinds";
import { sourceNames } from "../../data/sourceNames";
import { completionCell } from "../derived/completionCell";
import { NOTHING, type At, type DraftCell } from "../derived/Derived";
import { paceGapCell } from "../derived/paceGapCell";
import { metCell } from "../derived/targetCells";
import { paceWordCell } from "../derived/wordCells";
import { levelFormat } from "../formats";
import { calendarReference } from "../picture/calendarReference";
import { isHeld } from "../isHeld";
import { isWholeYear, lowerIsBetter, rankedValue, type Column } from "../measures";
import { growthDiffers, isProvisional } from "../notes";
import { firstLineOf, type DraftColumn, type SheetDraft } from "../sheet/SheetDraft";
import { widthOf } from "../../plan/widths";
import type { Figures, TownRow, TownTable } from "../TownTable";
import { decimalsOn, growthOf, movesByPoints, pointsWithWord, rowOf, unitWidth } from "./ofOneTown";

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
/** Words of a bound that the figure is not below. */
const AT_LEAST = /超|突破|余|以上/u;
const NAME_WIDTHS = { least: 18, most: 40 };

/** 成绩单: all indicators of one town down the page, each with its growth, its target and its place among the towns. */
export function scorecardDraft(
  table: TownTable,
  town: string,
  { language, lastYear }: { language: Language; lastYear: TownTable },
): SheetDraft | null {
  const row = rowOf(table, town);
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
      ...(growthDiffers(table, row, indicator) && { marked: [AT.growth] }),
      own: [
        { columns: [AT.value, AT.previous, AT.target], format: levelFormat(decimalsOn(indicator, figures)) },
        ...(movesByPoints(indicator, figures)
          ? [{ columns: [AT.growth], format: pointsWithWord(indicator, figures, language) }]
          : []),
      ],
      lowIsGood: indicator.direction === "lower",
    })),
    notes: [...notesOf(table, row, listed, language), ...baseNotes(listed, rowOf(lastYear, town), language)],
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
      column([heads.unit], {
        align: "Center",
        format: null,
        width: unitWidth(lines.map((line) => line.indicator.unit)),
      }),
      column([heads.value], {}),
      column([texts.growthGroup, heads.previous], {}),
      column([texts.growthGroup, heads.growth], {
        format: growthFormat(lines),
        rules: [{ kind: "badBelow" }],
        width: 12,
      }),
      column([heads.annualTarget, heads.target], {}),
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
        rules: [
          {
            kind: "words",
            good: [heads.ahead, BOARD_TEXTS[inLanguage].met],
            bad: [heads.behind, BOARD_TEXTS[inLanguage].missed],
          },
        ],
      }),
    ];
  }
}

/** One decimal, or two where a published growth has them (R39). */
function growthFormat(lines: { figures: Figures }[]): string {
  const digits = lines.map(({ figures }) => (figures.growth === null ? 0 : decimalsOf(figures.growth) - 2));
  return Math.max(...digits) > 1 ? "0.00%" : "0.0%";
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
    growthOf(indicator, figures, { now: at(AT.value), before: at(AT.previous) }, language),
    figures.target ?? NOTHING,
    hasCompletion ? completionCell(at(AT.value), at(AT.target)) : (figures.completion ?? NOTHING),
    hasPace ? paceGapCell(at(AT.completion), monthsOf(table.period).last) : NOTHING,
    figures.rank || rankText(table, row, indicator),
    isWholeYear(table.period) && (hasCompletion || figures.completion !== null)
      ? metCell(at(AT.completion), 1, "atLeast", BOARD_TEXTS[language])
      : hasPace
        ? paceWordCell(at(AT.gap), words)
        : verdictOf(table, indicator, figures, at, language),
  ];
}

function hasLevelTarget(indicator: Indicator): boolean {
  return indicator.direction === "higher" && !isRate(indicator);
}

/** Caps and rates have no pace: they are met or missed (R26, R27), a cap only by a figure since January. */
function verdictOf(
  { period }: TownTable,
  indicator: Indicator,
  { value, target }: Figures,
  at: (column: number) => At,
  language: Language,
): DraftCell {
  if (value === null || target === null || !isHeld(indicator, period)) return null;
  if (indicator.direction === "lower") return metCell(at(AT.value), target, "atMost", BOARD_TEXTS[language]);
  return isRate(indicator) ? metCell(at(AT.value), target, "atLeast", BOARD_TEXTS[language]) : null;
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

/**
 * Where last year's own figure does not fit the base that this year's growth implies: revised, of another scope, or only a
 * bound (R12, D3). It is told; nothing is corrected.
 */
function baseNotes(
  lines: { indicator: Indicator; figures: Figures }[],
  lastYear: TownRow | undefined,
  language: Language,
): string[] {
  return lines.flatMap(({ indicator, figures: { value, growth } }): string[] => {
    const before = [...(lastYear?.figures ?? [])].find(
      ([one]) => one.id === indicator.id && one.unit === indicator.unit,
    );
    const reported = before?.[1].value ?? null;
    if (reported === null || !computesGrowth(indicator)) return [];
    const [low, high] = (["low", "high"] as const).map((bound) => impliedBase(value, growth, { bound }));
    if (typeof low !== "number" || typeof high !== "number") return [];
    const slack = halfUnit(decimalsOf(reported));
    const isFloor = AT_LEAST.test(before![1].status);
    const fits = isFloor ? high >= reported : high >= reported - slack && low <= reported + slack;
    if (fits) return [];
    const words = SHEET_KIND_TEXTS[language];
    const implied = String(roundDecimal((low + high) / 2, decimalsOf(value!), "up"));
    return [words.noteBase(indicator.name[language], implied, `${before![1].status}${reported}`)];
  });
}

function notesOf(
  table: TownTable,
  row: TownRow,
  lines: { indicator: Indicator; figures: Figures }[],
  language: Language,
): string[] {
  const words = SHEET_KIND_TEXTS[language];
  const texts = SHEET_TEXTS[language];
  const month = monthsOf(table.period).last;
  const towns = table.rows.filter((row) => row.aggregate === null).length;
  const published = lines.filter(({ figures }) => figures.completion !== null && figures.target === null);
  const sources = new Set(lines.flatMap(({ figures }) => sourceNames(figures.source)));
  const differing = lines.filter(({ indicator }) => growthDiffers(table, row, indicator));
  const statuses = [...new Set(lines.map(({ figures }) => figures.status).filter(isProvisional))];
  const names = (list: typeof lines) => list.map(({ indicator }) => indicator.name[language]).join(texts.list);
  return [
    ...(towns > 1 ? [words.noteScoreRank(towns)] : []),
    ...(isCumulative(table.period)
      ? [words.noteScorePace(month, `${(calendarPace(month) * 100).toFixed(1)}%`)]
      : lines.some(({ figures }) => figures.target !== null)
        ? [texts.noteNotCumulative]
        : []),
    ...(isWholeYear(table.period) ? [words.noteYearOver] : []),
    ...(published.length > 0 ? [words.notePublishedCompletion(names(published))] : []),
    ...(lines.some(({ indicator, figures }) => figures.target !== null && !hasLevelTarget(indicator))
      ? [words.noteMet]
      : []),
    ...(differing.length > 0 ? [texts.noteComparable(names(differing))] : []),
    ...statuses.map((status) =>
      texts.noteStatus(status, names(lines.filter(({ figures }) => figures.status === status))),
    ),
    ...(lines.some(
      ({ indicator, figures }) => movesByPoints(indicator, figures) && (figures.points ?? figures.previous) !== null,
    )
      ? [words.notePoints]
      : []),
    texts.noteGaps,
    ...(sources.size > 0 ? [texts.noteSource([...sources].join(texts.list))] : []),
  ];
}
