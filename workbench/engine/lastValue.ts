import type { Sheet } from "../model/Sheet";
import { CellError, type CellValue } from "../model/values";

/** What a cell last showed, as a formula that gives it again: for formulas whose sources are not at hand. */
export function lastValue(sheet: Sheet, row: number, column: number): string {
  const spill = sheet.spillRect(row, column);
  const shown = (r: number, c: number) => literal(sheet.hasResult(r, c) ? sheet.cell(r, c)!.value : null);
  if (!spill) return `=${shown(row, column)}`;
  const lines: string[] = [];
  for (let r = spill.top; r <= spill.bottom; r++) {
    const line: string[] = [];
    for (let c = spill.left; c <= spill.right; c++) line.push(shown(r, c));
    lines.push(line.join(","));
  }
  return `={${lines.join(";")}}`;
}

/** A cell that never had a value is #REF!, as in Excel where a source was never found. */
function literal(value: CellValue): string {
  if (value === null) return "#REF!";
  if (CellError.is(value)) return value.code;
  if (typeof value === "string") return `"${value.replaceAll('"', '""')}"`;
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}
