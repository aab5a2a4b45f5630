import { MAX_ROWS, type Rect } from "../../model/address";
import type { PageLayout } from "../../model/layout";
import type { Sheet } from "../../model/Sheet";
import { HostObject } from "../HostObject";
import type { HostContext } from "../HostContext";
import { invalidArgument, notImplemented } from "../HostError";
import { HeaderFooterGroupObject } from "./HeadersFooters";
import { parseOn } from "./places";
import { RangeObject } from "./Range";
import { oneOf } from "./RangeFormat";

const POINTS_PER_INCH = 72;
const ORIENTATIONS = ["Portrait", "Landscape"] as const;
/** Excel.PaperType and Excel's own numbers. */
const PAPERS: Record<string, number> = { letter: 1, legal: 5, a3: 8, a4: 9, a5: 11, b4: 12, b5: 13 };

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
    const { fitToWidth, fitToHeight } = this.sheet.pageLayout;
    if (fitToWidth === undefined && fitToHeight === undefined) return { scale: 100 };
    return { horizontalFitToPages: fitToWidth || undefined, verticalFitToPages: fitToHeight || undefined };
  }
  set zoom(value: Zoom) {
    const { scale, horizontalFitToPages: wide, verticalFitToPages: high } = value;
    if (scale !== undefined && scale !== null) {
      if (scale !== 100) throw notImplemented("PageLayout.zoom.scale other than 100");
      this.#set({ fitToWidth: undefined, fitToHeight: undefined });
      return;
    }
    for (const pages of [wide, high]) {
      if (pages !== undefined && pages !== null && (!Number.isInteger(pages) || pages < 0)) {
        throw invalidArgument("zoom fits to a whole number of pages.");
      }
    }
    if (wide || high) this.#set({ fitToWidth: wide ?? 0, fitToHeight: high ?? 0 });
    else this.#set({ fitToWidth: undefined, fitToHeight: undefined });
  }
  get centerHorizontally(): boolean {
    return this.sheet.pageLayout.centerHorizontally;
  }
  set centerHorizontally(value: boolean) {
    this.#set({ centerHorizontally: Boolean(value) });
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

  setPrintArea(area: unknown): void {
    this.#set({ printArea: this.#rect(area) });
  }
  getPrintAreaOrNullObject(): RangeObject | null {
    const area = this.sheet.pageLayout.printArea;
    return area ? new RangeObject(this.host, this.sheet, area) : null;
  }
  setPrintTitleRows(rows: unknown): void {
    const { top, bottom } = this.#rect(rows);
    if (bottom === MAX_ROWS - 1) throw invalidArgument("The title rows must be some rows, such as $1:$4.");
    this.#set({ titleRows: { top, bottom } });
  }
  getPrintTitleRowsOrNullObject(): RangeObject | null {
    const rows = this.sheet.pageLayout.titleRows;
    if (!rows) return null;
    return new RangeObject(this.host, this.sheet, { ...rows, left: 0, right: 16_383 });
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

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
