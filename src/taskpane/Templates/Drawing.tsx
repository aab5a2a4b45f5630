import type { SheetPlan } from "../../core/plan/SheetPlan";
import { makeStyles } from "../shared/fluent";
import { token } from "../shared/token";

const WIDTH = 280;
const ROW = 11;
const MOST_ROWS = 11;
const MOST_POINTS = 620;
/** Width of a letter in the drawing, as a share of a digit's width. */
const LETTER = 3.1;

const useStyles = makeStyles({
  drawing: {
    display: "block",
    width: "100%",
    height: "auto",
    color: token("colorNeutralForeground1"),
    backgroundColor: token("colorNeutralBackground1"),
    border: `1px solid ${token("colorNeutralStroke2")}`,
    borderRadius: "4px",
    "@media (forced-colors: active)": { color: "CanvasText", backgroundColor: "Canvas" },
  },
});

/** A small drawing of a planned sheet: its grid, its grey cells, and a bar for each text, in the colours of the pane. */
export function Drawing({ plan, label }: { plan: SheetPlan; label: string }) {
  const styles = useStyles();
  const cells = drawnCells(plan);
  const rows = Math.min(plan.cells.length, MOST_ROWS);
  const grid = cells.filter(({ row }) => row >= plan.print.headRows.first).map(framePath);
  const grey = cells.filter(({ fill }) => fill).map(framePath);
  const isHead = ({ row }: DrawnCell) => row < plan.frozen.rows;
  const heads = cells.filter(isHead).map((cell) => barPath(cell, true));
  const texts = cells.filter((cell) => !isHead(cell)).map((cell) => barPath(cell, false));
  return (
    <svg className={styles.drawing} viewBox={`0 0 ${WIDTH} ${rows * ROW}`} role="img" aria-label={label}>
      <path d={grey.join("")} fill="currentColor" fillOpacity={0.08} />
      <path d={grid.join("")} fill="none" stroke="currentColor" strokeOpacity={0.25} strokeWidth={0.5} />
      <path d={heads.join("")} stroke="currentColor" strokeOpacity={0.75} strokeWidth={3} strokeLinecap="round" />
      <path d={texts.join("")} stroke="currentColor" strokeOpacity={0.5} strokeWidth={3} strokeLinecap="round" />
    </svg>
  );
}

interface DrawnCell {
  row: number;
  x: number;
  y: number;
  width: number;
  height: number;
  fill: boolean;
  text: string;
}

/** The cells of the upper left of the sheet, merged ones as one, measured for the drawing. */
function drawnCells(plan: SheetPlan): DrawnCell[] {
  const rows = Math.min(plan.cells.length, MOST_ROWS);
  const columns = columnsOf(plan);
  const scale = WIDTH / columns.reduce((sum, { width }) => sum + width, 0);
  return Array.from({ length: rows }, (_, row) => row).flatMap((row) =>
    columns.flatMap(({ column, left, width }): DrawnCell[] => {
      if (isCovered(plan, row, column)) return [];
      const merge = plan.merges.find((block) => block.top === row && block.left === column);
      const span = columns.filter((one) => merge && one.column >= merge.left && one.column <= merge.right);
      const whole = merge ? span.reduce((sum, one) => sum + one.width, 0) : width;
      const height = merge ? (Math.min(merge.bottom, rows - 1) - row + 1) * ROW : ROW;
      const [fill, text] = [fillOf(plan, row, column), textOf(plan, row, column)];
      return [{ row, x: left * scale, y: row * ROW, width: whole * scale, height, fill, text }];
    }),
  );
}

const short = (number: number) => Number(number.toFixed(1));

function framePath({ x, y, width, height }: DrawnCell): string {
  return `M${short(x)} ${y}h${short(width)}v${height}h${short(-width)}z`;
}

/** A bar in the place of the text. */
function barPath({ x, y, width, height, text }: DrawnCell, centered: boolean): string {
  const bar = Math.min(width - 6, [...text].length * LETTER);
  if (text === "" || bar <= 0) return "";
  const start = centered ? x + (width - bar) / 2 : x + 3;
  return `M${short(start)} ${short(y + height / 2)}h${short(bar)}`;
}

/** The first columns of the sheet, as many as can be told apart in the drawing. */
function columnsOf({ columnWidths }: SheetPlan): { column: number; left: number; width: number }[] {
  const columns: { column: number; left: number; width: number }[] = [];
  let left = 0;
  for (const [column, width] of columnWidths.entries()) {
    if (left + width > MOST_POINTS && column > 1) break;
    columns.push({ column, left, width });
    left += width;
  }
  return columns;
}

const covers = (block: { top: number; left: number; bottom: number; right: number }, row: number, column: number) =>
  row >= block.top && row <= block.bottom && column >= block.left && column <= block.right;

/** Whether a cell lies under a merged one. */
function isCovered({ merges }: SheetPlan, row: number, column: number): boolean {
  return merges.some((block) => covers(block, row, column) && (row !== block.top || column !== block.left));
}

function fillOf({ looks }: SheetPlan, row: number, column: number): boolean {
  return looks.some(({ block, look }) => look.fill !== undefined && covers(block, row, column));
}

function textOf({ cells }: SheetPlan, row: number, column: number): string {
  const cell = cells[row]?.[column] ?? null;
  return typeof cell === "string" || typeof cell === "number" ? String(cell) : "";
}
