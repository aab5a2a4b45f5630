import { periodLabel } from "../period/periodLabel";
import type { Template } from "../template/Template";
import type { Language } from "../texts/language";
import { DATA_COLUMNS, type DataRow } from "./DataRow";
import { figureKey } from "./readRows";

/** What one cell of the data table holds; "" is a blank. */
export type DataCell = string | number;

/** A figure as a row of the data table, in the order of `DATA_COLUMNS`. */
export function dataCells(row: DataRow, language: Language): DataCell[] {
  return DATA_COLUMNS.map((column) => {
    if (column === "period") return periodLabel(row.period, language);
    if (column === "phase") return row.phase ? periodLabel(row.phase, language) : "";
    return row[column] ?? "";
  });
}

export interface Merge {
  /** Rows the table does not have yet. */
  added: DataRow[];
  /** How many rows the table has already, with the same figures. */
  unchanged: number;
  /** Rows whose figures differ from those in the table; `index` is the place among the new rows. */
  conflicts: { index: number; before: DataRow; after: DataRow }[];
}

const FIGURES = ["value", "unit", "previous", "growth", "target", "phaseTarget"] as const;

/** Lays new figures beside those already in the table: nothing there is changed, differences are named. */
export function mergeRows(existing: readonly DataRow[], incoming: readonly DataRow[], template: Template): Merge {
  const known = new Map(existing.map((row) => [figureKey(row, template), row]));
  const merge: Merge = { added: [], unchanged: 0, conflicts: [] };
  incoming.forEach((row, index) => {
    const before = known.get(figureKey(row, template));
    if (!before) merge.added.push(row);
    else if (FIGURES.every((figure) => before[figure] === row[figure])) merge.unchanged++;
    else merge.conflicts.push({ index, before, after: row });
  });
  return merge;
}
