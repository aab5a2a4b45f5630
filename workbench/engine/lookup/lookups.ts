import {
  ArrayValueObject,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  type BaseFunction,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import { arrayOf } from "../speed/perRange";
import { wrap } from "../wrap";
import { equalPlace, fittingPlace, nearestPlace, placeBelow } from "./places";

type Place = number | undefined;

/**
 * The functions that look a value up, by an index that all formulas over one range share: Univer compares cell by cell for
 * each formula, so that 10,000 MATCH over 10,000 rows took half a minute. Its own index, which VLOOKUP and XLOOKUP use, takes
 * a text 5 for the number and a blank for a zero, and XLOOKUP takes * for a wildcard where it is asked for the text itself, and
 * an error that is found for nothing found.
 */
export function quickLookups(executors: (name: string) => BaseFunction): void {
  match(executors("MATCH"));
  for (const name of ["VLOOKUP", "HLOOKUP"]) {
    wrap(executors(name), "_handleSingleObject", (_original, ...args) => {
      const [value, line, results, near] = args as [BaseValueObject, ArrayValueObject, ArrayValueObject, number];
      const asked = zeroForBlank(value);
      return at(results, near === 0 ? fittingPlace(line, asked) : placeBelow(line, asked));
    });
  }
  wrap(executors("LOOKUP"), "binarySearch", (_original, ...args) => {
    const [value, line, results] = args as [BaseValueObject, ArrayValueObject, ArrayValueObject];
    return at(results, placeBelow(line, zeroForBlank(value)));
  });
  xmatch(executors("XMATCH"));
  xlookup(executors("XLOOKUP"));
}

function match(executor: BaseFunction): void {
  wrap(executor, "_handleSingleObject", (original, ...args) => {
    const [value, line, type] = args as [BaseValueObject, ArrayValueObject, number];
    // Values that fall: Univer's answer is right and rarely asked for.
    if (type === -1) return original(...args);
    const asked = zeroForBlank(value);
    return numbered(type === 0 ? fittingPlace(line, asked) : placeBelow(line, asked));
  });
}

function xmatch(executor: BaseFunction): void {
  wrap(executor, "_handleSingleObject", (original, ...args) => {
    const [value, line, matchMode, searchMode] = args as BaseValueObject[];
    // Univer refuses -2, which Microsoft's page has.
    const falling = !searchMode!.isArray() && Number(searchMode!.getValue()) === -2;
    return original(value, line, matchMode, falling ? NumberValueObject.create(-1) : searchMode);
  });
  wrap(executor, "_getResult", (_original, ...args) => {
    const [value, line, matchMode, searchMode] = args as [BaseValueObject, BaseValueObject, number, number];
    if (matchMode === 2 && Math.abs(searchMode) === 2) return ErrorValueObject.create(ErrorType.VALUE);
    return numbered(placeOf(value, lineOf(line), matchMode, searchMode));
  });
}

function xlookup(executor: BaseFunction): void {
  wrap(executor, "_getResult", (_original, ...args) => {
    const [value, line, results, otherwise, matchMode, searchMode] = args as [BaseValueObject, ArrayValueObject, ArrayValueObject, BaseValueObject, number, number]; // prettier-ignore
    if (matchMode === 2 && Math.abs(searchMode) === 2) return ErrorValueObject.create(ErrorType.VALUE);
    const find = (one: BaseValueObject): Place => placeOf(one, line, matchMode, searchMode);
    const many = value.isArray() && size(value as ArrayValueObject) > 1;
    const down = line.getColumnCount() === 1 && (line.getRowCount() > 1 || results.getRowCount() === 1);
    if (many) {
      const lookedUp = down ? results.slice(undefined, [0, 1])! : results.slice([0, 1])!;
      return (value as ArrayValueObject).mapValue((one) => {
        if (one.isError()) return one;
        const place = find(one);
        return place === undefined ? otherwise : at(lookedUp, place);
      });
    }
    const place = find(value.isArray() ? ((value as ArrayValueObject).get(0, 0) ?? NullValueObject.create()) : value);
    if (place === undefined) return otherwise;
    const found = down ? results.slice([place, place + 1])! : results.slice(undefined, [place, place + 1])!;
    return size(found) === 1 ? at(found, 0) : found;
  });
}

/** 0 equal, -1 or the next smaller, 1 or the next larger, 2 with wildcards; from the last one on where the search is negative. */
function placeOf(value: BaseValueObject, line: ArrayValueObject, matchMode: number, searchMode: number): Place {
  const fromLast = searchMode < 0;
  if (matchMode === 0) return equalPlace(line, value, fromLast);
  if (matchMode === 2) return fittingPlace(line, value, fromLast);
  return matchMode === -1 || matchMode === 1 ? nearestPlace(line, value, matchMode, fromLast) : undefined;
}

/** What a blank cell asks for in the older functions; XLOOKUP and XMATCH look for a blank. */
function zeroForBlank(value: BaseValueObject): BaseValueObject {
  return value.isNull() ? NumberValueObject.create(0) : value;
}

function lineOf(value: BaseValueObject): ArrayValueObject {
  return arrayOf(value) ?? ArrayValueObject.createByArray([[value.getValue()]]);
}

function numbered(place: Place): BaseValueObject {
  return place === undefined ? ErrorValueObject.create(ErrorType.NA) : NumberValueObject.create(place + 1);
}

function at(results: ArrayValueObject, place: Place): BaseValueObject {
  if (place === undefined) return ErrorValueObject.create(ErrorType.NA);
  const across = results.getRowCount() === 1;
  return (across ? results.get(0, place) : results.get(place, 0)) ?? NullValueObject.create();
}

function size(array: ArrayValueObject): number {
  return array.getRowCount() * array.getColumnCount();
}
