import { Workbook } from "../../workbench/model/Workbook";
import { roundTrip } from "./support/fileTrip";

jest.mock("hucre/xlsx", () => jest.requireActual<typeof import("./support/hucre")>("./support/hucre").hucre);

function book(): Workbook {
  const workbook = Workbook.withSheet("数据");
  const sheet = workbook.active;
  sheet.setInputs(0, 0, [
    ["乡镇", "完成 数", "增速"].map((value) => ({ value })),
    [{ value: "甲" }, { value: 10 }, { formula: "=[@[完成 数]]*2" }],
    [{ value: "乙" }, { value: 20 }, { formula: "=指标[[#This Row],[完成 数]]+SUM([完成 数])" }],
  ]);
  sheet.setInputs(1, 4, [[{ formula: "=指标[@[完成 数]]" }, { formula: "=SUM(指标[[乡镇]:[增速]])" }]]);
  const rect = { top: 0, left: 0, bottom: 2, right: 2 };
  workbook.tables.push({ id: "1", name: "指标", sheet, rect, style: "", showTotals: false });
  return workbook;
}

test("a file holds references to tables in its own form, and they read as they are shown", async () => {
  const { sheet, parts } = await roundTrip(book());
  const xml = parts.get("xl/worksheets/sheet1.xml")!;
  expect(xml).toContain("指标[[#This Row],[完成 数]]*2");
  expect(xml).toContain("指标[[#This Row],[完成 数]]+SUM(指标[完成 数])");
  expect(xml).toContain("SUM(指标[[乡镇]:[增速]])");
  const places: [number, number][] = [
    [1, 2],
    [2, 2],
    [1, 4],
    [1, 5],
  ];
  expect(places.map(([row, column]) => sheet.cell(row, column)?.formula)).toEqual([
    "=[@[完成 数]]*2",
    "=[@[完成 数]]+SUM([完成 数])",
    "=指标[@[完成 数]]",
    "=SUM(指标[[乡镇]:[增速]])",
  ]);
});

test("names of one sheet, constants and formulas come back with their sheet; hidden ones stay hidden", async () => {
  const workbook = book();
  const other = workbook.addSheet("表 二");
  const names = [
    { name: "本期", formula: "=1", visible: true, comment: "" },
    { name: "本期", formula: "='数据'!$B$2", visible: false, comment: "", sheet: other },
    { name: "税率", formula: "=0.13", visible: true, comment: "", sheet: workbook.active },
  ];
  workbook.names.push(...names);
  const { read, parts, losses } = await roundTrip(workbook);
  expect(parts.get("xl/workbook.xml")).toContain('name="本期" localSheetId="1" hidden="1"');
  expect(losses).toEqual([]);
  const plain = (name: (typeof names)[number]) => [name.name, name.formula, name.visible, name.sheet?.name];
  const sorted = (list: unknown[][]) => list.map(String).sort();
  expect(sorted((read.names as typeof names).map(plain))).toEqual(sorted(names.map(plain)));
});

test("a file that is calculated by hand only stays so", async () => {
  const workbook = book();
  workbook.calculationMode = "Manual";
  const { read, parts } = await roundTrip(workbook);
  expect([read.calculationMode, read.losses]).toEqual(["Manual", []]);
  expect(parts.get("xl/workbook.xml")).toContain('calcMode="manual"');
});

test("a column without @ is stored as the cell of its row where it is read so, since a file's column is the whole", async () => {
  const workbook = book();
  workbook.active.setInputs(2, 2, [[{ formula: "=[完成 数]*2/SUM([完成 数])" }]]);
  const { sheet, parts } = await roundTrip(workbook);
  expect(parts.get("xl/worksheets/sheet1.xml")).toContain("指标[[#This Row],[完成 数]]*2/SUM(指标[完成 数])");
  expect(sheet.cell(2, 2)?.formula).toBe("=[@[完成 数]]*2/SUM([完成 数])");
});
