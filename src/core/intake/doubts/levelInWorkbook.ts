import type { DataRow } from "../../data/DataRow";
import { convertUnit, isConvertible } from "../../indicator/units";
import { decimalsOf } from "../../numbers/decimals";
import type { PrintedNumber } from "./printedNumber";

/** The value of a row of the workbook in the unit asked for, or `null` where it has none or another kind of unit. */
export function levelInWorkbook(row: DataRow, unit: string): PrintedNumber | null {
  if (row.value === null || !isConvertible(row.unit, unit)) return null;
  const value = convertUnit(row.value, row.unit, unit);
  return { value, decimals: decimalsOf(value) };
}
