import type { Injector } from "@univerjs/core";
import { ICalculateFormulaService } from "@univerjs/engine-formula";
import { CellError, type CellValue } from "../model/values";
import { errorOf } from "./cells";

/**
 * What a formula would give on a sheet, without being put into a cell; of an array its first value. Univer gives an
 * error and a text of the same letters alike, so the formula is asked whether it is an error besides.
 */
export async function evaluateFormula(
  injector: Injector,
  unitId: string,
  sheetId: string,
  formula: string,
): Promise<CellValue> {
  const asked = [formula, `=ISERROR(${formula.slice(1)})`];
  const results = await injector
    .get(ICalculateFormulaService)
    .executeFormulas({ [unitId]: { [sheetId]: { 0: { 0: asked } } } });
  const [value, isError] = (results[unitId]?.[sheetId]?.[0]?.[0] ?? []).map((result) => firstOf(result.value));
  if (value === undefined || isError === null)
    return new CellError("#VALUE!", "The formula cannot be read: check its arguments.");
  if (typeof value !== "string") return value;
  return isError ? (errorOf(value) ?? new CellError("#VALUE!")) : value;
}

function firstOf(value: unknown): CellValue {
  let first = value;
  while (Array.isArray(first)) first = first[0] as unknown;
  return typeof first === "number" || typeof first === "boolean" || typeof first === "string" ? first : null;
}
