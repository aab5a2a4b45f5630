import type { Nullable } from "@univerjs/core";
import {
  ArrayValueObject,
  BooleanValueObject,
  NumberValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import { perRange } from "./perRange";

export const BLANK = 0;
export const NUMBER = 1;
export const TRUTH = 2;
export const TEXT = 3;
export const FAULT = 4;

/** The cells of a block as plain numbers and texts, row by row. */
export interface Vector {
  rows: number;
  columns: number;
  /** BLANK, NUMBER, TRUTH, TEXT or FAULT for each cell. */
  kinds: Uint8Array;
  /** Numbers, and 1 and 0 for truth values; 0 elsewhere. */
  numbers: Float64Array;
  /** Texts in small letters. */
  texts: string[];
  has: { text: boolean; fault: boolean };
}

const made = new WeakMap<object, Vector>();
const read = perRange((array): Vector => {
  const [rows, columns] = [array.getRowCount(), array.getColumnCount()];
  const vector = emptyVector(rows, columns);
  const lines = array.getArrayValue();
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) put(vector, row * columns + column, array.getValueOrDefault(row, column) ?? lines[row]?.[column]); // prettier-ignore
  return vector;
});

export function vectorOf(value: BaseValueObject): Vector {
  if (value.isArray()) return made.get(value) ?? read(value as ArrayValueObject);
  const vector = emptyVector(1, 1);
  put(vector, 0, value);
  return vector;
}

/** The vector of a block that an operator has made and nobody has looked into yet. */
export function madeVector(value: object): Vector | undefined {
  return made.get(value);
}

function emptyVector(rows: number, columns: number): Vector {
  const count = rows * columns;
  return {
    rows,
    columns,
    kinds: new Uint8Array(count),
    numbers: new Float64Array(count),
    texts: [],
    has: { text: false, fault: false },
  };
}

const uniform = new Map<string, Uint8Array>();

/** A vector to be filled with cells that are all of one kind; who makes it leaves the kinds as they are. */
export function vectorOfKind(kind: typeof NUMBER | typeof TRUTH, rows: number, columns: number): Vector {
  const count = rows * columns;
  const key = `${kind} ${count}`;
  let kinds = uniform.get(key);
  if (!kinds) uniform.set(key, (kinds = new Uint8Array(count).fill(kind)));
  return { rows, columns, kinds, numbers: new Float64Array(count), texts: [], has: { text: false, fault: false } };
}

/** A block of numbers and truth values; its cells become objects when somebody asks for one. */
export function blockOf(vector: Vector): ArrayValueObject {
  const { rows, columns, kinds, numbers } = vector;
  const place = { unitId: "", sheetId: "", row: -1, column: -1 };
  const array = ArrayValueObject.create({ calculateValueList: [], rowCount: rows, columnCount: columns, ...place });
  const cell = (at: number) =>
    kinds[at] === TRUTH ? BooleanValueObject.create(numbers[at] === 1) : NumberValueObject.create(numbers[at]!);
  const values = () =>
    Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, column) => cell(row * columns + column))); // prettier-ignore
  const keep = (value: unknown) =>
    Object.defineProperty(array, "_values", { value, writable: true, configurable: true, enumerable: true });
  Object.defineProperty(array, "_values", {
    configurable: true,
    enumerable: true,
    get: () => {
      const found = values();
      keep(found);
      return found;
    },
    set: keep,
  });
  made.set(array, vector);
  return array;
}

function put(vector: Vector, at: number, value: Nullable<BaseValueObject>): void {
  if (!value || value.isNull()) return;
  if (value.isError()) {
    vector.kinds[at] = FAULT;
    vector.has.fault = true;
  } else if (value.isString()) {
    vector.kinds[at] = TEXT;
    vector.texts[at] = String(value.getValue()).toLowerCase();
    vector.has.text = true;
  } else {
    vector.kinds[at] = value.isBoolean() ? TRUTH : NUMBER;
    vector.numbers[at] = Number(value.getValue());
  }
}
