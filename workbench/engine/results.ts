import type { ICellData, IObjectMatrixPrimitiveType, IRange, Nullable } from "@univerjs/core";
import type { CalculatedCell } from "../model/changes";
import type { Sheet } from "../model/Sheet";
import { CellError, type CellValue } from "../model/values";
import { fromUniverCell } from "./cells";

type Cells = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** Answers of the add-in used in this pass, by sheet, row and column. */
export type Answers = Map<string, (CellValue | CellValue[][])[]>;

/**
 * Hands the results of one pass in to a sheet of the model: single values first, so that arrays find their room free.
 * A cell for which `answers` gives `undefined` keeps what it shows. Answers the cells that were calculated.
 */
export function readResults(
  sheet: Sheet,
  results: Cells,
  spilled: IObjectMatrixPrimitiveType<IRange>,
  arrays: Cells,
  answers: (row: number, column: number) => (CellValue | CellValue[][])[] | undefined,
): CalculatedCell[] {
  const calculated: CalculatedCell[] = [];
  const blocks: { row: number; column: number; block: CellValue[][] }[] = [];
  for (const [rowText, columns] of Object.entries(results)) {
    for (const [columnText, cell] of Object.entries<Nullable<ICellData>>(columns ?? {})) {
      const row = Number(rowText);
      const column = Number(columnText);
      if (sheet.cell(row, column)?.formula === undefined) continue;
      const used = answers(row, column);
      if (!used) continue;
      const value = withSentence(fromUniverCell(cell), used, 0, 0);
      calculated.push({ row, column, changed: !isSame(sheet.cell(row, column)!.value, value) });
      sheet.setResult(row, column, value);
      const range = spilled[row]?.[column];
      if (!range || (CellError.is(value) && value.code === "#SPILL!")) continue;
      blocks.push({ row, column, block: readBlock(range, arrays, used) });
    }
  }
  for (const { row, column, block } of blocks) sheet.setResult(row, column, block);
  return calculated;
}

function isSame(one: CellValue, other: CellValue): boolean {
  return CellError.is(one) && CellError.is(other) ? one.code === other.code : one === other;
}

function readBlock(range: IRange, arrays: Cells, used: (CellValue | CellValue[][])[]): CellValue[][] {
  const block: CellValue[][] = [];
  for (let row = range.startRow; row <= range.endRow; row++) {
    const line: CellValue[] = [];
    for (let column = range.startColumn; column <= range.endColumn; column++) {
      const value = fromUniverCell(arrays[row]?.[column]);
      line.push(withSentence(value, used, row - range.startRow, column - range.startColumn));
    }
    block.push(line);
  }
  return block;
}

/** Univer keeps an error's code only: the sentence comes from the answer the error came from. */
function withSentence(value: CellValue, used: (CellValue | CellValue[][])[], row: number, column: number): CellValue {
  if (!CellError.is(value)) return value;
  for (const answer of used) {
    const one = Array.isArray(answer) ? answer[row]?.[column] : answer;
    if (CellError.is(one) && one.code === value.code && one.message !== undefined) return one;
  }
  return value;
}
