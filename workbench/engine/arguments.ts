import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorValueObject,
  ERROR_TYPE_SET,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
  type ErrorType,
} from "@univerjs/engine-formula";
import type { Nullable } from "@univerjs/core";
import type { Argument } from "../model/Calculator";
import { CellError, type CellValue } from "../model/values";
import { errorOf } from "./cells";

/** A gap in an answer of the add-in, which stays blank where other formulas give 0. */
export const GAP = new NullValueObject(0);

/** Shown while the add-in has not answered; Univer passes it on from cell to cell as it does any error. */
export const BUSY = "#BUSY!" as ErrorType;
ERROR_TYPE_SET.add(BUSY);

/** An argument of a call, with the text that tells it from other arguments. */
export interface ReadArgument {
  value: Argument;
  key: string;
  /** A value in it is still waited for. */
  busy: boolean;
}

/** Blocks read in this pass: many formulas share one block, which is read once. */
const blocks = new WeakMap<BaseValueObject, ReadArgument>();

/** Reads an argument as Univer hands it in. A place left empty, F(a,,b), is `undefined`; a blank cell is null. */
export function readArgument(variant: BaseValueObject): ReadArgument {
  if (!variant.isArray()) {
    const value = variant.isNull() ? undefined : readValue(variant);
    return { value, key: keyOf(value), busy: isBusy(value) };
  }
  const known = blocks.get(variant);
  if (known) return known;
  const array = variant as ArrayValueObject;
  const value: CellValue[][] = [];
  for (let row = 0; row < array.getRowCount(); row++) {
    const line: CellValue[] = [];
    for (let column = 0; column < array.getColumnCount(); column++) line.push(readValue(array.get(row, column)));
    value.push(line);
  }
  const read = {
    value,
    key: `[${value.map((line) => line.map(keyOf).join(",")).join(";")}]`,
    busy: value.some((line) => line.some(isBusy)),
  };
  blocks.set(variant, read);
  return read;
}

/** A result as Univer wants it. A gap stays a gap; a number that is none is #NUM!. */
export function toVariant(result: CellValue | CellValue[][]): BaseValueObject {
  if (!Array.isArray(result)) return toScalar(result);
  const columns = Math.max(0, ...result.map((line) => line.length));
  if (columns === 0) return ErrorValueObject.create("#CALC!" as ErrorType);
  return ArrayValueObject.create({
    calculateValueList: result.map((line) =>
      Array.from({ length: columns }, (_, column) =>
        column < line.length ? toScalar(line[column]!) : toScalar(new CellError("#N/A")),
      ),
    ),
    rowCount: result.length,
    columnCount: columns,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function toScalar(value: CellValue): BaseValueObject {
  if (value === null) return GAP;
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  if (typeof value === "string") return StringValueObject.create(value);
  if (typeof value === "number") {
    return Number.isFinite(value) ? NumberValueObject.create(value) : ErrorValueObject.create("#NUM!" as ErrorType);
  }
  return ErrorValueObject.create(value.code as ErrorType);
}

function readValue(variant: Nullable<BaseValueObject>): CellValue {
  if (!variant || variant.isNull()) return null;
  if (variant.isError()) {
    const code = (variant as ErrorValueObject).getErrorType();
    return errorOf(code) ?? new CellError("#VALUE!");
  }
  const value: unknown = variant.getValue();
  if (variant.isBoolean()) return Boolean(value);
  if (variant.isNumber()) return Number(value);
  return typeof value === "string" ? value : new CellError("#VALUE!");
}

function keyOf(value: CellValue | undefined): string {
  if (value === undefined) return "";
  return CellError.is(value) ? value.code : JSON.stringify(value);
}

function isBusy(value: CellValue | undefined): boolean {
  return CellError.is(value) && value.code === "#BUSY!";
}
