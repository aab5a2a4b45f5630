import {
  BooleanNumber,
  LocaleType,
  mergeWorksheetSnapshotWithDefault,
  type ICellData,
  type IWorkbookData,
  type IWorksheetData,
} from "@univerjs/core";
import type { Cell, Sheet } from "../model/Sheet";
import type { Workbook } from "../model/Workbook";
import { coverLine } from "./coverLine";
import { toUniverCell } from "./cells";
import { withoutLostSheets } from "./references";

/** How a sheet of the model looks in Univer: headless needs values only, the grid the look as well. */
export interface Appearance {
  /** Cell content for Univer; default: value or formula alone. */
  cell?: (cell: Cell | undefined) => ICellData;
  /** More of a worksheet's snapshot, such as sizes and merges. */
  worksheet?: (sheet: Sheet) => Partial<IWorksheetData>;
}

/** Univer needs the size of a sheet: roomy, and larger where the data are larger. */
const ROOM = { rows: 10_000, columns: 200 };
const MARGIN = { rows: 2_000, columns: 50 };

/** Rows and columns Univer must have for data that reach to this cell. */
export function roomFor(bottom: number, right: number): { rowCount: number; columnCount: number } {
  return {
    rowCount: Math.max(ROOM.rows, bottom + MARGIN.rows),
    columnCount: Math.max(ROOM.columns, right + MARGIN.columns),
  };
}

/** A sheet of the model as Univer loads it. */
export function worksheetSnapshot(
  sheet: Sheet,
  sheetId: string,
  appearance: Appearance,
  engineFormula: (formula: string) => string,
): IWorksheetData {
  const used = sheet.usedRect() ?? { bottom: 0, right: 0 };
  const toCell = appearance.cell ?? toUniverCell;
  const cellData: Record<number, Record<number, ICellData>> = {};
  for (const { row, column, cell } of sheet.cells()) {
    const data = withoutNulls(coverLine(toCell(cell), cell, sheet.lines.at(row, column)));
    (cellData[row] ??= {})[column] = data.f ? { ...data, f: engineFormula(data.f) } : data;
  }
  return mergeWorksheetSnapshotWithDefault({
    id: sheetId,
    name: sheet.name,
    hidden: sheet.visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    ...roomFor(used.bottom, used.right),
    cellData,
    ...appearance.worksheet?.(sheet),
  });
}

/** The whole workbook as Univer loads it. */
export function workbookSnapshot(workbook: Workbook, unitId: string, appearance: Appearance): IWorkbookData {
  const engineFormula = (formula: string) => withoutLostSheets(formula, (name) => workbook.sheet(name) !== undefined);
  return {
    id: unitId,
    name: unitId,
    appVersion: "",
    locale: LocaleType.EN_US,
    styles: {},
    sheetOrder: workbook.sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(
      workbook.sheets.map((sheet) => [sheet.id, worksheetSnapshot(sheet, sheet.id, appearance, engineFormula)]),
    ),
  };
}

/** In a mutation null clears; in a snapshot it would stand in the cell. */
export function withoutNulls<T extends object>(data: T): T {
  const kept = Object.entries(data).filter(([, value]) => value !== null);
  return Object.fromEntries(
    kept.map(([key, value]) => [key, typeof value === "object" ? withoutNulls(value as object) : (value as unknown)]),
  ) as T;
}
