import { fromCsv } from "../../workbench/files/csv";
import { writeXlsx } from "../../workbench/files/xlsx/write";
import { CellError, type CellValue } from "../../workbench/model/values";
import { Workbook } from "../../workbench/model/Workbook";
import { startEngine } from "./engineBuild";
import { converted, note, withLibreOffice } from "./support/libreoffice";
import { DATA, FORMULAS } from "./support/oracleFormulas";

jest.mock("hucre/xlsx", () => jest.requireActual<typeof import("./support/hucre")>("./support/hucre").hucre);
jest.setTimeout(240_000);

/** Where the two differ, and who is right by Microsoft's documentation; a line goes when its reason does. */
const KNOWN: Record<string, string> = {
  '=CONCATENATE("a",1,TRUE)': "Excel writes TRUE; LibreOffice writes 1",
  '=SUM("5",TRUE)': "Excel counts a text and a truth value that are typed into the formula: 6",
  "=SQRT(-1)": "Excel's #NUM! is Err:502 there",
  "=LARGE(C2:C9,7)": "Excel's #NUM! is Err:502 there",
  "=SUM(C2:C5 D2:D5)": "Excel's #NULL! is written as #REF! there",
  "=RANK(C6,C2:C9)": "a number that is not in the list has no rank in Excel: #N/A",
  "=LARGE(G2:G4,1)": "Excel passes an error in the block on",
  "=PERCENTRANK.EXC(C2:C9,C3,2)": "Excel cuts 2/7 off after two digits: 0.28; LibreOffice rounds",
  "=(0.5-0.4-0.1)=0": "Excel makes what is next to zero zero only where it is the last step: FALSE",
  '=WIDECHAR("abc")': "a function of Chinese Excel",
  "=RMB(1234.567)": "a function of Chinese Excel",
  "=SUM(Q1:Q9!A1)": "a sheet that is not there is #REF! in Excel, as it is here",
};

/**
 * Functions this LibreOffice may lack, with the values that follow from what Microsoft's pages say of them; the pages have
 * no examples of their own for these. That blanks come last and texts after numbers in SORT is our reading of them.
 */
const LATER: [formula: string, value: CellValue][] = [
  ['=XLOOKUP("石桥乡",A2:A9,D2:D9)', 101],
  ['=XLOOKUP("无",A2:A9,D2:D9,"缺")', "缺"],
  ['=SUM(FILTER(C2:C9,B2:B9="镇"))', 933.125],
  ["=INDEX(SORT(D2:D3,1,-1),1)", 140],
  ["=ROWS(UNIQUE(B2:B9))", 2],
  ["=INDEX(SORTBY(A2:A4,C2:C4,-1),1)", "大河镇"],
  ["=INDEX(SORT(C2:C9),1)", -12],
  ["=INDEX(SORT(C2:C9,1,-1),1)", "—"],
  ["=INDEX(SORT(A2:D9,3,-1),2,1)", "北外镇"],
  ["=INDEX(SORT(C2:C9),7)", "—"],
  ["=INDEX(SORTBY(A2:A9,D2:D9,-1),1)", "北外镇"],
  ["=INDEX(SORTBY(D2:D9,C2:C9,-1),7)", 8],
  ["=COUNT(SORT(C2:C9))", 6],
  ["=SUM(SEQUENCE(10))", 55],
  ["=LET(x,C2,y,D2,x-y)", 12.5],
  ['=NUMBERVALUE("1,234.5")', 1234.5],
];

function book(): Workbook {
  const workbook = Workbook.withSheet("数据");
  const sheet = workbook.active;
  sheet.setInputs(
    0,
    0,
    DATA.map((line) => line.map((value) => ({ value }))),
  );
  sheet.setInputs(1, 6, [[{ value: 5 }], [{ formula: "=1/0" }], [{ value: 9 }]]);
  ["Q1", "Q2", "Q3"].forEach((name, index) => workbook.addSheet(name).setInputs(0, 0, [[{ value: 10 * (index + 1) }]]));
  FORMULAS.forEach((formula, index) => {
    sheet.setInputs(index, 30, [[{ formula }]]);
    sheet.setResult(index, 30, null);
    sheet.setStyle({ top: index, left: 30, bottom: index, right: 30 }, { numberFormat: "0.000000000000" });
  });
  return workbook;
}

function text(value: CellValue): string {
  if (CellError.is(value)) return value.code;
  if (value === null || value === false) return "0";
  if (value === true) return "1";
  const isNumber = value !== "" && Number.isFinite(Number(value));
  return isNumber ? String(Number(Number(value).toPrecision(8))) : String(value).toUpperCase();
}

withLibreOffice(`formulas of statisticians' workbooks have LibreOffice's results ${note}`, async () => {
  const workbook = book();
  const bytes = await writeXlsx(workbook, { functions: [] });
  const csv = await converted(bytes, "xlsx", "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false");
  const theirs = fromCsv(csv.toString("utf8"));
  const calculator = await startEngine(workbook);
  await calculator.settled();
  calculator.dispose();
  const differences = FORMULAS.flatMap((formula, index) => {
    const ours = text(workbook.sheets[0]!.cell(index, 30)?.value ?? null);
    const their = text(theirs[index]?.[30] ?? "");
    return ours === their || formula in KNOWN ? [] : [`${formula}: ${ours}, LibreOffice: ${their}`];
  });
  expect(differences).toEqual([]);
  expect(FORMULAS.length).toBeGreaterThan(200);
});

test("later functions have the values that follow from Microsoft's pages", async () => {
  const workbook = book();
  const sheet = workbook.sheets[0]!;
  LATER.forEach(([formula], index) => sheet.setInputs(index, 32, [[{ formula }]]));
  const calculator = await startEngine(workbook);
  await calculator.settled();
  calculator.dispose();
  expect(LATER.map((_, index) => sheet.cell(index, 32)?.value)).toEqual(LATER.map(([, value]) => value));
});
