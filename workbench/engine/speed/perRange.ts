import type { ArrayValueObject, BaseValueObject, FunctionVariantType } from "@univerjs/engine-formula";

/**
 * Keeps what was found out about a range for as long as Univer keeps the range as it was read: all formulas of one pass
 * that name the same range get the same object, and the next pass gets another.
 */
export function perRange<T>(find: (array: ArrayValueObject) => T): (array: ArrayValueObject) => T {
  const known = new WeakMap<ArrayValueObject, { found: T }>();
  return (array) => {
    let entry = known.get(array);
    if (!entry) known.set(array, (entry = { found: find(array) }));
    return entry.found;
  };
}

/** The values of an argument as an array; `undefined` where it is a single value. */
export function arrayOf(variant: FunctionVariantType): ArrayValueObject | undefined {
  if (variant.isReferenceObject()) return (variant as { toArrayValueObject(): ArrayValueObject }).toArrayValueObject();
  return variant.isArray() ? (variant as ArrayValueObject) : undefined;
}

/** An argument that is one value, alone or as a block of one cell. */
export function singleOf(variant: FunctionVariantType): BaseValueObject | undefined {
  const array = arrayOf(variant);
  if (!array) return variant as BaseValueObject;
  return array.getRowCount() === 1 && array.getColumnCount() === 1 ? (array.get(0, 0) ?? undefined) : undefined;
}
