import type { Nullable } from "@univerjs/core";
import {
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  type ArrayValueObject,
  type BaseFunction,
  type BaseValueObject,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import { isAreas } from "../operators";
import { wrap } from "../wrap";
import { arrayOf, perRange, singleOf } from "./perRange";

type Executors = (name: string) => BaseFunction;

/** The numbers of a block from the least on; the first error in it, where there is one. Nothing else is counted. */
const sorted = perRange((array): number[] | BaseValueObject => {
  const numbers: number[] = [];
  for (const line of array.getArrayValue()) {
    for (const value of line) {
      if (value?.isError()) return value;
      if (value?.isNumber()) numbers.push(Number(value.getValue()));
    }
  }
  return numbers.sort((a, b) => a - b);
});

/** Where each number of a block stands from the least on, the first of equals, and how many equals there are. */
const placed = perRange((array): Map<number, { first: number; equals: number }> => {
  const places = new Map<number, { first: number; equals: number }>();
  const numbers = sorted(array);
  if (!Array.isArray(numbers)) return places;
  numbers.forEach((number, place) => {
    const known = places.get(number);
    if (known) known.equals++;
    else places.set(number, { first: place, equals: 1 });
  });
  return places;
});

/**
 * Functions that put the numbers of a block in order. Univer reads and sorts the block for every formula; here that is done
 * once a pass. Texts are no numbers in ranks either, as in Excel: Univer ranked a text "5" as a 5. What is asked with several
 * values at once, or of no range, Univer answers.
 */
export function keepOrder(executors: Executors): void {
  for (const name of ["RANK", "RANK.EQ", "RANK.AVG"]) ranks(executors(name), name === "RANK.AVG");
  for (const name of ["PERCENTRANK", "PERCENTRANK.INC", "PERCENTRANK.EXC"]) {
    wrap(executors(name), "_getValues", (original, block) => {
      const array = arrayOf(block as FunctionVariantType);
      return array ? sorted(array) : original(block);
    });
  }
  for (const name of ["LARGE", "SMALL"]) nth(executors(name), name === "LARGE");
}

function ranks(executor: BaseFunction, averages: boolean): void {
  // Also where Univer goes on to answer itself.
  wrap(executor, "_checkRefReferenceObject", (original, block) => {
    const array = (block as FunctionVariantType).isReferenceObject() && arrayOf(block as FunctionVariantType);
    if (!array) return original(block);
    const numbers = sorted(array);
    return Array.isArray(numbers)
      ? { refHasError: false, refErrorObject: ErrorValueObject.create(ErrorType.NA), refNumbers: [...numbers] }
      : { refHasError: true, refErrorObject: numbers, refNumbers: [] };
  });
  wrap(executor, "calculate", (original, ...variants) => {
    const [number, block, order] = variants as (FunctionVariantType | undefined)[];
    const value = numberOf(number);
    const ascending = order ? numberOf(order) : 0;
    // Several blocks, put together by the workbench, count as a range.
    const array = block && (block.isReferenceObject() || isAreas(block)) ? arrayOf(block) : undefined;
    if (value === undefined || ascending === undefined || !array) return original(...variants);
    const numbers = sorted(array);
    if (!Array.isArray(numbers)) return numbers;
    const place = placed(array).get(value);
    if (!place) return ErrorValueObject.create(ErrorType.NA);
    const { first, equals } = place;
    const before = ascending !== 0 ? first : numbers.length - first - equals;
    return NumberValueObject.create(before + 1 + (averages ? (equals - 1) / 2 : 0));
  });
}

function nth(executor: BaseFunction, fromTop: boolean): void {
  wrap(executor, "calculate", (original, block, place) => {
    const array: Nullable<ArrayValueObject> = arrayOf(block as FunctionVariantType);
    const asked = numberOf(place as FunctionVariantType);
    if (!array || asked === undefined) return original(block, place);
    const numbers = sorted(array);
    if (!Array.isArray(numbers)) return numbers;
    if (asked < 1 || asked > numbers.length) return ErrorValueObject.create(ErrorType.NUM);
    return NumberValueObject.create(numbers[fromTop ? numbers.length - Math.ceil(asked) : Math.floor(asked) - 1]!);
  });
}

function numberOf(variant: FunctionVariantType | undefined): number | undefined {
  const single = variant && singleOf(variant);
  return single?.isNumber() ? Number(single.getValue()) : undefined;
}
