import { screen, waitFor, within } from "@testing-library/react";
import { axe } from "jest-axe";
import { closePanes, csvFile, openPane } from "./support";

afterEach(closePanes);

const enabled = async (name: string) => {
  const button = await screen.findByRole("button", { name });
  await waitFor(() => expect(button).toBeEnabled());
  return button;
};

test("the sheet in front is previewed, imported with one click, compared with another", async () => {
  const { workbook, user } = await openPane();
  const preview = await screen.findByRole("region", { name: "预览" });
  expect(preview).toHaveTextContent("将写入 20 行：8 个地区，2 项指标");
  expect(preview).toHaveTextContent("期间：2018年1—7月");
  expect(preview).toHaveTextContent("不参加排名：达州市（等于其余各行之和）、市本级（名称）");
  expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(["来件"]);

  await user.click(await enabled("导入"));
  expect(await screen.findByText("已写入 20 行，在工作表“指标数据”。")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "去生成对比表" }));

  const table = await screen.findByRole("table", { name: "预览" });
  const rows = within(table).getAllByRole("row");
  expect(rows).toHaveLength(9);
  expect(rows[1]).toHaveTextContent("1达川区65.0%");
  await user.click(await enabled("生成对比表"));
  expect(await screen.findByText("对比表已建好：“对比表 2018年1—7月”，8 个地区参加排名。")).toBeVisible();
  expect(workbook.active.name).toBe("对比表 2018年1—7月");

  workbook.activate(workbook.sheet("来件")!);
  await user.click(screen.getByRole("button", { name: "打开“对比表 2018年1—7月”" }));
  await waitFor(() => expect(workbook.active.name).toBe("对比表 2018年1—7月"));
});

test("the ranking shown follows the chosen order", async () => {
  const { user } = await openPane();
  await user.click(await enabled("导入"));
  await user.click(await screen.findByRole("button", { name: "去生成对比表" }));
  await user.selectOptions(await screen.findByRole("combobox", { name: "排序依据" }), "同比增速");
  await waitFor(() => expect(screen.getByRole("table")).toHaveTextContent("位次地区固定资产投资同比增速1通川区13.7%"));
});

test("a fault in the sheet is shown with its cell, and the link goes there; nothing can be imported", async () => {
  const { workbook, user } = await openPane({ sample: false });
  workbook.active.setInputs(2, 1, [
    [{ value: "地区" }, { value: "指标" }, { value: "期间" }, { value: "数值" }],
    [{ value: "东镇" }, { value: "工业投资" }, { value: "2025年1—3月" }, { value: "约三亿" }],
    [{ value: "西镇" }, { value: "工业投资" }, { value: "三月底" }, { value: 3 }],
  ]);
  await user.click(await screen.findByRole("button", { name: "改好了，重新读取" }));
  const alert = await screen.findByRole("alert");
  expect(alert).toHaveTextContent("发现 2 处问题，工作簿没有改动");
  expect(alert).toHaveTextContent("来件!E4 “数值”应为数，现在是“约三亿”");
  await user.click(within(alert).getByRole("button", { name: "来件!D5" }));
  await waitFor(() => expect(workbook.selection).toEqual({ top: 4, left: 3, bottom: 4, right: 3 }));
  expect(screen.getByRole("button", { name: "导入" })).toBeDisabled();

  workbook.active.setInputs(3, 4, [[{ value: 3.1 }], [{ value: 3 }]]);
  workbook.active.setInputs(4, 3, [[{ value: "2025年1—3月" }]]);
  await user.click(screen.getByRole("button", { name: "改好了，重新读取" }));
  await enabled("导入");
});

test("a CSV file with faults names line and column; a good one is imported", async () => {
  const { workbook, user } = await openPane({ sample: false });
  await user.click(await screen.findByRole("radio", { name: "文件（.xlsx、.csv、.txt）" }));
  const input = screen.getByLabelText("选择文件…", { selector: "input" });
  await user.upload(input, csvFile("地区,指标,期间,数值\n东镇,工业投资,2025年1—3月,many\n"));
  expect(await screen.findByRole("alert")).toHaveTextContent("第 2 行第 4 列 “数值”应为数，现在是“many”");
  await user.upload(input, csvFile("地区,指标,期间,数值\n东镇,工业投资,2025年1—3月,5\n"));
  await user.click(await enabled("导入"));
  expect(await screen.findByText("已写入 1 行，在工作表“指标数据”。")).toBeVisible();
  expect(workbook.tables.map((table) => table.name)).toEqual(["IndicatorData"]);
});

test("a blank table is offered where there are no figures yet", async () => {
  const { workbook, user } = await openPane({ sample: false });
  await user.click(await screen.findByRole("radio", { name: "空白表，自己填写" }));
  await user.click(await enabled("导入"));
  expect(await screen.findByText("已建好空白数据表，在工作表“指标数据”。")).toBeVisible();
  expect(workbook.sheet("指标数据")!.cell(0, 0)!.value).toBe("地区");
});

test("what Excel refuses is said in words, with what to do", async () => {
  const { addin, user } = await openPane();
  const button = await enabled("导入");
  for (let batch = 1; batch < 9; batch++) addin.host.failures.rejectBatch(batch, { commonError: 5004 });
  await user.click(button);
  expect(await screen.findByRole("alert")).toHaveTextContent("有单元格正在编辑。请按回车或 Esc 结束编辑，再试一次。");
});

test("without data the comparison page leads to the import", async () => {
  const { user } = await openPane({ sample: false });
  await user.click(await screen.findByRole("button", { name: "对比表" }));
  expect(await screen.findByText(/工作簿里还没有数据表/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "去导入数据" }));
  expect(await screen.findByRole("heading", { name: "导入数据" })).toBeVisible();
});

test("speaks English where Office does", async () => {
  await openPane({ language: "en-US" });
  expect(await screen.findByRole("heading", { name: "Import figures" })).toBeVisible();
  expect(await screen.findByRole("region", { name: "Preview" })).toHaveTextContent(
    "20 rows to write: 8 towns, 2 indicators",
  );
});

test("has no fault that axe can find", async () => {
  await openPane();
  await screen.findByRole("region", { name: "预览" });
  const { violations } = await axe(document.body);
  expect(violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join()}`)).toEqual([]);
});
