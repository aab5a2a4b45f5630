import type { Nullable } from "@univerjs/core";
import { ValueObjectFactory, type ArrayValueObject, type BaseValueObject } from "@univerjs/engine-formula";
import { perRange } from "./perRange";

/** The cells of a range, row by row, as conditions look at them. */
interface Cells {
  count: number;
  isNumber: Uint8Array;
  numbers: Float64Array;
}

/** Whether the cell in this place of a range meets a condition. */
export interface Criterion {
  meets(place: number): boolean;
  /** The only places that can, where an index knows them. */
  places?: readonly number[];
}

const NOWHERE: readonly number[] = [];
const OPERATORS = ["=", "<>", ">=", ">", "<=", "<"] as const;
type Operator = (typeof OPERATORS)[number];

const cellsOf = perRange((array): Cells => {
  const count = array.getRowCount() * array.getColumnCount();
  const cells: Cells = { count, isNumber: new Uint8Array(count), numbers: new Float64Array(count).fill(NaN) };
  each(array, (value, place) => {
    if (!value?.isNumber()) return;
    cells.isNumber[place] = 1;
    cells.numbers[place] = Number(value.getValue());
  });
  return cells;
});

/** Numbers, and texts that say a number: = and <> hold a text "5" for a 5. NaN elsewhere. */
const equalsOf = perRange((array) => {
  const numbers = cellsOf(array).numbers.slice();
  each(array, (value, place) => {
    if (!value?.isString()) return;
    const read = value.convertToNumberObjectValue();
    if (read.isNumber()) numbers[place] = Number(read.getValue());
  });
  const places = new Map<number, number[]>();
  numbers.forEach((number, place) => add(places, number === 0 ? 0 : number, place));
  return { numbers, places };
});

const textsOf = perRange((array) => {
  const texts: (string | undefined)[] = [];
  const places = new Map<string, number[]>();
  each(array, (value, place) => {
    if (!value?.isString() || value.getValue() === "") return;
    const text = String(value.getValue()).toLocaleLowerCase();
    texts[place] = text;
    add(places, text, place);
  });
  return { texts, places };
});

/**
 * A condition of COUNTIF and its like over a range, where it compares with a number, or asks for a plain text or for any
 * other; `undefined` for the rest (wildcards, blanks, dates, percentages, truth values, errors, the order of texts), which Univer answers.
 */
export function criterionOf(range: ArrayValueObject, criteria: BaseValueObject): Criterion | undefined {
  if (criteria.isNumber()) return criteria.isDateFormat() ? undefined : comparison(range, "=", criteria);
  if (!criteria.isString()) return undefined;
  const text = String(criteria.getValue());
  const operator = OPERATORS.find((each) => text.startsWith(each));
  const operand = ValueObjectFactory.create(text.slice(operator?.length ?? 0)) as BaseValueObject;
  if (operand.isNumber()) return operand.getPattern() !== "" ? undefined : comparison(range, operator ?? "=", operand);
  if (!operand.isString() || (operator ?? "=") !== "=") return undefined;
  return textEquality(range, operand);
}

function comparison(range: ArrayValueObject, operator: Operator, operand: BaseValueObject): Criterion {
  const value = Number(operand.getValue());
  if (operator === "=") {
    const places = equalsOf(range).places.get(value === 0 ? 0 : value) ?? NOWHERE;
    return { meets: (place) => equalsOf(range).numbers[place] === value, places };
  }
  if (operator === "<>") {
    const { numbers } = equalsOf(range);
    return { meets: (place) => numbers[place] !== value };
  }
  const { numbers } = cellsOf(range);
  // A comparison with NaN, which stands for what is no number, never holds.
  if (operator === ">") return { meets: (place) => numbers[place]! > value };
  if (operator === ">=") return { meets: (place) => numbers[place]! >= value };
  if (operator === "<") return { meets: (place) => numbers[place]! < value };
  return { meets: (place) => numbers[place]! <= value };
}

function textEquality(range: ArrayValueObject, operand: BaseValueObject): Criterion | undefined {
  const text = String(operand.getValue()).toLocaleLowerCase();
  if (text === "" || /[*?~]/.test(text) || operand.convertToNumberObjectValue().isNumber()) return undefined;
  const { texts, places } = textsOf(range);
  return { meets: (place) => texts[place] === text, places: places.get(text) ?? NOWHERE };
}

/** Goes through the cells, row by row. */
function each(array: ArrayValueObject, see: (value: Nullable<BaseValueObject>, place: number) => void): void {
  const columns = array.getColumnCount();
  array.getArrayValue().forEach((line, row) => line.forEach((value, column) => see(value, row * columns + column)));
}

function add<K>(places: Map<K, number[]>, key: K, place: number): void {
  const known = places.get(key);
  if (known) known.push(place);
  else places.set(key, [place]);
}
