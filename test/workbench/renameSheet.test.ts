import { Workbook } from "../../workbench/model/Workbook";

test("a sheet's new name reaches formulas, names, rules, validations and charts that speak of it", () => {
  const workbook = Workbook.withSheet("数据");
  const sheet = workbook.sheets[0]!;
  const other = workbook.addSheet("表");
  const rect = { top: 0, left: 0, bottom: 3, right: 0 };
  other.setInputs(0, 0, [[{ formula: "=数据!A1" }, { formula: "=[1]数据!A1+'[1]数据'!A2" }]]);
  workbook.names.push({ name: "各镇", formula: "=数据!$A$1:$A$9", visible: true, comment: "" });
  other.conditionalFormats.push({ kind: "custom", id: "1", rect, formula: "=数据!A1>1" });
  other.validations.push({
    rect,
    type: "List",
    formula1: "=数据!$A$1:$A$9",
    ignoreBlanks: true,
    inCellDropDown: true,
  });
  const axis = { visible: true, majorGridlines: false };
  const series = { id: "s", name: "=数据!A1", values: "数据!$B$1:$B$9", categories: "数据!$A$1:$A$9" };
  const place = { left: 0, top: 0, width: 100, height: 100 };
  other.charts.push({
    id: "c",
    name: "图",
    type: "Line",
    ...place,
    series: [series],
    categoryAxis: axis,
    valueAxis: axis,
  });

  workbook.renameSheet(sheet, "指标");
  expect(other.cell(0, 0)!.formula).toBe("=指标!A1");
  expect(other.cell(0, 1)!.formula).toBe("=[1]数据!A1+'[1]数据'!A2");
  expect(workbook.names[0]!.formula).toBe("=指标!$A$1:$A$9");
  expect(other.conditionalFormats).toMatchObject([{ formula: "=指标!A1>1" }]);
  expect(other.validations[0]!.formula1).toBe("=指标!$A$1:$A$9");
  expect(series).toMatchObject({ name: "=指标!A1", values: "指标!$B$1:$B$9", categories: "指标!$A$1:$A$9" });
});

test.each([
  ["=SUM(一月:三月!B2)", "=SUM('1 月:三月'!B2)"],
  ["=SUM('十二 月:一月'!B2)", "=SUM('十二 月:1 月'!B2)"],
  ["=SUM(一月!A1:一月!B2)", "=SUM('1 月'!A1:'1 月'!B2)"],
  ["=SUM(一月!$A$1:一月!$B$2)", "=SUM('1 月'!$A$1:'1 月'!$B$2)"],
  ['="一月:三月!A1"', '="一月:三月!A1"'],
])("a sheet's new name reaches the ends of blocks through several sheets: %s", (before, after) => {
  const workbook = Workbook.withSheet("汇总");
  const [first] = ["一月", "二月", "三月"].map((name) => workbook.addSheet(name));
  workbook.active.setInputs(0, 0, [[{ formula: before }]]);
  workbook.renameSheet(first!, "1 月");
  expect(workbook.active.cell(0, 0)!.formula).toBe(after);
});
