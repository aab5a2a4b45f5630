import { ENTRY_PROPERTY, readEntryTag, type EntryTag } from "../core/entry/entryTag";
import { inExcel } from "./failure";

/** An entry sheet that stands in the workbook, whatever it is called by now. */
export interface EntrySheet {
  sheetId: string;
  name: string;
  tag: EntryTag;
}

export interface EntrySheetsView {
  sheetNames: string[];
  /** Names that are given to cells or formulas. */
  cellNames: string[];
  entries: EntrySheet[];
}

/** All entry sheets, found by the property they carry. */
export function readEntrySheets(): Promise<EntrySheetsView> {
  return inExcel(async (context) => {
    const sheets = context.workbook.worksheets.load("items/id,items/name");
    const names = context.workbook.names.load("items/name");
    await context.sync();
    const properties = sheets.items.map((sheet) =>
      sheet.customProperties.getItemOrNullObject(ENTRY_PROPERTY).load("value"),
    );
    await context.sync();
    const entries = sheets.items.flatMap((sheet, place) => {
      const property = properties[place]!;
      const tag = property.isNullObject ? null : readEntryTag(property.value);
      return tag ? [{ sheetId: sheet.id, name: sheet.name, tag }] : [];
    });
    return {
      sheetNames: sheets.items.map((sheet) => sheet.name),
      cellNames: names.items.map((item) => item.name),
      entries,
    };
  });
}
