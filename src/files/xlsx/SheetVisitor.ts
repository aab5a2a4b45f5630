import { FormattedNumber, type RawCell } from "../../core/intake/RawSheet";
import { Refused } from "../Refused";
import type { SheetBuilder } from "../SheetBuilder";
import { attributeOf } from "../xml/attributeOf";
import type { XmlVisitor } from "../xml/XmlScanner";
import { blockOf, cellPlace, rowNumber } from "./cellPlace";
import { isoSerial } from "./isoSerial";
import { plainText } from "./plainText";

/** What all sheets of a workbook share. */
export interface BookParts {
  texts: readonly string[];
  /** Number formats by style; `null` is General. */
  formats: readonly (string | null)[];
  since1904: boolean;
  /** Written by a program that leaves the calculating to Excel. */
  calculatesOnLoad: boolean;
}

/** Excel's own mark of a cell whose result is not there yet: never a 0 or a blank in its place. */
export const UNCALCULATED = "#GETTING_DATA";
const DATE_FORMAT = "yyyy/m/d";

/** Puts the cells of a sheet's XML into a builder. */
export class SheetVisitor implements XmlVisitor {
  /** Whether the end of the cells was met: else the file was cut off. */
  complete = false;
  /** Places of formulas without a result. */
  readonly uncalculated: { row: number; column: number }[] = [];
  private inCells = false;
  private row = -1;
  private column = -1;
  private type = "n";
  private style = 0;
  private value = "";
  private formula = false;
  private gathering = false;
  private pronounced = false;
  private readonly zeros: { row: number; column: number }[] = [];
  private results = 0;

  constructor(
    private readonly builder: SheetBuilder,
    private readonly parts: BookParts,
  ) {}

  open(name: string, attributes: string): void {
    if (this.inCells) this.openInCells(name, attributes);
    else if (name === "sheetData") this.inCells = true;
    else if (name === "mergeCell") this.builder.merges.push(blockOf(attributeOf(attributes, "ref") ?? ""));
    else if (name === "col" && isHidden(attributes, "width")) {
      this.builder.hiddenColumns.push({
        first: Number(attributeOf(attributes, "min")) - 1,
        last: Number(attributeOf(attributes, "max")) - 1,
      });
    }
  }

  close(name: string): void {
    if (name === "worksheet") this.complete = true;
    if (!this.inCells) return;
    if (name === "v" || name === "t") this.gathering = false;
    else if (name === "rPh") this.pronounced = false;
    else if (name === "c") this.closeCell();
    else if (name === "sheetData") {
      this.inCells = false;
      this.doubtZeros();
    }
  }

  text(text: string): void {
    if (this.gathering) this.value += text;
  }

  private openInCells(name: string, attributes: string): void {
    if (name === "c") this.openCell(attributes);
    else if (name === "v" || name === "t") this.gathering = !this.pronounced;
    else if (name === "f") this.formula = true;
    else if (name === "rPh") this.pronounced = true;
    else if (name === "row") {
      const number = attributeOf(attributes, "r");
      this.row = number === null ? this.row + 1 : rowNumber(Number(number));
      this.column = -1;
      if (isHidden(attributes, "ht")) this.builder.hiddenRows.add(this.row);
    }
  }

  private openCell(attributes: string): void {
    const address = attributeOf(attributes, "r");
    if (address === null) this.column++;
    else ({ row: this.row, column: this.column } = cellPlace(address));
    this.type = attributeOf(attributes, "t") ?? "n";
    this.style = Number(attributeOf(attributes, "s") ?? 0);
    this.value = "";
    this.formula = false;
    this.gathering = false;
  }

  private closeCell(): void {
    const place = { row: this.row, column: this.column };
    let cell = this.cell();
    // ="" has a result, an empty text, and its type says so.
    if (this.formula && this.value === "" && this.type !== "str") {
      this.uncalculated.push(place);
      cell = UNCALCULATED;
    } else if (this.formula) {
      if (this.value === "0") this.zeros.push(place);
      else this.results++;
    }
    if (!this.builder.put(place.row, place.column, cell)) throw new Refused("broken");
  }

  private cell(): RawCell {
    const { value, type } = this;
    if (value === "") return null;
    if (type === "s") {
      const text = this.parts.texts[Number(value)];
      if (text === undefined) throw new Refused("broken");
      return text === "" ? null : text;
    }
    if (type === "str" || type === "inlineStr" || type === "e") return plainText(value);
    if (type === "b") return value.trim() === "1" || value.trim() === "true";
    if (type === "d") {
      const serial = isoSerial(value, this.parts.since1904);
      return serial === null ? value : new FormattedNumber(serial, this.format ?? DATE_FORMAT);
    }
    const number = Number(value);
    if (type !== "n" || value.trim() === "") throw new Refused("broken");
    // NaN and INF as some programs write them.
    if (!Number.isFinite(number)) return "#NUM!";
    return this.format === null ? number : new FormattedNumber(number, this.format);
  }

  private get format(): string | null {
    return this.parts.formats[this.style] ?? null;
  }

  /** Some programs write 0 for every formula, and ask Excel to calculate when it opens the file: those are no figures. */
  private doubtZeros(): void {
    if (!this.parts.calculatesOnLoad || this.results > 0) return;
    for (const place of this.zeros) {
      this.builder.replace(place.row, place.column, UNCALCULATED);
      this.uncalculated.push(place);
    }
  }
}

/** Hidden by hand, by a filter or a group, or of no size. */
function isHidden(attributes: string, size: string): boolean {
  const hidden = attributeOf(attributes, "hidden");
  return hidden === "1" || hidden === "true" || Number(attributeOf(attributes, size) ?? 1) === 0;
}
