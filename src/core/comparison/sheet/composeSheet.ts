import type { SheetPlan } from "../../plan/SheetPlan";
import type { SheetTexts } from "../../texts/sheet";
import { settle, type Calculation, type DraftCell } from "../derived/Derived";
import { pictureItems, type PictureItems } from "../picture/pictureItems";
import { chartUnder, panelsUnder } from "./chartUnder";
import { headCells, type Heads } from "./headCells";
import { chartLooks, looksOf, rulesOf } from "./looks";
import { firstLineOf, HEAD_TOP, type SheetDraft } from "./SheetDraft";
import { points, widthOf } from "../../plan/widths";
import { wrappedLines } from "../../plan/wrappedLines";

const NOTE_HEIGHT = 15;
const NOTE_SIZE = 9;
const TITLE_HEIGHT = 30;
/** How much wider bold letters are. */
const BOLD = 1.15;
const WIDEST_HEAD = 16;
const HEAD_HEIGHT = 20;
const ROW_HEIGHT = 21;
/** Excel takes no higher row; a longer note is cut off at its foot. */
const HIGHEST_ROW = 409;

/** Lays a draft out as a sheet: title, subtitle and unit line, heads, lines, notes, chart; frozen, sized and ready to print. */
export function composeSheet(plain: SheetDraft, texts: SheetTexts, way: Calculation): SheetPlan {
  const shown = pictureItems(plain);
  const draft = shown ? { ...plain, notes: [...plain.notes, chartNote(shown, texts)] } : plain;
  const { columns, lines } = draft;
  const width = columns.length;
  const heads = headCells(columns);
  const firstRow = firstLineOf(columns);
  const lastRow = firstRow + lines.length - 1;
  const widths = columns.map(({ width: least, heads: own }, place) =>
    Math.max(widthWithHead(least, heads.cells.at(-1)?.[place] ?? ""), widthOfWords(own.findLast(Boolean) ?? "")),
  );
  const notes = draft.notes.map((note, place) => `${place === 0 ? texts.notesHead : "　　"}${place + 1}. ${note}`);
  const notesTop = lastRow + 2;
  const columnWidths = widths.map(points);
  const room = columnWidths.reduce((sum, one) => sum + one, 0);
  const line = (first: DraftCell, last: DraftCell = null) => {
    const cells = new Array<DraftCell>(width).fill(null);
    cells[width - 1] = last;
    cells[0] = first;
    return cells;
  };
  const heights = [
    { first: 0, last: 0, height: TITLE_HEIGHT },
    { first: 1, last: 1, height: HEAD_HEIGHT },
    ...headHeights(heads, widths),
    { first: firstRow, last: lastRow, height: ROW_HEIGHT },
    ...notes.map((note, place) => ({
      first: notesTop + place,
      last: notesTop + place,
      height: Math.min(HIGHEST_ROW, NOTE_HEIGHT * wrappedLines(note, NOTE_SIZE, room)),
    })),
  ];
  const headRows = { first: HEAD_TOP, last: firstRow - 1 };
  const above = { top: notesTop + notes.length + 1, columnWidths, heights, headRows };
  const chart = shown && (shown.picture.kind === "lines" ? panelsUnder(shown, above) : chartUnder(shown, above));
  return {
    name: draft.name,
    font: texts.font,
    cells: settle(
      [
        line(draft.title),
        line(draft.subtitle, draft.unitLine),
        ...heads.cells,
        ...lines.map(({ cells }) => cells),
        line(null),
        ...notes.map((note) => line(note)),
        ...(chart ? [line(null), ...chart.cells] : []),
      ],
      way,
    ),
    looks: [...looksOf(draft), ...(chart ? chartLooks(chart) : [])],
    merges: [
      { top: 0, left: 0, bottom: 0, right: width - 1 },
      ...heads.merges,
      ...notes.map((_, place) => ({ top: notesTop + place, left: 0, bottom: notesTop + place, right: width - 1 })),
    ],
    columnWidths,
    rowHeights: [...heights, ...(chart ? chart.heights : [])],
    frozen: { rows: firstRow, columns: draft.frozenColumns },
    rules: rulesOf(draft),
    print: {
      orientation: "landscape",
      headRows,
      footer: texts.footer,
      ...(chart?.isOnePage && { isOnePage: true }),
    },
    ...(chart && ("panels" in chart ? { panels: chart.panels } : { chart: chart.chart })),
  };
}

function chartNote({ picture, cut }: PictureItems, texts: SheetTexts): string {
  // Lines and slopes follow the table, which is sorted by what they draw; bars may stand by groups.
  const isSorted = picture.kind !== "bars" || picture.sorted !== undefined;
  return (
    (picture.kind === "lines" ? texts.notePanels : texts.noteChart) +
    (cut ? texts.noteChartCut(cut.first, cut.last, cut.all, isSorted) : "")
  );
}

/** Wide enough for the innermost head, up to where it is better wrapped. */
function widthWithHead(width: number, head: string): number {
  return Math.max(width, head === "" ? 0 : Math.min(WIDEST_HEAD, Math.ceil(widthOf(head) * BOLD) + 1));
}

/** Wide enough for the longest word of the West, which is cut where it does not fit; Chinese breaks between any two letters. */
function widthOfWords(head: string): number {
  const longest = Math.max(0, ...(head.match(/[!-\u024f]+/gu) ?? []).map(widthOf));
  return longest === 0 ? 0 : Math.min(WIDEST_HEAD, Math.ceil(longest * BOLD) + 1);
}

/** Each row of heads as high as the longest of its texts needs, wrapped in its columns. */
function headHeights({ cells, merges }: Heads, widths: number[]): SheetPlan["rowHeights"] {
  return cells.map((line, place) => {
    const row = HEAD_TOP + place;
    const lines = line.map((cell, left) => {
      if (cell === null) return 1;
      const merge = merges.find((block) => block.top === row && block.left === left);
      const room = widths.slice(left, (merge?.right ?? left) + 1).reduce((sum, one) => sum + one, 0);
      return Math.ceil(widthOf(cell) / room / ((merge?.bottom ?? row) - row + 1));
    });
    return { first: row, last: row, height: HEAD_HEIGHT * Math.max(...lines) };
  });
}
