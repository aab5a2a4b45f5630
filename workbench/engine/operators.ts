import type { ICellData, IObjectMatrixPrimitiveType, IRange, Nullable } from "@univerjs/core";
import {
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  type ArrayValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
} from "@univerjs/engine-formula";

/** The operator @: of a block the cell in the formula's own row or column, of an array its first value. */
export class Single extends BaseFunction {
  override minParams = 1;
  override maxParams = 1;
  override needsReferenceObject = true;

  constructor() {
    super("SINGLE");
  }

  override calculate(variant: FunctionVariantType): FunctionVariantType {
    if (!variant.isReferenceObject()) {
      const value = variant as BaseValueObject;
      return value.isArray()
        ? ((value as ArrayValueObject).get(0, 0) ?? ErrorValueObject.create(ErrorType.VALUE))
        : value;
    }
    const reference = variant as BaseReferenceObject;
    const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
    const isOne = startRow === endRow && startColumn === endColumn;
    if (isOne) return reference;
    const row = startRow === endRow ? startRow : this.row;
    const column = startColumn === endColumn ? startColumn : this.column;
    const within = row >= startRow && row <= endRow && column >= startColumn && column <= endColumn;
    const line = startRow === endRow || startColumn === endColumn;
    if (!within || !line) return ErrorValueObject.create(ErrorType.VALUE);
    return this.createReferenceObject(reference, {
      startRow: row,
      endRow: row,
      startColumn: column,
      endColumn: column,
    });
  }
}

type Ranges = Nullable<IObjectMatrixPrimitiveType<IRange>>;

/** The operator #: the block that the formula in a cell has spilled into; #REF! where the cell holds no formula. */
export class AnchorArray extends BaseFunction {
  override minParams = 1;
  override maxParams = 1;
  override needsReferenceObject = true;

  constructor() {
    super("ANCHORARRAY");
  }

  override calculate(variant: FunctionVariantType): FunctionVariantType {
    if (!variant.isReferenceObject()) return variant.isError() ? variant : ErrorValueObject.create(ErrorType.REF);
    const reference = variant as BaseReferenceObject;
    const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
    if (startRow !== endRow || startColumn !== endColumn) return ErrorValueObject.create(ErrorType.REF);
    const calculated = reference.getCurrentRuntimeSheetData()?.getValue(startRow, startColumn);
    const ranges = calculated
      ? reference.getCurrentRuntimeActiveArrayFormulaRange()
      : reference.getCurrentActiveArrayFormulaRange();
    const range = (ranges as Ranges)?.[startRow]?.[startColumn];
    if (range) return this.createReferenceObject(reference, range);
    const cell: Nullable<ICellData> = reference.getCurrentActiveSheetData()?.cellData.getValue(startRow, startColumn);
    return cell?.f || cell?.si ? reference : ErrorValueObject.create(ErrorType.REF);
  }
}
