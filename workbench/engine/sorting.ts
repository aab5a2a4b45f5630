import type { Nullable } from "@univerjs/core";
import {
  ArrayValueObject,
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  type BaseValueObject,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import { compareTexts } from "../model/collation";
import { arrayOf, singleOf } from "./speed/perRange";

type Value = Nullable<BaseValueObject>;

/**
 * Excel's order: numbers, texts, FALSE, TRUE, errors; the other way round when descending. Blanks come last both ways,
 * equals stay as they were. Univer compares a number with a text as two texts, and sorts the range itself for all readers.
 */
function compare(one: Value, other: Value, direction: number): number {
  const [a, b] = [rank(one), rank(other)];
  if (a === BLANK || b === BLANK) return Number(a === BLANK) - Number(b === BLANK);
  if (a !== b) return (a - b) * direction;
  if (one!.isNumber()) return (Number(one!.getValue()) - Number(other!.getValue())) * direction;
  return one!.isString() ? compareTexts(String(one!.getValue()), String(other!.getValue())) * direction : 0;
}

const BLANK = 5;

function rank(value: Value): number {
  if (!value || value.isNull()) return BLANK;
  if (value.isError()) return 4;
  if (value.isBoolean()) return value.getValue() ? 3 : 2;
  return value.isString() ? 1 : 0;
}

/** Keys by which the lines of a block are sorted, the first one first. */
type Keys = { of: (line: number) => Value; direction: number }[];

function sortedLines(count: number, keys: Keys): number[] {
  return Array.from({ length: count }, (_, line) => line).sort((one, other) => {
    for (const { of, direction } of keys) {
      const order = compare(of(one), of(other), direction);
      if (order !== 0) return order;
    }
    return one - other;
  });
}

/** SORT(array, [index or indexes], [order or orders], [by column]). */
export class Sort extends BaseFunction {
  override minParams = 1;
  override maxParams = 4;

  constructor() {
    super("SORT");
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const [array, index, order, byColumn] = variants as [BaseValueObject, ...Nullable<BaseValueObject>[]];
    const wrong = variants.find((variant) => variant.isError());
    if (wrong) return wrong;
    const block = matrixOf(array);
    const sideways = truth(byColumn);
    const lines = sideways ? transposed(block) : block;
    const indexes = numbersOf(index, 1);
    const directions = numbersOf(order, 1);
    if (!indexes || !directions || sideways === undefined) return ErrorValueObject.create(ErrorType.VALUE);
    const width = lines[0]?.length ?? 0;
    const keys: Keys = [];
    for (const [place, column] of indexes.entries()) {
      const direction = directions.length === 1 ? directions[0]! : directions[place];
      if (column < 1 || column > width || (direction !== 1 && direction !== -1))
        return ErrorValueObject.create(ErrorType.VALUE);
      keys.push({ of: (line) => lines[line]![column - 1], direction });
    }
    const sorted = sortedLines(lines.length, keys).map((line) => lines[line]!);
    return blockOf(sideways ? transposed(sorted) : sorted);
  }
}

/** SORTBY(array, by, [order], by, [order], ...). */
export class SortBy extends BaseFunction {
  override minParams = 2;
  override maxParams = 255;

  constructor() {
    super("SORTBY");
  }

  override calculate(array: BaseValueObject, ...variants: BaseValueObject[]): BaseValueObject {
    const wrong = [array, ...variants].find((variant) => variant.isError());
    if (wrong) return wrong;
    const block = matrixOf(array);
    const [rows, columns] = [block.length, block[0]?.length ?? 0];
    const keys: Keys = [];
    let sideways: boolean | undefined;
    for (let place = 0; place < variants.length; place += 2) {
      const by = matrixOf(variants[place]!);
      const direction = numbersOf(variants[place + 1], 1);
      const down = by.length === rows && by[0]?.length === 1;
      const across = by.length === 1 && by[0]?.length === columns;
      sideways ??= !down;
      if (sideways ? !across : !down) return ErrorValueObject.create(ErrorType.VALUE);
      if (direction?.length !== 1 || Math.abs(direction[0]!) !== 1) return ErrorValueObject.create(ErrorType.VALUE);
      const values = by.flat();
      keys.push({ of: (line) => values[line], direction: direction[0]! });
    }
    const lines = sideways ? transposed(block) : block;
    const sorted = sortedLines(lines.length, keys).map((line) => lines[line]!);
    return blockOf(sideways ? transposed(sorted) : sorted);
  }
}

function matrixOf(variant: BaseValueObject): Value[][] {
  return arrayOf(variant as FunctionVariantType)?.getArrayValue() ?? [[variant]];
}

/** Whole numbers of an argument; `otherwise` where it is left out, `undefined` where one is no number. */
function numbersOf(variant: Nullable<BaseValueObject>, otherwise: number): number[] | undefined {
  if (!variant || variant.isNull()) return [otherwise];
  const numbers = matrixOf(variant)
    .flat()
    .map((value) => {
      const read = value?.isString() ? value.convertToNumberObjectValue() : value;
      return read && !read.isError() ? Math.floor(Number(read.getValue())) : NaN;
    });
  return numbers.some(Number.isNaN) ? undefined : numbers;
}

function truth(variant: Nullable<BaseValueObject>): boolean | undefined {
  const single = variant && singleOf(variant as FunctionVariantType);
  if (!variant || !single || single.isNull()) return variant && !single ? undefined : false;
  const read = single.isString() ? single.convertToNumberObjectValue() : single;
  return read.isError() ? undefined : Boolean(Number(read.getValue()));
}

function transposed(lines: Value[][]): Value[][] {
  return (lines[0] ?? []).map((_, column) => lines.map((line) => line[column]));
}

function blockOf(lines: Value[][]): BaseValueObject {
  return ArrayValueObject.create({
    calculateValueList: lines as BaseValueObject[][],
    rowCount: lines.length,
    columnCount: lines[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}
