import { writeXlsx as writeFile, type WriteOptions } from "hucre/xlsx";
import type { DocumentProperties } from "../../model/extras";
import type { Workbook } from "../../model/Workbook";
import { columnName } from "../../model/address";
import { FileFault } from "../FileFault";
import { finish } from "./finish";
import { callsAny, toStored } from "./formulas";
import type { AddinIdentity } from "./addinSettings";
import { absolute } from "./layoutOut";
import { sheetOut } from "./sheetOut";

export interface XlsxOptions {
  /** The add-in's functions with their namespace, for example IND.YOY; they are stored as _xldudf_IND_YOY. */
  functions: string[];
  /** The add-in whose settings the workbook holds; without it a file cannot hold them. */
  addin?: AddinIdentity;
}

/**
 * The workbook as the bytes of an .xlsx file, with the results of formulas as they stand in the workbook.
 * What cannot be written is a FileFault that names the place.
 */
export async function writeXlsx(workbook: Workbook, { functions, addin }: XlsxOptions): Promise<Uint8Array> {
  const options: WriteOptions = {
    sheets: workbook.sheets.map((sheet) =>
      sheetOut(
        sheet,
        workbook.tables.filter((table) => table.sheet === sheet),
        functions,
      ),
    ),
    namedRanges: [...namesOut(workbook, functions), ...printNamesOut(workbook)],
    activeSheet: workbook.sheets.indexOf(workbook.active),
    defaultFont: { ...workbook.normalFont },
    properties: propertiesOut(workbook.properties),
  };
  return finish(await written(options), workbook, {
    functions,
    addin,
    recalculate: !usesFunctions(workbook, functions),
  });
}

async function written(options: WriteOptions): Promise<Uint8Array> {
  try {
    return await writeFile(options);
  } catch (error) {
    throw new FileFault(`The workbook cannot be written: ${(error as Error).message}`);
  }
}

function namesOut(workbook: Workbook, functions: string[]): NonNullable<WriteOptions["namedRanges"]> {
  return workbook.names.map((name) => ({
    name: name.name,
    range: toStored(name.formula, functions),
    ...(name.sheet ? { scope: name.sheet.name } : {}),
    ...(name.comment ? { comment: name.comment } : {}),
  }));
}

function propertiesOut(properties: DocumentProperties): NonNullable<WriteOptions["properties"]> {
  const { author: creator, comments: description, ...same } = properties;
  const all = { ...same, creator, description };
  return Object.fromEntries(Object.entries(all).filter(([, text]) => text !== ""));
}

/** Print areas, repeated rows and filtered blocks are names with a fixed meaning, always with the sheet's name in quotes. */
function printNamesOut(workbook: Workbook): NonNullable<WriteOptions["namedRanges"]> {
  return workbook.sheets.flatMap((sheet) => {
    const quoted = `'${sheet.name.replaceAll("'", "''")}'`;
    const { printArea, titleRows, titleColumns } = sheet.pageLayout;
    const names = [];
    if (printArea) {
      const range = printArea.map((area) => `${quoted}!${absolute(area)}`).join(",");
      names.push({ name: "_xlnm.Print_Area", range });
    }
    const titles = [
      titleColumns && `${quoted}!$${columnName(titleColumns.left)}:$${columnName(titleColumns.right)}`,
      titleRows && `${quoted}!$${titleRows.top + 1}:$${titleRows.bottom + 1}`,
    ].filter((part) => part !== undefined);
    if (titles.length > 0) names.push({ name: "_xlnm.Print_Titles", range: titles.join(",") });
    if (sheet.autoFilter) {
      names.push({ name: "_xlnm._FilterDatabase", range: `${quoted}!${absolute(sheet.autoFilter.rect)}` });
    }
    return names.map((name) => ({ ...name, scope: sheet.name }));
  });
}

function usesFunctions(workbook: Workbook, functions: string[]): boolean {
  return workbook.sheets.some((sheet) =>
    [...sheet.cells()].some(({ cell }) => cell.formula !== undefined && callsAny(cell.formula, functions)),
  );
}
