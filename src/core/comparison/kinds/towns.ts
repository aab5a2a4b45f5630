import { periodLabel } from "../../period/periodLabel";
import { widthOf } from "../../plan/widths";
import type { Template } from "../../template/Template";
import { BOARD_TEXTS } from "../../texts/boardSheet";
import type { Language } from "../../texts/language";
import { SHEET_TEXTS, type SheetTexts } from "../../texts/sheet";
import { bodyCells } from "../body";
import { formatOf } from "../formats";
import { headsOf, sheetUnit } from "../heads";
import { lowerIsBetter, verdictColumns, type Column, type Measure } from "../measures";
import { measureName } from "../noteWords";
import { growthDiffers, notesOf } from "../notes";
import { mainPicture, movementPicture } from "../picture/townPictures";
import { shapeOf, type ShapeOptions, type SheetShape } from "../shape";
import type { ColumnRule, DraftColumn, DraftLine, LineLook, SheetDraft } from "../sheet/SheetDraft";
import { townColumns } from "../sheet/townColumns";
import type { TownTable } from "../TownTable";
import type { Unit } from "../units";

export interface TownsOptions extends ShapeOptions {
  template: Template;
  language: Language;
  /** A picture of how ranks have moved, instead of the main measure. */
  showsMovement?: boolean;
  /** Another name, title or subtitle than those of a sheet by town. */
  titles?: (subject: Subject) => Partial<Pick<SheetDraft, "name" | "title" | "subtitle">>;
}

/** What a sheet is about, in words. */
export interface Subject {
  indicator: string;
  measure: string;
  period: string;
  before: string;
}

/** Widths in characters. */
const WIDTHS: Partial<Record<Measure, number>> = {
  growthRank: 6,
  completionRank: 6,
  phaseRank: 6,
  valueRank: 6,
  paceGap: 11,
  change: 11,
  beforeRank: 6,
  movement: 8,
};
const MEASURE_WIDTH = 10;
const PERIOD_WIDTH = 14;

/** The sheet of one period by town: every indicator with its measures, ranks and the verdict. */
export function townsDraft(table: TownTable, options: TownsOptions): SheetDraft {
  const { template, language } = options;
  const texts = SHEET_TEXTS[language];
  const shape = shapeOf(table, texts, options);
  const unit = sheetUnit(shape);
  const period = periodLabel(table.period, language);
  const measure = measureName(shape, shape.main, texts, language);
  const before = shape.before ? periodLabel(shape.before.period, language) : "";
  const indicator = shape.main.indicator.name[language];
  const movement = options.showsMovement ? movementPicture(shape, language) : null;
  return {
    name: texts.comparisonSheet(period),
    title: texts.comparisonTitle(subjectOf(shape, template, language)),
    subtitle: texts.subtitle(period, measure),
    ...options.titles?.({ indicator, measure, period, before }),
    unitLine: unit ? texts.unitLine(unit) : null,
    columns: [
      ...townColumns(shape.units, texts),
      ...(shape.isMixed ? [periodColumn(texts)] : []),
      ...shape.columns.map((column) => measureColumn(shape, column, texts, language)),
      ...(shape.hasVerdict ? [verdictColumn(shape, texts, language)] : []),
    ],
    lines: bodyCells(shape, texts, language).map((cells, place): DraftLine => {
      const marked = markedColumns(shape, shape.units[place]!);
      return { cells, look: lookOf(shape.units[place]!), ...(marked.length > 0 && { marked }) };
    }),
    notes: notesOf(shape, texts, language),
    frozenColumns: 2,
    // Bars side by side would compare figures of different periods.
    ...(!shape.isMixed && { picture: movement ?? mainPicture(shape, language) }),
  };
}

/** The columns of growths that were published and that their levels do not give. */
function markedColumns({ columns, table, leading }: SheetShape, { row }: Unit): number[] {
  if (!row) return [];
  return columns.flatMap(({ measure, indicator }, place) =>
    measure === "growth" && growthDiffers(table, row, indicator) ? [place + leading] : [],
  );
}

/** How a unit's line stands out. */
export function lookOf({ isTotal, isGroup, ranked }: Unit): LineLook {
  return isTotal ? "total" : isGroup ? "group" : ranked ? "plain" : "outside";
}

function subjectOf(shape: SheetShape, template: Template, language: Language): string {
  const [only, ...more] = shape.table.indicators;
  return only && more.length === 0 ? only.name[language] : template.name[language];
}

/** A text format: Excel would take 2024年1月 for a date. */
function periodColumn(texts: SheetTexts): DraftColumn {
  return { heads: [texts.period], width: PERIOD_WIDTH, align: "Center", format: "@", rules: [] };
}

function measureColumn(shape: SheetShape, column: Column, texts: SheetTexts, language: Language): DraftColumn {
  return {
    heads: headsOf(shape, column, texts, language),
    width: widthOfMeasure(shape, column.measure),
    align: /Rank$|movement|met/.test(column.measure) ? "Center" : "Right",
    format: formatOf(column, shape),
    ...(column.measure === "met" && { small: true }),
    rules: rulesFor(column, language),
  };
}

/** A movement may hold two ranks with their numbers of towns, 17/56 ← 9/48: wider from ten towns on. */
function widthOfMeasure(shape: SheetShape, measure: Measure): number {
  const width = WIDTHS[measure] ?? MEASURE_WIDTH;
  return measure === "movement" ? width + 5 * (String(shape.table.rows.length).length - 1) : width;
}

/** Bars for completion; red where a movement is bad for the indicator. */
function rulesFor(column: Column, language: Language): ColumnRule[] {
  switch (column.measure) {
    case "completion":
      return [{ kind: "bar", color: "strong" }];
    case "met":
      return [{ kind: "words", good: [BOARD_TEXTS[language].met], bad: [BOARD_TEXTS[language].missed] }];
    case "phaseCompletion":
      return [{ kind: "bar", color: "weak" }];
    case "paceGap":
      return [{ kind: "badBelow" }];
    case "change":
      return [{ kind: column.indicator.direction === "lower" ? "badAbove" : "badBelow" }];
    case "growth":
      return [{ kind: lowerIsBetter(column) ? "badAbove" : "badBelow" }];
    case "movement":
      return [{ kind: "words", good: ["▲"], bad: ["▼"] }];
    default:
      return [];
  }
}

/** The verdict with room for the longest that the formula can give. */
function verdictColumn(shape: SheetShape, texts: SheetTexts, language: Language): DraftColumn {
  const total = shape.growthOfWhole ? (shape.units.find((unit) => unit.isTotal)?.name ?? "") : "";
  const growth = shape.growthOfWhole ? texts.comma + texts.slower + total : "";
  const { met, missed } = BOARD_TEXTS[language];
  const { pace } = verdictColumns(shape.columns, shape.main, shape.isOver);
  const [good, bad] = shape.isOver ? [met, missed] : [texts.ahead, texts.behind];
  return {
    heads: [texts.verdict],
    width: Math.max(MEASURE_WIDTH, Math.ceil(widthOf(bad + growth) * 0.9) + 3),
    align: "Left",
    format: null,
    small: true,
    rules: pace ? [{ kind: "words", good: [good], bad: [bad] }] : [],
  };
}
