import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import type { Cell } from "../model/Sheet";
import { CellError, isErrorCode, type CellValue } from "../model/values";

/** Univer's own errors in the words of Excel. */
const UNIVER_ERRORS: Record<string, CellError> = {
  "#CYCLE!": new CellError("#CALC!", "The formula refers to its own cell, directly or through other cells."),
  "#ERROR!": new CellError("#VALUE!", "The formula cannot be read: check its brackets, commas and quotes."),
  "#GETTING_DATA": new CellError("#BUSY!"),
};

/** The error a text stands for in Univer, which keeps errors as text. */
export function errorOf(text: string): CellError | undefined {
  return UNIVER_ERRORS[text] ?? (isErrorCode(text) ? new CellError(text) : undefined);
}

/** Content of a model cell as Univer wants it in a mutation: what is not there is cleared. */
export function toUniverCell(cell: Cell | undefined): ICellData {
  if (!cell || cell.spillParent) return { v: null, t: null, f: null, si: null, p: null };
  if (cell.formula !== undefined) return { v: null, t: null, f: cell.formula, si: null, p: null };
  const { v, t } = toUniverValue(cell.value);
  return { v, t, f: null, si: null, p: null };
}

/** A constant with its type, which Univer needs to tell 1 from "1" and to draw rules. */
export function toUniverValue(value: CellValue): ICellData {
  if (value === null) return { v: null, t: null };
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === "string") return { v: value, t: CellValueType.STRING };
  return { v: value.code, t: CellValueType.STRING };
}

/** The value that stands in a cell of Univer; an empty text stays a text, nothing is null. */
export function fromUniverCell(cell: Nullable<ICellData>): CellValue {
  if (cell?.p?.body && (cell.v === undefined || cell.v === null)) return cell.p.body.dataStream.replace(/\r\n$/, "");
  const value = cell?.v;
  if (value === undefined || value === null) return null;
  if (cell?.t === CellValueType.BOOLEAN || typeof value === "boolean") return Boolean(value);
  if (cell?.t === CellValueType.NUMBER) return Number(value);
  if (typeof value === "number") return value;
  return errorOf(value) ?? value;
}
