import { BooleanNumber, type ICommandInfo, type Injector, type IRange } from "@univerjs/core";
import { SetDefinedNameMutation, type ISetDefinedNameMutationParam } from "@univerjs/engine-formula";
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  type ISetRangeValuesMutationParams,
  type ISetSelectionsOperationParams,
} from "@univerjs/sheets";
import type { Rect } from "../model/address";
import type { Sheet } from "../model/Sheet";
import type { Workbook } from "../model/Workbook";
import type { GridLayout } from "./GridLayout";
import { SheetReader } from "./SheetReader";
import type { Shift } from "../model/shift";
import { shiftBlocks } from "./shift";
import { fromUniverRange } from "./units";
import type { WorkbookMirror } from "./WorkbookMirror";

const SHEET_LIST = new Set<string>([
  InsertSheetMutation.id,
  RemoveSheetMutation.id,
  SetWorksheetNameMutation.id,
  SetWorksheetOrderMutation.id,
  SetWorksheetHideMutation.id,
  SetTabColorMutation.id,
]);

const SHIFTS = new Map<string, { axis: Shift["axis"]; sign: 1 | -1 }>([
  [InsertRowMutation.id, { axis: "rows", sign: 1 }],
  [RemoveRowMutation.id, { axis: "rows", sign: -1 }],
  [InsertColMutation.id, { axis: "columns", sign: 1 }],
  [RemoveColMutation.id, { axis: "columns", sign: -1 }],
]);

const MUTATION = 2;

/** Univer's own marks on a command: its results of calculation are no deed of a person, nor is what the model pushed. */
export interface CommandOptions {
  onlyLocal?: boolean;
  fromFormula?: boolean;
  fromModel?: boolean;
}

/** Carries what a person does in the grid into the model, with origin "grid". */
export class GridReader {
  readonly #sheets: SheetReader;
  readonly #whole = new Set<string>();
  #scheduled = false;

  constructor(
    injector: Injector,
    private readonly workbook: Workbook,
    private readonly unitId: string,
    private readonly mirror: WorkbookMirror,
    private readonly layout: GridLayout,
    private readonly onSelect: (sheet: Sheet, rect: Rect) => void,
  ) {
    this.#sheets = new SheetReader(injector, unitId, mirror, layout);
  }

  /** Takes a command Univer has carried out. */
  seen(command: Readonly<ICommandInfo>, options?: CommandOptions): void {
    const params = command.params as { unitId?: string; subUnitId?: string } | undefined;
    if (params?.unitId !== this.unitId || options?.fromModel || options?.fromFormula) return;
    this.workbook.as("grid", () => this.#take(command, params.subUnitId, options));
  }

  /** Reads sheets that were touched by a mutation without a reading of its own. */
  flush(): void {
    const sheetIds = [...this.#whole];
    this.#whole.clear();
    for (const sheetId of sheetIds) {
      const worksheet = this.#sheets.unit().getSheetBySheetId(sheetId);
      const sheet = this.mirror.sheet(sheetId);
      if (worksheet && sheet) this.workbook.as("grid", () => this.#sheets.readWhole(sheet, worksheet));
    }
  }

  #take(command: Readonly<ICommandInfo>, sheetId: string | undefined, options?: CommandOptions): void {
    const sheet = sheetId === undefined ? undefined : this.mirror.sheet(sheetId);
    if (SHEET_LIST.has(command.id)) this.#readSheetList();
    else if (command.id === SetDefinedNameMutation.id) this.#readName(command.params as ISetDefinedNameMutationParam);
    else if (!sheet || sheetId === undefined) return;
    else if (command.id === SetSelectionsOperation.id) {
      if (!this.mirror.activating) this.#select(sheet, command.params as ISetSelectionsOperationParams);
    } else if (command.id === SetWorksheetActiveOperation.id) this.workbook.activate(sheet);
    else if (command.id === SetRangeValuesMutation.id) {
      if (!options?.onlyLocal) this.#readCells(sheet, command.params as ISetRangeValuesMutationParams);
    } else if (command.type === MUTATION && command.id.startsWith("sheet.mutation.")) {
      const shift = SHIFTS.get(command.id);
      if (shift) this.#shift(sheet, shift, (command.params as { range: IRange }).range);
      this.#readLater(sheetId);
    }
  }

  #readLater(sheetId: string): void {
    this.#whole.add(sheetId);
    if (this.#scheduled) return;
    this.#scheduled = true;
    queueMicrotask(() => {
      this.#scheduled = false;
      this.flush();
    });
  }

  #select(sheet: Sheet, { selections }: ISetSelectionsOperationParams): void {
    const range = selections[selections.length - 1]?.range;
    if (!range) return;
    const rect = fromUniverRange(range);
    this.workbook.select(rect);
    this.onSelect(sheet, rect);
  }

  #shift(sheet: Sheet, { axis, sign }: { axis: Shift["axis"]; sign: 1 | -1 }, range: IRange): void {
    const [at, last] = axis === "rows" ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
    shiftBlocks(this.workbook, sheet, { axis, at, count: sign * (last - at + 1) });
  }

  /** A name whose range the grid has moved along with its rows. */
  #readName({ name, formulaOrRefString }: ISetDefinedNameMutationParam): void {
    const known = this.workbook.names.find((item) => !item.sheet && item.name.toLowerCase() === name.toLowerCase());
    const formula = formulaOrRefString.startsWith("=") ? formulaOrRefString : `=${formulaOrRefString}`;
    if (known?.formula === formula) return;
    if (known) known.formula = formula;
    else this.workbook.names.push({ name, formula, visible: true, comment: "" });
    this.workbook.tell({ kind: "names" });
  }

  #readSheetList(): void {
    const unit = this.#sheets.unit();
    const order = unit.getSheetOrders();
    for (const worksheet of unit.getSheets()) {
      const sheetId = worksheet.getSheetId();
      let sheet = this.mirror.sheet(sheetId);
      if (!sheet) {
        sheet = this.workbook.addSheet(worksheet.getName(), order.indexOf(sheetId));
        this.mirror.adopt(sheet, sheetId);
        this.#sheets.readWhole(sheet, worksheet);
      }
      sheet.tabColor = worksheet.getTabColor() ?? "";
      const hidden = worksheet.isSheetHidden() === BooleanNumber.TRUE;
      if (hidden !== (sheet.visibility !== "Visible")) sheet.visibility = hidden ? "Hidden" : "Visible";
      sheet.name = worksheet.getName();
      this.mirror.adopt(sheet, sheetId);
      this.layout.read(sheet);
    }
    for (const sheetId of this.mirror.sheetIds()) {
      const sheet = this.mirror.sheet(sheetId);
      if (unit.getSheetBySheetId(sheetId) || !sheet) continue;
      this.mirror.forget(sheet);
      this.workbook.deleteSheet(sheet);
    }
    const place = (sheet: Sheet) => order.indexOf(this.mirror.id(sheet) ?? "");
    this.workbook.sheets.sort((a, b) => place(a) - place(b));
    this.workbook.tell({ kind: "sheets" });
  }

  #readCells(sheet: Sheet, { subUnitId, cellValue }: ISetRangeValuesMutationParams): void {
    const worksheet = this.#sheets.unit().getSheetBySheetId(subUnitId);
    if (!worksheet || !cellValue) return;
    const places = Object.entries(cellValue).flatMap(([row, columns]) =>
      Object.keys(columns ?? {}).map((column) => ({ row: Number(row), column: Number(column) })),
    );
    this.#sheets.readCells(sheet, worksheet, places);
  }
}
