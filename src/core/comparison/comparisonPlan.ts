import { periodLabel } from "../period/periodLabel";
import type { PlanCell, SheetPlan } from "../plan/SheetPlan";
import { points, widthOf } from "../plan/widths";
import type { Template } from "../template/Template";
import type { Language } from "../texts/language";
import { SHEET_TEXTS, type SheetTexts } from "../texts/sheet";
import { bodyCells } from "./body";
import { headCells, sheetUnit, type Heads } from "./heads";
import { looksOf, rulesOf } from "./looks";
import type { Measure, RankedMeasure } from "./measures";
import { measureName, notesOf } from "./notes";
import { HEAD_TOP, shapeOf, type SheetShape } from "./shape";
import type { TownTable } from "./TownTable";

export interface ComparisonOptions {
  template: Template;
  language: Language;
  /** Sorts and ranks by the first column of this measure; without one: annual completion, else phase completion, growth, level. */
  sortBy?: RankedMeasure;
}

/** Widths in characters. */
const WIDTHS: Partial<Record<Measure, number>> = {
  growthRank: 6,
  completionRank: 6,
  phaseRank: 6,
  valueRank: 6,
  paceGap: 11,
};
const MEASURE_WIDTH = 10;
const RANK_WIDTH = 6;
const TOWN_WIDTHS = { least: 12, most: 30 };
const NOTE_HEIGHT = 15;
/** How much narrower the small print of the notes is than the digits that widths are counted in. */
const NOTE_SIZE = 0.82;
const TITLE_HEIGHT = 30;
/** How much wider bold letters are. */
const BOLD = 1.15;
const HEAD_HEIGHT = 20;
const ROW_HEIGHT = 21;
/** Excel takes no higher row; a longer note is cut off at its foot. */
const HIGHEST_ROW = 409;

/** From the figures of one period to a finished comparison sheet, as plain data (R2–R15, R22–R33, R43–R50). */
export function comparisonPlan(table: TownTable, { template, language, sortBy }: ComparisonOptions): SheetPlan {
  const texts = SHEET_TEXTS[language];
  const shape = shapeOf(table, texts, sortBy);
  const { width, firstRow, lastRow, headRows } = shape;
  const heads = headCells(shape, texts, language);
  const widths = columnWidths(shape, heads.cells, texts);
  const notes = notesOf(shape, texts, language).map(
    (note, place) => `${place === 0 ? texts.notesHead : "　　"}${place + 1}. ${note}`,
  );
  const notesTop = lastRow + 2;
  const line = (first: PlanCell, last: PlanCell = null) => {
    const cells = new Array<PlanCell>(width).fill(null);
    cells[width - 1] = last;
    cells[0] = first;
    return cells;
  };
  const totalWidth = widths.reduce((sum, one) => sum + one, 0);
  const noteLines = (note: string) => Math.ceil((widthOf(note) * NOTE_SIZE) / totalWidth);

  return {
    name: texts.comparisonSheet(periodLabel(table.period, language)),
    font: texts.font,
    cells: [
      line(texts.comparisonTitle(subjectOf(shape, template, language))),
      line(
        texts.subtitle(periodLabel(table.period, language), measureName(shape, shape.main, texts, language)),
        sheetUnit(shape) ? texts.unitLine(sheetUnit(shape)!) : null,
      ),
      ...heads.cells,
      ...bodyCells(shape, texts),
      line(null),
      ...notes.map((note) => line(note)),
    ],
    looks: looksOf(shape, notesTop, notesTop + notes.length - 1),
    merges: [
      { top: 0, left: 0, bottom: 0, right: width - 1 },
      ...heads.merges,
      ...notes.map((_, place) => ({ top: notesTop + place, left: 0, bottom: notesTop + place, right: width - 1 })),
    ],
    columnWidths: widths.map(points),
    rowHeights: [
      { first: 0, last: 0, height: TITLE_HEIGHT },
      { first: 1, last: 1, height: HEAD_HEIGHT },
      ...headHeights(heads, widths),
      { first: firstRow, last: lastRow, height: ROW_HEIGHT },
      ...notes.map((note, place) => ({
        first: notesTop + place,
        last: notesTop + place,
        height: Math.min(HIGHEST_ROW, NOTE_HEIGHT * noteLines(note)),
      })),
    ],
    frozen: { rows: firstRow, columns: 2 },
    rules: rulesOf(shape, texts),
    print: {
      orientation: "landscape",
      headRows: { first: HEAD_TOP, last: HEAD_TOP + headRows - 1 },
      footer: texts.footer,
    },
  };
}

/** Each row of heads as high as the longest of its texts needs, wrapped in its columns. */
function headHeights({ cells, merges }: Heads, widths: number[]): SheetPlan["rowHeights"] {
  return cells.map((line, place) => {
    const row = HEAD_TOP + place;
    const lines = line.map((cell, left) => {
      if (typeof cell !== "string") return 1;
      const merge = merges.find((block) => block.top === row && block.left === left);
      const room = widths.slice(left, (merge?.right ?? left) + 1).reduce((sum, one) => sum + one, 0);
      return Math.ceil(widthOf(cell) / room / ((merge?.bottom ?? row) - row + 1));
    });
    return { first: row, last: row, height: HEAD_HEIGHT * Math.max(...lines) };
  });
}

function subjectOf(shape: SheetShape, template: Template, language: Language): string {
  const [only, ...more] = shape.table.indicators;
  return only && more.length === 0 ? only.name[language] : template.name[language];
}

function columnWidths(shape: SheetShape, heads: PlanCell[][], texts: SheetTexts): number[] {
  const names = shape.units.map((unit) => widthOf(unit.name) + 3);
  const town = Math.min(TOWN_WIDTHS.most, Math.max(TOWN_WIDTHS.least, ...names));
  const measures = shape.columns.map((column, place) => {
    const head = Math.min(16, Math.ceil(widthOf(String(heads.at(-1)?.[place + 2] ?? "")) * BOLD) + 1);
    return Math.max(WIDTHS[column.measure] ?? MEASURE_WIDTH, head);
  });
  return [RANK_WIDTH, town, ...measures, ...(shape.hasVerdict ? [verdictWidth(shape, texts)] : [])];
}

/** Room for the longest verdict that the formula can give. */
function verdictWidth(shape: SheetShape, texts: SheetTexts): number {
  const total = shape.growthOfWhole ? (shape.units.find((unit) => unit.isTotal)?.name ?? "") : "";
  const growth = shape.growthOfWhole ? texts.comma + texts.slower + total : "";
  return Math.max(MEASURE_WIDTH, Math.ceil(widthOf(texts.behind + growth) * 0.9) + 3);
}
