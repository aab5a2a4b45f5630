import type { Calculator } from "../../workbench/model/Calculator";
import { renameTable } from "../../workbench/model/renameInTables";
import type { Sheet } from "../../workbench/model/Sheet";
import { CellError } from "../../workbench/model/values";
import { Workbook, type Table } from "../../workbench/model/Workbook";
import { startEngine } from "./engineBuild";

jest.setTimeout(120_000);

let calculator: Calculator;
let workbook: Workbook;
let data: Sheet;
let other: Sheet;
let table: Table;

/** The table 指标 in B2:E4: 乡镇, 完成 数, 上年[同期], 增速; a sheet beside it. */
beforeEach(async () => {
  workbook = Workbook.withSheet("数据");
  data = workbook.active;
  other = workbook.addSheet("表 二");
  const heads = ["乡镇", "完成 数", "上年[同期]", "增速"].map((value) => ({ value }));
  data.setInputs(1, 1, [
    heads,
    [{ value: "甲" }, { value: 10 }, { value: 8 }, { formula: "=[@[完成 数]]/[@[上年'[同期']]]-1" }],
    [
      { value: "乙" },
      { value: 30 },
      { value: 20 },
      { formula: "=指标[[#This Row],[完成 数]]/指标[@[上年'[同期']]]-1" },
    ],
  ]);
  const rect = { top: 1, left: 1, bottom: 3, right: 4 };
  table = { id: "1", name: "指标", sheet: data, rect, style: "", showTotals: false };
  workbook.tables.push(table);
  workbook.tell({ kind: "tables" });
  calculator = await startEngine(workbook);
});

afterEach(() => calculator.dispose());

async function results(...formulas: string[]): Promise<unknown[]> {
  formulas.forEach((formula, index) => other.setInputs(20 * index, 0, [[{ formula }]]));
  return now(formulas.length);
}

async function now(count: number): Promise<unknown[]> {
  await calculator.settled();
  return Array.from({ length: count }, (_, index) => shown(other, 20 * index, 0));
}

function shown(sheet: Sheet, row: number, column: number): unknown {
  const value = sheet.cell(row, column)?.value ?? null;
  return CellError.is(value) ? value.code : value;
}

test("formulas read columns, parts and blocks of a table by their names", async () => {
  const wanted: [string, unknown][] = [
    ["=SUM(指标[完成 数])", 40],
    ["=SUM(指标[[完成 数]:[上年'[同期']]])", 68],
    ["=ROWS(指标[#All])", 3],
    ["=ROWS(指标[#Data])", 2],
    ["=ROWS(指标)", 2],
    ["=ROWS(指标[])", 2],
    ["=INDEX(指标[#Headers],2)", "完成 数"],
    ["=指标[[#Headers],[乡镇]]", "乡镇"],
    ["=COUNTA(指标[[#Headers],[#Data],[乡镇]])", 3],
    ['=SUMIFS(指标[完成 数],指标[乡镇],"乙")', 30],
    ['="指标[完成 数]"', "指标[完成 数]"],
    ["=LET(指标,5,指标+1)", 6],
    ["=指标[#Totals]", "#REF!"],
    ["=指标[没有]", "#REF!"],
    ["=指标[[#Headers],[#Totals],[乡镇]]", "#REF!"],
    ["=SUM(没有[乡镇])", "#REF!"],
    ["=指标[@乡镇]", "#VALUE!"],
  ];
  expect(await results(...wanted.map(([formula]) => formula))).toEqual(wanted.map(([, value]) => value));
});

test("a formula of the table's own row reads that row, with the table's name or without", async () => {
  data.setInputs(3, 6, [[{ formula: "=指标[@乡镇]" }, { formula: "=SUM(指标[@[完成 数]:[上年'[同期']]])" }]]);
  data.setInputs(9, 6, [[{ formula: "=指标[@乡镇]" }]]);
  await calculator.settled();
  expect([shown(data, 2, 4), shown(data, 3, 4)]).toEqual([0.25, 0.5]);
  expect([shown(data, 3, 6), shown(data, 3, 7), shown(data, 9, 6)]).toEqual(["乙", 50, "#VALUE!"]);
});

test("a column without @ is the row's own cell where one value is wanted, and the column where a range is read", async () => {
  const wanted: [string, unknown, unknown][] = [
    ["=[完成 数]*2", 20, 60],
    ["=IF(OR([完成 数]>20,[上年'[同期']]<8),1,0)", 0, 1],
    ['=TEXT([完成 数],"0.0")&[乡镇]', "10.0甲", "30.0乙"],
    ["=[完成 数]/SUM([完成 数])", 0.25, 0.75],
    ["=SUMPRODUCT([完成 数]*2)", 80, 80],
    ["=ROUND(AVERAGE([完成 数]),0)", 20, 20],
    ["=AND([完成 数])", true, true],
  ];
  for (const [formula, first, second] of wanted) {
    data.setInputs(2, 4, [[{ formula }], [{ formula }]]);
    await calculator.settled();
    expect([formula, shown(data, 2, 4), shown(data, 3, 4)]).toEqual([formula, first, second]);
  }
});

test("a table that grows, and one that gets a totals row, take their formulas along", async () => {
  expect(await results("=SUM(指标[完成 数])", "=ROWS(指标[#All])")).toEqual([40, 3]);
  data.setInputs(4, 1, [[{ value: "丙" }, { value: 60 }]]);
  table.rect = { ...table.rect, bottom: 4 };
  workbook.tell({ kind: "tables" });
  expect(await now(2)).toEqual([100, 4]);
  table.showTotals = true;
  workbook.tell({ kind: "tables" });
  expect(await now(2)).toEqual([40, 4]);
  expect(await results("=指标[[#Totals],[乡镇]]")).toEqual(["丙"]);
});

test("formulas and names follow a head that is typed over, and a table with another name; they show as typed", async () => {
  workbook.names.push({ name: "合计", formula: "=SUM(指标[完成 数])", visible: true, comment: "" });
  workbook.tell({ kind: "names" });
  expect(await results("=SUM(指标[完成 数])", "=合计+1")).toEqual([40, 41]);
  expect(other.cell(0, 0)?.formula).toBe("=SUM(指标[完成 数])");
  data.setInputs(1, 2, [[{ value: "本年#" }]]);
  expect(await now(2)).toEqual([40, 41]);
  expect(other.cell(0, 0)?.formula).toBe("=SUM(指标[本年'#])");
  expect(data.cell(2, 4)?.formula).toBe("=[@[本年'#]]/[@[上年'[同期']]]-1");
  expect(workbook.names[0]?.formula).toBe("=SUM(指标[本年'#])");
  renameTable(workbook, table, "经济");
  expect(await now(2)).toEqual([40, 41]);
  expect(other.cell(0, 0)?.formula).toBe("=SUM(经济[本年'#])");
  expect(data.cell(3, 4)?.formula).toBe("=经济[@[本年'#]]/经济[@[上年'[同期']]]-1");
});

test("a formula over a table that is not there yet finds it when it comes, and loses it when it goes", async () => {
  expect(await results("=SUM(后来[数])", "=ROWS(后来)")).toEqual(["#REF!", "#NAME?"]);
  other.setInputs(0, 5, [[{ value: "数" }], [{ value: 7 }]]);
  const rect = { top: 0, left: 5, bottom: 1, right: 5 };
  workbook.tables.push({ id: "2", name: "后来", sheet: other, rect, style: "", showTotals: false });
  workbook.tell({ kind: "tables" });
  expect(await now(2)).toEqual([7, 1]);
  workbook.tables.pop();
  workbook.tell({ kind: "tables" });
  expect(await now(2)).toEqual(["#REF!", "#NAME?"]);
});

test("a formula follows its table to another place and to a sheet of another name", async () => {
  expect(await results("=SUM(指标[完成 数])")).toEqual([40]);
  workbook.renameSheet(data, "数 据");
  data.setInputs(2, 2, [[{ value: 11 }]]);
  expect(await now(1)).toEqual([41]);
});
