import type { Nullable } from "@univerjs/core";
import { NumberValueObject, type BaseValueObject, type IFormulaRuntimeService } from "@univerjs/engine-formula";
import { GAP } from "./arguments";
import { wrap } from "./wrap";

/**
 * A formula never gives a blank: =IF(TRUE,D1) and =VLOOKUP(...) of a blank cell are 0 in Excel, also in each cell of a
 * block that spills. Univer left the cell blank, so that COUNT passed it over.
 */
export function blankResultsAreZero(runtime: IFormulaRuntimeService): void {
  wrap(runtime, "_getValueObjectOfRuntimeData", (original, value) =>
    original(value !== GAP && (value as Nullable<BaseValueObject>)?.isNull() ? NumberValueObject.create(0) : value),
  );
}
