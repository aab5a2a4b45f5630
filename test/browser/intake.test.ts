import { writeXlsx } from "../../workbench/files/xlsx/write";
import { Workbook } from "../../workbench/model/Workbook";
import { readCell, startBench, type Bench } from "./workbench";

jest.mock(
  "hucre/xlsx",
  () => jest.requireActual<typeof import("../workbench/support/hucre")>("../workbench/support/hucre").hucre,
);

jest.setTimeout(90_000);

let bench: Bench;

beforeAll(async () => {
  bench = await startBench();
}, 300_000);

afterAll(() => bench?.close());

/** A town's sheet: a title with the period, a unit line, merged heads in two rows, a total, a note. Artificial figures. */
async function messyFile(): Promise<Uint8Array> {
  const workbook = Workbook.withSheet("月报");
  const rows = [
    ["2024年1-5月各镇固定资产投资完成情况", null, null, null],
    [null, null, null, "单位：亿元"],
    ["镇（街道）", "1-5月", "同比", null],
    [null, null, "上年同期", "增速（%）"],
    ["合　计", 43.12, 39.9, 8.1],
    ["东镇", 12.35, 11.2, 10.3],
    ["西镇", "１８.20", 17.4, 4.6],
    ["南街道", 12.57, 11.3, 11.2],
    ["注：按现行价格计算。", null, null, null],
  ];
  const sheet = workbook.active;
  sheet.setInputs(
    0,
    0,
    rows.map((row) => row.map((value) => ({ value }))),
  );
  sheet.merges = [
    { top: 0, left: 0, bottom: 0, right: 3 },
    { top: 2, left: 0, bottom: 3, right: 0 },
    { top: 2, left: 1, bottom: 3, right: 1 },
    { top: 2, left: 2, bottom: 2, right: 3 },
  ];
  return writeXlsx(workbook, { functions: [] });
}

test("a file is dropped on the pane, a column's meaning corrected, the figures imported and taken back", async () => {
  const { page, pane, faults, strangers } = await bench.open("");
  await pane.getByRole("radio", { name: "文件（.xlsx、.csv、.txt）" }).click();
  const bytes = [...(await messyFile())];
  const dropped = await pane.evaluateHandle((content) => {
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array(content)], "东部各镇5月.xlsx"));
    return data;
  }, bytes);
  await pane.getByRole("group", { name: "文件（.xlsx、.csv、.txt）" }).dispatchEvent("drop", { dataTransfer: dropped });

  const understood = pane.getByRole("region", { name: "“月报”读懂的内容" });
  await understood.getByText("第 3—4 行").waitFor();
  await understood.getByText("2024年1—5月", { exact: true }).first().waitFor();
  await understood.getByText("各列的含义").click();
  await understood.getByRole("combobox", { name: "C 列 含义" }).selectOption("年度目标");

  await pane.getByRole("main").getByRole("button", { name: "导入", exact: true }).click();
  await pane.getByText("已写入 4 行，在工作表“指标数据”。").waitFor();
  await page.evaluate(() => window.workbench!.settled());
  const line = await Promise.all([0, 2, 3, 5, 9].map((column) => readCell(page, "指标数据", 3, column)));
  expect(line.map(({ value }) => value)).toEqual(["西镇", "2024年1—5月", 18.2, null, 17.4]);

  await pane.getByRole("button", { name: "撤销这次导入" }).click();
  await pane.getByText("已撤销，数据表恢复到导入之前。").waitFor();
  expect(await page.evaluate(() => window.workbench!.workbook.sheets.map((sheet) => sheet.name))).not.toContain(
    "指标数据",
  );
  expect(faults).toEqual([]);
  expect(strangers).toEqual([]);
  await page.context().close();
});
