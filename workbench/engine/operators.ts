import type { ICellData, IObjectMatrixPrimitiveType, IRange, Nullable } from "@univerjs/core";
import {
  ArrayValueObject,
  BaseFunction,
  ErrorType,
  ErrorValueObject,
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

/** The operator " ": the cells that two blocks have in common; #NULL! where they have none. */
export class Intersection extends BaseFunction {
  override minParams = 2;
  override maxParams = 2;
  override needsReferenceObject = true;

  constructor() {
    super("_INTERSECTION");
  }

  override calculate(one: FunctionVariantType, other: FunctionVariantType): FunctionVariantType {
    const wrong = [one, other].find((variant) => variant.isError());
    if (wrong) return wrong;
    if (!one.isReferenceObject() || !other.isReferenceObject()) return ErrorValueObject.create(ErrorType.VALUE);
    const [first, second] = [one as BaseReferenceObject, other as BaseReferenceObject];
    const [a, b] = [first.getRangePosition(), second.getRangePosition()];
    const startRow = Math.max(a.startRow, b.startRow);
    const endRow = Math.min(a.endRow, b.endRow);
    const startColumn = Math.max(a.startColumn, b.startColumn);
    const endColumn = Math.min(a.endColumn, b.endColumn);
    const apart = first.getSheetId() !== second.getSheetId() || startRow > endRow || startColumn > endColumn;
    if (apart) return ErrorValueObject.create(ErrorType.NULL);
    return this.createReferenceObject(first, { startRow, endRow, startColumn, endColumn });
  }
}

const lists = new WeakSet<object>();

/** Whether a value is what several blocks hold, one below the other. */
export function isAreas(variant: FunctionVariantType | undefined): boolean {
  return variant !== undefined && lists.has(variant);
}

/** Several blocks as one list, for functions that read one: RANK(A1,(A1:A9,C1:C9)). */
export class Areas extends BaseFunction {
  override minParams = 1;
  override maxParams = 255;

  constructor() {
    super("_AREAS");
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const wrong = variants.find((variant) => variant.isError());
    if (wrong) return wrong;
    const values = variants.flatMap((variant) =>
      variant.isArray() ? (variant as ArrayValueObject).getArrayValue().flat() : [variant],
    );
    const list = ArrayValueObject.create({
      calculateValueList: values.map((value) => [value]),
      rowCount: values.length,
      columnCount: 1,
      unitId: "",
      sheetId: "",
      row: -1,
      column: -1,
    });
    lists.add(list);
    return list;
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
