import type { Nullable } from "@univerjs/core";
import type { ArrayValueObject, BaseValueObject } from "@univerjs/engine-formula";
import { compareTexts } from "../../model/collation";
import { perRange } from "../speed/perRange";
import { hasWildcards, wildcardPattern } from "../wildcard";

/** What two values are called equal by: the number, the truth value, the text in small letters, `null` for blanks. */
type Key = number | boolean | string | null;
type Kind = "number" | "boolean" | "string";

/** Where the values of one row or column stand, counted from 0 in the order of the cells. */
interface Places {
  /** The first and the last place of each value. */
  first: Map<Key, number>;
  last: Map<Key, number>;
  /** The values of each kind with their places, as they stand and from the least on. */
  standing: Record<Kind, Placed[]>;
  ordered(kind: Kind): Placed[];
}
type Placed = { key: Key; place: number };

const placesOf = perRange((line): Places => {
  const [first, last] = [new Map<Key, number>(), new Map<Key, number>()];
  const standing: Places["standing"] = { number: [], boolean: [], string: [] };
  line
    .getArrayValue()
    .flat()
    .forEach((value, place) => {
      const key = keyOf(value);
      if (key === undefined) return;
      if (!first.has(key)) first.set(key, place);
      last.set(key, place);
      if (key !== null) standing[typeof key as Kind].push({ key, place });
    });
  const sorted: Partial<Record<Kind, Placed[]>> = {};
  const ordered = (kind: Kind) =>
    (sorted[kind] ??= [...standing[kind]].sort((a, b) => compare(a.key, b.key) || a.place - b.place));
  return { first, last, standing, ordered };
});

/** The place of a value that is equal, the first one or the last; an error is equal to nothing. */
export function equalPlace(line: ArrayValueObject, value: BaseValueObject, fromLast = false): number | undefined {
  const key = keyOf(value);
  if (key === undefined) return undefined;
  const { first, last } = placesOf(line);
  return (fromLast ? last : first).get(key);
}

/** The place of a text that a pattern with wildcards fits; numbers and truth values fit none. */
export function fittingPlace(line: ArrayValueObject, value: BaseValueObject, fromLast = false): number | undefined {
  const text = value.isString() ? String(value.getValue()) : "";
  if (!hasWildcards(text)) return equalPlace(line, value, fromLast);
  const pattern = new RegExp(`^${wildcardPattern(text.toLowerCase())}$`, "u");
  const texts = placesOf(line).standing.string;
  const fits = ({ key }: Placed) => pattern.test(key as string);
  return (fromLast ? texts.findLast(fits) : texts.find(fits))?.place;
}

/**
 * The place of the greatest value that is not greater, as MATCH, VLOOKUP and LOOKUP find it among values that are in
 * order: by halves, so the last one of equals. Values of other kinds, blanks and errors are passed over.
 */
export function placeBelow(line: ArrayValueObject, value: BaseValueObject): number | undefined {
  const key = keyOf(value);
  if (key === undefined || key === null) return undefined;
  const standing = placesOf(line).standing[typeof key as Kind];
  return standing[upperBound(standing, key) - 1]?.place;
}

/**
 * The place of an equal value, or else of the next smaller (-1) or larger (1) one in any order, as XLOOKUP and XMATCH find
 * it: of equals the first, or the last.
 */
export function nearestPlace(
  line: ArrayValueObject,
  value: BaseValueObject,
  side: -1 | 1,
  fromLast = false,
): number | undefined {
  const equal = equalPlace(line, value, fromLast);
  const key = keyOf(value);
  if (equal !== undefined || key === undefined || key === null) return equal;
  const ordered = placesOf(line).ordered(typeof key as Kind);
  const found = ordered[side < 0 ? upperBound(ordered, key) - 1 : upperBound(ordered, key)];
  return found && (fromLast ? placesOf(line).last : placesOf(line).first).get(found.key);
}

/** How many values of a list in order are not greater than the key. */
function upperBound(list: Placed[], key: Key): number {
  let [from, to] = [0, list.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (compare(list[middle]!.key, key) <= 0) from = middle + 1;
    else to = middle;
  }
  return from;
}

function compare(one: Key, other: Key): number {
  return typeof one === "string" ? compareTexts(one, other as string) : Number(one) - Number(other);
}

function keyOf(value: Nullable<BaseValueObject>): Key | undefined {
  if (!value || value.isNull()) return null;
  if (value.isError()) return undefined;
  const raw = value.getValue() as Key;
  return typeof raw === "string" ? raw.toLowerCase() : raw;
}
