import type { DataCell } from "../core/data/writeRows";
import { ExcelFailure, inExcel } from "./failure";
import { cellPieces, filledRuns, pieces, type Piece } from "./pieces";
import { DATA_TABLE } from "./readWorkbook";
import { differences, findTable, safeCells, type ChangedCell, type TablePlace } from "./tablePlace";

/** One cell of the data table's body that gets another content; both as they stand in the cell, "" is a blank. */
export interface CellUpdate {
  /** Zero-based within the body of the table. */
  row: number;
  column: number;
  before: DataCell;
  after: DataCell;
}

/** What an import does to the data table: new rows behind the last, in the table's columns, and cells that change. */
export interface DataChange {
  /** `null` leaves a column of the user's own alone. */
  added: (DataCell | null)[][];
  updated: CellUpdate[];
}

/** What was written, by which it can be checked and taken back; plain data. */
export interface ChangeRecord extends DataChange, BodyState {
  /** Whether what stood under the table was moved down, and whether anything was written. */
  roomMade: boolean;
  begun: boolean;
}

/** The body of the table as it was read: its rows, how many of the last are blank, and which columns hold fractions. */
export interface BodyState {
  body: number;
  blank: number;
  fractions: number[];
}

export interface WritingOptions {
  /** The part done, from 0 to 1. */
  onProgress?: (part: number) => void;
  /** Stops the writing; what was written is taken back. */
  signal?: AbortSignal;
}

/** Rows of a sheet of Excel. */
export const MOST_SHEET_ROWS = 1_048_576;
const MOST_NAMED = 20;
/** How a fraction shows: 13.7%. */
export const RATE_FORMAT = "0.0#%";

/**
 * Writes a change into the data table, all of it or nothing: rows go under the table piece by piece and become part of it
 * in the last round trip; whatever fails before, or a wish to stop, takes back what was written.
 */
export async function applyChange(
  change: DataChange,
  state: BodyState,
  options: WritingOptions = {},
): Promise<ChangeRecord> {
  const record: ChangeRecord = { ...change, ...state, roomMade: false, begun: false };
  await inExcel((context) => check(context, record));
  try {
    await inExcel((context) => write(context, record, options));
  } catch (error) {
    await takeBack(record, error);
    throw error;
  }
  return record;
}

/** Takes a change back, unless cells it wrote hold something else by now: then nothing is done and those are named. */
export async function undoChange(record: ChangeRecord): Promise<ChangedCell[]> {
  return inExcel(async (context) => {
    const place = await findTable(context);
    if (place.body < record.body + rowsBelow(record)) throw new ExcelFailure("changed", DATA_TABLE);
    const differing = [
      ...(await differences(context, place, updatePieces(record, "after"))),
      ...(await differences(context, place, addedPieces(record))),
    ];
    if (differing.length === 0) await restore(context, place, record);
    return differing.slice(0, MOST_NAMED);
  });
}

/** Refuses what would overwrite something the person has not seen, or does not fit on the sheet. */
async function check(context: Excel.RequestContext, record: ChangeRecord): Promise<void> {
  const place = await findTable(context);
  if (place.body !== record.body) throw new ExcelFailure("changed", DATA_TABLE);
  const free = MOST_SHEET_ROWS - place.top - place.body;
  if (rowsBelow(record) > free) throw new ExcelFailure("full", String(free));
  const differing = [
    ...(await differences(context, place, updatePieces(record, "before"))),
    ...(await differences(context, place, blankPieces(record))),
  ];
  if (differing.length > 0) {
    throw new ExcelFailure(
      "changed",
      differing
        .slice(0, MOST_NAMED)
        .map(({ address }) => address)
        .join(", "),
    );
  }
}

async function write(
  context: Excel.RequestContext,
  record: ChangeRecord,
  { onProgress, signal }: WritingOptions,
): Promise<void> {
  const place = await findTable(context);
  const { sheet, top, left, width, body, table } = place;
  const adding = rowsBelow(record);
  const end = top + body;
  const total = record.added.length + record.updated.length;
  let done = 0;
  // First, since it fails where the sheet is hidden: nothing may fail behind the rows.
  sheet.activate();
  if (adding > 0) record.roomMade = await makeRoom(context, sheet.getRangeByIndexes(end, left, adding, width));
  const all: [Iterable<Piece[]>, (group: Piece[]) => number][] = [
    [updatePieces(record, "after"), (group) => group.reduce((sum, { cells }) => sum + cells.length, 0)],
    [addedPieces(record), (group) => group[0]?.cells.length ?? 0],
  ];
  for (const [groups, steps] of all) {
    for (const group of groups) {
      for (const { row, column, cells } of group) {
        const range = sheet.getRangeByIndexes(top + row, left + column, cells.length, cells[0]!.length);
        range.values = cells.map(safeCells);
      }
      record.begun = true;
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one round trip a group that fits into one
      await context.sync();
      done += steps(group);
      onProgress?.(Math.min(1, done / total));
      signal?.throwIfAborted();
    }
  }
  if (adding > 0) {
    const last = sheet.getRangeByIndexes(end - 1, left, 1, width);
    sheet.getRangeByIndexes(end, left, adding, width).copyFrom(last, Excel.RangeCopyType.formats);
  }
  for (const column of record.added.length > 0 ? record.fractions : []) {
    const range = sheet.getRangeByIndexes(end - record.blank, left + column, record.added.length, 1);
    range.numberFormat = RATE_FORMAT as unknown as string[][];
  }
  if (adding > 0) table.resize(sheet.getRangeByIndexes(top - 1, left, 1 + body + adding, width));
  await context.sync();
}

/** What a person has written under the table moves down, as it does when rows are added by hand. */
async function makeRoom(context: Excel.RequestContext, below: Excel.Range): Promise<boolean> {
  const used = below.getUsedRangeOrNullObject(true);
  await context.sync();
  if (used.isNullObject) return false;
  below.insert(Excel.InsertShiftDirection.down);
  await context.sync();
  return true;
}

/** Takes back what a writing that failed left behind; where even that fails, the failure says so. */
async function takeBack(record: ChangeRecord, error: unknown): Promise<void> {
  try {
    await inExcel(async (context) => restore(context, await findTable(context), record));
  } catch {
    throw new ExcelFailure("unrestored", error instanceof Error ? error.message : "");
  }
}

/** Puts every cell back as it was before the change. */
async function restore(
  context: Excel.RequestContext,
  { sheet, table, top, left, width, body }: TablePlace,
  record: ChangeRecord,
): Promise<void> {
  if (!record.begun && !record.roomMade) return;
  for (const group of updatePieces(record, "before")) {
    for (const { row, column, cells } of group) {
      sheet.getRangeByIndexes(top + row, left + column, cells.length, 1).values = cells.map(safeCells);
    }
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one round trip a group that fits into one
    await context.sync();
  }
  const filled = Math.min(record.blank, record.added.length);
  for (const { left: first, right } of filled > 0 ? filledRuns(record.added) : []) {
    sheet
      .getRangeByIndexes(top + record.body - record.blank, left + first, filled, right - first + 1)
      .clear(Excel.ClearApplyTo.contents);
  }
  const adding = rowsBelow(record);
  if (adding > 0) {
    const below = sheet.getRangeByIndexes(top + record.body, left, adding, width);
    if (body > record.body) table.resize(sheet.getRangeByIndexes(top - 1, left, 1 + record.body, width));
    if (record.roomMade) below.delete(Excel.DeleteShiftDirection.up);
    else below.clear();
  }
  await context.sync();
}

/** Rows that the table has no blank ones for. */
const rowsBelow = ({ added, blank }: ChangeRecord) => Math.max(0, added.length - blank);

const addedPieces = ({ added, body, blank }: ChangeRecord): Iterable<Piece[]> => pieces(added, body - blank);

/** The blank rows that are to be filled: they must still be blank where we write. */
function blankPieces({ added, body, blank }: ChangeRecord): Iterable<Piece[]> {
  const filling = Math.min(blank, added.length);
  const blanks = Array.from({ length: filling }, (): DataCell[] => [""]);
  return filling === 0
    ? []
    : filledRuns(added).flatMap(({ left, right }) =>
        Array.from({ length: right - left + 1 }, (_, place) => [
          { row: body - blank, column: left + place, cells: blanks },
        ]),
      );
}

const updatePieces = ({ updated }: ChangeRecord, which: "before" | "after"): Iterable<Piece[]> =>
  cellPieces(updated.map((update) => ({ row: update.row, column: update.column, value: update[which] })));
