import type { Rect } from "./address";
import type { Binding } from "./Binding";
import type { CalculatedCell, Change, Origin } from "./changes";
import {
  emptyProperties,
  type AutoFilter,
  type CustomXmlPart,
  type DocumentProperties,
  type WorkbookProtection,
} from "./extras";
import { builtInStyles, type NamedStyle } from "./namedStyles";
import { loseSheetInFormula, renameSheetInFormula } from "./references";
import { changeRuleFormulas, changeValidationFormulas } from "./shiftFormulas";
import { Sheet, type Input } from "./Sheet";
import { DEFAULT_FONT_NAME, DEFAULT_FONT_SIZE, type NormalFont } from "./style";

export interface Table {
  id: string;
  name: string;
  sheet: Sheet;
  /** Head row included. */
  rect: Rect;
  style: string;
  showTotals: boolean;
  /** What the totals held when they were last hidden, by the heads of their columns in small letters. */
  hiddenTotals?: Map<string, Input>;
  /** The numbers of the columns, see `columnIds`. */
  columnIds?: number[];
  bandedColumns?: boolean;
  highlightFirst?: boolean;
  highlightLast?: boolean;
  /** Made of its head alone: the one row below is only a place for the first rows, which take it. */
  placeholder?: boolean;
  /** Left out: the rows are banded, as in a new table of Excel. */
  bandedRows?: boolean;
  /** Left out: the head row has filter buttons, as in a new table of Excel. */
  filterButtons?: boolean;
  /** What the table is filtered by; a column is counted from 0 within the table. */
  criteria?: AutoFilter["criteria"];
  /** What the table was sorted by last. */
  sorting?: TableSorting;
}

export interface TableSorting {
  /** The key is a column, counted from 0 within the table. */
  fields: { key: number; ascending?: boolean | null }[];
  matchCase: boolean;
  method: "PinYin" | "StrokeCount";
}

export interface Name {
  name: string;
  /** The sheet it belongs to; left out: it is a name of the whole workbook. */
  sheet?: Sheet;
  /** A formula with its "=", for example ='数据'!$A$1:$B$9. */
  formula: string;
  visible: boolean;
  comment: string;
}

/** Hears of results of formulas that have come in, which are no changes. */
export type ResultListener = (sheet: Sheet, cells: CalculatedCell[]) => void;
export type Listener = (change: Change, origin: Origin) => void;

/** A workbook as plain data: sheets in their order, tables, names, settings. */
export class Workbook {
  /** Manual: results follow only when asked to. Tables, in Excel's sense of what-if, the workbench has none of. */
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual" = "Automatic";
  readonly sheets: Sheet[] = [];
  readonly tables: Table[] = [];
  readonly names: Name[] = [];
  readonly styles: NamedStyle[] = builtInStyles();
  readonly bindings: Binding[] = [];
  readonly settings = new Map<string, unknown>();
  /** Set where the structure is protected: sheets are not added, deleted, renamed, moved, hidden or shown. */
  protection: WorkbookProtection | undefined;
  /** The font of all cells that name none: the Normal style of Excel. */
  readonly normalFont: NormalFont = { name: DEFAULT_FONT_NAME, size: DEFAULT_FONT_SIZE };
  readonly properties: DocumentProperties = emptyProperties();
  revisionNumber = 0;
  /** ISO 8601. */
  created = new Date().toISOString();
  /** Properties of the document that an add-in or a person has named. */
  readonly customProperties = new Map<string, string | number | boolean>();
  customXmlParts: CustomXmlPart[] = [];
  /** What the file this workbook came from holds and a file written from it would not, in words for a person. */
  losses: string[] = [];
  /** Changed since it was opened or saved. */
  dirty = false;
  /** It came from a file, or was saved to one. */
  saved = false;
  active!: Sheet;
  selection: Rect = { top: 0, left: 0, bottom: 0, right: 0 };
  #origin: Origin = "host";
  #listeners = new Set<Listener>();
  #resultListeners = new Set<ResultListener>();
  #nextId = 1;

  /** A workbook always has a sheet. */
  static withSheet(name: string): Workbook {
    const workbook = new Workbook();
    workbook.active = workbook.addSheet(name);
    return workbook;
  }

  /** An id no other object of this workbook has, in the form office.js knows. */
  newId(): string {
    return `{00000000-0000-4000-8000-${String(this.#nextId++).padStart(12, "0")}}`;
  }

  addSheet(name: string, at = this.sheets.length): Sheet {
    const sheet = new Sheet(this.newId(), name, (change) => this.tell(change), this.normalFont);
    this.sheets.splice(at, 0, sheet);
    this.active ??= sheet;
    this.tell({ kind: "sheets" });
    return sheet;
  }

  /** Removes a sheet with its tables; formulas lose what they read there. The last visible sheet cannot go. */
  deleteSheet(sheet: Sheet): void {
    const left = this.sheets.filter((other) => other !== sheet && other.visibility === "Visible");
    if (left.length === 0) throw new Error("A workbook must contain at least one visible worksheet.");
    this.tables.splice(0, this.tables.length, ...this.tables.filter((table) => table.sheet !== sheet));
    this.names.splice(0, this.names.length, ...this.names.filter((name) => name.sheet !== sheet));
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    if (this.active === sheet) this.active = left[0]!;
    this.#changeFormulas((formula) => loseSheetInFormula(formula, sheet.name));
    this.tell({ kind: "sheets" });
  }

  /** Gives a sheet a new name; formulas and names that speak of it follow. */
  renameSheet(sheet: Sheet, name: string): void {
    const before = sheet.name;
    sheet.name = name;
    this.#changeFormulas((formula) => renameSheetInFormula(formula, before, name));
    this.tell({ kind: "sheets" });
  }

  /** Cells, names, rules, validations and charts speak of sheets. */
  #changeFormulas(change: (formula: string) => string): void {
    for (const item of this.names) item.formula = change(item.formula);
    for (const sheet of this.sheets) {
      for (const { cell } of sheet.formulaCells()) if (cell.formula.includes("!")) cell.formula = change(cell.formula);
      for (const rule of sheet.conditionalFormats) changeRuleFormulas(rule, change);
      for (const validation of sheet.validations) changeValidationFormulas(validation, change);
      for (const series of sheet.charts.flatMap((chart) => chart.series)) {
        series.values = change(series.values);
        if (series.categories !== undefined) series.categories = change(series.categories);
        if (series.name.startsWith("=")) series.name = change(series.name);
      }
    }
  }

  /** Moves a sheet to another place in the order. */
  moveSheet(sheet: Sheet, to: number): void {
    const from = this.sheets.indexOf(sheet);
    this.sheets.splice(from, 1);
    this.sheets.splice(to, 0, sheet);
    this.tell({ kind: "sheets", ...(from !== to && { moved: { sheet, from, to } }) });
  }

  /** Names of sheets do not tell upper from lower case. */
  sheet(name: string): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  /** A style by its name, in whatever case; "Heading 1" is the same as "Heading1". */
  style(name: string): NamedStyle | undefined {
    const plain = (text: string) => text.toLowerCase();
    const spaceless = (text: string) => plain(text).replaceAll(" ", "");
    return (
      this.styles.find((style) => plain(style.name) === plain(name)) ??
      this.styles.find((style) => style.builtIn && spaceless(style.name) === spaceless(name))
    );
  }

  activate(sheet: Sheet): void {
    if (this.active === sheet) return;
    this.active = sheet;
    this.tell({ kind: "active" });
  }

  /** Moves the selection on the active sheet. */
  select(rect: Rect): void {
    this.selection = rect;
    this.tell({ kind: "selection" });
  }

  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  listenToResults(listener: ResultListener): () => void {
    this.#resultListeners.add(listener);
    return () => this.#resultListeners.delete(listener);
  }

  tellResults(sheet: Sheet, cells: CalculatedCell[]): void {
    if (cells.length > 0) for (const listener of this.#resultListeners) listener(sheet, cells);
  }

  /** Runs a deed whose changes carry this origin. */
  as<T>(origin: Origin, deed: () => T): T {
    const before = this.#origin;
    this.#origin = origin;
    try {
      return deed();
    } finally {
      this.#origin = before;
    }
  }

  tell(change: Change): void {
    if (this.#origin !== "file" && change.kind !== "selection" && change.kind !== "active") this.dirty = true;
    for (const listener of this.#listeners) listener(change, this.#origin);
  }
}
