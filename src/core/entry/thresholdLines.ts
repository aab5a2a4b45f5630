import { ENTRY_TEXTS } from "../texts/entry";
import { columnAddress, type Draft } from "./Draft";
import { literal } from "./entryFormulas";
import { ENTRY_LOOKS } from "./entryLooks";
import type { EntryRequest } from "./EntryRequest";
import type { EntryColumn } from "./townEntry";

const AVERAGE_FORMAT = "0.00";
const SHARE_FORMAT = "0.0%";

/**
 * Under a list of villages, a sentence for each average and each threshold, as plain formulas (D6): 平均每村43.79万元;
 * 30万元及以上：32个村，占74.4%. The average is the sum over the number of villages that have a figure, the share counts the same
 * villages. A cell that says nothing yet stays blank.
 */
export function thresholdLines(
  draft: Draft,
  { template, language }: EntryRequest,
  columns: readonly EntryColumn[],
  { firstRow, last, top }: { firstRow: number; last: number; top: number },
): void {
  const texts = ENTRY_TEXTS[language];
  const values = columns.filter(({ measure, indicator }) => measure === "value" && indicator.kind === "flow");
  const range = ({ column }: EntryColumn) => columnAddress(column, firstRow, last);
  const averages = values.map((column) => {
    const [before, after] = texts.average(column.indicator.name[language]);
    const figure = `TEXT(SUM(${range(column)})/COUNT(${range(column)}),${literal(AVERAGE_FORMAT)})`;
    return when(range(column), [literal(before), figure, literal(column.indicator.unit + after)]);
  });
  const reached = (template.entry?.thresholds ?? []).flatMap(({ indicator, atLeast }) => {
    const column = values.find((one) => one.indicator.id === indicator);
    if (!column) return [];
    const [before, between, after] = texts.threshold(
      column.indicator.name[language],
      `${atLeast}${column.indicator.unit}`,
    );
    const count = `COUNTIF(${range(column)},${literal(`>=${atLeast}`)})`;
    const share = `TEXT(${count}/COUNT(${range(column)}),${literal(SHARE_FORMAT)})`;
    return [when(range(column), [literal(before), count, literal(between), share, literal(after)])];
  });
  [...averages, ...reached].forEach((formula, place) => {
    const row = top + place;
    draft.put(row, draft.width - 1, null);
    draft.put(row, 0, { formula });
    draft.merges.push({ top: row, left: 0, bottom: row, right: draft.width - 1 });
    draft.look({ top: row, left: 0, bottom: row, right: draft.width - 1 }, ENTRY_LOOKS.summary);
  });
}

function when(figures: string, parts: string[]): string {
  return `=IF(COUNT(${figures})=0,"",${parts.filter((part) => part !== '""').join("&")})`;
}
