import type { IStyleData } from "@univerjs/core";
import type { Table } from "../model/Workbook";

/** The colours of the Office theme; the styles of a row of Excel's gallery go through them. */
const ACCENTS = ["#404040", "#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];
const WHITE = "#FFFFFF";
const THIN = 1;

/** The colour mixed with white; 1 is white. */
function tint(color: string, share: number): string {
  const parts = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  return `#${parts
    .map((part) =>
      Math.round(part + (255 - part) * share)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`;
}

/**
 * How a table style shows in one of its cells: head, bands, totals and the lines around rows, in the colours of
 * Excel's gallery. Finer points of a style (double lines, stripes of columns) are not drawn.
 */
export function tableLook(table: Table, row: number): IStyleData | undefined {
  const [, family, digits] = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(table.style) ?? [];
  if (family === undefined) return undefined;
  const number = Number(digits);
  const accent = ACCENTS[(number - 1) % ACCENTS.length]!;
  const filledHead = family !== "Light" || (number >= 8 && number <= 14);
  const line = { s: THIN, cl: { rgb: family === "Light" ? accent : tint(accent, 0.4) } };
  const edges = { t: line, b: line };
  if (row === table.rect.top) {
    return filledHead
      ? { bg: { rgb: family === "Dark" ? tint(accent, 0) : accent }, cl: { rgb: WHITE }, bl: 1, bd: edges }
      : { bl: 1, bd: edges };
  }
  if (table.showTotals && row === table.rect.bottom) return { bl: 1, bd: edges };
  const banded = table.bandedRows !== false && (row - table.rect.top) % 2 === 1;
  const full = family === "Dark" || (family === "Medium" && number >= 8);
  const bg = banded ? tint(accent, full ? 0.6 : 0.8) : full ? tint(accent, 0.8) : undefined;
  const lines = family === "Light" && number < 8 ? undefined : edges;
  return { ...(bg && { bg: { rgb: bg } }), ...(lines && { bd: lines }) };
}
