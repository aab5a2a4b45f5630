import { isCumulative, monthsOf } from "../../period/Period";
import { periodLabel } from "../../period/periodLabel";
import { widthOf } from "../../plan/widths";
import { significant } from "../../numbers/significant";
import { computesGrowth, type Template } from "../../template/Template";
import type { Language } from "../../texts/language";
import { BOARD_TEXTS, type BoardTexts } from "../../texts/boardSheet";
import { ENTRY_TEXTS } from "../../texts/entry";
import { PICTURE_TEXTS } from "../../texts/pictureSheet";
import { SHEET_TEXTS } from "../../texts/sheet";
import { SHEET_KIND_TEXTS } from "../../texts/sheetKinds";
import { calendarPace } from "../../statistics/targets/calendarPace";
import { completionCell } from "../derived/completionCell";
import { NOTHING, type At, type DraftCell } from "../derived/Derived";
import { paceGapCell } from "../derived/paceGapCell";
import { metCell, perMonthCell, pointsAbove, progressCell, reductionCell } from "../derived/targetCells";
import { paceWordCell } from "../derived/wordCells";
import { calendarReference } from "../picture/calendarReference";
import { firstLineOf, type DraftColumn, type DraftLine, type SheetDraft } from "../sheet/SheetDraft";
import type { SpecTarget } from "../spec/SheetSpec";
import type { TownRow, TownTable } from "../TownTable";
import { levelFormat } from "../formats";
import { isHeld } from "../isHeld";
import { isWholeYear } from "../measures";
import { targetWording } from "../targetWording";
import { decimalsOn, growthOf, movesByPoints, pointsWithWord, rowOf, unitWidth } from "./ofOneTown";
import { boardTargets, type BoardTarget } from "./boardTargets";

export interface TargetsOptions {
  template: Template;
  language: Language;
  targets: readonly SpecTarget[];
  /** The figures of the whole year before: growth targets are levels on them (R23). */
  fullYear: TownTable;
}

const AT = {
  indicator: 0,
  unit: 1,
  version: 2,
  tier: 3,
  wording: 4,
  level: 5,
  value: 6,
  growth: 7,
  completion: 8,
  paceGap: 9,
  lastYear: 10,
  points: 11,
  perMonth: 12,
  verdict: 13,
};
const MONTHS = 12;
/** Up to this part of the larger one, two targets differ by the rounding of their wording. */
const SAME_WITHIN = 0.005;
const NAME_WIDTHS = { least: 16, most: 40 };

/** 目标任务进度: the targets of one town by indicator, version and tier, each judged by the rule of its kind (R22–R33). */
export function targetsDraft(table: TownTable, town: string, options: TargetsOptions): SheetDraft | null {
  const row = rowOf(table, town);
  if (!row) return null;
  const targets = boardTargets(table, row, options);
  if (targets.length === 0) return null;
  const { language } = options;
  const words = BOARD_TEXTS[language];
  const texts = SHEET_TEXTS[language];
  const period = periodLabel(table.period, language);
  const columns = columnsOf(targets, language);
  const first = firstLineOf(columns);
  const base = rowOf(options.fullYear, town);
  const ownLine: Line = { table, row, base, at: origin, language };
  const month = monthsOf(table.period).last;
  const has = (...kinds: SpecTarget["kind"][]) => targets.some(({ kind }) => kinds.includes(kind));
  return {
    name: words.sheet(row.name, period),
    title: words.title(row.name),
    subtitle: period,
    unitLine: null,
    columns,
    lines: targets.map((target, place) => ({
      look: "plain",
      own: ownFormats(target, row, language),
      lowIsGood: target.of.direction === "lower",
      cells: lineOf(target, { table, row, base, at: (of) => ({ row: first + place, column: of }), language }),
    })),
    notes: [
      isCumulative(table.period)
        ? words.notePace(month, `${(calendarPace(month) * 100).toFixed(1)}%`)
        : texts.noteNotCumulative,
      ...(targets.some((target) => lastYearPace(target, ownLine) !== null) ? [words.noteLastYear] : []),
      ...(isWholeYear(table.period) ? [SHEET_KIND_TEXTS[language].noteYearOver] : []),
      ...bindingNotes(targets, ownLine),
      ...(has("growth") ? [words.noteGrowth] : []),
      ...(has("ratio") ? [words.noteRatio] : []),
      ...(has("cap") ? [words.noteCap] : []),
      ...(has("reduction") ? [words.noteReduction] : []),
      words.notePerMonth,
      texts.noteGaps,
    ],
    frozenColumns: 1,
    picture: {
      kind: "bars",
      title: PICTURE_TEXTS[language].completion(row.name),
      names: [AT.indicator, AT.version, AT.tier],
      columns: [AT.completion],
      ...(isCumulative(table.period) && { reference: calendarReference(month, AT.paceGap, language) }),
    },
  };
}

function ownFormats(target: BoardTarget, row: TownRow, language: Language): DraftLine["own"] {
  const figures = row.figures.get(target.of);
  const levels = { columns: [AT.level, AT.value], format: levelFormat(decimalsOf(target, row)) };
  if (!figures || !movesByPoints(target.of, figures)) return [levels];
  return [levels, { columns: [AT.growth], format: pointsWithWord(target.of, figures, language) }];
}

function decimalsOf({ of, value }: BoardTarget, row: TownRow): number {
  const figures = row.figures.get(of);
  return figures ? decimalsOn(of, { ...figures, target: of.unit === "%" ? value : figures.target }) : of.decimals;
}

/** Where the level of a target and that of its growth differ, the higher one binds (R24, D4). */
function bindingNotes(targets: readonly BoardTarget[], line: Line): string[] {
  return targets.flatMap((target): string[] => {
    const growth = targets.find(
      ({ kind, of, tier, version }) =>
        kind === "growth" && of === target.of && tier === target.tier && version === target.version,
    );
    if (target.kind !== "level" || !growth) return [];
    const [level, implied] = [target.value, levelOf(growth, line)];
    if (implied === null || Math.abs(level - implied) <= SAME_WITHIN * Math.max(level, implied)) return [];
    const { name } = target.of;
    return [
      BOARD_TEXTS[line.language].noteBinding(name[line.language], String(level), String(implied), implied > level),
    ];
  });
}

const origin = (column: number): At => ({ row: 0, column });

interface Line {
  table: TownTable;
  row: TownRow;
  /** The figures of the year before; none where the data have not got it. */
  base: TownRow | undefined;
  at: (column: number) => At;
  language: Language;
}

function lineOf(target: BoardTarget, line: Line): DraftCell[] {
  const { row, at, language } = line;
  const words = BOARD_TEXTS[language];
  const figures = row.figures.get(target.of);
  const value = figures?.value ?? null;
  const growth = figures
    ? growthOf(target.of, figures, { now: at(AT.value), before: figures.previous }, language)
    : NOTHING;
  return [
    target.of.name[language],
    target.of.unit,
    target.version || NOTHING,
    ENTRY_TEXTS[language].tiers[target.tier],
    targetWording(target, target.of.unit, language),
    levelOf(target, line) ?? NOTHING,
    value ?? NOTHING,
    growth,
    ...judged(target, line, words),
  ];
}

/** The level that a target means: its own, or for a growth last year's full level × (1 + growth), where it is known (R23). */
function levelOf(target: BoardTarget, { base }: Line): number | null {
  if (target.kind === "reduction") return null;
  if (target.kind !== "growth") return target.value;
  const [indicator, figures] = [...(base?.figures ?? [])].find(([one]) => one.id === target.of.id) ?? [];
  if (!figures || indicator?.unit !== target.of.unit || !computesGrowth(target.of)) return null;
  if (figures.value === null || figures.value <= 0) return null;
  return significant(figures.value * (1 + target.value));
}

/**
 * Last year's share of its full level by the same month, the pace of R30; last year's figure is the one given, else what the
 * published growth implies. `null` where the data have not got the two.
 */
function lastYearPace({ of }: BoardTarget, { row, base }: Line): number | null {
  const now = row.figures.get(of);
  const [indicator, whole] = [...(base?.figures ?? [])].find(([one]) => one.id === of.id) ?? [];
  if (!now || !whole || indicator?.unit !== of.unit || of.kind !== "flow") return null;
  const implied = now.value !== null && now.growth !== null && now.growth > -1 ? now.value / (1 + now.growth) : null;
  const before = now.previous ?? (computesGrowth(of) ? implied : null);
  if (before === null || whole.value === null || before < 0 || whole.value <= 0 || before > whole.value) return null;
  return before / whole.value;
}

/** Completion, gaps to the two paces, points above the target, what is left a month, and the verdict. */
function judged(target: BoardTarget, line: Line, words: BoardTexts): DraftCell[] {
  const { table, at, language } = line;
  const { kind, value, of } = target;
  const none: DraftCell = NOTHING;
  const month = monthsOf(table.period).last;
  const figures = line.row.figures.get(of);
  // A growth or a reduction is wanted in percent: points say nothing of it.
  const isApart = figures !== undefined && movesByPoints(of, figures);
  if (isApart && (kind === "growth" || kind === "reduction")) return [none, none, none, none, none, null];
  switch (kind) {
    case "cap":
      return [
        none,
        none,
        none,
        none,
        none,
        isHeld(of, table.period) ? metCell(at(AT.value), value, "atMost", words) : null,
      ];
    case "ratio":
      return [
        none,
        none,
        none,
        pointsAbove(at(AT.value), value, 1),
        none,
        metCell(at(AT.value), value, "atLeast", words),
      ];
    case "reduction": {
      const fall = Math.abs(value);
      const points = pointsAbove(at(AT.growth), -fall, 100);
      return [
        reductionCell(at(AT.growth), fall),
        none,
        none,
        points,
        none,
        metCell(at(AT.growth), -fall, "atMost", words),
      ];
    }
    case "growth":
    case "level": {
      const growthPoints = kind === "growth" ? pointsAbove(at(AT.growth), value, 100) : none;
      if (levelOf(target, line) === null || !isCumulative(table.period)) {
        const verdict = kind === "growth" ? metCell(at(AT.growth), value, "atLeast", words) : null;
        return [none, none, none, growthPoints, none, verdict];
      }
      const completion = completionCell(at(AT.value), at(AT.level));
      if (of.kind !== "flow") {
        return [completion, none, none, growthPoints, none, metCell(at(AT.completion), 1, "atLeast", words)];
      }
      const isOver = isWholeYear(table.period);
      const perMonth = isOver ? none : perMonthCell(at(AT.value), at(AT.level), MONTHS - month);
      const pace = paceWordCell(at(AT.paceGap), SHEET_KIND_TEXTS[language]);
      const verdict = isOver
        ? metCell(at(AT.completion), 1, "atLeast", words)
        : progressCell(at(AT.completion), pace, words.reached);
      const share = lastYearPace(target, line);
      const lastYear = share === null ? none : pointsAbove(at(AT.completion), significant(share), 100);
      return [completion, paceGapCell(at(AT.completion), month), lastYear, growthPoints, perMonth, verdict];
    }
  }
}

function columnsOf(targets: readonly BoardTarget[], language: Language): DraftColumn[] {
  const words = BOARD_TEXTS[language];
  const texts = SHEET_TEXTS[language];
  const widest = Math.max(NAME_WIDTHS.least, ...targets.map(({ of }) => widthOf(of.name[language]) + 3));
  const figure = (heads: string[], format: string, rules: DraftColumn["rules"] = [], width = 10): DraftColumn => ({
    heads,
    width,
    align: "Right",
    format,
    rules,
  });
  const text = (heads: string[], width: number, more: Partial<DraftColumn> = {}): DraftColumn => ({
    heads,
    width,
    align: "Left",
    format: null,
    rules: [],
    ...more,
  });
  const kinds = SHEET_KIND_TEXTS[language];
  return [
    text([kinds.indicator], Math.min(NAME_WIDTHS.most, widest)),
    text([kinds.unit], unitWidth(targets.map(({ of }) => of.unit)), { align: "Center" }),
    text([words.targetGroup, words.version], 8, { align: "Center" }),
    text([words.targetGroup, words.tier], 8, { align: "Center" }),
    text([words.targetGroup, words.wording], 14, { small: true }),
    figure([words.targetGroup, words.level], "General"),
    figure([kinds.value], "General"),
    figure([texts.measures.growth], "0.0%", [], 12),
    figure([words.progressGroup, kinds.completion], "0.0%", [{ kind: "bar", color: "strong" }]),
    figure([words.progressGroup, kinds.paceGap], "+0.0;-0.0;0.0", [{ kind: "badBelow" }], 11),
    figure([words.progressGroup, words.lastYear], "+0.0;-0.0;0.0", [{ kind: "badBelow" }], 11),
    figure([words.progressGroup, words.points], "+0.0;-0.0;0.0", [], 11),
    figure([words.progressGroup, words.perMonth], "#,##0.00"),
    text([words.verdict], 12, {
      small: true,
      rules: [{ kind: "words", good: [words.met, words.reached, kinds.ahead], bad: [words.missed, kinds.behind] }],
    }),
  ];
}
