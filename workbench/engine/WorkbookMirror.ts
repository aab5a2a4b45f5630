import {
  ICommandService,
  IUniverInstanceService,
  type ICellData,
  type Injector,
  type Workbook as UniverWorkbook,
} from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetStyleCommand,
  SetWorksheetColumnCountMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  SetWorksheetRowCountMutation,
} from "@univerjs/sheets";
import { bound, intersect, type Rect } from "../model/address";
import { wholeColumns, wholeRows } from "../model/lineLooks";
import type { Change, Origin } from "../model/changes";
import { loseSheetInFormula, renameSheetInFormula } from "../model/references";
import type { Cell, Sheet } from "../model/Sheet";
import type { Workbook } from "../model/Workbook";
import { coverLine } from "./coverLine";
import { toUniverCell } from "./cells";
import { addRect, inPieces } from "./blocksToPush";
import { NameMirror } from "./NameMirror";
import type { PushOptions } from "./PushOptions";
import { withoutLostSheets } from "./references";
import { roomFor, worksheetSnapshot } from "./snapshot";
import { TableWatch } from "./TableWatch";
import { Translator } from "./translate";

/** Univer shows a sheet that is new or no longer hidden, unless it comes from elsewhere, as it does from the model. */
export const IN_BACKGROUND = { fromCollab: true };

/** Keeps Univer's sheets, cells and names in step with the model. Changes are gathered and pushed together. */
export class WorkbookMirror {
  readonly #commands: ICommandService;
  readonly #sheets = new Map<string, { sheet: Sheet; name: string }>();
  readonly #ids = new Map<Sheet, string>();
  readonly #cells = new Map<Sheet, Rect[]>();
  readonly #styles = new Map<Sheet, Rect[]>();
  readonly #layouts = new Set<Sheet>();
  #sheetsChanged = false;
  #namesChanged = true;
  #activeChanged = true;
  readonly #tables: TableWatch;
  readonly #names: NameMirror;
  /** While Univer shows another sheet it selects a cell of its own choosing there, which is no person's choice. */
  activating = false;
  /** Reads the model's formulas for Univer. */
  readonly translator: Translator;

  constructor(
    private readonly injector: Injector,
    private readonly workbook: Workbook,
    private readonly unitId: string,
    private readonly options: PushOptions,
    private readonly wake: () => void,
  ) {
    this.#commands = injector.get(ICommandService);
    this.translator = new Translator(workbook);
    this.#tables = new TableWatch(workbook);
    this.#names = new NameMirror(workbook, this.translator, (id, params) => this.#run(id, params));
    for (const sheet of workbook.sheets) {
      this.adopt(sheet, sheet.id);
      this.#layouts.add(sheet);
    }
  }

  /** Something in the model is not in Univer yet. */
  get waiting(): boolean {
    if (this.#cells.size > 0 || this.#sheetsChanged || this.#namesChanged || this.#tables.waiting) return true;
    const looks = this.#styles.size > 0 || this.#layouts.size > 0 || this.#activeChanged;
    return this.options.layout !== undefined && looks;
  }

  sheetIds(): string[] {
    return [...this.#sheets.keys()];
  }

  /** The model's sheet behind an id of Univer. */
  sheet(sheetId: string): Sheet | undefined {
    return this.#sheets.get(sheetId)?.sheet;
  }

  /** Univer's id of a sheet of the model. */
  id(sheet: Sheet): string | undefined {
    return this.#ids.get(sheet);
  }

  /** Takes note of a sheet that both sides have. */
  adopt(sheet: Sheet, sheetId: string): void {
    this.#sheets.set(sheetId, { sheet, name: sheet.name });
    this.#ids.set(sheet, sheetId);
  }

  /** Takes note that Univer has removed its side of a sheet. */
  forget(sheet: Sheet): void {
    const sheetId = this.#ids.get(sheet);
    if (sheetId !== undefined) this.#sheets.delete(sheetId);
    this.#ids.delete(sheet);
    this.#cells.delete(sheet);
    this.#styles.delete(sheet);
    this.#layouts.delete(sheet);
  }

  /** Takes note of a change in the model; what a person did in the grid is in Univer already. */
  note(change: Change, origin: Origin): void {
    const tables = this.#tables.note(change, origin);
    // While blocks of the sheet are on their way, a person may have moved what is not there yet: it goes once more.
    const moved = change.kind === "cells" && this.#cells.has(change.sheet);
    if (origin === "grid" && !moved) return tables ? this.wake() : undefined;
    if (change.kind === "cells") addRect(this.#cells, change.sheet, change.rect);
    else if (change.kind === "style") this.#noteLook(change.sheet, change.rect);
    else if (change.kind === "layout") this.#layouts.add(change.sheet);
    else if (change.kind === "active" || change.kind === "selection") this.#activeChanged = true;
    else if (change.kind === "names") this.#namesChanged = true;
    else if (change.kind === "sheets") this.#sheetsChanged = true;
    if (this.waiting) this.wake();
  }

  /** The looks of whole rows and columns travel with the layout, those of their cells as far as there are any. */
  #noteLook(sheet: Sheet, rect: Rect): void {
    if (!wholeColumns(rect) && !wholeRows(rect)) return addRect(this.#styles, sheet, rect);
    const used = sheet.usedRect();
    const part = used && intersect(used, rect);
    if (part) addRect(this.#styles, sheet, part);
    this.#layouts.add(sheet);
  }

  /** Pushes what was gathered; true when sheets or names changed, so that every formula has to be read again. */
  async push(): Promise<boolean> {
    const tables = this.#tables.follow(this.translator.usesTables);
    const structure = this.#sheetsChanged || this.#namesChanged || tables;
    if (this.#sheetsChanged) this.#pushSheets();
    if (structure) this.#names.push();
    this.#namesChanged = false;
    await this.#pushLargeBlocks();
    for (const [sheet, rects] of this.#cells) this.#pushValues(sheet, rects);
    this.#cells.clear();
    if (this.options.layout) this.#pushLook(this.options.layout);
    this.#styles.clear();
    this.#layouts.clear();
    return structure;
  }

  /** Large blocks go piece by piece, so that the page which shows them can be used meanwhile. What stands there by then is pushed. */
  async #pushLargeBlocks(): Promise<void> {
    await inPieces(this.#cells, (sheet, rect) => this.#pushValues(sheet, [rect]));
    if (this.options.layout) await inPieces(this.#styles, (sheet, rect) => this.#pushStyles(sheet, [rect]));
  }

  /** Nothing more is pushed. */
  dispose(): void {
    for (const waiting of [this.#cells, this.#styles, this.#layouts, this.#ids]) waiting.clear();
  }

  /** A formula of the model as Univer has it: references to sheets that are not there are #REF!. */
  engineFormula(formula: string): string {
    return withoutLostSheets(formula, (name) => this.workbook.sheet(name) !== undefined);
  }

  #cell(cell: Cell | undefined): ICellData {
    const data = (this.options.cell ?? toUniverCell)(cell);
    return data.f ? { ...data, f: this.engineFormula(data.f) } : data;
  }

  #pushLook(layout: NonNullable<PushOptions["layout"]>): void {
    for (const [sheet, rects] of this.#styles) this.#pushStyles(sheet, rects);
    // Rows grow with their letters.
    for (const sheet of new Set([...this.#layouts, ...this.#styles.keys()])) {
      const sheetId = this.#ids.get(sheet);
      if (sheetId !== undefined) layout.push(sheet, sheetId);
    }
    const active = this.#activeChanged ? this.#ids.get(this.workbook.active) : undefined;
    if (active !== undefined) {
      this.#activate(layout, active);
      layout.select(this.workbook.active, active, this.workbook.selection);
    }
    this.#activeChanged = false;
  }

  #pushValues(sheet: Sheet, rects: Rect[]): void {
    this.#pushCells(sheet, rects, (cell) => this.#cell(cell));
  }

  #pushStyles(sheet: Sheet, rects: Rect[]): void {
    this.#pushCells(sheet, rects, (cell) => ({ s: this.#cell(cell).s }), SetStyleCommand.id);
  }

  #activate(layout: PushOptions["layout"], sheetId: string): void {
    this.activating = true;
    layout?.activate(sheetId);
    this.activating = false;
  }

  #unit(): UniverWorkbook {
    return this.injector.get(IUniverInstanceService).getUnit<UniverWorkbook>(this.unitId)!;
  }

  #run(id: string, params: object, options = {}): void {
    this.#commands.syncExecuteCommand(id, { unitId: this.unitId, ...params }, { fromModel: true, ...options });
  }

  #pushSheets(): void {
    this.#sheetsChanged = false;
    const { sheets } = this.workbook;
    this.#reviveReferences();
    const gone = [...this.#sheets].filter(([, { sheet }]) => !sheets.includes(sheet));
    for (const [sheetId, known] of this.#sheets) {
      if (known.name === known.sheet.name || !sheets.includes(known.sheet)) continue;
      this.#follow(known.name, known.sheet.name);
      known.name = known.sheet.name;
      this.#run(SetWorksheetNameMutation.id, { subUnitId: sheetId, name: known.name });
    }
    for (const [, { name }] of gone) this.#follow(name, undefined);
    for (const sheet of sheets) {
      if (this.#ids.has(sheet)) continue;
      this.adopt(sheet, sheet.id);
      this.#cells.delete(sheet);
      const snapshot = worksheetSnapshot(sheet, sheet.id, this.options, (formula) => this.engineFormula(formula));
      this.#run(InsertSheetMutation.id, { index: sheets.indexOf(sheet), sheet: snapshot }, IN_BACKGROUND);
    }
    // Univer itself would show a neighbour of the sheet that goes.
    const active = this.#ids.get(this.workbook.active);
    if (gone.length > 0 && active !== undefined) this.#activate(this.options.layout, active);
    for (const [sheetId, { sheet, name }] of gone) {
      this.forget(sheet);
      this.#run(RemoveSheetMutation.id, { subUnitId: sheetId, subUnitName: name });
    }
    this.#pushOrder();
    for (const sheet of sheets) this.#layouts.add(sheet);
    this.#activeChanged = true;
  }

  #pushOrder(): void {
    this.workbook.sheets.forEach((sheet, toOrder) => {
      const sheetId = this.#ids.get(sheet)!;
      const fromOrder = this.#unit().getSheetOrders().indexOf(sheetId);
      if (fromOrder !== toOrder) this.#run(SetWorksheetOrderMutation.id, { subUnitId: sheetId, fromOrder, toOrder });
    });
  }

  /** Formulas that named a sheet before it was there find it now. */
  #reviveReferences(): void {
    const known = new Set([...this.#sheets.values()].map(({ name }) => name.toLowerCase()));
    for (const sheet of this.workbook.sheets) {
      for (const { row, column, cell } of sheet.cells()) {
        if (!cell.formula?.includes("!")) continue;
        const before = withoutLostSheets(cell.formula, (name) => known.has(name.toLowerCase()));
        if (before === this.engineFormula(cell.formula)) continue;
        addRect(this.#cells, sheet, { top: row, left: column, bottom: row, right: column });
      }
    }
  }

  /** Formulas follow a renamed sheet, and lose a deleted one, as in Excel; all that name a sheet go to Univer anew. */
  #follow(from: string, to: string | undefined): void {
    const change = (formula: string) =>
      to === undefined ? loseSheetInFormula(formula, from) : renameSheetInFormula(formula, from, to);
    for (const sheet of this.workbook.sheets) {
      for (const { row, column, cell } of sheet.cells()) {
        if (!cell.formula?.includes("!")) continue;
        cell.formula = change(cell.formula);
        addRect(this.#cells, sheet, { top: row, left: column, bottom: row, right: column });
      }
    }
    for (const name of this.workbook.names) name.formula = change(name.formula);
    this.#namesChanged = true;
  }

  #pushCells(sheet: Sheet, rects: Rect[], toCell: (cell: Cell | undefined) => ICellData, trigger?: string): void {
    const sheetId = this.#ids.get(sheet);
    if (sheetId === undefined) return;
    const cellValue: Record<number, Record<number, ICellData>> = {};
    for (const { top, left, bottom, right } of rects) {
      for (let row = top; row <= bottom; row++) {
        const line = (cellValue[row] ??= {});
        for (let column = left; column <= right; column++) {
          const cell = sheet.cell(row, column);
          line[column] = coverLine(toCell(cell), cell, sheet.lines.at(row, column));
        }
      }
    }
    this.#makeRoom(sheetId, rects.reduce(bound));
    this.#run(SetRangeValuesMutation.id, { subUnitId: sheetId, cellValue, ...(trigger && { trigger }) });
  }

  #makeRoom(sheetId: string, { bottom, right }: Rect): void {
    const worksheet = this.#unit().getSheetBySheetId(sheetId)!;
    const { rowCount, columnCount } = roomFor(bottom, right);
    if (bottom >= worksheet.getRowCount()) this.#run(SetWorksheetRowCountMutation.id, { subUnitId: sheetId, rowCount });
    if (right >= worksheet.getColumnCount()) {
      this.#run(SetWorksheetColumnCountMutation.id, { subUnitId: sheetId, columnCount });
    }
  }
}
