import type { StandingCell } from "../core/comparison/refresh/SheetState";
import {
  COMPARISON_PROPERTY,
  readComparisonTag,
  RETIRED,
  type ComparisonTag,
} from "../core/comparison/spec/comparisonTag";
import { inExcel } from "./failure";
import { readBlocks } from "./readBlocks";

/** A comparison sheet of the workbook, whatever it is called and wherever it stands. */
export interface BuiltSheet {
  sheetId: string;
  name: string;
  /** Its place among the sheets, from 0. */
  position: number;
  isProtected: boolean;
  /** `null` where the property is none of ours, or damaged. */
  tag: ComparisonTag | null;
  /** The formulas of its used cells from A1, down to a little below what we wrote. */
  cells: StandingCell[][];
}

export interface BuiltSheetsView {
  sheetNames: string[];
  built: BuiltSheet[];
}

/** Rows below ours that are read, in case a person has put rows into our block. */
const MORE_ROWS = 200;

/** All comparison sheets with their cells, found by the property they carry: three round trips, more only for very large sheets. */
export function readBuiltSheets(): Promise<BuiltSheetsView> {
  return inExcel(async (context) => {
    const sheets = context.workbook.worksheets.load("items/id,items/name,items/position");
    await context.sync();
    const found = sheets.items.map((sheet) => ({
      sheet,
      property: sheet.customProperties.getItemOrNullObject(COMPARISON_PROPERTY).load("value"),
      protection: sheet.protection.load("protected"),
      used: sheet.getUsedRangeOrNullObject(true).load("rowIndex,rowCount,columnIndex,columnCount"),
    }));
    await context.sync();
    const tagged = found.flatMap(({ sheet, property, protection, used }) => {
      if (property.isNullObject || property.value === RETIRED) return [];
      const tag = readComparisonTag(property.value);
      const rows = Math.max(tag?.rows.length ?? 0, 1);
      const right = used.isNullObject ? 1 : used.columnIndex + used.columnCount;
      const bottom = used.isNullObject ? 1 : used.rowIndex + used.rowCount;
      const size = {
        rows: Math.max(rows, Math.min(bottom, rows + MORE_ROWS)),
        columns: Math.max(tag?.columns ?? 1, right),
      };
      return [{ sheet, tag, isProtected: protection.protected, size }];
    });
    const blocks = tagged.map(({ sheet, size }) => ({ sheet, ...size }));
    const cells = await readBlocks(context, blocks, "formulas");
    return {
      sheetNames: sheets.items.map((sheet) => sheet.name),
      built: tagged.map(({ sheet, tag, isProtected }, place) => ({
        sheetId: sheet.id,
        name: sheet.name,
        position: sheet.position,
        isProtected,
        tag,
        cells: cells[place]!,
      })),
    };
  });
}
