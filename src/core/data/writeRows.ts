import { convertUnit, isConvertible } from "../indicator/units";
import { significant } from "../numbers/significant";
import { coversSameMonths } from "../period/Period";
import { periodLabel } from "../period/periodLabel";
import type { Template } from "../template/Template";
import type { Language } from "../texts/language";
import { DATA_COLUMNS, FRACTIONS, LEVELS, type DataColumn, type DataRow } from "./DataRow";
import type { Heads } from "./readHeads";
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

/** The cells of a row under the heads of a table that may have another order and columns of the user's own: those stay `null`. */
export function underHeads(cells: readonly DataCell[], columns: Heads["columns"], width: number): (DataCell | null)[] {
  const row = new Array<DataCell | null>(width).fill(null);
  DATA_COLUMNS.forEach((column, place) => {
    const own = columns[column];
    if (own !== undefined) row[own] = cells[place]!;
  });
  return row;
}

/** A column that the rows need and the table lacks, or `null`: writing without it would lose figures. */
export function columnLacking(rows: readonly DataCell[][], columns: Heads["columns"]): DataColumn | null {
  const lacking = DATA_COLUMNS.find(
    (column, place) => columns[column] === undefined && rows.some((row) => row[place] !== ""),
  );
  return lacking ?? null;
}

export interface Merge {
  /** Rows the table does not have yet. */
  added: DataRow[];
  /** How many rows the table has already, with the same figures. */
  unchanged: number;
  /** Rows whose figures differ from those in the table; `index` is the place among the new rows. */
  conflicts: { index: number; column: DataColumn; before: DataRow; after: DataRow }[];
}

/** Lays new figures beside those already in the table: nothing there is changed, differences are named. */
export function mergeRows(existing: readonly DataRow[], incoming: readonly DataRow[], template: Template): Merge {
  const known = new Map(existing.map((row) => [figureKey(row, template), row]));
  const merge: Merge = { added: [], unchanged: 0, conflicts: [] };
  incoming.forEach((row, index) => {
    const before = known.get(figureKey(row, template));
    const column = before && differingColumn(before, row);
    if (!before) merge.added.push(row);
    else if (!column) merge.unchanged++;
    else merge.conflicts.push({ index, column, before, after: row });
  });
  return merge;
}

/** The first column in which two rows of the same figure differ; levels are compared in one unit. */
function differingColumn(before: DataRow, after: DataRow): DataColumn | undefined {
  if (after.unit !== before.unit && !isConvertible(after.unit, before.unit)) return "unit";
  const same = (one: number | null, other: number | null) =>
    one === null || other === null ? one === other : significant(one) === significant(other);
  const inUnit = (level: number | null) =>
    level === null || after.unit === before.unit ? level : convertUnit(level, after.unit, before.unit);
  const level = LEVELS.find((one) => !same(before[one], inUnit(after[one])));
  if (level) return level;
  const rate = ([...FRACTIONS, "points"] as const).find((one) => !same(before[one], after[one]));
  if (rate) return rate;
  const samePhase =
    before.phase && after.phase ? coversSameMonths(before.phase, after.phase) : before.phase === after.phase;
  if (!samePhase) return "phase";
  return before.status !== after.status && before.status !== "" && after.status !== "" ? "status" : undefined;
}

/** What a row holds in a column, as a person reads it. */
export function cellText(row: DataRow, column: DataColumn, language: Language): string {
  const value = row[column];
  if (column === "phase" || column === "period") return row[column] ? periodLabel(row[column], language) : "—";
  if (value === null || value === "") return "—";
  if (FRACTIONS.some((rate) => rate === column)) return `${Number(((value as number) * 100).toPrecision(12))}%`;
  return LEVELS.some((level) => level === column) ? `${String(value)} ${row.unit}`.trim() : String(value);
}
