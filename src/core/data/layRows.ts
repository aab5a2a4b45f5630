import { convertUnit, isConvertible } from "../indicator/units";
import { significant } from "../numbers/significant";
import { coversSameMonths } from "../period/Period";
import type { Template } from "../template/Template";
import { DATA_COLUMNS, FRACTIONS, LEVELS, type DataColumn, type DataRow } from "./DataRow";
import { FigureMap } from "./FigureMap";

/** A row of the data table that newer figures change. */
export interface RowUpdate {
  /** Its place among the rows that were there. */
  place: number;
  before: DataRow;
  /** The row as it would stand: what the newer figures say, and what they leave open as before. */
  after: DataRow;
  columns: DataColumn[];
}

export interface Laying {
  /** Rows the table does not have yet. */
  added: DataRow[];
  unchanged: number;
  updates: RowUpdate[];
  /** The same figure read twice with two different values: `index` is the place of the second among the new rows. */
  contradictions: { index: number; column: DataColumn; first: DataRow; second: DataRow }[];
}

const MEASURED = [...LEVELS, ...FRACTIONS, "points", "phase", "rank", "status"] as const;
const DESCRIBING = ["source", "note"] as const;

/**
 * Lays new figures beside those of the data table. What a newer report does not say stays: a gap in it never empties a
 * cell, so that a sheet of growths adds to a sheet of levels. Rows of the same figure among the new ones are put together.
 */
export function layRows(existing: readonly DataRow[], incoming: readonly DataRow[], template: Template): Laying {
  const steps = layRowsInSteps(existing, incoming, template);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const ROWS_A_STEP = 500;

/** The same, resting after some hundred rows each: a pane lives on while 720,000 are laid. */
export function* layRowsInSteps(
  existing: readonly DataRow[],
  incoming: readonly DataRow[],
  template: Template,
): Generator<void, Laying> {
  const laying: Laying = { added: [], unchanged: 0, updates: [], contradictions: [] };
  const places = new FigureMap<number>(template);
  for (let place = 0; place < existing.length; place++) {
    if (place % ROWS_A_STEP === 0) yield;
    places.set(existing[place]!, place);
  }
  const whole: DataRow[] = [];
  const firsts = new FigureMap<number>(template);
  for (let index = 0; index < incoming.length; index++) {
    if (index % ROWS_A_STEP === 0) yield;
    const row = incoming[index]!;
    const at = firsts.getOrSet(row, whole.length);
    if (at === whole.length) {
      whole.push(row);
      continue;
    }
    const first = whole[at]!;
    const clash = MEASURED.find((column) => contradicts(first, row, column));
    if (clash) laying.contradictions.push({ index, column: clash, first, second: row });
    else whole[at] = together(first, row).row;
  }
  let done = 0;
  for (const row of whole) {
    if (done++ % ROWS_A_STEP === 0) yield;
    const place = existing.length === 0 ? undefined : places.get(row);
    if (place === undefined) {
      laying.added.push(row);
      continue;
    }
    const before = existing[place]!;
    const { row: after, columns } = together(before, row);
    if (columns.length === 0) laying.unchanged++;
    else laying.updates.push({ place, before, after, columns });
  }
  return laying;
}

/** Both rows say something in this column, and not the same. */
function contradicts(first: DataRow, second: DataRow, column: (typeof MEASURED)[number]): boolean {
  if (isGap(first[column]) || isGap(second[column])) return false;
  return !isConvertible(second.unit, first.unit)
    ? second.unit !== first.unit && LEVELS.some((level) => level === column)
    : !same(first, inUnitOf(first, second), column);
}

/** The earlier row with all that the later one says, and the columns in which that differs. */
function together(before: DataRow, later: DataRow): { row: DataRow; columns: DataColumn[] } {
  const asBefore = inUnitOf(before, later);
  const columns: DataColumn[] = MEASURED.filter((column) => !isGap(later[column]) && !same(before, asBefore, column));
  if (asBefore.unit !== before.unit && LEVELS.some((level) => later[level] !== null)) columns.push("unit");
  if (columns.length === 0) return { row: before, columns };
  const described = DESCRIBING.filter((column) => later[column] !== "" && !before[column].includes(later[column]));
  const row: DataRow = { ...before };
  for (const column of columns) Object.assign(row, { [column]: asBefore[column] });
  for (const column of described) row[column] = [before[column], later[column]].filter(Boolean).join("；");
  const changed = [...columns, ...described];
  return { row, columns: DATA_COLUMNS.filter((column) => changed.includes(column)) };
}

/** The later row with its levels in the unit of the earlier one, where there is a way. */
function inUnitOf(before: DataRow, later: DataRow): DataRow {
  if (before.unit === later.unit || !isConvertible(later.unit, before.unit)) return later;
  const row = { ...later, unit: before.unit };
  for (const level of LEVELS)
    row[level] = later[level] === null ? null : convertUnit(later[level], later.unit, before.unit);
  return row;
}

const isGap = (cell: DataRow[DataColumn]) => cell === null || cell === "";

function same(one: DataRow, other: DataRow, column: (typeof MEASURED)[number]): boolean {
  if (column === "phase") return one.phase !== null && other.phase !== null && coversSameMonths(one.phase, other.phase);
  const [a, b] = [one[column], other[column]];
  return typeof a === "number" && typeof b === "number" ? significant(a) === significant(b) : a === b;
}
