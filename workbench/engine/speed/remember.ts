import { NumberValueObject, type BaseValueObject, type FunctionVariantType } from "@univerjs/engine-formula";
import { arrayOf, perRange } from "./perRange";
import type { Calculate } from "./speedUp";

let count = 0;
const numberOf = perRange(() => ++count);

/**
 * A function that gives the same for the same arguments, asked once a pass for each of them: 10,000 cells that divide by
 * the SUM of one column add it up once. Only single results over at least one block are remembered.
 */
export function remember(original: Calculate): Calculate {
  const results = perRange(() => new Map<string, BaseValueObject>());
  return (...variants) => {
    const arrays = variants.map(arrayOf);
    const block = arrays.find((array) => array && array.getRowCount() * array.getColumnCount() > 1);
    if (!block) return original(...variants);
    const known = results(block);
    const key = variants.map((variant, index) => keyOf(variant, arrays[index] && numberOf(arrays[index]))).join("|");
    const result = known.get(key);
    if (result) return copyOf(result);
    const found = original(...variants);
    if (!found.isReferenceObject() && !found.isArray()) known.set(key, copyOf(found as BaseValueObject));
    return found;
  };
}

/** Univer may give a number another format later on, so each cell gets a number of its own. */
function copyOf(value: BaseValueObject): BaseValueObject {
  return value.isNumber() ? NumberValueObject.create(Number(value.getValue()), value.getPattern()) : value;
}

function keyOf(variant: FunctionVariantType, block: number | undefined): string {
  if (block !== undefined) return `#${block}`;
  const single = variant as BaseValueObject;
  if (single.isNull()) return "";
  return `${typeof single.getValue()}${single.getPattern()}:${String(single.getValue())}`;
}
