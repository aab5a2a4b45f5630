import {
  NumberValueObject,
  type BaseFunction,
  type BaseValueObject,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import { sameNumber } from "../sameNumber";
import { wrap } from "../wrap";
import { compareValues } from "./compare";
import { together } from "./together";
import { blockOf, madeVector, vectorOf, vectorOfKind, NUMBER } from "./vectors";

const DEEDS: Record<string, (a: number, b: number) => number> = {
  PLUS: (a, b) => a + b,
  MINUS: (a, b) => a - b,
  MULTIPLY: (a, b) => a * b,
  DIVIDED: (a, b) => a / b,
};

/** Sums and differences that cancel out to 15 digits. */
const nothing = new WeakSet<object>();

/** What a formula gives whose last step was a sum or difference close to zero: zero (Microsoft: floating-point results). */
export function withoutTraces(result: FunctionVariantType): FunctionVariantType {
  return nothing.has(result) ? NumberValueObject.create(0) : result;
}

/**
 * The operators as Excel has them. Univer makes an object of each cell and step, and calculates with 20 decimal digits, so
 * that 4.1-4=0.1 was TRUE and (43.1-43.2)+1 was 0.9. Blocks of numbers are calculated without objects: the ranks in groups
 * by SUMPRODUCT((A$2:A$3000=A2)*(B$2:B$3000>B2))+1 over 3,000 rows took 8 s. Texts that have to be read as numbers, errors
 * in a block and divisions by zero are left to Univer.
 */
export function plainOperators(executors: (name: string) => BaseFunction): void {
  const compare = executors("COMPARE") as BaseFunction & { _compareType: string };
  wrap(compare, "calculate", (original, ...variants) => {
    const [one, other] = variants as [BaseValueObject, BaseValueObject];
    if (one.isError() || other.isError()) return original(one, other);
    return compareValues(one, other, compare._compareType) ?? original(one, other);
  });
  for (const [name, deed] of Object.entries(DEEDS)) {
    wrap(executors(name), "calculate", (original, ...variants) => {
      const [one, other] = variants as [BaseValueObject, BaseValueObject];
      if (one.isArray() || other.isArray()) return block(one, other, deed) ?? original(one, other);
      const result = original(one, other) as BaseValueObject;
      if (!result.isNumber() || !isPlain(one) || !isPlain(other)) return result;
      const [a, b] = [Number(one.getValue() ?? 0), Number(other.getValue() ?? 0)];
      const exact = NumberValueObject.create(deed(a, b), result.getPattern());
      const cancels = (name === "PLUS" && sameNumber(a, -b)) || (name === "MINUS" && sameNumber(a, b));
      if (cancels) nothing.add(exact);
      return exact;
    });
  }
  sumProduct(executors("SUMPRODUCT"));
  wrap(executors("SUM"), "calculate", (original, ...variants) => {
    const vector = variants.length === 1 ? madeVector(variants[0] as object) : undefined;
    if (!vector || vector.has.text || vector.has.fault) return original(...variants);
    const { kinds, numbers } = vector;
    return NumberValueObject.create(
      numbers.reduce((sum, number, at) => (kinds[at] === NUMBER ? sum + number : sum), 0),
    );
  });
}

function sumProduct(executor: BaseFunction): void {
  wrap(executor, "calculate", (original, ...variants) => {
    const values = variants as BaseValueObject[];
    if (!values.every((value) => value.isArray())) return original(...variants);
    const vectors = values.map(vectorOf);
    const [{ rows, columns, kinds, numbers }, ...others] = vectors as [(typeof vectors)[0], ...typeof vectors];
    const fits = vectors.every((each) => each.rows === rows && each.columns === columns && !each.has.fault);
    if (!fits) return original(...variants);
    let sum = 0;
    for (let at = 0; at < numbers.length; at++) {
      // What is no number counts as nothing.
      let product = kinds[at] === NUMBER ? numbers[at]! : 0;
      for (const each of others) product *= each.kinds[at] === NUMBER ? each.numbers[at]! : 0;
      sum += product;
    }
    return NumberValueObject.create(sum);
  });
}

/** `undefined` where texts or errors take part, or a result is none. */
function block(
  one: BaseValueObject,
  other: BaseValueObject,
  deed: (a: number, b: number) => number,
): BaseValueObject | undefined {
  if (one.isError() || other.isError()) return undefined;
  const [a, b] = [vectorOf(one), vectorOf(other)];
  if (a.has.text || a.has.fault || b.has.text || b.has.fault) return undefined;
  const result = vectorOfKind(NUMBER, Math.max(a.rows, b.rows), Math.max(a.columns, b.columns));
  const done = together(a, b, (i, j, at) => (result.numbers[at] = deed(a.numbers[i]!, b.numbers[j]!)));
  return done && result.numbers.every(Number.isFinite) ? blockOf(result) : undefined;
}

function isPlain(value: BaseValueObject): boolean {
  return value.isNumber() || value.isBoolean() || value.isNull();
}
