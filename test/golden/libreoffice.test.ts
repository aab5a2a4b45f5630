import { fromCsv } from "../../workbench/files/csv";
import { writeXlsx } from "../../workbench/files/xlsx/write";
import { Workbook } from "../../workbench/model/Workbook";
import type { PlanCell, SheetPlan } from "../../src/core/plan/SheetPlan";
import { convertedAll, note, withLibreOffice } from "../workbench/support/libreoffice";
import { CASES, planFor } from "./cases";

jest.mock(
  "hucre/xlsx",
  () => jest.requireActual<typeof import("../workbench/support/hucre")>("../workbench/support/hucre").hucre,
);
jest.setTimeout(240_000);

/** A file with the sheet's formulas and no result of ours, so that whoever opens it must calculate. */
async function fileOf({ cells }: SheetPlan): Promise<Uint8Array> {
  const workbook = Workbook.withSheet("表");
  const sheet = workbook.active;
  const inputOf = (cell: PlanCell) => (typeof cell === "object" && cell !== null ? cell : { value: cell });
  sheet.setInputs(
    0,
    0,
    cells.map((row) => row.map(inputOf)),
  );
  cells.forEach((row, r) =>
    row.forEach((cell, c) => {
      if (typeof cell === "object" && cell !== null) sheet.setResult(r, c, null);
    }),
  );
  const whole = { top: 0, left: 0, bottom: cells.length - 1, right: cells[0]!.length - 1 };
  sheet.setStyle(whole, { numberFormat: "0.000000000000" });
  return writeXlsx(workbook, { functions: [] });
}

/** Both to ten significant digits: what is left are the last digits of floating point. */
function text(cell: PlanCell | undefined): string {
  if (cell === null || cell === undefined || cell === "") return "";
  if (typeof cell === "object") return cell.formula;
  const number = typeof cell === "number" ? cell : Number(cell);
  return Number.isFinite(number) ? String(Number(number.toFixed(9)) + 0) : String(cell);
}

const CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false";

withLibreOffice(
  `the plain formulas of every sheet, calculated by LibreOffice, give our own figures ${note}`,
  async () => {
    const files = new Map(
      await Promise.all(CASES.map(async (name) => [name, await fileOf(planFor(name, "excel"))] as const)),
    );
    const calculated = await convertedAll(files, "xlsx", CSV);
    for (const name of CASES) {
      const [formulas, values] = [planFor(name, "excel"), planFor(name, "values")];
      const theirs = fromCsv(calculated.get(name)!);
      let compared = 0;
      formulas.cells.forEach((row, r) =>
        row.forEach((cell, c) => {
          if (cell === null || typeof cell !== "object") return;
          compared++;
          const place = { name, row: r + 1, column: c + 1, formula: cell.formula };
          expect({ ...place, value: text(theirs[r]?.[c]) }).toEqual({ ...place, value: text(values.cells[r]![c]) });
        }),
      );
      expect([name, compared > 9]).toEqual([name, true]);
    }
  },
);
