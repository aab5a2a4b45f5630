import { MAX_COLUMNS, MAX_ROWS, type Rect } from "../../model/address";
import type { PageLayout } from "../../model/layout";
import type { Sheet } from "../../model/Sheet";
import { HostObject } from "../HostObject";
import type { HostContext } from "../HostContext";
import { invalidArgument, itemNotFound, notImplemented } from "../HostError";
import { HeaderFooterGroupObject } from "./HeadersFooters";
import { parseOn } from "./places";
import { RangeObject } from "./Range";
import { RangeAreasObject } from "./RangeAreas";
import { oneOf } from "./RangeFormat";

const POINTS_PER_INCH = 72;
const ORIENTATIONS = ["Portrait", "Landscape"] as const;
/** Excel.PaperType and Excel's own numbers. */
const PAPERS: Record<string, number> = { letter: 1, legal: 5, a3: 8, a4: 9, a5: 11, b4: 12, b5: 13 };

const ERRORS = { Blank: "blank", Dash: "dash", NotAvailable: "NA" } as const;
const COMMENTS = { EndSheet: "atEnd", InPlace: "asDisplayed" } as const;

interface Zoom {
  scale?: number | null;
  horizontalFitToPages?: number | null;
  verticalFitToPages?: number | null;
}

/** Excel.PageLayout. Margins are points, as in Office.js; the model keeps inches, as a file does. */
export class PageLayoutObject extends HostObject {
  static override readonly navigation = ["headersFooters"];
  readonly className = "PageLayout";

  constructor(
    host: HostContext,
    private readonly sheet: Sheet,
  ) {
    super(host);
  }

  get orientation(): string {
    return this.sheet.pageLayout.orientation === "portrait" ? "Portrait" : "Landscape";
  }
  set orientation(value: string) {
    const orientation = oneOf(ORIENTATIONS, value, "orientation") === "Portrait" ? "portrait" : "landscape";
    this.#set({ orientation });
  }
  get paperSize(): string | null {
    const found = Object.entries(PAPERS).find(([, number]) => number === this.sheet.pageLayout.paperSize);
    return found ? pascal(found[0]) : null;
  }
  set paperSize(value: string) {
    const paperSize = PAPERS[String(value).toLowerCase()];
    if (paperSize === undefined) throw notImplemented(`PageLayout.paperSize "${value}"`);
    this.#set({ paperSize });
  }
  get zoom(): Zoom {
    const { fitToWidth, fitToHeight, scale } = this.sheet.pageLayout;
    if (fitToWidth === undefined && fitToHeight === undefined) return { scale: scale ?? 100 };
    return { horizontalFitToPages: fitToWidth || undefined, verticalFitToPages: fitToHeight || undefined };
  }
  set zoom(value: Zoom) {
    const { scale, horizontalFitToPages: wide, verticalFitToPages: high } = value;
    if (scale !== undefined && scale !== null) {
      if (!Number.isInteger(scale) || scale < 10 || scale > 400) throw invalidArgument("The scale must be 10 to 400.");
      this.#set({ fitToWidth: undefined, fitToHeight: undefined, scale: scale === 100 ? undefined : scale });
      return;
    }
    for (const pages of [wide, high]) {
      if (pages !== undefined && pages !== null && (!Number.isInteger(pages) || pages < 0)) {
        throw invalidArgument("zoom fits to a whole number of pages.");
      }
    }
    if (wide || high) this.#set({ scale: undefined, fitToWidth: wide ?? 0, fitToHeight: high ?? 0 });
    else this.#set({ fitToWidth: undefined, fitToHeight: undefined });
  }
  get centerHorizontally(): boolean {
    return this.sheet.pageLayout.centerHorizontally;
  }
  set centerHorizontally(value: boolean) {
    this.#set({ centerHorizontally: Boolean(value) });
  }
  get centerVertically(): boolean {
    return this.sheet.pageLayout.centerVertically ?? false;
  }
  set centerVertically(value: boolean) {
    this.#set({ centerVertically: Boolean(value) });
  }
  get printGridlines(): boolean {
    return this.sheet.pageLayout.printGridlines ?? false;
  }
  set printGridlines(value: boolean) {
    this.#set({ printGridlines: Boolean(value) });
  }
  get printHeadings(): boolean {
    return this.sheet.pageLayout.printHeadings ?? false;
  }
  set printHeadings(value: boolean) {
    this.#set({ printHeadings: Boolean(value) });
  }
  get blackAndWhite(): boolean {
    return this.sheet.pageLayout.blackAndWhite ?? false;
  }
  set blackAndWhite(value: boolean) {
    this.#set({ blackAndWhite: Boolean(value) });
  }
  get draftMode(): boolean {
    return this.sheet.pageLayout.draft ?? false;
  }
  set draftMode(value: boolean) {
    this.#set({ draft: Boolean(value) });
  }
  /** An empty text where the pages are numbered by themselves. */
  get firstPageNumber(): number | "" {
    return this.sheet.pageLayout.firstPage ?? "";
  }
  set firstPageNumber(value: number | "" | null) {
    if (value !== "" && value !== null && !Number.isInteger(value)) {
      throw invalidArgument("The number of the first page must be a whole number.");
    }
    this.#set({ firstPage: value === "" || value === null ? undefined : value });
  }
  get printOrder(): string {
    return this.sheet.pageLayout.overThenDown ? "OverThenDown" : "DownThenOver";
  }
  set printOrder(value: string) {
    this.#set({ overThenDown: oneOf(["DownThenOver", "OverThenDown"], value, "printOrder") === "OverThenDown" });
  }
  get printErrors(): string {
    return pascalOf(ERRORS, this.sheet.pageLayout.printErrors, "AsDisplayed");
  }
  set printErrors(value: string) {
    const name = oneOf(["AsDisplayed", "Blank", "Dash", "NotAvailable"] as const, value, "printErrors");
    this.#set({ printErrors: name === "AsDisplayed" ? undefined : ERRORS[name] });
  }
  get printComments(): string {
    return pascalOf(COMMENTS, this.sheet.pageLayout.printComments, "NoComments");
  }
  set printComments(value: string) {
    const name = oneOf(["NoComments", "EndSheet", "InPlace"] as const, value, "printComments");
    this.#set({ printComments: name === "NoComments" ? undefined : COMMENTS[name] });
  }
  get topMargin(): number {
    return this.#margin("top");
  }
  set topMargin(points: number) {
    this.#setMargin("top", points);
  }
  get bottomMargin(): number {
    return this.#margin("bottom");
  }
  set bottomMargin(points: number) {
    this.#setMargin("bottom", points);
  }
  get leftMargin(): number {
    return this.#margin("left");
  }
  set leftMargin(points: number) {
    this.#setMargin("left", points);
  }
  get rightMargin(): number {
    return this.#margin("right");
  }
  set rightMargin(points: number) {
    this.#setMargin("right", points);
  }
  get headerMargin(): number {
    return this.#margin("header");
  }
  set headerMargin(points: number) {
    this.#setMargin("header", points);
  }
  get footerMargin(): number {
    return this.#margin("footer");
  }
  set footerMargin(points: number) {
    this.#setMargin("footer", points);
  }
  get headersFooters(): HeaderFooterGroupObject {
    return new HeaderFooterGroupObject(this.host, this.sheet);
  }

  /** One block or several, as a range, ranges, or addresses parted by commas. */
  setPrintArea(area: unknown): void {
    if (area instanceof RangeAreasObject) return this.#set({ printArea: area.rects.map((rect) => ({ ...rect })) });
    const parts = typeof area === "string" ? area.split(/,(?=(?:[^']*'[^']*')*[^']*$)/) : [area];
    this.#set({ printArea: parts.map((part) => ({ ...this.#rect(part) })) });
  }
  getPrintArea(): RangeAreasObject {
    const area = this.getPrintAreaOrNullObject();
    if (!area) throw itemNotFound("The worksheet has no print area.");
    return area;
  }
  getPrintAreaOrNullObject(): RangeAreasObject | null {
    const areas = this.sheet.pageLayout.printArea;
    return areas ? new RangeAreasObject(this.host, this.sheet, areas) : null;
  }
  setPrintTitleColumns(columns: unknown): void {
    const { left, right, top, bottom } = this.#rect(columns);
    if (top !== 0 || bottom !== MAX_ROWS - 1 || right === MAX_COLUMNS - 1) {
      throw invalidArgument("The title columns must be some entire columns, such as $A:$B.");
    }
    this.#set({ titleColumns: { left, right } });
  }
  getPrintTitleColumns(): RangeObject {
    const columns = this.getPrintTitleColumnsOrNullObject();
    if (!columns) throw itemNotFound("The worksheet has no title columns.");
    return columns;
  }
  getPrintTitleColumnsOrNullObject(): RangeObject | null {
    const columns = this.sheet.pageLayout.titleColumns;
    return columns ? new RangeObject(this.host, this.sheet, { ...columns, top: 0, bottom: MAX_ROWS - 1 }) : null;
  }
  getPrintTitleRows(): RangeObject {
    const rows = this.getPrintTitleRowsOrNullObject();
    if (!rows) throw itemNotFound("The worksheet has no title rows.");
    return rows;
  }
  setPrintTitleRows(rows: unknown): void {
    const { top, bottom, left, right } = this.#rect(rows);
    if (left !== 0 || right !== MAX_COLUMNS - 1 || bottom === MAX_ROWS - 1) {
      throw invalidArgument("The title rows must be some entire rows, such as $1:$4.");
    }
    this.#set({ titleRows: { top, bottom } });
  }
  getPrintTitleRowsOrNullObject(): RangeObject | null {
    const rows = this.sheet.pageLayout.titleRows;
    if (!rows) return null;
    return new RangeObject(this.host, this.sheet, { ...rows, left: 0, right: MAX_COLUMNS - 1 });
  }
  setPrintMargins(unit: string, margins: Partial<Record<keyof PageLayout["margins"], number>>): void {
    const factor = { points: 1 / POINTS_PER_INCH, inches: 1, centimeters: 1 / 2.54 }[unit.toLowerCase()];
    if (factor === undefined) throw invalidArgument(`Margins are given in Points, Inches or Centimeters, not ${unit}.`);
    const inches = Object.entries(margins).map(([side, size]) => [side, size * factor]);
    this.#set({ margins: { ...this.sheet.pageLayout.margins, ...Object.fromEntries(inches) } });
  }

  #rect(area: unknown): Rect {
    if (area instanceof RangeObject) return area.rect;
    return parseOn(this.host.workbook, this.sheet, area).rect;
  }
  #margin(side: keyof PageLayout["margins"]): number {
    return this.sheet.pageLayout.margins[side] * POINTS_PER_INCH;
  }
  #setMargin(side: keyof PageLayout["margins"], points: number): void {
    if (typeof points !== "number" || points < 0) throw invalidArgument("A margin must be 0 points or more.");
    this.#set({ margins: { ...this.sheet.pageLayout.margins, [side]: points / POINTS_PER_INCH } });
  }
  #set(patch: Partial<PageLayout>): void {
    this.sheet.pageLayout = { ...this.sheet.pageLayout, ...patch };
    this.sheet.layoutChanged();
  }
}

/** The word of the API for a word of the model. */
function pascalOf(words: Record<string, string>, value: string | undefined, otherwise: string): string {
  return Object.keys(words).find((name) => words[name] === value) ?? otherwise;
}

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
