import { readXlsx } from "../../workbench/files/xlsx/read";
import { writeXlsx } from "../../workbench/files/xlsx/write";
import { readParts } from "../../workbench/files/zip";
import { functions, one } from "./support/fileTrip";
import { fixture } from "./support/fixture";

jest.mock("hucre/xlsx", () => jest.requireActual<typeof import("./support/hucre")>("./support/hucre").hucre);

const FILE = `<sheetData><row r="1"><c r="A1"><v>3</v></c><c r="B1"><f>A1:A9*2</f><v>6</v></c>
  <c r="C1"><f t="array" ref="C1">SUM(LEN(A1:A9))</f><v>1</v></c><c r="D1"><f>SUMPRODUCT(A1:A9*1)</f><v>3</v></c></row></sheetData>`;

test("array formulas and plain ones are written as they were read, and mean the same", async () => {
  const workbook = await readXlsx(await fixture({ sheets: { 数据: FILE } }), { functions });
  const sheet = workbook.sheets[0]!;
  expect([1, 2, 3].map((column) => sheet.cell(0, column)?.formula)).toEqual([
    "=@A1:A9*2",
    "=SUM(LEN(A1:A9))",
    "=SUMPRODUCT(A1:A9*1)",
  ]);
  const parts = await readParts(await writeXlsx(workbook, { functions }), () => true);
  const xml = parts.get("xl/worksheets/sheet1.xml")!;
  expect(xml).toContain("<f>A1:A9*2</f>");
  expect(xml).toContain('<f t="array" ref="C1">SUM(LEN(A1:A9))</f>');
  expect(xml).toContain("<f>SUMPRODUCT(A1:A9*1)</f>");
});

test("a formula that was typed is an array formula where Excel would put @ before its parts", async () => {
  const { workbook, sheet } = one();
  sheet.setInputs(0, 0, [[{ formula: "=SUM(1/COUNTIF(C1:C9,C1:C9))" }, { formula: "=@C1:C9*2" }]]);
  const parts = await readParts(await writeXlsx(workbook, { functions }), () => true);
  const xml = parts.get("xl/worksheets/sheet1.xml")!;
  expect(xml).toContain('<c r="A1" cm="1"><f t="array" ref="A1">');
  expect(xml).toContain("<f>C1:C9*2</f>");
});
