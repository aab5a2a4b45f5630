import { ICommandService, type Injector, type IWorksheetData } from "@univerjs/core";
import { InsertSheetMutation, type IInsertSheetMutationParams } from "@univerjs/sheets";
import type { Workbook } from "../model/Workbook";
import type { Appearance } from "./snapshot";

/** A sheet a person adds in the grid gets the font and the sizes of the workbook's others; Univer has its own. */
export function shapeAddedSheets(injector: Injector, workbook: Workbook, shape: Appearance["worksheet"]): void {
  injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (id !== InsertSheetMutation.id) return;
    const { sheet } = params as IInsertSheetMutationParams;
    // Sheets of the workbook come with their look, and so do copies of them.
    if (sheet.defaultStyle) return;
    const { defaultColumnWidth, defaultRowHeight, defaultStyle } = shape?.(workbook.active) as IWorksheetData;
    Object.assign(sheet, { defaultColumnWidth, defaultRowHeight, defaultStyle });
  });
}
