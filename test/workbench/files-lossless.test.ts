import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readXlsx } from "../../workbench/files/xlsx/read";
import { writeXlsx } from "../../workbench/files/xlsx/write";
import type { Sheet } from "../../workbench/model/Sheet";
import { functions } from "./support/fileTrip";
import { converted, note, readingOf, withLibreOffice } from "./support/libreoffice";

jest.mock("hucre/xlsx", () => jest.requireActual<typeof import("./support/hucre")>("./support/hucre").hucre);
jest.setTimeout(180_000);

/** Opens a file of LibreOffice, edits one cell and saves it; gives LibreOffice's reading of both. */
async function edited(source: Uint8Array, row: number, column: number) {
  const workbook = await readXlsx(source, { functions });
  workbook.sheets[0]!.setInputs(row, column, [[{ value: "改" }]]);
  const saved = await writeXlsx(workbook, { functions });
  const [before, after] = [await converted(source, "xlsx", "fods"), await converted(saved, "xlsx", "fods")];
  return { workbook, before: readingOf(before.toString("utf8")), after: readingOf(after.toString("utf8")) };
}

const inchesOf = (width: string | undefined) => Number(/[\d.]+/.exec(width ?? "")?.[0]);
const marksOf = (widths: (string | undefined)[]) => widths.map((width) => width?.replace(/[\d.]+in$/, ""));

/**
 * Files count widths in digits of the normal font. What we read is compared in points; what LibreOffice reads of ours
 * is in digits of whatever it shows for our normal font, which may be missing: so many times wider in all columns.
 */
function expectWidths(sheet: Sheet, after: (string | undefined)[], before: (string | undefined)[]): void {
  expect(marksOf(after)).toEqual(marksOf(before));
  const scale = inchesOf(after[0]) / inchesOf(before[0]);
  before.forEach((width, column) => {
    const points = inchesOf(width) * 72;
    expect(Math.abs((sheet.columnWidths.get(column) ?? sheet.usualWidth) / points - 1)).toBeLessThan(0.01);
    expect(Math.abs(inchesOf(after[column]) / inchesOf(width) / scale - 1)).toBeLessThan(0.01);
  });
}

withLibreOffice(`a statistical table of LibreOffice loses nothing by being edited and saved ${note}`, async () => {
  const fods = readFileSync(join(__dirname, "support/statistics.fods"), "utf8");
  const source = await converted(fods, "fods", "xlsx");
  const { workbook, before, after } = await edited(source, 30, 0);
  const cell = after["一"]!.cells["30,0"] as { text: string[] };
  expect(cell.text).toEqual(["改"]);
  delete after["一"]!.cells["30,0"];
  expect(Object.keys(after)).toEqual(["一", "二 & 三"]);
  expect(Object.keys(before["一"]!.cells).length).toBeGreaterThan(20);
  expect(after["一"]!.cells).toEqual(before["一"]!.cells);
  expect(after["二 & 三"]!.cells).toEqual(before["二 & 三"]!.cells);
  for (const name of ["一", "二 & 三"]) {
    expectWidths(workbook.sheet(name)!, after[name]!.widths, before[name]!.widths);
  }
  expect(after["一"]!.heights.slice(0, 7)).toEqual(before["一"]!.heights.slice(0, 7));
  expect(workbook.losses).toEqual(["一: C3: a message shown when a cell is selected", "一: the sizes of notes' boxes"]);
});
