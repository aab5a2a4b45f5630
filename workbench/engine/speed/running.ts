import {
  ErrorValueObject,
  FORMULA_REF_TO_ARRAY_CACHE,
  NumberValueObject,
  type ArrayValueObject,
  type BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import { wrap } from "../wrap";

/** The sums of a column from one row down to each row below it; an error ends the list, as it is the sum of all that follow. */
interface Running {
  sums: BaseValueObject[];
}

/**
 * SUM of a part of one column goes on from the sum down to the row before: Univer reads and adds the whole part for each
 * formula, so that a running total over 4,000 rows took minutes. It adds from the top too, so the sums are the same. What
 * was read is kept where Univer keeps its ranges, and so as long as these.
 */
export function keepRunning(executor: BaseFunction): void {
  // Ranges come as they are named, not as they were read.
  executor.needsReferenceObject = true;
  wrap(executor, "calculate", (original, ...given) => {
    const variants = given as FunctionVariantType[];
    const [only] = variants;
    const found = variants.length === 1 && only!.isReferenceObject() && runningSum(only as BaseReferenceObject);
    if (found) return found;
    return original(...variants.map((each) => (each.isReferenceObject() ? read(each as BaseReferenceObject) : each)));
  });
}

function runningSum(reference: BaseReferenceObject): BaseValueObject | undefined {
  const range = reference.getRangePosition();
  const { startRow, endRow, startColumn, endColumn } = range;
  if (!reference.isRange() || startColumn !== endColumn || !(endRow > startRow)) return undefined;
  const key = `running_${reference.getUnitId()}_${reference.getSheetId()}_${startRow}_${startColumn}`;
  const cache = FORMULA_REF_TO_ARRAY_CACHE as unknown as {
    get(key: string): unknown;
    set(key: string, value: unknown): void;
  };
  const { sums } = (cache.get(key) as Running | undefined) ?? { sums: [] };
  const wanted = endRow - startRow + 1;
  if (sums.length < wanted && !sums.at(-1)?.isError()) {
    const rest = { ...range, startRow: startRow + sums.length };
    const part = Object.create(reference, { getRangePosition: { value: () => rest } }) as BaseReferenceObject;
    addTo(sums, part.toArrayValueObject(false));
    cache.set(key, { sums } satisfies Running);
  }
  const sum = sums[Math.min(wanted, sums.length) - 1];
  if (!sum || sum.isError()) return sum;
  // Univer may give a number another format later on, so each cell gets a number of its own.
  return NumberValueObject.create(Number(sum.getValue()), sum.getPattern());
}

function addTo(sums: BaseValueObject[], part: ArrayValueObject): void {
  for (const [value] of part.getArrayValue()) {
    const before = sums.at(-1) ?? NumberValueObject.create(0);
    if (!value || value.isString() || value.isBoolean() || value.isNull()) sums.push(before);
    else sums.push(value.isError() ? value : before.plus(value));
    if (sums.at(-1) instanceof ErrorValueObject) return;
  }
}

function read(reference: BaseReferenceObject): FunctionVariantType {
  return reference.toArrayValueObject();
}
