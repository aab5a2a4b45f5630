import { decimalsOf } from "../numbers/decimals";
import { columnLetters, type Block, type Look, type Rule, type SheetPlan } from "../plan/SheetPlan";
import type { SheetTexts } from "../texts/sheet";
import { lowerIsBetter, type Column } from "./measures";
import { HEAD_TOP, type SheetShape } from "./shape";

const INK = "#1F2933";
const MUTED = "#66707C";
const HEAD_FILL = "#F1F3F5";
const TOTAL_FILL = "#EAF2FB";
const RULE_COLOR = "#DDE2E7";
const BAD = "#B42318";
const GOOD = "#087443";
const BARS = { completion: "#BBD7F2", phaseCompletion: "#D5DCE4" };
const MOST_GROWTH_DECIMALS = 2;

/** The number format of a column. Rates are fractions shown in percent; gaps between rates are percentage points. */
function formatOf(column: Column, shape: SheetShape): string {
  const decimals = (count: number) => (count > 0 ? `0.${"0".repeat(count)}` : "0");
  switch (column.measure) {
    case "value":
    case "previous":
    case "target":
    case "phaseTarget":
      return `#,##${decimals(column.indicator.decimals)}`;
    case "growth":
      return `${decimals(growthDecimals(column, shape))}%`;
    case "completion":
    case "phaseCompletion":
      return "0.0%";
    case "paceGap":
      return "+0.0;-0.0;0.0";
    default:
      return "0";
  }
}

/** One decimal, or two where the published growths have them (R39). */
function growthDecimals(column: Column, shape: SheetShape): number {
  const published = shape.table.rows.map((row) => row.figures.get(column.indicator)?.growth ?? 0);
  return Math.min(MOST_GROWTH_DECIMALS, Math.max(1, ...published.map((growth) => decimalsOf(growth) - 2)));
}

/** How each part of the sheet looks: few blocks, whatever the number of towns. */
export function looksOf(shape: SheetShape, notesTop: number, notesBottom: number): SheetPlan["looks"] {
  const { width, firstRow, lastRow, headRows } = shape;
  const right = width - 1;
  const rows = (top: number, bottom: number, left = 0, last = right): Block => ({ top, left, bottom, right: last });
  const edge = (weight: "Thin" | "Medium", color = INK) => ({ style: "Continuous", weight, color }) as const;
  const looks: SheetPlan["looks"] = [];
  const add = (block: Block, look: Look) => looks.push({ block, look });

  add(rows(0, lastRow), { color: INK, vertical: "Center", size: 10 });
  add(rows(0, 0), { size: 16, bold: true, horizontal: "Left" });
  add(rows(1, 1), { color: MUTED });
  add(rows(1, 1, right, right), { horizontal: "Right" });
  add(rows(HEAD_TOP, HEAD_TOP + headRows - 1), {
    fill: HEAD_FILL,
    bold: true,
    horizontal: "Center",
    wrap: true,
    lines: { EdgeTop: edge("Medium"), EdgeBottom: edge("Thin"), InsideHorizontal: edge("Thin", RULE_COLOR) },
  });
  add(rows(firstRow, lastRow), { horizontal: "Right", lines: { InsideHorizontal: edge("Thin", RULE_COLOR) } });
  add(rows(firstRow, lastRow, 0, 0), { horizontal: "Center", format: "0" });
  add(rows(firstRow, lastRow, 1, 1), { horizontal: "Left", indent: 1 });
  shape.columns.forEach((column, place) => {
    const rank = /Rank$/.test(column.measure);
    const block = rows(firstRow, lastRow, place + 2, place + 2);
    add(block, rank ? { format: "0", horizontal: "Center" } : { format: formatOf(column, shape) });
  });
  if (shape.hasVerdict) add(rows(firstRow, lastRow, right, right), { horizontal: "Left", size: 9, indent: 1 });
  const totals = shape.units.filter((unit) => unit.isTotal).length;
  if (totals > 0) {
    add(rows(shape.totalRow!, shape.totalRow! + totals - 1), {
      fill: TOTAL_FILL,
      bold: true,
      lines: { EdgeBottom: edge("Thin") },
    });
  }
  add(rows(lastRow, lastRow), { lines: { EdgeBottom: edge("Medium") } });
  add(rows(notesTop, notesBottom), { size: 9, color: MUTED, vertical: "Top", horizontal: "Left", wrap: true });
  return looks;
}

/** Bars for completion, red where a movement is bad for the indicator, the verdict's colours. Totals keep plain. */
export function rulesOf(shape: SheetShape, texts: SheetTexts): Rule[] {
  const rules: Rule[] = [];
  const { firstRow, firstRanked, lastRow } = shape;
  const color = (block: Block, condition: (cell: string) => string, ink: string) =>
    rules.push({ kind: "color", block, color: ink, formula: condition(columnLetters(block.left) + (block.top + 1)) });
  shape.columns.forEach((column, place) => {
    const left = place + 2;
    const block = { top: firstRow, left, bottom: lastRow, right: left };
    if (column.measure === "completion" || column.measure === "phaseCompletion") {
      rules.push({ kind: "dataBar", block: { ...block, top: firstRanked }, color: BARS[column.measure] });
    } else if (column.measure === "paceGap" || (column.measure === "growth" && !lowerIsBetter(column))) {
      color(block, (cell) => `=AND(ISNUMBER(${cell}),${cell}<0)`, BAD);
    } else if (column.measure === "growth") {
      color(block, (cell) => `=AND(ISNUMBER(${cell}),${cell}>0)`, BAD);
    }
  });
  if (shape.hasVerdict && shape.columns.some((column) => column.measure === "paceGap")) {
    const block = { top: firstRanked, left: shape.width - 1, bottom: lastRow, right: shape.width - 1 };
    const startsWith = (word: string) => (cell: string) => `=LEFT(${cell},${word.length})="${word}"`;
    color(block, startsWith(texts.ahead), GOOD);
    color(block, startsWith(texts.behind), BAD);
  }
  return rules;
}
