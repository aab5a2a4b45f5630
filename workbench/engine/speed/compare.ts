import { BooleanValueObject, type BaseValueObject } from "@univerjs/engine-formula";
import { compareTexts } from "../../model/collation";
import { sameNumber } from "../sameNumber";
import { together } from "./together";
import { blockOf, vectorOf, vectorOfKind, BLANK, NUMBER, TEXT, TRUTH, type Vector } from "./vectors";

type Holds = { less: boolean; equal: boolean; more: boolean };

const HOLDS: Record<string, Holds> = {
  "=": { less: false, equal: true, more: false },
  "<>": { less: true, equal: false, more: true },
  "<": { less: true, equal: false, more: false },
  "<=": { less: true, equal: true, more: false },
  ">": { less: false, equal: false, more: true },
  ">=": { less: false, equal: true, more: true },
};

/**
 * What =, <>, <, <=, > and >= say of two values or blocks, as in Excel: numbers stand before texts, texts before truth values;
 * a blank is 0, "" or FALSE as the other side asks; capital letters are small ones; texts stand by pinyin; numbers are compared
 * to 15 digits. * and ? are no wildcards here, which Univer took them for. `undefined` where an error stands in a block.
 */
export function compareValues(
  one: BaseValueObject,
  other: BaseValueObject,
  operator: string,
): BaseValueObject | undefined {
  const holds = HOLDS[operator]!;
  const [a, b] = [vectorOf(one), vectorOf(other)];
  if (a.has.fault || b.has.fault) return undefined;
  const ordered = holds.less !== holds.more;
  const told = (i: number, j: number) => {
    const relation = relate(a, i, b, j, ordered);
    return relation < 0 ? holds.less : relation > 0 ? holds.more : holds.equal;
  };
  if (!one.isArray() && !other.isArray()) return BooleanValueObject.create(told(0, 0));
  const result = vectorOfKind(TRUTH, Math.max(a.rows, b.rows), Math.max(a.columns, b.columns));
  if (b.kinds.length === 1 && b.kinds[0] === NUMBER) {
    againstNumber(a, b.numbers[0]!, holds, result.numbers);
    return blockOf(result);
  }
  if (b.kinds.length === 1 && b.kinds[0] === TEXT && !ordered) {
    againstText(a, b.texts[0]!, holds, result.numbers);
    return blockOf(result);
  }
  const done = together(a, b, (i, j, at) => (result.numbers[at] = told(i, j) ? 1 : 0));
  return done ? blockOf(result) : undefined;
}

/** The commonest ones without a call for each cell. */
function againstNumber(
  { kinds, numbers }: Vector,
  asked: number,
  { less, equal, more }: Holds,
  told: Float64Array,
): void {
  for (let at = 0; at < kinds.length; at++) {
    const number = numbers[at]!;
    if (kinds[at]! > NUMBER) told[at] = more ? 1 : 0;
    else if (number === asked || sameNumber(number, asked)) told[at] = equal ? 1 : 0;
    else told[at] = (number < asked ? less : more) ? 1 : 0;
  }
}

function againstText({ kinds, texts }: Vector, asked: string, { equal, more }: Holds, told: Float64Array): void {
  const [same, other] = [equal ? 1 : 0, more ? 1 : 0];
  for (let at = 0; at < kinds.length; at++) {
    const isSame = kinds[at] === TEXT ? texts[at] === asked : kinds[at] === BLANK && asked === "";
    told[at] = isSame ? same : other;
  }
}

/** Less than, equal (0) or more than; where the order is not `ordered`, texts that differ are only not 0. */
function relate(a: Vector, i: number, b: Vector, j: number, ordered: boolean): number {
  const kind = a.kinds[i]! || b.kinds[j]!;
  const otherKind = b.kinds[j]! || kind;
  if (kind !== otherKind) return order(kind) - order(otherKind);
  if (kind === TEXT) {
    const [text, otherText] = [a.texts[i] ?? "", b.texts[j] ?? ""];
    if (text === otherText) return 0;
    return ordered ? compareTexts(text, otherText) : 1;
  }
  const [number, otherNumber] = [a.numbers[i]!, b.numbers[j]!];
  if (number === otherNumber || sameNumber(number, otherNumber)) return 0;
  return number - otherNumber;
}

/** Numbers, then texts, then truth values. */
function order(kind: number): number {
  return kind === TRUTH ? 3 : kind === TEXT ? 2 : kind === BLANK ? 0 : 1;
}
