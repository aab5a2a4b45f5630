import {
  BooleanNumber,
  IUniverInstanceService,
  type ICellData,
  type IColumnData,
  type IRowData,
  type Injector,
  type Nullable,
  type Workbook as UniverWorkbook,
  type Worksheet,
} from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { ConditionalFormattingRuleModel } from "@univerjs/sheets-conditional-formatting";
import { bound, type Rect } from "../model/address";
import type { Input, Sheet } from "../model/Sheet";
import { DEFAULT_ROW_HEIGHT, patchStyle, type Style } from "../model/style";
import { CellError } from "../model/values";
import { fromUniverCell } from "./cells";
import type { GridLayout } from "./GridLayout";
import { styleDifference } from "./look";
import { fromUniverRules } from "./rules";
import { fromUniverRange, PIXELS_PER_POINT } from "./units";
import type { WorkbookMirror } from "./WorkbookMirror";

interface Place {
  row: number;
  column: number;
}

/** Reads cells and layout of Univer's sheets into the model; only what differs is written. */
export class SheetReader {
  constructor(
    private readonly injector: Injector,
    private readonly unitId: string,
    private readonly mirror: WorkbookMirror,
    private readonly layout: GridLayout,
  ) {}

  /** Univer's side of the workbook. */
  unit(): UniverWorkbook {
    return this.injector.get(IUniverInstanceService).getUnit<UniverWorkbook>(this.unitId)!;
  }

  /** Reads these cells: one change of values, one of styles. */
  readCells(sheet: Sheet, worksheet: Worksheet, places: Place[]): void {
    const inputs: (Place & { what: Input })[] = [];
    const styles: (Place & { what: Style })[] = [];
    for (const { row, column } of places) {
      const raw = worksheet.getCellRaw(row, column);
      const input = this.#input(sheet, worksheet, raw, row, column);
      if (input) inputs.push({ row, column, what: input });
      const style = styleDifference(
        sheet.cell(row, column)?.style,
        this.unit().getStyles().getStyleByCell(raw),
        sheet.normalFont,
      );
      if (style) styles.push({ row, column, what: style });
    }
    asBlock(inputs, (top, left, block) => sheet.setInputs(top, left, block));
    asBlock(styles, (top, left, block) => sheet.setStyles(top, left, block));
  }

  /** Reads a sheet with all it has. */
  readWhole(sheet: Sheet, worksheet: Worksheet): void {
    const places = new Map<string, Place>();
    for (const { row, column } of sheet.cells()) places.set(`${row}!${column}`, { row, column });
    worksheet.getCellMatrix().forValue((row, column) => {
      places.set(`${row}!${column}`, { row, column });
    });
    this.readCells(sheet, worksheet, [...places.values()]);
    this.#readLayout(sheet, worksheet);
    this.layout.read(
      sheet,
      this.#rules(worksheet).map((rule) => rule.cfId),
    );
    sheet.layoutChanged();
  }

  /** What the grid has put into the cell; `undefined` where the model has the same. */
  #input(sheet: Sheet, worksheet: Worksheet, raw: Nullable<ICellData>, row: number, column: number): Input | undefined {
    const cell = sheet.cell(row, column);
    const formula = raw?.f || raw?.si ? this.#formula(worksheet, row, column) : undefined;
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

  #formula(worksheet: Worksheet, row: number, column: number): Nullable<string> {
    const model = this.injector.get(FormulaDataModel);
    return model.getFormulaStringByCell(row, column, worksheet.getSheetId(), this.unitId);
  }

  /** The looks a person has given to whole lines; those of lines the grid does not reach stay. */
  #readLooks(sheet: Sheet, lines: Map<number, Style>, data: Record<number, Nullable<IColumnData | IRowData>>): void {
    const styles = this.unit().getStyles();
    for (const [index, entry] of Object.entries(data)) {
      const look = typeof entry?.s === "string" ? styles.get(entry.s) : entry?.s;
      const before = lines.get(Number(index)) ?? (lines === sheet.lines.columns ? sheet.lines.sheet : undefined);
      const patch = styleDifference(before, look, sheet.normalFont);
      if (patch) lines.set(Number(index), patchStyle(before, patch));
    }
  }

  #rules(worksheet: Worksheet) {
    const model = this.injector.get(ConditionalFormattingRuleModel);
    return model.getSubunitRules(this.unitId, worksheet.getSheetId()) ?? [];
  }

  #readLayout(sheet: Sheet, worksheet: Worksheet): void {
    const config = worksheet.getConfig();
    readSizes(sheet.columnWidths, config.columnData, (data) => data.w, sheet.usualWidth);
    const height = (data: { h?: number; ia?: BooleanNumber }) => (data.ia === BooleanNumber.TRUE ? undefined : data.h);
    readSizes(sheet.rowHeights, config.rowData, height, DEFAULT_ROW_HEIGHT);
    this.#readLooks(sheet, sheet.lines.columns, config.columnData);
    this.#readLooks(sheet, sheet.lines.rows, config.rowData);
    readHidden(sheet.hiddenRows, config.rowData);
    readHidden(sheet.hiddenColumns, config.columnData);
    sheet.merges = worksheet.getMergeData().map(fromUniverRange);
    const freeze = worksheet.getFreeze();
    sheet.frozen = { rows: Math.max(0, freeze.ySplit), columns: Math.max(0, freeze.xSplit) };
    sheet.showGridlines = config.showGridlines !== BooleanNumber.FALSE;
    sheet.conditionalFormats = fromUniverRules(this.#rules(worksheet), sheet.conditionalFormats, this.layout.dark);
  }
}

/** Sizes travel as whole pixels: one that differs by less is the same size; one that is gone is the standard size. */
function readSizes<T extends object>(
  sizes: Map<number, number>,
  data: Record<number, Nullable<T>>,
  pixels: (entry: T) => number | undefined,
  standard: number,
): void {
  const found = new Map<number, number>();
  for (const [index, entry] of Object.entries(data)) {
    const size = entry ? pixels(entry) : undefined;
    if (size !== undefined) found.set(Number(index), size / PIXELS_PER_POINT);
  }
  for (const index of new Set([...sizes.keys(), ...found.keys()])) {
    const points = found.get(index) ?? standard;
    if (Math.abs((sizes.get(index) ?? standard) - points) <= 0.75) continue;
    if (points === standard) sizes.delete(index);
    else sizes.set(index, points);
  }
}

function readHidden(hidden: Set<number>, data: Record<number, Nullable<{ hd?: BooleanNumber }>>): void {
  hidden.clear();
  for (const [index, entry] of Object.entries(data)) {
    if (entry?.hd === BooleanNumber.TRUE) hidden.add(Number(index));
  }
}

/** Puts scattered cells into the block around them, so that they count as one change. */
function asBlock<T>(
  cells: (Place & { what: T })[],
  use: (top: number, left: number, block: (T | undefined)[][]) => void,
) {
  if (cells.length === 0) return;
  const { top, left, bottom, right } = cells
    .map(({ row, column }): Rect => ({ top: row, left: column, bottom: row, right: column }))
    .reduce(bound);
  const block = Array.from({ length: bottom - top + 1 }, () =>
    new Array<T | undefined>(right - left + 1).fill(undefined),
  );
  for (const { row, column, what } of cells) block[row - top]![column - left] = what;
  use(top, left, block);
}
