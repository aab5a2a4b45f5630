import { periodLabel } from "../period/periodLabel";
import type { SheetPlan } from "../plan/SheetPlan";
import { points, widthOf } from "../plan/widths";
import { ENTRY_TEXTS } from "../texts/entry";
import { SHEET_TEXTS } from "../texts/sheet";
import { addressOf, type Draft } from "./Draft";
import { DIFFERS_COLOR, ENTRY_LOOKS } from "./entryLooks";
import { entryTag, ENTRY_PROPERTY } from "./entryTag";
import type { EntryRequest } from "./EntryRequest";

/** Rows of every entry sheet: the title, the line of the unit, then the heads. */
export const HEAD_TOP = 2;
const HEIGHTS = { title: 30, line: 18, head: 22, body: 20, note: 14 };
/** Wider than this, a sheet is printed across. */
const PORTRAIT_WIDTH = 92;
const LONGEST_TITLE_ROW = 409;

/** What the layout of a kind gives to the frame around it. */
export interface EntryBody {
  draft: Draft;
  headRows: number;
  /** Last row of the table. */
  lastRow: number;
  /** Widths in characters. */
  widths: number[];
  frozenColumns: number;
  /** One unit for all figures, or "" where heads or rows name theirs. */
  unit: string;
  place: string;
  notes: string[];
  /** Cells that say whether figures agree. */
  checks: { row: number; column: number; bottom: number; right: number }[];
}

/** Title, unit, notes, print set-up and protection around the table of an entry sheet. */
export function framePlan(request: EntryRequest, body: EntryBody): SheetPlan {
  const { template, period, language } = request;
  const texts = ENTRY_TEXTS[language];
  const { draft, headRows, lastRow, widths } = body;
  const right = draft.width - 1;
  const label = periodLabel(period, language);
  const firstRow = HEAD_TOP + headRows;
  draft.head({ top: 0, left: 0, bottom: 0, right }, texts.title(body.place, template.name[language], label));
  draft.put(1, right, body.unit ? texts.unitLine(body.unit) : null);
  draft.look({ top: 0, left: 0, bottom: 0, right }, ENTRY_LOOKS.title);
  draft.look({ top: 1, left: 0, bottom: 1, right }, ENTRY_LOOKS.unitLine);
  draft.look({ top: 1, left: right, bottom: 1, right }, { horizontal: "Right" });
  const total = widths.reduce((sum, width) => sum + width, 0);
  const bodyBottom = draft.height - 1;
  const notes = [
    texts.signatures,
    ...body.notes.map((note, place) => `${place === 0 ? texts.notesHead : "　　"}${place + 1}. ${note}`),
  ];
  const notesTop = bodyBottom + 2;
  notes.forEach((note, place) => {
    draft.head({ top: notesTop + place, left: 0, bottom: notesTop + place, right }, note);
  });
  draft.look({ top: notesTop, left: 0, bottom: notesTop + notes.length - 1, right }, ENTRY_LOOKS.note);
  // Who signs and when is written by hand or typed.
  draft.input({ top: notesTop, left: 0, bottom: notesTop, right }, null);
  const noteHeight = (note: string) => HEIGHTS.note * Math.max(1, Math.ceil((widthOf(note) * 0.85) / total));
  return {
    name: texts.sheet(template.name[language], label),
    font: SHEET_TEXTS[language].font,
    cells: draft.cells,
    looks: draft.looks,
    merges: draft.merges,
    columnWidths: widths.map(points),
    rowHeights: [
      { first: 0, last: 0, height: HEIGHTS.title },
      { first: 1, last: 1, height: HEIGHTS.line },
      ...Array.from({ length: headRows }, (_, place) => ({
        first: HEAD_TOP + place,
        last: HEAD_TOP + place,
        height: headHeight(draft, HEAD_TOP + place, widths),
      })),
      { first: firstRow, last: bodyBottom, height: HEIGHTS.body },
      ...notes.map((note, place) => ({
        first: notesTop + place,
        last: notesTop + place,
        height: Math.min(LONGEST_TITLE_ROW, place === 0 ? HEIGHTS.head : noteHeight(note)),
      })),
    ],
    frozen: { rows: firstRow, columns: body.frozenColumns },
    rules: body.checks.map(({ row, column, bottom, right: last }) => ({
      kind: "color" as const,
      block: { top: row, left: column, bottom, right: last },
      formula: `=LEFT(${addressOf(row, column)},${texts.differs.length})="${texts.differs}"`,
      color: DIFFERS_COLOR,
    })),
    print: {
      orientation: total > PORTRAIT_WIDTH ? "landscape" : "portrait",
      headRows: { first: HEAD_TOP, last: HEAD_TOP + headRows - 1 },
      footer: SHEET_TEXTS[language].footer,
    },
    inputRules: draft.inputRules,
    unlocked: draft.unlocked,
    names: [
      { name: entryName(template.name[language], label), block: { top: HEAD_TOP, left: 0, bottom: lastRow, right } },
    ],
    properties: { [ENTRY_PROPERTY]: entryTag(request) },
  };
}

/** A name that Excel takes: letters, digits and underscores, no digit first. */
function entryName(template: string, period: string): string {
  return `_${template}_${period}`.replace(/[^\p{L}\p{N}_]+/gu, "_");
}

/** A row of heads as high as its longest text needs, wrapped in its columns. */
function headHeight(draft: Draft, row: number, widths: number[]): number {
  const lines = draft.cells[row]!.map((cell, left) => {
    if (typeof cell !== "string") return 1;
    const merge = draft.merges.find((block) => block.top === row && block.left === left);
    const room = widths.slice(left, (merge?.right ?? left) + 1).reduce((sum, width) => sum + width, 0);
    return Math.ceil((widthOf(cell) * 1.1) / room / ((merge?.bottom ?? row) - row + 1));
  });
  return HEIGHTS.head + (Math.max(...lines) - 1) * 15;
}
