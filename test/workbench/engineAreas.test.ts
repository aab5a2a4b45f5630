import type { Calculator } from "../../workbench/model/Calculator";
import type { Sheet } from "../../workbench/model/Sheet";
import { CellError, type CellValue } from "../../workbench/model/values";
import { Workbook } from "../../workbench/model/Workbook";
import { startEngine } from "./engineBuild";

jest.setTimeout(120_000);

let calculator: Calculator;
let workbook: Workbook;
let sheet: Sheet;
let months: Sheet[];

beforeEach(async () => {
  workbook = Workbook.withSheet("汇总");
  sheet = workbook.active;
  sheet.setInputs(0, 0, [
    [{ value: 1 }, { value: 10 }, { value: 100 }],
    [{ value: 2 }, { value: 20 }, { value: 200 }],
    [{ value: 3 }, { value: 30 }, { value: 300 }],
  ]);
  months = ["一月", "二 月", "三月"].map((name) => workbook.addSheet(name));
  months.forEach((month, index) => month.setInputs(1, 1, [[{ value: 5 * (index + 1) }], [{ value: index }]]));
  calculator = await startEngine(workbook);
});

afterEach(() => calculator.dispose());

async function settle(): Promise<void> {
  await calculator.settled();
}

function shown(row: number, column: number): CellValue {
  const value = sheet.cell(row, column)?.value ?? null;
  return CellError.is(value) ? value.code : value;
}

async function result(formula: string): Promise<CellValue> {
  sheet.setInputs(5, 5, [[{ formula }]]);
  await settle();
  return shown(5, 5);
}

describe("a block through several sheets", () => {
  test.each<[string, CellValue]>([
    ["=SUM('一月:三月'!B2)", 30],
    ["=SUM(一月:三月!B2)", 30],
    ["=SUM(三月:一月!B2)", 30],
    ["=AVERAGE('一月:三月'!B2:B3)+1", 6.5],
    ["=MAX(1,'一月:三月'!$B$2,2)", 15],
    ["=COUNT('一月:一月'!A1:C9)", 2],
    ["=IF(SUM('一月:三月'!B2)>1,\"有\",0)", "有"],
    ["=LARGE('一月:三月'!B2:B3,2)", 10],
    ["=RANK(10,'一月:三月'!B2)", 2],
    ["=SUM('一月:四月'!B2)", "#REF!"],
    ["=LET(合计,SUM('一月:三月'!B2),合计*2)", 60],
    ['=LEN("一月:三月!B2")', 8],
  ])("%s is %s", async (formula, value) => {
    expect(await result(formula)).toBe(value);
  });

  test("follows what is written on its sheets, and the sheets between its ends", async () => {
    expect(await result("=SUM('一月:三月'!B2)")).toBe(30);
    months[1]!.setInputs(1, 1, [[{ value: 1000 }]]);
    await settle();
    expect(shown(5, 5)).toBe(1020);
    const more = workbook.addSheet("增", 2);
    more.setInputs(1, 1, [[{ value: 7 }]]);
    await settle();
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["汇总", "一月", "增", "二 月", "三月"]);
    expect(shown(5, 5)).toBe(1027);
    workbook.renameSheet(months[0]!, "1 月");
    await settle();
    expect(shown(5, 5)).toBe(1027);
    expect(sheet.cell(5, 5)!.formula).toBe("=SUM('1 月:三月'!B2)");
    workbook.deleteSheet(months[2]!);
    await settle();
    expect(shown(5, 5)).toBe("#REF!");
  });
});

describe("several blocks in brackets", () => {
  test.each<[string, CellValue]>([
    ["=SUM((A1:A3,C1:C2))", 306],
    ["=COUNT((A1:A3,C1:C2),B1)", 6],
    ["=LARGE((A1:A3,C1:C2),2)", 100],
    ["=SMALL((A1:A3,C1:C3),4)", 100],
    ["=RANK(A1,(A1:A3,C1:C3))", 6],
    ["=RANK(A1,(A1:A3,C1:C3),1)", 1],
    ["=RANK.AVG(3,(A1:A3,C1:C3,A3))", 4.5],
    ["=SUM((A1:A3,汇总!C1),('一月:三月'!B2,B1))", 146],
    ["=SUM((A1:A3))", 6],
    ["=(A1+A2)*(A3)", 9],
    ["=LAMBDA(x,y,x+y)(1,2)", 3],
  ])("%s is %s", async (formula, value) => {
    expect(await result(formula)).toBe(value);
  });
});

describe("what two blocks have in common", () => {
  test.each<[string, CellValue]>([
    ["=A1:B3 B2:C2", 20],
    ["=SUM(A1:B3 B2:C3)", 50],
    ["=SUM(A:A 2:2)", 2],
    ["=SUM(A1:C3 B1:C3 C2:C9)", 500],
    ["=A1:A3 C1:C3", "#NULL!"],
    ["=SUM(汇总!A1:B3 汇总!B2:C3)", 50],
    ["=SUM(OFFSET(A1,0,0,2,2) B1:B9)", 30],
    ["=SUM( A1:A3 , C1 )", 106],
    ["=A1 + A2", 3],
    ["=A1 &B1", "110"],
  ])("%s is %s", async (formula, value) => {
    expect(await result(formula)).toBe(value);
  });

  test("follows its cells", async () => {
    expect(await result("=A1:B3 B2:C2")).toBe(20);
    sheet.setInputs(1, 1, [[{ value: 21 }]]);
    await settle();
    expect(shown(5, 5)).toBe(21);
  });
});

describe("what is not calculated", () => {
  test.each([
    ["=VLOOKUP(1,'一月:三月'!A1:B2,2)", "#VALUE!", "VLOOKUP: '一月:三月'!A1:B2 is a block through several sheets"],
    ["='一月:三月'!B2+1", "#VALUE!", "'一月:三月'!B2 is a block through several sheets"],
    ["=IFERROR(INDEX((A1,B1),1,1,2),0)", "#VALUE!", "INDEX: (A1,B1) is several blocks at once"],
    ["=IFERROR(FORECAST.ETS(1,A1:A3,A1:A3),0)", "#NAME?", "The workbench does not have the function FORECAST.ETS."],
    ["=GROUPBY(A1:A3,PERCENTOF(B1,B1),1)", "#NAME?", "The workbench does not have the functions GROUPBY, PERCENTOF."],
  ])("%s is %s and says why", async (formula, code, sentence) => {
    expect(await result(formula)).toBe(code);
    const value = sheet.cell(5, 5)?.value;
    expect(CellError.is(value) && value.message).toContain(sentence);
    expect(calculator.notCalculated()).toMatchObject([{ sheet, row: 5, column: 5, kept: false }]);
    expect(calculator.notCalculated()[0]!.reason).toContain(sentence);
  });

  test("keeps what a file had, until it is typed anew", async () => {
    sheet.setInputs(5, 5, [[{ formula: "=FORECAST.ETS(1,A1:A3,A1:A3)" }]]);
    sheet.setResult(5, 5, 12.5);
    await settle();
    expect(shown(5, 5)).toBe(12.5);
    expect(calculator.notCalculated()).toMatchObject([{ kept: true }]);
    expect(await result("=FORECAST.ETS(1,A1:A3,A1:A3)*2")).toBe("#NAME?");
  });
});

describe("SORT and SORTBY", () => {
  const mixed = ["乙", 3, true, null, "甲", false, -1, 3];
  beforeEach(() => {
    sheet.setInputs(
      0,
      0,
      mixed.map((value, row) => [value === null ? { value } : { value }, { value: row }]),
    );
    sheet.setInputs(8, 0, [[{ formula: "=NA()" }, { value: 8 }]]);
  });
  const read = async (formula: string, count: number) => {
    sheet.setInputs(0, 6, [[{ formula }]]);
    await settle();
    return Array.from({ length: count }, (_, row) => shown(row, 6));
  };
  // By pinyin: jiǎ, yǐ.
  const texts = ["甲", "乙"];
  const place = (text: string) => mixed.indexOf(text);

  test("put numbers before texts, truth values and errors, and the reverse; blanks last", async () => {
    expect(await read("=SORT(A1:A9)", 8)).toEqual([-1, 3, 3, ...texts, false, true, "#N/A"]);
    expect(await read("=SORT(A1:A9,1,-1)", 8)).toEqual(["#N/A", true, false, ...texts.toReversed(), 3, 3, -1]);
  });

  test("keep the order of equals, and sort by several keys", async () => {
    const down = texts.map(place);
    expect(await read("=SORTBY(B1:B9,A1:A9)", 9)).toEqual([6, 1, 7, ...down, 5, 2, 8, 3]);
    expect(await read("=SORTBY(B1:B9,A1:A9,-1)", 9)).toEqual([8, 2, 5, ...down.toReversed(), 1, 7, 6, 3]);
    expect(await read("=SORTBY(B1:B9,A1:A9,-1,B1:B9,-1)", 9)).toEqual([8, 2, 5, ...down.toReversed(), 7, 1, 6, 3]);
    expect(await read("=INDEX(SORT(A1:B9,{1,2},{1,-1}),0,2)", 3)).toEqual([6, 7, 1]);
  });

  test("leave the range as it is for the formulas that read it", async () => {
    sheet.setInputs(0, 8, [[{ formula: "=INDEX(SORT(A1:A9),1)" }, { formula: "=A1" }, { formula: "=INDEX(A1:A9,1)" }]]);
    await settle();
    expect([8, 9, 10].map((column) => shown(0, column))).toEqual([-1, "乙", "乙"]);
  });

  test.each<[string, CellValue]>([
    ["=SORT(A1:A9,2)", "#VALUE!"],
    ["=SORT(A1:A9,1,2)", "#VALUE!"],
    ["=SORTBY(A1:A9,B1:B8)", "#VALUE!"],
    ["=SUM(SORT({3,1,2},1,-1,TRUE)*{100,10,1})", 321],
    ["=SUM(SORT({3,1,2},1,-1)*{100,10,1})", 312],
    ["=SUM(SORTBY({3,1,2},{1,2,0})*{100,10,1})", 231],
  ])("%s is %s", async (formula, value) => {
    expect(await result(formula)).toBe(value);
  });
});
