import {
  BooleanNumber,
  IUniverInstanceService,
  type ICellData,
  type ICommandInfo,
  type Injector,
  type Nullable,
  type Workbook as UniverWorkbook,
  type Worksheet,
} from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import {
  InsertSheetMutation,
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
import type { Input, Sheet } from "../model/Sheet";
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from "../model/style";
import { CellError } from "../model/values";
import type { Workbook } from "../model/Workbook";
import { fromUniverCell } from "./cells";
import { fromUniverRange, PIXELS_PER_POINT, type GridLayout } from "./GridLayout";
import { styleDifference } from "./look";
import type { WorkbookMirror } from "./WorkbookMirror";

const SHEET_LIST = new Set<string>([
  InsertSheetMutation.id,
  RemoveSheetMutation.id,
  SetWorksheetNameMutation.id,
  SetWorksheetOrderMutation.id,
  SetWorksheetHideMutation.id,
  SetTabColorMutation.id,
]);

/** Univer's own marks on a command: its results of calculation are no deed of a person. */
export interface CommandOptions {
  onlyLocal?: boolean;
  fromFormula?: boolean;
  fromModel?: boolean;
}

const MUTATION = 2;

/** Carries what a person does in the grid into the model, with origin "grid". */
export class GridReader {
  readonly #whole = new Set<string>();
  #scheduled = false;

  constructor(
    private readonly injector: Injector,
    private readonly workbook: Workbook,
    private readonly unitId: string,
    private readonly mirror: WorkbookMirror,
    private readonly layout: GridLayout,
    private readonly onSelect: (sheet: Sheet, rect: Rect) => void,
  ) {}

  seen(command: Readonly<ICommandInfo>, options?: CommandOptions): void {
    const params = command.params as { unitId?: string; subUnitId?: string } | undefined;
    if (params?.unitId !== this.unitId || options?.fromModel || options?.fromFormula) return;
    const { subUnitId } = params;
    if (command.id === SetSelectionsOperation.id) this.#select(command.params as ISetSelectionsOperationParams);
    else if (command.id === SetWorksheetActiveOperation.id) {
      const sheet = subUnitId === undefined ? undefined : this.mirror.sheet(subUnitId);
      if (sheet) this.workbook.as("grid", () => this.workbook.activate(sheet));
    } else if (SHEET_LIST.has(command.id)) this.workbook.as("grid", () => this.#readSheetList());
    else if (command.id === SetRangeValuesMutation.id) {
      if (!options?.onlyLocal) this.#readCells(command.params as ISetRangeValuesMutationParams);
    } else if (command.type === MUTATION && subUnitId !== undefined && command.id.startsWith("sheet.mutation.")) {
      this.#readLater(subUnitId);
    }
  }

  /** Reads sheets that were touched by a mutation of any other kind. */
  flush(): void {
    const sheetIds = [...this.#whole];
    this.#whole.clear();
    for (const sheetId of sheetIds) {
      const worksheet = this.#unit().getSheetBySheetId(sheetId);
      const sheet = this.mirror.sheet(sheetId);
      if (worksheet && sheet) this.workbook.as("grid", () => this.#readWhole(sheet, worksheet));
    }
  }

  #unit(): UniverWorkbook {
    return this.injector.get(IUniverInstanceService).getUnit<UniverWorkbook>(this.unitId)!;
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

  #select({ subUnitId, selections }: ISetSelectionsOperationParams): void {
    const sheet = this.mirror.sheet(subUnitId);
    const range = selections[selections.length - 1]?.range;
    if (!sheet || !range) return;
    const rect = fromUniverRange(range);
    const whole = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };
    const known = {
      top: Number.isFinite(rect.top) ? rect.top : whole.top,
      left: Number.isFinite(rect.left) ? rect.left : whole.left,
      bottom: Number.isFinite(rect.bottom) ? rect.bottom : whole.bottom,
      right: Number.isFinite(rect.right) ? rect.right : whole.right,
    };
    this.workbook.selection = known;
    this.onSelect(sheet, known);
  }

  #readSheetList(): void {
    const unit = this.#unit();
    const worksheets = unit.getSheets();
    for (const worksheet of worksheets) {
      const sheetId = worksheet.getSheetId();
      let sheet = this.mirror.sheet(sheetId);
      if (!sheet) {
        sheet = this.workbook.addSheet(worksheet.getName(), unit.getSheetOrders().indexOf(sheetId));
        this.mirror.adopt(sheet, sheetId);
        this.#readWhole(sheet, worksheet);
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
    const order = unit.getSheetOrders();
    this.workbook.sheets.sort(
      (a, b) => order.indexOf(this.mirror.id(a) ?? "") - order.indexOf(this.mirror.id(b) ?? ""),
    );
    this.workbook.tell({ kind: "sheets" });
  }

  #readCells({ subUnitId, cellValue }: ISetRangeValuesMutationParams): void {
    const worksheet = this.#unit().getSheetBySheetId(subUnitId);
    const sheet = this.mirror.sheet(subUnitId);
    if (!worksheet || !sheet || !cellValue) return;
    this.workbook.as("grid", () => {
      for (const [rowText, columns] of Object.entries(cellValue)) {
        for (const columnText of Object.keys(columns ?? {})) {
          this.#readCell(sheet, worksheet, Number(rowText), Number(columnText));
        }
      }
    });
  }

  #readCell(sheet: Sheet, worksheet: Worksheet, row: number, column: number): void {
    const raw = worksheet.getCellRaw(row, column);
    const input = this.#input(sheet, worksheet, raw, row, column);
    if (input) sheet.setInputs(row, column, [[input]]);
    const style = this.#unit().getStyles().getStyleByCell(raw);
    const patch = styleDifference(sheet.cell(row, column)?.style, style);
    if (patch) sheet.setStyle({ top: row, left: column, bottom: row, right: column }, patch);
  }

  /** What the grid has put into the cell; `undefined` where the model has the same. */
  #input(sheet: Sheet, worksheet: Worksheet, raw: Nullable<ICellData>, row: number, column: number): Input | undefined {
    const cell = sheet.cell(row, column);
    const formula =
      raw?.f || raw?.si
        ? this.injector.get(FormulaDataModel).getFormulaStringByCell(row, column, worksheet.getSheetId(), this.unitId)
        : undefined;
    if (formula) {
      const same = cell?.formula !== undefined && this.mirror.engineFormula(cell.formula) === formula;
      return same ? undefined : { formula };
    }
    const value = fromUniverCell(raw);
    if (value === null && cell?.spillParent) return undefined;
    const was = cell?.formula === undefined && !cell?.spillParent ? (cell?.value ?? null) : undefined;
    const same = CellError.is(was) ? CellError.is(value) && was.code === value.code : was === value;
    return same ? undefined : { value };
  }

  #readWhole(sheet: Sheet, worksheet: Worksheet): void {
    const seen = new Set<string>();
    worksheet.getCellMatrix().forValue((row, column) => {
      seen.add(`${row}!${column}`);
      this.#readCell(sheet, worksheet, row, column);
    });
    for (const { row, column } of [...sheet.cells()]) {
      if (!seen.has(`${row}!${column}`)) this.#readCell(sheet, worksheet, row, column);
    }
    this.#readLayout(sheet, worksheet);
    this.layout.read(sheet);
    sheet.layoutChanged();
  }

  #readLayout(sheet: Sheet, worksheet: Worksheet): void {
    const config = worksheet.getConfig();
    for (const [column, data] of Object.entries(config.columnData)) {
      const points = (data?.w ?? DEFAULT_COLUMN_WIDTH * PIXELS_PER_POINT) / PIXELS_PER_POINT;
      keepSize(sheet.columnWidths, Number(column), points, DEFAULT_COLUMN_WIDTH);
    }
    for (const [row, data] of Object.entries(config.rowData)) {
      if (data?.ia === BooleanNumber.TRUE || data?.h === undefined) continue;
      keepSize(sheet.rowHeights, Number(row), data.h / PIXELS_PER_POINT, DEFAULT_ROW_HEIGHT);
    }
    sheet.merges = worksheet.getMergeData().map(fromUniverRange);
    const freeze = worksheet.getFreeze();
    sheet.frozen = { rows: Math.max(0, freeze.ySplit), columns: Math.max(0, freeze.xSplit) };
    sheet.showGridlines = config.showGridlines !== BooleanNumber.FALSE;
  }
}

/** Sizes travel as whole pixels: a size that differs by less than one is the same size. */
function keepSize(sizes: Map<number, number>, index: number, points: number, standard: number): void {
  if (Math.abs((sizes.get(index) ?? standard) - points) > 0.75) sizes.set(index, points);
}
