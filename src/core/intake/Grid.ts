import { remembered } from "../memory/remembered";
import { dateOfSerial } from "./cells/dateOfSerial";
import { readFigure } from "./cells/readFigure";
import { isPlain, readPlain } from "./cells/readPlain";
import { readText } from "./cells/readText";
import type { CellReading } from "./CellReading";
import { FormattedNumber, type RawCell, type RawSheet } from "./RawSheet";

/**
 * A sheet to look at: a full rectangle with merged texts copied over their area (I1), each cell as it stands, as a folded
 * text and as a figure. A merged figure stays in its upper left cell, for copied it would count several times.
 */
export class Grid {
  readonly height: number;
  readonly width: number;
  private readonly cells: RawCell[][];
  private readonly texts: (string | undefined)[][];
  private readonly readings: (CellReading | undefined)[][];
  /** The merge that a cell belongs to, by its number in the sheet's list. */
  private readonly mergeOf = new Map<number, number>();
  private readonly readText = remembered(readText);

  constructor(readonly sheet: RawSheet) {
    this.height = sheet.cells.length;
    this.width = sheet.cells.reduce((widest, line) => Math.max(widest, line.length), 0);
    // Only where texts are copied over their area does the grid need cells of its own.
    this.cells =
      sheet.merges.length === 0
        ? sheet.cells
        : sheet.cells.map((line) => [...line, ...new Array<RawCell>(this.width - line.length).fill(null)]);
    this.texts = this.cells.map(() => []);
    this.readings = this.cells.map(() => new Array<CellReading | undefined>(this.width));
    sheet.merges.forEach((merge, place) => this.copyOver(merge, place));
  }

  private copyOver(merge: RawSheet["merges"][number], place: number): void {
    const anchor = this.cells[merge.top]?.[merge.left] ?? null;
    const right = Math.min(merge.right, this.width - 1);
    for (let row = merge.top; row <= Math.min(merge.bottom, this.height - 1); row++) {
      for (let column = merge.left; column <= right; column++) {
        this.mergeOf.set(row * this.width + column, place);
        if (isText(anchor) || isDate(anchor)) this.cells[row]![column] = anchor;
      }
    }
  }

  /** The cell as it stands, a merged text everywhere in its area. */
  cell(row: number, column: number): RawCell {
    return this.cells[row]?.[column] ?? null;
  }

  /** What is written, folded: full-width forms, all spaces and marks of notes gone; "" for a blank. */
  text(row: number, column: number): string {
    const line = this.texts[row];
    if (!line) return "";
    return (line[column] ??= this.monthAt(row, column) ?? foldedText(this.cell(row, column)));
  }

  /** A date in a head is a month that Excel made a date of. */
  private monthAt(row: number, column: number): string | null {
    const reading = isDate(this.cell(row, column)) ? this.reading(row, column) : null;
    const date = reading?.kind === "date" ? dateOfSerial(reading.serial) : null;
    return date ? `${date.year}年${date.month}月${date.day === 1 ? "" : `${date.day}日`}` : null;
  }

  /** What is written, with its leading spaces, which may be an indentation. */
  written(row: number, column: number): string {
    const cell = this.cell(row, column);
    return typeof cell === "string" ? cell : "";
  }

  reading(row: number, column: number): CellReading {
    const line = this.readings[row];
    if (!line) return { kind: "gap", gap: "unknown", mark: "" };
    return (line[column] ??= this.readCell(this.cell(row, column)));
  }

  private readCell(cell: RawCell): CellReading {
    if (typeof cell !== "string") return readFigure(cell, this.sheet.since1904);
    return readPlain(cell) ?? this.readText(cell);
  }

  isBlank(row: number, column: number): boolean {
    const cell = this.cell(row, column);
    if (typeof cell === "string") return !/^\d/u.test(cell) && this.text(row, column) === "";
    return cell === null || typeof cell === "boolean";
  }

  /** The number of the merge a cell belongs to, or `null`. */
  merge(row: number, column: number): number | null {
    return this.mergeOf.size === 0 ? null : (this.mergeOf.get(row * this.width + column) ?? null);
  }

  /** Whether the cell is the upper left one of its merge, or of none. */
  isAnchor(row: number, column: number): boolean {
    const place = this.merge(row, column);
    if (place === null) return true;
    const { top, left } = this.sheet.merges[place]!;
    return top === row && left === column;
  }
}

function isText(cell: RawCell): boolean {
  return typeof cell === "string" && !/^\s*[+-]?(?=[.,]*\d)[\d.,%]+\s*$/u.test(cell);
}

function isDate(cell: RawCell): boolean {
  return cell instanceof FormattedNumber && /[ymd年月日]/iu.test(cell.format) && !cell.format.includes("%");
}

const MARKS = /[①-⑳㉑-㊿¹²³⁰-⁹*＊※]+/gu;

/** A cell's text as one compares it: marks of notes gone, full-width forms folded, no spaces. */
export function foldedText(cell: RawCell): string {
  if (cell === null || typeof cell === "boolean") return "";
  if (typeof cell === "number") return String(cell);
  const text = cell instanceof FormattedNumber ? String(cell.value) : cell;
  return isPlain(text) ? text : folded(text);
}

const folded = remembered((text) =>
  text
    .replace(/\p{Cf}/gu, "")
    .replace(/m²|㎡/gu, "平方米")
    .replace(MARKS, "")
    .normalize("NFKC")
    .replace(/\s/gu, "")
    .replace(/[‐-―−]+/gu, "—"),
);
