import { cellAddress, parseRect, quoteSheet, rectAddress, splitSheet, type Rect } from "../model/address";
import type { Sheet } from "../model/Sheet";
import { CellError, type CellValue } from "../model/values";
import type { Workbook } from "../model/Workbook";
import { toCsv } from "../files/csv";
import { ArgumentFault } from "./arguments";

const MOST_CELLS = 1_000_000;

/** A block of cells on a sheet. */
export interface Block {
  sheet: Sheet;
  rect: Rect;
}

/** The block an address names, or what the active sheet has in use; `undefined` where that is nothing. */
export function findBlock(workbook: Workbook, address: string | undefined): Block | undefined {
  if (address === undefined) {
    const rect = workbook.active.usedRect(true);
    return rect && { sheet: workbook.active, rect };
  }
  const { sheet: name, local } = splitSheet(address);
  const sheet = name === undefined ? workbook.active : workbook.sheet(name);
  const names = workbook.sheets.map((each) => each.name).join(", ");
  if (!sheet) throw new ArgumentFault(`--print ${address}: there is no sheet "${name}"; the sheets are: ${names}.`);
  const rect = parseRect(local);
  if (!rect) {
    throw new ArgumentFault(
      `--print ${address}: "${local}" is no address; write A1 or Sheet1!A1:D9. The sheets are: ${names}.`,
    );
  }
  const cells = (rect.bottom - rect.top + 1) * (rect.right - rect.left + 1);
  if (cells > MOST_CELLS) {
    throw new ArgumentFault(`--print ${address}: that is ${cells} cells; at most ${MOST_CELLS} can be printed.`);
  }
  return { sheet, rect };
}

/** The values of a block as they stand. */
export function valuesOf({ sheet, rect }: Block): CellValue[][] {
  return Array.from({ length: rect.bottom - rect.top + 1 }, (_, row) =>
    Array.from(
      { length: rect.right - rect.left + 1 },
      (_, column) => sheet.cell(rect.top + row, rect.left + column)?.value ?? null,
    ),
  );
}

export function blockAsCsv(block: Block | undefined): string {
  return block ? toCsv(valuesOf(block)) : "";
}

/** The block as JSON: its address, values with errors as their codes, a type for each value, and the errors' sentences. */
export function blockAsJson(block: Block | undefined): string {
  const values = block ? valuesOf(block) : [];
  const errors = values.flatMap((line, row) =>
    line.flatMap((value, column) => {
      if (!(value instanceof CellError)) return [];
      const address = cellAddress(block!.rect.top + row, block!.rect.left + column);
      return [{ address, code: value.code, ...(value.message ? { message: value.message } : {}) }];
    }),
  );
  const json = {
    address: block ? `${quoteSheet(block.sheet.name)}!${rectAddress(block.rect)}` : null,
    values: values.map((line) => line.map((value) => (value instanceof CellError ? value.code : value))),
    types: values.map((line) => line.map(typeOf)),
    errors,
  };
  return JSON.stringify(json) + "\n";
}

function typeOf(value: CellValue): "blank" | "error" | "number" | "text" | "boolean" {
  if (value === null) return "blank";
  if (value instanceof CellError) return "error";
  return typeof value === "string" ? "text" : (typeof value as "number" | "boolean");
}
