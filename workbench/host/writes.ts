import { bound, rectAddress, type Rect } from "../model/address";
import type { Origin } from "../model/changes";
import type { Sheet } from "../model/Sheet";
import { CellError, valueType, type CellValue } from "../model/values";

/** What one deed wrote on one sheet. */
export interface Write {
  sheet: Sheet;
  rect: Rect;
  origin: Origin;
  /** Of a single cell: what it held. */
  before?: CellValue;
  /** The deed that writes is not over. */
  open: boolean;
  /** office.js sends a large array in parts: what is written within this block belongs to the same write. */
  whole: Rect | undefined;
}

/** Whether a block lies within another. */
export function isWithin(rect: Rect, whole: Rect): boolean {
  return rectAddress(bound(rect, whole)) === rectAddress(whole);
}

/** Of a change of one cell: what it held and holds now. */
export function details(before: CellValue, after: CellValue): Record<string, unknown> {
  const wire = (value: CellValue) => (value === null ? "" : CellError.is(value) ? value.code : value);
  return {
    valueBefore: wire(before),
    valueAfter: wire(after),
    valueTypeBefore: valueType(before),
    valueTypeAfter: valueType(after),
  };
}
