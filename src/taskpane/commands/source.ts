import type { DataRow } from "../../core/data/DataRow";
import { readRowsInSteps, type ReadOptions } from "../../core/data/readRows";
import type { SheetCell } from "../../core/data/SheetCell";
import type { Period } from "../../core/period/Period";
import { readPeriod } from "../../core/period/readPeriod";
import { blockAddress } from "../../core/plan/SheetPlan";
import type { Template } from "../../core/template/Template";
import { faultText } from "../../core/data/Fault";
import type { Language } from "../../core/texts/language";
import { PANE_TEXTS } from "../../core/texts/pane";
import { readActiveSheet, type SheetBlock } from "../../excel/readWorkbook";
import { inSlices } from "./inSlices";
import { faulty, refused, type Outcome, type Place } from "./outcome";
import { readCsv } from "../../files/text/readCsv";

/** Where the figures come from. */
export type Source =
  | { kind: "sheet" }
  | { kind: "file"; name: string; bytes: Uint8Array }
  | { kind: "blank" }
  /** Figures that were read and understood already. */
  | { kind: "rows"; rows: DataRow[] };

/** Figures that were read, each with its place for messages. */
export interface Figures {
  rows: DataRow[];
  /** The line of each among the cells that were read. */
  lines: number[];
  placeOf: (index: number) => Place;
}

export interface ReadAs {
  template: Template;
  period: Period | null;
  language: Language;
}

/** Reads the figures of a source, or says all that is wrong with it; the page lives on meanwhile. */
export async function readSource(source: Source, as: ReadAs, signal?: AbortSignal): Promise<Outcome<Figures>> {
  if (source.kind === "blank") return { ok: true, value: { rows: [], lines: [], placeOf: () => null } };
  if (source.kind === "rows") return { ok: true, value: { rows: source.rows, lines: [], placeOf: () => null } };
  if (source.kind === "file") return inSlices(readFile(source.name, source.bytes, as), signal);
  const block = await readActiveSheet();
  return block ? readBlock(block, as, signal) : refused(PANE_TEXTS[as.language].sheetEmpty);
}

/** Reads figures that stand on a sheet. */
export function readBlock(block: SheetBlock, as: ReadAs, signal?: AbortSignal): Promise<Outcome<Figures>> {
  const place = (row: number, column: number) => cellPlace(block, row, column);
  return inSlices(read(block.cells, { ...as, strict: false }, place), signal);
}

/** Reads the data table of the workbook at once. */
export function readTable(block: SheetBlock, as: ReadAs): Outcome<Figures> {
  const steps = tableInSteps(block, as);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same, resting after some hundred rows each. */
export function tableInSteps(block: SheetBlock, as: ReadAs): Generator<void, Outcome<Figures>> {
  const place = (row: number, column: number) => cellPlace(block, row, column);
  return read(block.cells, { ...as, strict: false, anyUnit: true }, place);
}

/** The place of a cell of a block in its workbook. */
export function cellPlace(block: SheetBlock, row: number, column: number): Place {
  return { kind: "cell", sheet: block.sheet, address: cellAddress(block.top + row, block.left + column) };
}

function* readFile(name: string, bytes: Uint8Array, as: ReadAs): Generator<void, Outcome<Figures>> {
  const reading = readCsv(bytes);
  if ("fault" in reading) {
    return refused(faultText({ code: reading.fault, args: [] }, as.language), {
      kind: "file",
      file: name,
      line: reading.line,
      column: 1,
    });
  }
  const placeOf = (row: number, column: number): Place => ({
    kind: "file",
    file: name,
    line: reading.lines[row] ?? 1,
    column: column + 1,
  });
  return yield* read(reading.records, { ...as, strict: true }, placeOf);
}

function* read(
  cells: SheetCell[][],
  as: ReadAs & Pick<ReadOptions, "strict" | "anyUnit">,
  placeOf: (row: number, column: number) => Place,
): Generator<void, Outcome<Figures>> {
  const place = (row: number, column: number) => placeText(placeOf(row, column), as.language);
  const result = yield* readRowsInSteps(cells, { ...as, place });
  if ("faults" in result) return faulty(result.faults, placeOf, as.language);
  return {
    ok: true,
    value: { rows: result.rows, lines: result.places, placeOf: (index) => placeOf(result.places[index]!, 0) },
  };
}

/** A place in words: 数据!B5, 第 3 行第 2 列. */
export function placeText(place: Place, language: Language): string {
  if (place === null) return "";
  return place.kind === "cell"
    ? `${place.sheet}!${place.address}`
    : PANE_TEXTS[language].filePlace(place.line, place.column);
}

function cellAddress(row: number, column: number): string {
  return blockAddress({ top: row, left: column, bottom: row, right: column }).split(":")[0]!;
}

/** The period a person typed; an empty text is none. */
export function typedPeriod(text: string | undefined, language: Language): Outcome<Period | null> {
  if (!text?.trim()) return { ok: true, value: null };
  const reading = readPeriod(text);
  if (reading.kind === "period") return { ok: true, value: reading.period };
  const texts = PANE_TEXTS[language];
  return refused(reading.kind === "noYear" ? texts.periodNoYear(text) : texts.periodWrong(text));
}
