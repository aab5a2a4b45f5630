import {
  ArrayValueObject,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  type BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import { singleOf } from "./speed/perRange";
import { wrap } from "./wrap";

type ManyBlocks = BaseReferenceObject & { getAreas(): FunctionVariantType[][] };

/**
 * OFFSET(C1,{1;2},0) is several blocks at once. SUBTOTAL goes through them; of Univer's other functions those that read values
 * found nothing there, and so answered 0. Here SUMIF and its like and N answer for each block, other functions get the values
 * where each block is one cell, and #VALUE! where it is more.
 */
export function manyBlocks(found: (name: string) => BaseFunction): void {
  wrap(found("OFFSET"), "calculate", (original, ...variants) => {
    const result = original(...variants) as FunctionVariantType;
    if (!isMany(result)) return result;
    onSheetOf(variants[0] as BaseReferenceObject, result.getAreas().flat());
    result.toArrayValueObject = () =>
      blockOf(result.getAreas().map((line) => line.map((area) => singleOf(area) ?? emptyOrWrong(area))));
    return result;
  });
  for (const name of ["SUMIF", "COUNTIF", "AVERAGEIF", "N", "T"]) {
    const executor = found(name);
    const given = (variant: FunctionVariantType) =>
      variant.isReferenceObject() && !byReference ? (variant as BaseReferenceObject).toArrayValueObject() : variant;
    const byReference = executor.needsReferenceObject;
    executor.needsReferenceObject = true;
    wrap(executor, "calculate", (original, ...variants) => {
      const [range, ...rest] = variants as FunctionVariantType[];
      if (!isMany(range!)) return original(...(variants as FunctionVariantType[]).map(given));
      const answer = (area: FunctionVariantType) => {
        if (area.isError()) return area as BaseValueObject;
        const one = original(given(area), ...rest) as FunctionVariantType;
        return singleOf(one) ?? ErrorValueObject.create(ErrorType.VALUE);
      };
      return blockOf(range.getAreas().map((line) => line.map(answer)));
    });
  }
}

/** Univer takes the workbook's id for the sheet's where blocks grow out of a single cell, and then finds nothing in them. */
function onSheetOf(reference: BaseReferenceObject, areas: FunctionVariantType[]): void {
  const sheet = reference.getSheetId();
  for (const area of areas) if (area.isReferenceObject()) (area as BaseReferenceObject).setForcedSheetIdDirect(sheet);
}

function isMany(variant: FunctionVariantType): variant is ManyBlocks {
  return variant.isReferenceObject() && (variant as unknown as { isMultiArea?(): boolean }).isMultiArea?.() === true;
}

/** A block of one blank cell has no value; one of several cells has too many. */
function emptyOrWrong(area: FunctionVariantType): BaseValueObject {
  const { startRow, endRow, startColumn, endColumn } = (area as BaseReferenceObject).getRangePosition();
  return startRow === endRow && startColumn === endColumn
    ? NullValueObject.create()
    : ErrorValueObject.create(ErrorType.VALUE);
}

function blockOf(values: BaseValueObject[][]): ArrayValueObject {
  const [rowCount, columnCount] = [values.length, values[0]?.length ?? 0];
  return ArrayValueObject.create({ calculateValueList: values, rowCount, columnCount, unitId: "", sheetId: "", row: -1, column: -1 }); // prettier-ignore
}
