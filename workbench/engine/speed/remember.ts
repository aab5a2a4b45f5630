import { NumberValueObject, type BaseValueObject } from "@univerjs/engine-formula";
import { arrayOf, perRange, singleOf } from "./perRange";
import type { Calculate } from "./speedUp";

let count = 0;
const numberOf = perRange(() => ++count);

/**
 * A function that gives the same for the same arguments, asked once a pass for each of them: 10,000 cells that divide by
 * the SUM of one column add it up once. Only single results over at least one block are remembered. Of an argument that
 * `isCriterion` only the value counts, wherever it comes from; of others the place may count as well.
 */
export function remember(original: Calculate, isCriterion: (index: number) => boolean): Calculate {
  const results = perRange(() => new Map<string, BaseValueObject>());
  return (...variants) => {
    const arrays = variants.map(arrayOf);
    const block = arrays.find((array) => array && array.getRowCount() * array.getColumnCount() > 1);
    if (!block) return original(...variants);
    const known = results(block);
    const key = variants.map((variant, index) => {
      const array = arrays[index];
      if (!array) return valueKey(variant as BaseValueObject);
      const single = isCriterion(index) ? singleOf(variant) : undefined;
      return single ? valueKey(single) : `#${numberOf(array)}`;
    });
    const result = known.get(key.join("|"));
    if (result) return copyOf(result);
    const found = original(...variants);
    if (!found.isReferenceObject() && !found.isArray()) known.set(key.join("|"), copyOf(found as BaseValueObject));
    return found;
  };
}

/** Univer may give a number another format later on, so each cell gets a number of its own. */
function copyOf(value: BaseValueObject): BaseValueObject {
  return value.isNumber() ? NumberValueObject.create(Number(value.getValue()), value.getPattern()) : value;
}

function valueKey(single: BaseValueObject): string {
  if (single.isNull()) return "";
  const kind = single.isError() ? "error" : typeof single.getValue();
  return `${kind}${single.getPattern()}:${JSON.stringify(single.getValue())}`;
}
