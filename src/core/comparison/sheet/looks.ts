import { columnLetters, type Block, type Look, type Rule, type SheetPlan } from "../../plan/SheetPlan";
import type { ChartRows } from "../picture/chartRows";
import { BAD, BARS, GOOD, GROUP_FILL, HEAD_FILL, INK, MUTED, PAPER, RULE_COLOR, TOTAL_FILL } from "./palette";
import { firstLineOf, HEAD_TOP, type DraftColumn, type DraftLine, type SheetDraft } from "./SheetDraft";

/** Stands behind a figure in its number format, so that it stays a number. */
export const MARK = "※";

/** How each part of the sheet looks: few blocks, whatever the number of lines. */
export function looksOf({ columns, lines, notes }: SheetDraft): SheetPlan["looks"] {
  const right = columns.length - 1;
  const firstRow = firstLineOf(columns);
  const lastRow = firstRow + lines.length - 1;
  const notesTop = lastRow + 2;
  const rows = (top: number, bottom: number, left = 0, last = right): Block => ({ top, left, bottom, right: last });
  const edge = (weight: "Thin" | "Medium", color = INK) => ({ style: "Continuous", weight, color }) as const;
  const looks: SheetPlan["looks"] = [];
  const add = (block: Block, look: Look) => looks.push({ block, look });

  add(rows(0, lastRow), { color: INK, vertical: "Center", size: 10 });
  add(rows(0, 0), { size: 16, bold: true, horizontal: "Left" });
  add(rows(1, 1), { color: MUTED });
  add(rows(1, 1, right, right), { horizontal: "Right" });
  add(rows(HEAD_TOP, firstRow - 1), {
    fill: HEAD_FILL,
    bold: true,
    horizontal: "Center",
    wrap: true,
    lines: { EdgeTop: edge("Medium"), EdgeBottom: edge("Thin"), InsideHorizontal: edge("Thin", RULE_COLOR) },
  });
  add(rows(firstRow, lastRow), { lines: { InsideHorizontal: edge("Thin", RULE_COLOR) } });
  columns.forEach((column, place) => add(rows(firstRow, lastRow, place, place), columnLook(column)));
  for (const { value: look, first, last } of runsWith(lines, (line) => line.look)) {
    const block = rows(firstRow + first, firstRow + last);
    if (look === "total") add(block, { fill: TOTAL_FILL, bold: true, lines: { EdgeBottom: edge("Thin") } });
    if (look === "group") add(block, { fill: GROUP_FILL, bold: true });
  }
  lines.forEach(({ marked = [], own = [] }, place) => {
    for (const { columns: among, format } of own) {
      for (const column of among) add(rows(firstRow + place, firstRow + place, column, column), { format });
    }
    for (const column of marked) {
      const { format } = columns[column]!;
      if (format !== null)
        add(rows(firstRow + place, firstRow + place, column, column), { format: `${format}"${MARK}"` });
    }
  });
  add(rows(lastRow, lastRow), { lines: { EdgeBottom: edge("Medium") } });
  if (notes.length > 0) {
    const look: Look = { size: 9, color: MUTED, vertical: "Top", horizontal: "Left", wrap: true };
    add(rows(notesTop, notesTop + notes.length - 1), look);
  }
  return looks;
}

/** The rows that a chart has its figures from show nothing on paper. */
export function chartLooks({
  cells,
  figures,
  format,
}: Pick<ChartRows, "cells" | "figures" | "format">): SheetPlan["looks"] {
  const rows: Block = { top: figures.bottom - cells.length + 1, left: 0, bottom: figures.bottom, right: figures.right };
  return [
    { block: rows, look: { size: 6, color: PAPER } },
    { block: figures, look: { format } },
  ];
}

function columnLook({ align, format, small }: DraftColumn): Look {
  return {
    horizontal: align,
    ...(align === "Left" && { indent: 1 }),
    ...(format !== null && { format }),
    ...(small && { size: 9 }),
  };
}

/** The figure of a cell as its format shows it: what reads as zero is not bad. */
function asShown(cell: string, format: string | null): string {
  const decimals = /0\.(0+)/.exec(format ?? "")?.[1]?.length ?? 0;
  return `ROUND(${cell},${decimals + (format?.includes("%") ? 2 : 0)})`;
}

interface Run<Value> {
  value: Value;
  first: number;
  last: number;
}

/** Runs of neighbouring lines that have the same of something. */
function runsWith<Value>(lines: readonly DraftLine[], of: (line: DraftLine) => Value): Run<Value>[] {
  const runs: Run<Value>[] = [];
  lines.forEach((line, place) => {
    const value = of(line);
    const last = runs.at(-1);
    if (last?.value === value) last.last = place;
    else runs.push({ value, first: place, last: place });
  });
  return runs;
}

/** The rules that colour cells while the sheet lives; bars leave out totals and what is not ranked. */
export function rulesOf({ columns, lines }: SheetDraft): Rule[] {
  const firstRow = firstLineOf(columns);
  const lastRow = firstRow + lines.length - 1;
  const firstPlain =
    firstRow +
    Math.max(
      0,
      lines.findIndex((line) => line.look === "plain"),
    );
  return columns.flatMap(({ rules, format }, place) =>
    rules.flatMap((rule): Rule[] => {
      const block: Block = { top: firstRow, left: place, bottom: lastRow, right: place };
      const cell = columnLetters(place) + (firstRow + 1);
      switch (rule.kind) {
        case "bar":
          return [
            { kind: "dataBar", block: { ...block, top: firstPlain }, color: BARS[rule.color], most: rule.most ?? 1 },
          ];
        case "badBelow":
        case "badAbove":
          return runsWith(lines, (line) => line.lowIsGood ?? false).map(({ value, first, last }): Rule => {
            const sign = (rule.kind === "badBelow") === value ? ">" : "<";
            const start = columnLetters(place) + (firstRow + first + 1);
            return {
              kind: "color",
              block: { ...block, top: firstRow + first, bottom: firstRow + last },
              color: BAD,
              formula: `=AND(ISNUMBER(${start}),${asShown(start, format)}${sign}0)`,
            };
          });
        case "words": {
          const startsWith = (word: string) => `=LEFT(${cell},${word.length})="${word}"`;
          return [
            ...rule.good.map((word): Rule => ({ kind: "color", block, color: GOOD, formula: startsWith(word) })),
            ...rule.bad.map((word): Rule => ({ kind: "color", block, color: BAD, formula: startsWith(word) })),
          ];
        }
      }
    }),
  );
}
