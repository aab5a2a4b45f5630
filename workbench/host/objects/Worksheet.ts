import type { Rect } from "../../model/address";
import { copySheet } from "../../model/copySheet";
import { DEFAULT_ROW_HEIGHT } from "../../model/style";
import { HostError, invalidArgument, itemNotFound, notImplemented } from "../HostError";
import { AutoFilterObject } from "./AutoFilter";
import { WHOLE_SHEET } from "./block";
import { ChartCollectionObject } from "./Charts";
import { CommentCollectionObject } from "./Comments";
import { WorksheetCustomPropertyCollectionObject } from "./CustomProperties";
import { color } from "./color";
import { findCells, replaceCells, type Criteria } from "./find";
import { WorksheetFreezePanesObject } from "./FreezePanes";
import { Later } from "../Later";
import { showLevels } from "./grouping";
import { checkStructure } from "./locks";
import { NamedItemCollectionObject } from "./Names";
import { PageBreakCollectionObject } from "./PageBreaks";
import { PageLayoutObject } from "./PageLayout";
import { parseOn, rectFrom } from "./places";
import { RangeObject } from "./Range";
import { RangeAreasObject } from "./RangeAreas";
import { oneOf } from "./RangeFormat";
import { rectsOf } from "./rectsOf";
import { checkedSheetName } from "./sheetNames";
import { WorksheetProtectionObject } from "./Protection";
import { setStandardWidth, standardWidthOf } from "./standardWidth";
import { TableCollectionObject } from "./Tables";
import { WorksheetEvents } from "./WorksheetEvents";

const VISIBILITY = ["Visible", "Hidden", "VeryHidden"] as const;

/** Excel.Worksheet. */
export class WorksheetObject extends WorksheetEvents {
  static override readonly navigation = [
    "tables",
    "names",
    "freezePanes",
    "pageLayout",
    "protection",
    "customProperties",
    "charts",
    "comments",
    "autoFilter",
    "horizontalPageBreaks",
    "verticalPageBreaks",
  ];
  readonly className = "Worksheet";

  override identity(): Record<string, unknown> {
    return { Id: this.sheet.id };
  }

  get id(): string {
    return this.sheet.id;
  }
  get name(): string {
    return this.sheet.name;
  }
  set name(value: string) {
    checkStructure(this.host.workbook);
    const name = checkedSheetName(this.host.workbook, value, this.sheet);
    this.host.workbook.renameSheet(this.sheet, name);
  }
  get position(): number {
    return this.host.workbook.sheets.indexOf(this.sheet);
  }
  set position(value: number) {
    const sheets = this.host.workbook.sheets;
    if (!Number.isInteger(value) || value < 0 || value >= sheets.length) {
      throw invalidArgument(`The position must be 0 to ${sheets.length - 1}.`);
    }
    checkStructure(this.host.workbook);
    this.host.workbook.moveSheet(this.sheet, value);
  }
  /** The number the sheet has within a file, which counts them in their order. */
  get tabId(): number {
    return this.position + 1;
  }
  get enableCalculation(): boolean {
    return true;
  }
  set enableCalculation(value: boolean) {
    if (!value) throw notImplemented("Worksheet.enableCalculation false");
  }
  get visibility(): string {
    return this.sheet.visibility;
  }
  set visibility(value: string) {
    const visibility = oneOf(VISIBILITY, value, "visibility");
    const others = this.host.workbook.sheets.filter((other) => other !== this.sheet && other.visibility === "Visible");
    if (visibility !== "Visible" && others.length === 0) {
      throw new HostError("InvalidOperation", "A workbook must contain at least one visible worksheet.");
    }
    checkStructure(this.host.workbook);
    this.sheet.visibility = visibility;
    this.host.workbook.tell({ kind: "sheets" });
    if (visibility !== "Visible" && this.host.workbook.active === this.sheet) this.host.workbook.activate(others[0]!);
  }
  get tabColor(): string {
    return this.sheet.tabColor;
  }
  set tabColor(value: string) {
    checkStructure(this.host.workbook);
    this.sheet.tabColor = value === "" ? "" : color(value);
    this.sheet.layoutChanged();
  }
  get showGridlines(): boolean {
    return this.sheet.showGridlines;
  }
  set showGridlines(value: boolean) {
    this.sheet.showGridlines = Boolean(value);
    this.sheet.layoutChanged();
  }
  get showHeadings(): boolean {
    return this.sheet.showHeadings;
  }
  set showHeadings(value: boolean) {
    this.sheet.showHeadings = Boolean(value);
    this.sheet.layoutChanged();
  }
  /** office.js writes showHeadings by this name. */
  get headings(): boolean {
    return this.showHeadings;
  }
  set headings(value: boolean) {
    this.showHeadings = value;
  }
  get standardHeight(): number {
    return DEFAULT_ROW_HEIGHT;
  }
  /** In characters; the width of all columns that have none of their own. */
  get standardWidth(): number {
    return standardWidthOf(this.sheet);
  }
  set standardWidth(value: number) {
    setStandardWidth(this.sheet, value);
  }
  /** office.js reads showGridlines by its own name, and writes it by this one. */
  get gridlines(): boolean {
    return this.showGridlines;
  }
  set gridlines(value: boolean) {
    this.showGridlines = value;
  }

  get tables(): TableCollectionObject {
    return new TableCollectionObject(this.host, this.sheet);
  }
  /** The names that belong to this sheet alone. */
  get names(): NamedItemCollectionObject {
    return new NamedItemCollectionObject(this.host, this.sheet);
  }
  get freezePanes(): WorksheetFreezePanesObject {
    return new WorksheetFreezePanesObject(this.host, this.sheet);
  }
  get pageLayout(): PageLayoutObject {
    return new PageLayoutObject(this.host, this.sheet);
  }
  get horizontalPageBreaks(): PageBreakCollectionObject {
    return new PageBreakCollectionObject(this.host, this.sheet, "horizontal");
  }
  get verticalPageBreaks(): PageBreakCollectionObject {
    return new PageBreakCollectionObject(this.host, this.sheet, "vertical");
  }
  get customProperties(): WorksheetCustomPropertyCollectionObject {
    return new WorksheetCustomPropertyCollectionObject(this.host, this.sheet);
  }
  get protection(): WorksheetProtectionObject {
    return new WorksheetProtectionObject(this.host, this.sheet);
  }
  get charts(): ChartCollectionObject {
    return new ChartCollectionObject(this.host, this.sheet);
  }
  get comments(): CommentCollectionObject {
    return new CommentCollectionObject(this.host, this.sheet);
  }
  get autoFilter(): AutoFilterObject {
    return new AutoFilterObject(this.host, this.sheet);
  }

  getRange(address?: string | null): RangeObject {
    if (address === null || address === undefined) return this.#range(WHOLE_SHEET);
    const place = parseOn(this.host.workbook, this.sheet, address);
    return new RangeObject(this.host, place.sheet, place.rect);
  }
  getRangeByIndexes(row: number, column: number, rows: number, columns: number): RangeObject {
    return this.#range(rectFrom(row, column, rows, columns));
  }
  getCell(row: number, column: number): RangeObject {
    return this.#range(rectFrom(row, column, 1, 1));
  }
  /** On an empty sheet this is A1, as in Excel. */
  getUsedRange(valuesOnly?: boolean | null): RangeObject {
    return this.#range(this.sheet.usedRect(valuesOnly ?? false) ?? { top: 0, left: 0, bottom: 0, right: 0 });
  }
  getUsedRangeOrNullObject(valuesOnly?: boolean | null): RangeObject | null {
    const used = this.sheet.usedRect(valuesOnly ?? false);
    return used ? this.#range(used) : null;
  }
  /** Several blocks by their addresses or names, parted by commas or semicolons. */
  getRanges(address?: string | null): RangeAreasObject {
    if (address === null || address === undefined) return this.#areas([WHOLE_SHEET]);
    const parts = String(address).split(/[,;](?=(?:[^']*'[^']*')*[^']*$)/);
    return this.#areas(parts.map((part) => parseOn(this.host.workbook, this.sheet, part.trim()).rect));
  }
  findAll(text: unknown, criteria?: Criteria | null): RangeAreasObject {
    const found = this.findAllOrNullObject(text, criteria);
    if (!found) throw itemNotFound(`No cell contains ${String(text)}.`);
    return found;
  }
  findAllOrNullObject(text: unknown, criteria?: Criteria | null): RangeAreasObject | null {
    const found = findCells(this.sheet, WHOLE_SHEET, text, criteria, this.host.locale);
    return found.length === 0 ? null : this.#areas(rectsOf(found));
  }
  replaceAll(text: unknown, replacement: unknown, criteria?: Criteria | null): number {
    return replaceCells(this.sheet, WHOLE_SHEET, text, replacement, criteria, this.host.locale);
  }
  showOutlineLevels(rowLevels: unknown, columnLevels: unknown): void {
    showLevels(this.sheet, rowLevels, columnLevels);
  }
  getNext(visibleOnly?: boolean | null): WorksheetObject {
    const next = this.getNextOrNullObject(visibleOnly);
    if (!next) throw itemNotFound("There is no worksheet after this one.");
    return next;
  }
  getNextOrNullObject(visibleOnly?: boolean | null): WorksheetObject | null {
    return this.#neighbour(1, visibleOnly ?? false);
  }
  getPrevious(visibleOnly?: boolean | null): WorksheetObject {
    const previous = this.getPreviousOrNullObject(visibleOnly);
    if (!previous) throw itemNotFound("There is no worksheet before this one.");
    return previous;
  }
  getPreviousOrNullObject(visibleOnly?: boolean | null): WorksheetObject | null {
    return this.#neighbour(-1, visibleOnly ?? false);
  }
  copy(positionType?: string | null, relativeTo?: unknown): WorksheetObject {
    const { sheets } = this.host.workbook;
    const type = oneOf(["None", "Before", "After", "Beginning", "End"], positionType ?? "None", "The position");
    if ((type === "Before" || type === "After") && !(relativeTo instanceof WorksheetObject)) {
      throw invalidArgument(`A worksheet is needed to copy ${type} it.`);
    }
    checkStructure(this.host.workbook);
    const beside = relativeTo instanceof WorksheetObject ? sheets.indexOf(relativeTo.sheet) : -1;
    const at = { None: 0, Beginning: 0, End: sheets.length, Before: beside, After: beside + 1 }[type];
    return new WorksheetObject(this.host, copySheet(this.host.workbook, this.sheet, at));
  }
  /** office.js finds a copy again by this name. */
  _GetAnotherWorksheetById(id: string): WorksheetObject {
    return this._GetSheetById(id);
  }
  _GetSheetById(id: string): WorksheetObject {
    const sheet = this.host.workbook.sheets.find((one) => one.id === id);
    if (!sheet) throw itemNotFound("The worksheet is gone.");
    return new WorksheetObject(this.host, sheet);
  }
  activate(): void {
    if (this.sheet.visibility !== "Visible") {
      throw new HostError("InvalidOperation", `The worksheet ${this.sheet.name} is hidden and cannot be activated.`);
    }
    this.host.workbook.activate(this.sheet);
  }
  delete(): void {
    if (!this.host.workbook.sheets.includes(this.sheet)) throw itemNotFound("The worksheet is gone.");
    const others = this.host.workbook.sheets.filter((other) => other !== this.sheet && other.visibility === "Visible");
    if (others.length === 0) {
      throw new HostError("InvalidOperation", "A workbook must contain at least one visible worksheet.");
    }
    if (this.sheet.visibility === "VeryHidden") {
      throw new HostError(
        "InvalidOperation",
        `The worksheet ${this.sheet.name} is very hidden: show or hide it first.`,
      );
    }
    checkStructure(this.host.workbook);
    this.host.workbook.deleteSheet(this.sheet);
  }
  calculate(): Later {
    return new Later(this.host.calculator.calculate(this.sheet).then(() => () => null));
  }

  #neighbour(step: 1 | -1, visibleOnly: boolean): WorksheetObject | null {
    const { sheets } = this.host.workbook;
    for (let at = sheets.indexOf(this.sheet) + step; at >= 0 && at < sheets.length; at += step) {
      if (!visibleOnly || sheets[at]!.visibility === "Visible") return new WorksheetObject(this.host, sheets[at]!);
    }
    return null;
  }

  #areas(rects: Rect[]): RangeAreasObject {
    return new RangeAreasObject(this.host, this.sheet, rects);
  }

  #range(rect: Rect): RangeObject {
    return new RangeObject(this.host, this.sheet, rect);
  }
}
