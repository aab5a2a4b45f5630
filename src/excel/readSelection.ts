import { inExcel } from "./failure";

/** Cells of a sheet. The sheet is known by its id, which stays when someone renames it. */
export interface SelectedCells {
  sheetId: string;
  sheet: string;
  /** Without the sheet: A1, A1:B9, A:A. */
  address: string;
}

/** The one cell that typing would go to. */
export function readActiveCell(): Promise<SelectedCells> {
  return read((workbook) => workbook.getActiveCell());
}

/** The selected range. */
export function readSelection(): Promise<SelectedCells> {
  return read((workbook) => workbook.getSelectedRange());
}

function read(find: (workbook: Excel.Workbook) => Excel.Range): Promise<SelectedCells> {
  return inExcel(async (context) => {
    const range = find(context.workbook).load("address");
    const sheet = range.worksheet.load("id,name");
    await context.sync();
    return { sheetId: sheet.id, sheet: sheet.name, address: range.address.slice(range.address.lastIndexOf("!") + 1) };
  });
}
