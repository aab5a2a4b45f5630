import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { axe } from "jest-axe";
import type { CellValue } from "../../workbench/model/values";
import { closePanes, csvFile, openPane, type Pane } from "./support";

afterEach(closePanes);

/** A sheet as a town sends it: a title with the period, a unit line, heads in two rows, a total, words, a note. */
const MESSY: CellValue[][] = [
  ["2024年1-5月各镇规上工业总产值完成情况", null, null, null],
  [null, null, null, "单位：亿元"],
  ["镇（街道）", "1-5月", "上年同期", "增速（%）"],
  ["合　计", 43.12, 39.9, 8.1],
  ["东镇", 12.35, 11.2, 10.3],
  ["西镇", "１８.20", 17.4, 4.6],
  ["南街道", 12.57, 11.3, 21.2],
  ["注：按现行价格计算。", null, null, null],
];

/** The page comes late, so it finds the sheet filled. */
async function openWith(rows: CellValue[][]): Promise<Pane> {
  const pane = await openPane({ sample: false });
  pane.workbook.active.setInputs(
    0,
    0,
    rows.map((row) => row.map((value) => ({ value }))),
  );
  return pane;
}

const importButton = async () => {
  const button = await screen.findByRole("button", { name: "导入" });
  await waitFor(() => expect(button).toBeEnabled());
  return button;
};
const dataOf = ({ workbook }: Pane) => {
  const sheet = workbook.sheet("指标数据")!;
  const { bottom, right } = sheet.usedRect()!;
  const line = (row: number) =>
    Array.from({ length: right + 1 }, (_, column) => sheet.cell(row, column)?.value ?? null);
  const heads = line(0);
  return Array.from({ length: bottom }, (_, row) =>
    Object.fromEntries(line(row + 1).map((value, column) => [heads[column], value])),
  );
};

test("what was understood stands before the figures are written: heads, period, unit, totals, doubts", async () => {
  const pane = await openWith(MESSY);
  const understood = await screen.findByRole("region", { name: "“来件”读懂的内容" });
  expect(understood).toHaveTextContent("表头第 3 行");
  expect(understood).toHaveTextContent("期间2024年1—5月");
  expect(understood).toHaveTextContent("单位亿元");
  expect(within(understood).getByRole("checkbox", { name: /第 4 行 合.计/ })).toBeChecked();
  const doubts = within(understood).getByRole("region", { name: /处存疑/ });
  expect(doubts).toHaveTextContent("来件!D7");
  expect(pane.workbook.sheets.map((sheet) => sheet.name)).toEqual(["来件"]);

  await pane.user.click(await importButton());
  expect(await screen.findByText(/已写入 4 行，在工作表“指标数据”/)).toBeVisible();
  expect(dataOf(pane)).toContainEqual(
    expect.objectContaining({
      地区: "西镇",
      期间: "2024年1—5月",
      数值: 18.2,
      上年同期: 17.4,
      公布增速: 0.046,
      单位: "亿元",
    }),
  );
});

test("a doubt can be corrected or left out; the decision is recorded beside the figure", async () => {
  const pane = await openWith(MESSY);
  const doubts = await screen.findByRole("region", { name: /处存疑/ });
  await pane.user.type(within(doubts).getByRole("textbox", { name: "来件!D7 改为" }), "11.2{Enter}");
  expect(await screen.findByText("已改为 11.2")).toBeVisible();
  await pane.user.click(await importButton());
  await screen.findByText(/已写入 4 行/);
  const [south] = dataOf(pane).filter((row) => row["地区"] === "南街道");
  expect(south).toMatchObject({ 公布增速: 0.112 });
  expect(String(south!["备注"])).toMatch(/更正/);
});

test("a head can be corrected: the person's choice stands over what was found", async () => {
  const pane = await openWith(MESSY);
  const understood = await screen.findByRole("region", { name: "“来件”读懂的内容" });
  await pane.user.click(within(understood).getByText("各列的含义"));
  await pane.user.selectOptions(within(understood).getByRole("combobox", { name: "C 列 含义" }), "年度目标");
  await pane.user.click(await importButton());
  await screen.findByText(/已写入 4 行/);
  expect(dataOf(pane)).toContainEqual(expect.objectContaining({ 地区: "东镇", 上年同期: null, 年度目标: 11.2 }));
});

test("an import is taken back by one click, and figures that were changed since are not lost", async () => {
  const pane = await openWith(MESSY);
  await pane.user.click(await importButton());
  await pane.user.click(await screen.findByRole("button", { name: "撤销这次导入" }));
  expect(await screen.findByText("已撤销，数据表恢复到导入之前。")).toBeVisible();
  expect(pane.workbook.sheets.map((sheet) => sheet.name)).toEqual(["来件"]);

  await pane.user.click(await importButton());
  await screen.findByText(/已写入 4 行/);
  pane.workbook.sheet("指标数据")!.setInputs(1, 3, [[{ value: 99 }]]);
  await pane.user.click(screen.getByRole("button", { name: "撤销这次导入" }));
  expect(await screen.findByText(/这些格在导入之后又改过，没有撤销：D2/)).toBeVisible();
  expect(pane.workbook.sheet("指标数据")!.cell(1, 3)!.value).toBe(99);
});

test("the same figures again are told; newer ones are shown old → new and wait for a word", async () => {
  const pane = await openWith(MESSY);
  await pane.user.click(await importButton());
  await screen.findByText(/已写入 4 行/);
  pane.workbook.activate(pane.workbook.sheet("来件")!);
  pane.workbook.sheet("来件")!.setInputs(4, 1, [[{ value: 12.4 }]]);
  await pane.user.click(screen.getByRole("radio", { name: "空白表，自己填写" }));
  await pane.user.click(screen.getByRole("radio", { name: "当前工作表" }));
  const updates = await screen.findByRole("region", { name: /数据表里已有 1 行/ });
  expect(updates).toHaveTextContent("12.35 亿元 → 12.4 亿元");
  expect(screen.getByRole("button", { name: "导入" })).toBeDisabled();
  await pane.user.click(within(updates).getByRole("checkbox", { name: "用新数更新这 1 行" }));
  await pane.user.click(await importButton());
  expect(await screen.findByText(/已写入 0 行，更新 1 行/)).toBeVisible();
  expect(dataOf(pane)).toContainEqual(expect.objectContaining({ 地区: "东镇", 数值: 12.4 }));
  await pane.user.click(screen.getByRole("button", { name: "撤销这次导入" }));
  await screen.findByText("已撤销，数据表恢复到导入之前。");
  expect(dataOf(pane)).toContainEqual(expect.objectContaining({ 地区: "东镇", 数值: 12.35 }));
});

test("a messy file and a pasted table are read the same way", async () => {
  const pane = await openPane({ sample: false });
  await pane.user.click(await screen.findByRole("radio", { name: "文件（.xlsx、.csv、.txt）" }));
  const text = MESSY.map((row) => row.map((cell) => cell ?? "").join(",")).join("\n");
  await pane.user.upload(screen.getByLabelText("选择文件…", { selector: "input" }), csvFile(text, "月报.csv"));
  expect(await screen.findByRole("region", { name: "“月报”读懂的内容" })).toHaveTextContent("期间2024年1—5月");

  await pane.user.click(screen.getByRole("radio", { name: "从网页或文档粘贴" }));
  const html = `<table>${MESSY.map((row) => `<tr>${row.map((cell) => `<td>${cell ?? ""}</td>`).join("")}</tr>`).join("")}</table>`;
  fireEvent.paste(screen.getByRole("textbox", { name: "粘贴表格" }), {
    clipboardData: { getData: (type: string) => (type === "text/html" ? html : "") },
  });
  expect(await screen.findByRole("region", { name: "“剪贴板”读懂的内容" })).toHaveTextContent("单位亿元");
});

test("what cannot be read says what to do and leaves the workbook alone", async () => {
  const pane = await openPane({ sample: false });
  await pane.user.click(await screen.findByRole("radio", { name: "文件（.xlsx、.csv、.txt）" }));
  const input = screen.getByLabelText("选择文件…", { selector: "input" });
  await pane.user.upload(input, csvFile(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), "旧表.xls"));
  expect(await screen.findByText(/另存为/)).toBeVisible();
  expect(pane.workbook.sheets).toHaveLength(1);
});

test("has no fault that axe can find", async () => {
  await openWith(MESSY);
  await screen.findByRole("region", { name: /处存疑/ });
  const { violations } = await axe(document.body);
  expect(violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join()}`)).toEqual([]);
});
