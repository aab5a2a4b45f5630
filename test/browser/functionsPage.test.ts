import { readCell, startBench, type Bench, type OpenWorkbench } from "./workbench";

jest.setTimeout(90_000);

const SAMPLE = "达州数据";
let bench: Bench;
let opened: OpenWorkbench;

beforeAll(async () => {
  bench = await startBench();
  opened = await bench.open();
}, 300_000);

afterAll(() => bench?.close());

/** Selects cells as a person would have, with the grid following. */
async function select(top: number, left: number, bottom = top, right = left): Promise<void> {
  await opened.page.evaluate((rect) => window.workbench!.workbook.select(rect), { top, left, bottom, right });
}

test("the page comes with its first opening, not before", async () => {
  const { pane } = opened;
  const scripts = () =>
    pane.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name.replace(/^.*\//, "")));
  expect(await scripts()).not.toContain("functionsPage.js");
  await pane.getByRole("button", { name: "函数", exact: true }).click();
  await pane.getByRole("searchbox", { name: "搜索函数" }).waitFor();
  expect(await scripts()).toContain("functionsPage.js");
});

test("found by 同比, filled in from the sheet, inserted, calculated", async () => {
  const { page, pane } = opened;
  await select(6, 12);
  await pane.getByRole("searchbox", { name: "搜索函数" }).fill("同比");
  await pane.getByRole("button", { name: "同比增速 IND.YOY", exact: true }).click();
  await pane.getByRole("button", { name: "填写参数，插入公式" }).click();
  await pane.getByText(`${SAMPLE}!M7`).waitFor();
  await select(6, 3);
  await pane.getByRole("button", { name: "取选区：本期数" }).click();
  await pane.getByText("=IND.YOY(D7,)").waitFor();
  await pane.getByRole("textbox", { name: "上年同期数" }).fill("20");
  await pane.getByRole("button", { name: "插入公式", exact: true }).click();
  await pane.getByText("公式已写入").waitFor();
  await page.evaluate(() => window.workbench!.settled());
  const cell = await readCell(page, SAMPLE, 6, 12);
  expect(cell).toMatchObject({ formula: "=IND.YOY(D7,20)", shown: "34.0%" });
});

test("a second insertion into the same cell asks first", async () => {
  const { page, pane } = opened;
  await pane.getByRole("textbox", { name: "上年同期数" }).fill("10");
  await pane.getByRole("button", { name: "插入公式", exact: true }).click();
  await pane.getByText(`${SAMPLE}!M7 里已有内容“=IND.YOY(D7,20)”。要覆盖它吗？`).waitFor();
  await pane.getByRole("button", { name: "取消", exact: true }).click();
  expect((await readCell(page, SAMPLE, 6, 12)).formula).toBe("=IND.YOY(D7,20)");
});

test("nothing complained and nothing left this machine", () => {
  expect(opened.faults).toEqual([]);
  expect(opened.strangers).toEqual([]);
});
