import type { RulePoint } from "../../workbench/model/rules";
import { readXlsx } from "../../workbench/files/xlsx/read";
import { writeXlsx } from "../../workbench/files/xlsx/write";
import { readParts } from "../../workbench/files/zip";
import { Workbook } from "../../workbench/model/Workbook";

jest.mock("hucre/xlsx", () => jest.requireActual<typeof import("./support/hucre")>("./support/hucre").hucre);

const functions = ["IND.YOY"];

/** The workbook after it was written and read again, with the file's parts and what reading lost. */
async function roundTrip(workbook: Workbook) {
  const bytes = await writeXlsx(workbook, { functions });
  const losses: string[] = [];
  const read = await readXlsx(bytes, { functions, onLoss: (text) => losses.push(text) });
  return { bytes, read, losses, parts: await readParts(bytes, () => true) };
}

function one(): { workbook: Workbook; sheet: Workbook["active"] } {
  const workbook = Workbook.withSheet("数据");
  return { workbook, sheet: workbook.active };
}

describe("layout", () => {
  test("sizes, merges, panes, gridlines, tab, visibility", async () => {
    const { workbook, sheet } = one();
    const second = workbook.addSheet("It's 1月");
    const third = workbook.addSheet("Deep");
    sheet.columnWidths.set(0, 42).set(5, 120.5);
    sheet.rowHeights.set(0, 30).set(40, 21.5);
    sheet.merges = [{ top: 0, left: 0, bottom: 0, right: 5 }];
    sheet.frozen = { rows: 4, columns: 2 };
    sheet.showGridlines = false;
    sheet.tabColor = "#0F6CBD";
    sheet.visibility = "Hidden";
    third.visibility = "VeryHidden";
    workbook.activate(second);
    workbook.properties.title = "对比表 <2018>";
    const { read, losses, parts } = await roundTrip(workbook);
    const got = read.sheet("数据")!;
    expect(read.sheets.map((each) => [each.name, each.visibility])).toEqual([
      ["数据", "Hidden"],
      ["It's 1月", "Visible"],
      ["Deep", "VeryHidden"],
    ]);
    expect([...got.columnWidths.keys()]).toEqual([0, 5]);
    expect(got.columnWidths.get(0)).toBeCloseTo(42, 1);
    expect(got.columnWidths.get(5)).toBeCloseTo(120.5, 1);
    expect([...got.rowHeights]).toEqual([
      [0, 30],
      [40, 21.5],
    ]);
    expect(got).toMatchObject({
      merges: sheet.merges,
      frozen: sheet.frozen,
      showGridlines: false,
      tabColor: "#0F6CBD",
    });
    expect(read.active.name).toBe("It's 1月");
    expect(read.properties.title).toBe(workbook.properties.title);
    expect(parts.get("xl/worksheets/sheet2.xml")).toContain('tabSelected="1"');
    expect(losses).toEqual([]);
  });

  test("page layout, with names of sheets that need quotes", async () => {
    const workbook = Workbook.withSheet("1月 (a)");
    workbook.active.pageLayout = {
      orientation: "landscape",
      paperSize: 66,
      fitToWidth: 1,
      fitToHeight: 0,
      centerHorizontally: true,
      printArea: [{ top: 0, left: 0, bottom: 25, right: 8 }],
      titleRows: { top: 0, bottom: 3 },
      header: { left: "左 && 右", center: "", right: "&D" },
      footer: { left: "", center: "第 &P 页，共 &N 页", right: "" },
      margins: { top: 1, bottom: 1.1, left: 0.5, right: 0.6, header: 0.2, footer: 0.25 },
    };
    const { read, parts, losses } = await roundTrip(workbook);
    expect(read.active.pageLayout).toEqual(workbook.active.pageLayout);
    expect(parts.get("xl/workbook.xml")).toContain(">'1月 (a)'!$A$1:$I$26<");
    expect(parts.get("xl/workbook.xml")).toContain(">'1月 (a)'!$1:$4<");
    expect(losses).toEqual([]);
  });

  test("conditional formats keep their order, ends and colours", async () => {
    const { workbook, sheet } = one();
    const rect = { top: 6, left: 4, bottom: 13, right: 4 };
    const [zero, hundred] = ["0", "1"].map((value) => ({ type: "Number" as const, value })) as [RulePoint, RulePoint];
    sheet.conditionalFormats = [
      { kind: "dataBar", rect, color: "#BBD7F2", minimum: zero, maximum: hundred, gradient: true, id: "a" },
      { kind: "custom", rect, formula: "=E7<IND.YOY(1,2)", fontColor: "#B42318", fill: "#FFEEEE", bold: true, id: "b" },
      { kind: "dataBar", rect: { ...rect, left: 7, right: 7 }, color: "#D5DCE4", gradient: false, id: "c" },
    ];
    const { read, parts, losses } = await roundTrip(workbook);
    const plain = (list: { id: string }[]) => list.map(({ id: _, ...rest }) => rest);
    expect(plain(read.active.conditionalFormats)).toEqual(plain(sheet.conditionalFormats));
    const xml = parts.get("xl/worksheets/sheet1.xml")!;
    expect(xml).toContain("<formula>E7&lt;_xldudf_IND_YOY(1,2)</formula>");
    expect(xml).toMatch(/<x14:dataBar minLength="0" maxLength="100" gradient="0">/);
    expect(losses).toEqual([]);
  });

  test("tables and names", async () => {
    const { workbook, sheet } = one();
    const head = ["地区", "数\n值"].map((value) => ({ value }));
    sheet.setInputs(2, 1, [head, [{ value: "A" }, { value: 1 }], [{ value: "合计" }, { formula: "=SUM(C4:C4)" }]]);
    sheet.setInputs(2, 4, [[{ value: "k" }], [{ value: 1 }]]);
    const tables = [
      { name: "指标数据", rect: { top: 2, left: 1, bottom: 4, right: 2 }, style: "TableStyleLight1", showTotals: true },
      {
        name: "T_2",
        rect: { top: 2, left: 4, bottom: 3, right: 4 },
        style: "",
        showTotals: false,
        bandedRows: false,
        filterButtons: false,
      },
    ];
    workbook.tables.push(...tables.map((table) => ({ ...table, id: table.name, sheet })));
    workbook.names.push({ name: "目标", formula: "=数据!$B$3:$C$4", visible: true, comment: "说明" });
    workbook.names.push({ name: "_hidden", formula: '="x"', visible: false, comment: "" });
    const { read, losses, parts } = await roundTrip(workbook);
    expect(read.tables.map(({ id: _, sheet: __, ...table }) => table)).toEqual(tables);
    expect(read.tables[0]!.sheet).toBe(read.sheet("数据"));
    expect(parts.get("xl/tables/table1.xml")).toContain('name="数_x000a_值"');
    expect(parts.get("xl/tables/table1.xml")).toContain("<totalsRowFormula>SUM(C4:C4)</totalsRowFormula>");
    expect(parts.get("xl/tables/table2.xml")).not.toContain('name=""');
    expect(read.names).toEqual(workbook.names);
    expect(losses).toEqual([]);
  });

  test("a table that Excel would repair is refused with its place", async () => {
    const { workbook, sheet } = one();
    sheet.setInputs(0, 0, [["地区", "地区"].map((value) => ({ value })), [{ value: "A" }, { value: 1 }]]);
    const rect = { top: 0, left: 0, bottom: 1, right: 1 };
    workbook.tables.push({ id: "t", name: "T", sheet, rect, style: "", showTotals: false });
    await expect(writeXlsx(workbook, { functions })).rejects.toThrow(
      '数据!B1: the table T has two columns with the head "地区"',
    );
    sheet.setInputs(0, 1, [[{ value: 2018 }]]);
    await expect(writeXlsx(workbook, { functions })).rejects.toThrow("数据!B1: the table T needs a text as the head");
  });
});
