import type { Calculator } from "../../workbench/model/Calculator";
import type { Sheet } from "../../workbench/model/Sheet";
import { CellError } from "../../workbench/model/values";
import { Workbook } from "../../workbench/model/Workbook";
import { startEngine } from "./engineBuild";

jest.setTimeout(120_000);

let calculator: Calculator;
let workbook: Workbook;
let sheet: Sheet;
let other: Sheet;

beforeEach(async () => {
  workbook = Workbook.withSheet("数据");
  sheet = workbook.active;
  other = workbook.addSheet("表 二");
  sheet.setInputs(0, 0, [[{ value: 1 }], [{ value: 2 }], [{ value: 3 }]]);
  calculator = await startEngine(workbook);
});

afterEach(() => calculator.dispose());

function name(text: string, formula: string, owner?: Sheet): void {
  workbook.names.push({ name: text, formula, visible: true, comment: "", ...(owner && { sheet: owner }) });
  workbook.tell({ kind: "names" });
}

async function result(home: Sheet, row: number, column: number, formula?: string): Promise<unknown> {
  if (formula !== undefined) home.setInputs(row, column, [[{ formula }]]);
  await calculator.settled();
  const value = home.cell(row, column)?.value ?? null;
  return CellError.is(value) ? value.code : value;
}

describe("names", () => {
  test("of a sheet may stand for references to tables", async () => {
    sheet.setInputs(0, 2, [[{ value: "Amount" }], [{ value: 5 }], [{ value: 7 }]]);
    const rect = { top: 0, left: 2, bottom: 2, right: 2 };
    workbook.tables.push({ id: workbook.newId(), name: "支出", sheet, rect, style: "", showTotals: false });
    workbook.tell({ kind: "tables" });
    name("总额", "=SUM(支出[AMOUNT])", sheet);
    expect(await result(sheet, 5, 5, "=总额*2")).toBe(24);
  });

  test("stand for constants, formulas and ranges", async () => {
    name("税率", "=0.13");
    name("前三", "=SUM('数据'!$A$1:$A$3)*2");
    name("块", "='数据'!$A$1:$A$3");
    name("单位", '="万元"');
    expect(await result(other, 0, 0, "=税率*100")).toBe(13);
    expect(await result(other, 1, 0, "=前三+1")).toBe(13);
    expect(await result(other, 2, 0, "=MAX(块)")).toBe(3);
    expect(await result(other, 3, 0, '="10"&单位')).toBe("10万元");
  });

  test("of a sheet come before those of the workbook on that sheet, and are reached from others by its name", async () => {
    name("本期", "=1");
    name("本期", "=SUM('数据'!$A$1:$A$2)+100", other);
    expect(await result(sheet, 0, 3, "=本期")).toBe(1);
    expect(await result(other, 0, 0, "=本期*2")).toBe(206);
    expect(await result(sheet, 1, 3, "='表 二'!本期")).toBe(103);
    expect(await result(other, 1, 0, "=数据!本期")).toBe(1);
    expect(await result(other, 2, 0, "=LET(本期,5,本期+1)")).toBe(6);
    sheet.setInputs(0, 0, [[{ value: 10 }]]);
    expect(await result(other, 0, 0)).toBe(224);
  });

  test("of a sheet that lead back to themselves are #NAME?, and are gone with their sheet", async () => {
    name("甲", "=乙+1", other);
    name("乙", "=甲+1", other);
    expect(await result(other, 0, 0, "=甲")).toBe("#NAME?");
    workbook.deleteSheet(other);
    expect(workbook.names).toHaveLength(0);
  });
});

describe("A1# and @", () => {
  test("A1# is the block the cell spills, and follows it; a constant spills nothing", async () => {
    expect(await result(sheet, 0, 3, "=SEQUENCE(3)*2")).toBe(2);
    expect(await result(sheet, 0, 5, "=SUM(D1#)")).toBe(12);
    expect(await result(other, 0, 0, "=数据!D1#")).toBe(2);
    expect(other.cell(0, 0)?.spill).toEqual({ rows: 3, columns: 1 });
    expect(await result(sheet, 1, 5, "=A1#")).toBe("#REF!");
    sheet.setInputs(0, 3, [[{ formula: "=SEQUENCE(2)*5" }]]);
    expect(await result(sheet, 0, 5)).toBe(15);
    expect(other.cell(0, 0)?.spill).toEqual({ rows: 2, columns: 1 });
    sheet.setInputs(0, 3, [[{ value: 7 }]]);
    expect(await result(sheet, 0, 5)).toBe("#REF!");
  });

  test("@ takes of a block the cell of the formula's row or column, of an array the first value", async () => {
    expect(await result(sheet, 1, 3, "=@A1:A3*10")).toBe(20);
    expect(await result(sheet, 2, 4, "=@A:A")).toBe(3);
    expect(await result(sheet, 6, 3, "=@A1:A3")).toBe("#VALUE!");
    expect(await result(sheet, 7, 3, "=@SEQUENCE(3)+1")).toBe(2);
    expect(await result(sheet, 8, 0, "=@A1")).toBe(1);
    expect(await result(sheet, 9, 3, "=@A1:B3")).toBe("#VALUE!");
  });
});

describe("formulas that declare variables", () => {
  const formulas = [
    "=LET(x,A1,x+1)",
    "=LET(x,A1,y,x*2,x+y)",
    "=LAMBDA(x,x+1)(A1)",
    "=SUM(MAP({1,2,3},LAMBDA(v,v*A1)))",
    "=LET(x,A1,SUM(MAP({1,2},LAMBDA(v,v*x))))",
  ];
  test.each([1, 10, 100])(
    "have the right result again when their input becomes %s, and anywhere else",
    async (value) => {
      formulas.forEach((formula, index) => sheet.setInputs(index, 3, [[{ formula }]]));
      await calculator.settled();
      sheet.setInputs(0, 0, [[{ value: 5 }]]);
      await calculator.settled();
      sheet.setInputs(0, 0, [[{ value }]]);
      formulas.forEach((formula, index) => sheet.setInputs(index, 5, [[{ formula }]]));
      const wanted = [value + 1, value * 3, value + 1, value * 6, value * 3];
      for (const column of [3, 5]) {
        for (const [row, expected] of wanted.entries()) expect(await result(sheet, row, column)).toBe(expected);
      }
    },
  );
});
