import { DATA_COLUMNS, DATA_HEADS, FRACTIONS, type DataColumn, type DataRow } from "../../../core/data/DataRow";
import type { RowUpdate } from "../../../core/data/layRows";
import { readHeads, type Heads } from "../../../core/data/readHeads";
import { PercentNumber } from "../../../core/data/SheetCell";
import { dataCells, underHeads, type DataCell } from "../../../core/data/writeRows";
import type { Choices } from "../../../core/intake/Understanding";
import { PANE_TEXTS } from "../../../core/texts/pane";
import { rememberChoices, type RememberedChoices } from "../../../excel/choicesStore";
import { applyChange, type CellUpdate, type ChangeRecord } from "../../../excel/dataChange";
import type { SheetBlock } from "../../../excel/readWorkbook";
import { createDataTable } from "../../../excel/writeData";
import { inSlices } from "../inSlices";
import { attempt, done, faulty, type Caller, type Outcome } from "../outcome";
import { cellPlace } from "../source";
import { prepareFigures, type FiguresRequest, type PreparedFigures } from "./previewFigures";

export interface WriteRequest extends FiguresRequest {
  /** Whether figures that stand already may be changed: the person has seen them old → new. */
  update: boolean;
  /** What was chosen for the sheets, to be remembered for their like. */
  remember: { shape: string; choices: Choices }[];
}

/** What was written, by which it can be taken back. */
export type WrittenFigures = { kind: "changed"; record: ChangeRecord } | { kind: "created"; cells: DataCell[][] };

export interface FiguresResult {
  sheet: string;
  added: number;
  updated: number;
  /** Whether the data table is new. */
  created: boolean;
  /** `null` where nothing was written. */
  change: WrittenFigures | null;
}

const ROWS_A_STEP = 500;

/** Writes figures into the data table: all of them or none. What stands there changes only where that was agreed to. */
export function writeFigures(request: WriteRequest, caller: Caller): Promise<Outcome<FiguresResult>> {
  return attempt(caller.language, async () => {
    const prepared = await prepareFigures(request, caller);
    if (!prepared.ok) return prepared;
    caller.signal?.throwIfAborted();
    caller.onStep?.("writing");
    const written = await write(prepared.value, request.update, caller);
    if (written.ok) {
      await remember(request.remember);
      await keepAliases(request.remember, request.rows);
    }
    return written;
  });
}

async function write(
  { preview, view, lines }: PreparedFigures,
  update: boolean,
  { language, signal, onProgress }: Caller,
): Promise<Outcome<FiguresResult>> {
  const { laying, sheet } = preview;
  const cells = await inSlices(cellsOf(laying.added, language), signal);
  const { table } = view;
  if (!table) {
    await createDataTable(sheet, cells, language, { signal, onProgress });
    const change: WrittenFigures | null = cells.length > 0 ? { kind: "created", cells } : null;
    return done({ sheet, added: cells.length, updated: 0, created: true, change });
  }
  const updates = update ? laying.updates : [];
  if (cells.length + updates.length === 0) return done({ sheet, added: 0, updated: 0, created: false, change: null });
  const { columns } = readHeads(table.cells, false, language) as Heads;
  const needed = neededColumns(cells, updates);
  const lacking = needed.find((column) => columns[column] === undefined);
  if (lacking) {
    const names = needed.map((column) => DATA_HEADS[language][column]).join(PANE_TEXTS[language].list);
    const fault = { row: 0, column: 0, code: "headMissing" as const, args: [DATA_HEADS[language][lacking], names] };
    return faulty([fault], (row, column) => cellPlace(table, row, column), language);
  }
  const width = table.cells[0]!.length;
  const record = await applyChange(
    {
      added: cells.map((row) => underHeads(row, columns, width)),
      updated: updates.flatMap((one) => cellUpdates(one, lines[one.place]!, table, columns, language)),
    },
    {
      body: table.cells.length - 1,
      blank: blankRowsAtEnd(table),
      fractions: FRACTIONS.flatMap((column) => columns[column] ?? []),
    },
    { signal, onProgress },
  );
  return done({
    sheet: table.sheet,
    added: cells.length,
    updated: updates.length,
    created: false,
    change: { kind: "changed", record },
  });
}

function* cellsOf(rows: readonly DataRow[], language: Caller["language"]): Generator<void, DataCell[][]> {
  const cells: DataCell[][] = [];
  for (const row of rows) {
    cells.push(dataCells(row, language));
    if (cells.length % ROWS_A_STEP === 0) yield;
  }
  return cells;
}

/** Columns of the data that hold something in a row to write or change. */
function neededColumns(cells: readonly DataCell[][], updates: readonly RowUpdate[]): DataColumn[] {
  return DATA_COLUMNS.filter(
    (column, place) =>
      cells.some((row) => row[place] !== "") || updates.some((update) => update.columns.includes(column)),
  );
}

/** The cells of one row that change; `line` is the row's place among the table's cells, whose first are the heads. */
function cellUpdates(
  { after, columns }: RowUpdate,
  line: number,
  table: SheetBlock,
  places: Heads["columns"],
  language: Caller["language"],
): CellUpdate[] {
  const cells = dataCells(after, language);
  return columns.map((name) => {
    const column = places[name]!;
    const before = table.cells[line]![column] ?? "";
    return {
      row: line - 1,
      column,
      before: before instanceof PercentNumber ? before.value : typeof before === "boolean" ? String(before) : before,
      after: cells[DATA_COLUMNS.indexOf(name)]!,
    };
  });
}

function blankRowsAtEnd(table: SheetBlock): number {
  const last = table.cells.findLastIndex((line) => line.some((cell) => cell !== "" && cell !== null));
  return table.cells.length - 1 - Math.max(0, last);
}

/** A workbook that takes no settings costs only that the choices are not remembered: the figures stand. */
async function remember(sheets: WriteRequest["remember"]): Promise<void> {
  const chosen = sheets
    .filter(({ choices }) => Object.values(choices).some((one) => Object.keys(one as object).length > 0))
    .map(({ shape, choices }): RememberedChoices[number] => [shape, lasting(choices)]);
  if (chosen.length > 0) await rememberChoices(chosen).catch(() => undefined);
}

/** Names that the person said to be those of a town are kept in the workbook, for sheets of any shape. */
async function keepAliases(sheets: WriteRequest["remember"], rows: readonly DataRow[]): Promise<void> {
  const confirmed = sheets.flatMap(({ choices }) =>
    Object.entries(choices.towns ?? {}).map(([alias, town]) => ({ alias, town })),
  );
  if (confirmed.length === 0) return;
  const { keepTownAliases } = await import(/* webpackChunkName: "templates" */ "../townAliases");
  const towns = [...new Set(rows.map(({ town }) => town))];
  await keepTownAliases(confirmed, towns).catch(() => undefined);
}

/** What holds next month too: not the period, and no rows, whose numbers change with the towns. */
function lasting({ period: _period, aggregates: _rows, headRows: _heads, ...choices }: Choices): Choices {
  return choices;
}
