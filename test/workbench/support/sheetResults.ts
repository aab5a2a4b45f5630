import { CellError, type CellValue } from "../../../workbench/model/values";
import { Workbook } from "../../../workbench/model/Workbook";
import { startEngine } from "../engineBuild";

/** A cell of a sheet for these tests: a value, or a formula where a text begins with =. */
export type CellInput = CellValue;

/**
 * What formulas give beside cells that start in A1; they stand in column AE, one below the other, each with free room to
 * its right. Errors are told by their codes. With `quick` false Univer's own functions answer.
 */
export async function sheetResults(cells: CellInput[][], formulas: string[], quick = true): Promise<CellValue[]> {
  const workbook = Workbook.withSheet("S");
  const sheet = workbook.active;
  const input = (value: CellInput) =>
    typeof value === "string" && value.startsWith("=")
      ? { formula: value }
      : { value: CellError.is(value) ? null : value };
  sheet.setInputs(
    0,
    0,
    cells.map((line) => line.map(input)),
  );
  sheet.setInputs(
    0,
    30,
    formulas.map((formula) => [{ formula }]),
  );
  const calculator = await startEngine(workbook, quick);
  try {
    await calculator.settled();
    return formulas.map((_, row) => {
      const value = sheet.cell(row, 30)?.value ?? null;
      return CellError.is(value) ? value.code : value;
    });
  } finally {
    calculator.dispose();
  }
}
