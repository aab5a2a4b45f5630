import type { Calculator } from "../../workbench/model/Calculator";
import { parseRect } from "../../workbench/model/address";
import type { Input, Sheet } from "../../workbench/model/Sheet";
import { CellError } from "../../workbench/model/values";
import { Workbook } from "../../workbench/model/Workbook";
import { startEngine } from "./engineBuild";

jest.setTimeout(60_000);

let calculator: Calculator | undefined;
afterEach(() => calculator?.dispose());

type Short = string | number | boolean | null | CellError;

/** Puts values and formulas (texts that begin with "=") in from an address on. */
function put(sheet: Sheet, address: string, rows: Short[][]): void {
  const { top, left } = parseRect(address)!;
  const input = (value: Short): Input =>
    typeof value === "string" && value.startsWith("=") ? { formula: value } : { value };
  sheet.setInputs(
    top,
    left,
    rows.map((row) => row.map(input)),
  );
}

/** The value of a cell, an error as its code. */
function at(sheet: Sheet, address: string): unknown {
  const { top, left } = parseRect(address)!;
  const value = sheet.cell(top, left)?.value ?? null;
  return CellError.is(value) ? value.code : value;
}

function block(sheet: Sheet, address: string): unknown[][] {
  const { top, left, bottom, right } = parseRect(address)!;
  const rows = [];
  for (let row = top; row <= bottom; row++) {
    const line = [];
    for (let column = left; column <= right; column++) {
      const value = sheet.cell(row, column)?.value ?? null;
      line.push(CellError.is(value) ? value.code : value);
    }
    rows.push(line);
  }
  return rows;
}

/** 数据!A1:D6: towns, actual, target, group; one gap, one text. */
async function towns(): Promise<{ workbook: Workbook; data: Sheet; out: Sheet; engine: Calculator }> {
  const workbook = Workbook.withSheet("数据");
  const data = workbook.sheets[0]!;
  put(data, "A1", [
    ["地区", "完成", "目标", "组"],
    ["达川区", 110, 200, "甲"],
    ["通川区", 130, 200, "乙"],
    ["宣汉县", null, 150, "甲"],
    ["大竹县", 130, 0, "乙"],
    ["渠县", "缺", 100, "甲"],
  ]);
  const out = workbook.addSheet("对比 表");
  calculator = await startEngine(workbook);
  return { workbook, data, out, engine: calculator };
}

describe("built-in functions give Excel's results, also from another sheet", () => {
  // Expected values by hand from the table above.
  test.each<[string, unknown]>([
    ["=1+2*3", 7],
    ["=SUM(数据!B2:B6)", 370],
    ["=AVERAGE(数据!B2:B6)", 370 / 3],
    ["=COUNT(数据!B2:B6)", 3],
    ["=COUNTA(数据!B2:B6)", 4],
    ['=COUNTIFS(数据!D2:D6,"甲",数据!C2:C6,">100")', 2],
    ['=SUMIFS(数据!B2:B6,数据!D2:D6,"乙")', 260],
    ['=AVERAGEIFS(数据!C2:C6,数据!D2:D6,"甲")', 150],
    ['=SUMPRODUCT((数据!D2:D6="甲")*数据!C2:C6)', 450],
    ['=SUMPRODUCT((数据!D2:D5="甲")*(数据!B2:B5>100))', 1],
    ["=RANK.EQ(数据!B2,数据!B$2:B$6)", 3],
    ["=RANK.EQ(数据!B3,数据!B$2:B$6)", 1],
    ["=RANK.EQ(数据!B2,数据!B$2:B$6,1)", 1],
    ['=IF(ISNUMBER(数据!B4),1,"—")', "—"],
    ['=IF(数据!B2>=数据!C2,"完成","未完成")', "未完成"],
    ["=IF(AND(数据!B2>0,OR(FALSE,TRUE)),NOT(FALSE),0)", true],
    ['=IFERROR(数据!B5/数据!C5,"无目标")', "无目标"],
    ["=数据!B5/数据!C5", "#DIV/0!"],
    ["=数据!B6+1", "#VALUE!"],
    ["=NA()", "#N/A"],
    ["=ISNUMBER(数据!B6)", false],
    ["=ISBLANK(数据!B4)", true],
    ["=ROUND(2.5,0)", 3],
    ["=ROUND(-2.5,0)", -3],
    ["=ROUND(1.005,2)", 1.01],
    ["=ROUND(12.345,1)", 12.3],
    ['=TEXT(0.1234,"0.0%")', "12.3%"],
    ['=TEXT(1234567.891,"#,##0.00")', "1,234,567.89"],
    ['=TEXT(-0.05,"+0.0%;-0.0%")', "-5.0%"],
    ['=INDEX(数据!A2:A6,MATCH("宣汉县",数据!A2:A6,0))', "宣汉县"],
    ['=XLOOKUP("大竹县",数据!A2:A6,数据!B2:B6)', 130],
    ['=XLOOKUP("无",数据!A2:A6,数据!B2:B6,"未找到")', "未找到"],
    ['=VLOOKUP("通川区",数据!A2:C6,3,FALSE)', 200],
    ["=LET(x,数据!B2,y,数据!C2,x/y)", 0.55],
    ["=MAX(数据!B2:B6)-MIN(数据!B2:B6)", 20],
    ["=MEDIAN(数据!B2:B6)", 130],
    ['=LEFT("达川区",2)&"县"', "达川县"],
    ["=LEN(数据!A2)", 3],
    ["=SUBTOTAL(9,数据!B2:B6)", 370],
    ["=SUM(数据!B:B)", 370],
    ["=数据!B4", 0],
    ['=""', ""],
    ["=NOSUCH(1)", "#NAME?"],
    ["=没有!A1", "#REF!"],
  ])("%s", async (formula, expected) => {
    const { out, engine } = await towns();
    put(out, "B2", [[formula]]);
    await engine.calculated();
    const value = at(out, "B2");
    if (typeof expected === "number") expect(value).toBeCloseTo(expected, 10);
    else expect(value).toBe(expected);
  });
});

describe("recalculation follows the model", () => {
  test("an edit reaches dependents across sheets and levels", async () => {
    const { data, out, engine } = await towns();
    put(out, "A1", [["=数据!B2/数据!C2", "=A1*2", "=SUM(A1:B1)"]]);
    await engine.calculated();
    expect(block(out, "A1:C1")).toEqual([[0.55, 1.1, 1.65]]);
    put(data, "B2", [[100]]);
    await engine.calculated();
    expect(block(out, "A1:C1")).toEqual([[0.5, 1, 1.5]]);
  });

  test("a formula replaced by a constant, a constant by a formula, and a cleared cell", async () => {
    const { out, engine } = await towns();
    put(out, "A1", [["=1+1", 5, "=A1+B1"]]);
    await engine.calculated();
    put(out, "A1", [[10, "=A1*3"]]);
    await engine.calculated();
    expect(block(out, "A1:C1")).toEqual([[10, 30, 40]]);
    put(out, "A1", [[null]]);
    await engine.calculated();
    expect(block(out, "A1:C1")).toEqual([[null, 0, 0]]);
  });

  test("texts that look like numbers stay texts, errors stay errors", async () => {
    const { out, engine } = await towns();
    put(out, "A1", [["007", true, new CellError("#N/A"), '=A1&"!"', "=ISTEXT(A1)", "=B1", "=C1", "=IFERROR(C1,9)"]]);
    await engine.calculated();
    expect(block(out, "D1:H1")).toEqual([["007!", true, true, "#N/A", 9]]);
  });

  test("values far down and far right", async () => {
    const { out, engine } = await towns();
    put(out, "KA30000", [[4]]);
    put(out, "A1", [["=KA30000*2"]]);
    await engine.calculated();
    expect(at(out, "A1")).toBe(8);
  });

  test("formulas that refer to each other do not hang the engine", async () => {
    const { out, engine } = await towns();
    put(out, "A1", [["=B1+1", "=A1+1"]]);
    await engine.calculated();
    put(out, "A1", [[1]]);
    await engine.calculated();
    expect(block(out, "A1:B1")).toEqual([[1, 2]]);
  });
});

describe("sheets and names", () => {
  test("a renamed sheet is followed by formulas, texts are left alone", async () => {
    const { workbook, data, out, engine } = await towns();
    put(out, "A1", [['=SUM(数据!B2:B3)&"数据!B2"', "='数据'!C2"]]);
    await engine.calculated();
    data.name = "源 '18";
    workbook.tell({ kind: "sheets" });
    await engine.calculated();
    expect(out.cell(0, 0)?.formula).toBe("=SUM('源 ''18'!B2:B3)&\"数据!B2\"");
    expect(block(out, "A1:B1")).toEqual([["240数据!B2", 200]]);
    put(data, "C2", [[7]]);
    await engine.calculated();
    expect(at(out, "B1")).toBe(7);
  });

  test("a deleted sheet leaves #REF!", async () => {
    const { workbook, data, out, engine } = await towns();
    put(out, "A1", [["=数据!B2+1", "=IFERROR(A1,0)"]]);
    await engine.calculated();
    expect(block(out, "A1:B1")).toEqual([[111, 111]]);
    workbook.deleteSheet(data);
    await engine.calculated();
    expect(block(out, "A1:B1")).toEqual([["#REF!", 0]]);
    expect(out.cell(0, 0)?.formula).toBe("=#REF!B2+1");
  });

  test("a new sheet is calculated, also one that a formula named before it existed", async () => {
    const { workbook, out, engine } = await towns();
    put(out, "A1", [["=新!A1*2"]]);
    await engine.calculated();
    expect(at(out, "A1")).toBe("#REF!");
    const fresh = workbook.addSheet("新", 0);
    put(fresh, "A1", [[21, "='对比 表'!A1+1"]]);
    await engine.calculated();
    expect(at(out, "A1")).toBe(42);
    expect(at(fresh, "B1")).toBe(43);
  });

  test("defined names: a range, a constant formula, changed and removed", async () => {
    const { workbook, out, engine } = await towns();
    workbook.names.push({ name: "完成数", formula: "='数据'!$B$2:$B$5", visible: true, comment: "" });
    workbook.names.push({ name: "Rate", formula: "=0.5*2", visible: true, comment: "" });
    workbook.tell({ kind: "names" });
    put(out, "A1", [["=SUM(完成数)", "=Rate*3"]]);
    await engine.calculated();
    expect(block(out, "A1:B1")).toEqual([[370, 3]]);
    workbook.names[0]!.formula = "='数据'!$B$2:$B$3";
    workbook.names.splice(1, 1);
    workbook.tell({ kind: "names" });
    await engine.calculated();
    expect(block(out, "A1:B1")).toEqual([[240, "#NAME?"]]);
  });
});

describe("spilled arrays", () => {
  test("an array spills, is read by others, shrinks and grows", async () => {
    const { out, engine } = await towns();
    put(out, "A1", [[3, null, "=SEQUENCE(A1,2)"]]);
    put(out, "F1", [["=SUM(C1:D9)"]]);
    await engine.calculated();
    expect(block(out, "C1:D4")).toEqual([[1, 2], [3, 4], [5, 6], [null, null]]); // prettier-ignore
    expect(out.spillRect(0, 2)).toEqual({ top: 0, left: 2, bottom: 2, right: 3 });
    expect(at(out, "F1")).toBe(21);
    put(out, "A1", [[1]]);
    await engine.calculated();
    expect(block(out, "C1:D3")).toEqual([[1, 2], [null, null], [null, null]]); // prettier-ignore
    expect(at(out, "F1")).toBe(3);
    put(out, "A1", [[4]]);
    await engine.calculated();
    expect(block(out, "C4:D4")).toEqual([[7, 8]]);
  });

  test("a filled cell in the way gives #SPILL!, and clearing it lets the array through", async () => {
    const { out, engine } = await towns();
    put(out, "A1", [["=SEQUENCE(3)"]]);
    put(out, "A2", [["在此"]]);
    await engine.calculated();
    expect(block(out, "A1:A3")).toEqual([["#SPILL!"], ["在此"], [null]]);
    put(out, "A2", [[null]]);
    await engine.calculated();
    expect(block(out, "A1:A3")).toEqual([[1], [2], [3]]);
    put(out, "A3", [[9]]);
    await engine.calculated();
    expect(block(out, "A1:A3")).toEqual([["#SPILL!"], [null], [9]]);
  });

  test("an array formula replaced by a value takes its spill away", async () => {
    const { out, engine } = await towns();
    put(out, "A1", [["=数据!A2:A4"]]);
    await engine.calculated();
    expect(block(out, "A1:A3")).toEqual([["达川区"], ["通川区"], ["宣汉县"]]);
    put(out, "A1", [[1]]);
    await engine.calculated();
    expect(block(out, "A1:A3")).toEqual([[1], [null], [null]]);
  });
});
