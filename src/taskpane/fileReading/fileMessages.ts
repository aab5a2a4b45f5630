import type { FileNotice, FileReading, FileRefusal } from "../../core/intake/FileReading";
import { FormattedNumber, type RawCell, type RawSheet } from "../../core/intake/RawSheet";

/** A cell on its way between threads, where objects lose their class: a formatted number is a pair, its format by number. */
type WireCell = Exclude<RawCell, FormattedNumber> | [value: number, format: number];

/** A reading in pieces, in this order; each is small enough to be handed over within a frame or two. */
export type FileMessage =
  | { kind: "sheet"; sheet: Omit<RawSheet, "cells"> }
  /** Further rows of the last sheet; `formats` are those that no message before has named. */
  | { kind: "rows"; rows: WireCell[][]; formats: string[] }
  | { kind: "done"; notices: FileNotice[] }
  | { kind: "refused"; refusal: FileRefusal };

const CELLS_A_MESSAGE = 20_000;

/** Cuts a reading into messages. */
export function* messagesOf(reading: FileReading): Generator<FileMessage> {
  if ("refusal" in reading) {
    yield { kind: "refused", refusal: reading };
    return;
  }
  const known = new Map<string, number>();
  for (const { cells, ...sheet } of reading.sheets) {
    yield { kind: "sheet", sheet };
    let first = 0;
    while (first < cells.length) {
      let next = first;
      for (let count = 0; next < cells.length && count < CELLS_A_MESSAGE; next++) count += 1 + cells[next]!.length;
      const formats: string[] = [];
      yield { kind: "rows", rows: cells.slice(first, next).map((line) => wireCells(line, known, formats)), formats };
      first = next;
    }
  }
  yield { kind: "done", notices: reading.notices };
}

function wireCells(line: readonly RawCell[], known: Map<string, number>, formats: string[]): WireCell[] {
  return line.map((cell) => {
    if (!(cell instanceof FormattedNumber)) return cell;
    let format = known.get(cell.format);
    if (format === undefined) {
      format = known.size;
      known.set(cell.format, format);
      formats.push(cell.format);
    }
    return [cell.value, format];
  });
}

/** Puts the messages of a reading together again. */
export class MessageTaker {
  private readonly sheets: RawSheet[] = [];
  private readonly formats: string[] = [];

  /** The reading, once it is whole. */
  take(message: FileMessage): FileReading | null {
    if (message.kind === "refused") return message.refusal;
    if (message.kind === "done") return { sheets: this.sheets, notices: message.notices };
    if (message.kind === "sheet") this.sheets.push({ ...message.sheet, cells: [] });
    if (message.kind === "rows") {
      this.formats.push(...message.formats);
      const { cells } = this.sheets.at(-1)!;
      for (const line of message.rows) cells.push(line.map((cell) => this.rawCell(cell)));
    }
    return null;
  }

  private rawCell(cell: WireCell): RawCell {
    return Array.isArray(cell) ? new FormattedNumber(cell[0], this.formats[cell[1]]!) : cell;
  }
}
