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
  const rows = Math.min(plan.cells.length, MOST_ROWS);
  const columns = columnsOf(plan);
  const scale = WIDTH / columns.reduce((sum, { width }) => sum + width, 0);
  return (
    <svg className={styles.drawing} viewBox={`0 0 ${WIDTH} ${rows * ROW}`} role="img" aria-label={label}>
      {Array.from({ length: rows }, (_, row) =>
        columns.map(({ column, left, width }) => {
          const hidden = isCovered(plan, row, column);
          const merge = plan.merges.find((block) => block.top === row && block.left === column);
          const span = merge
            ? columns
                .filter((one) => one.column >= merge.left && one.column <= merge.right)
                .reduce((sum, one) => sum + one.width, 0)
            : width;
          const height = merge ? (Math.min(merge.bottom, rows - 1) - row + 1) * ROW : ROW;
          return hidden ? null : (
            <DrawnCell
              key={`${row} ${column}`}
              x={left * scale}
              y={row * ROW}
              width={span * scale}
              height={height}
              fill={fillOf(plan, row, column)}
              text={textOf(plan, row, column)}
              framed={row >= plan.print.headRows.first && row < plan.frozen.rows + MOST_ROWS}
              centered={row < plan.frozen.rows}
            />
          );
        }),
      )}
    </svg>
  );
}

interface DrawnCellProps {
  x: number;
  y: number;
  width: number;
  height: number;
  fill: boolean;
  text: string;
  framed: boolean;
  centered: boolean;
}

function DrawnCell({ x, y, width, height, fill, text, framed, centered }: DrawnCellProps) {
  const bar = Math.min(width - 4, [...text].length * LETTER);
  return (
    <g>
      <rect
        x={x}
        y={y}
        width={width}
        height={height}
        fill={fill ? "currentColor" : "none"}
        fillOpacity={0.08}
        stroke={framed ? "currentColor" : "none"}
        strokeOpacity={0.25}
        strokeWidth={0.5}
      />
      {bar > 0 && (
        <rect
          x={centered ? x + (width - bar) / 2 : x + 2}
          y={y + height / 2 - 1.5}
          width={bar}
          height={3}
          rx={1.5}
          fill="currentColor"
          fillOpacity={centered ? 0.75 : 0.5}
        />
      )}
    </g>
  );
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
