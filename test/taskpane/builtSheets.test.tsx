import { screen, waitFor, within } from "@testing-library/react";
import { axe } from "jest-axe";
import { DATA_COLUMNS } from "../../src/core/data/DataRow";
import { closePanes, csvFile, openPane, type Pane } from "./support";

afterEach(closePanes);

const enabled = async (name: string) => {
  const button = await screen.findByRole("button", { name });
  await waitFor(() => expect(button).toBeEnabled());
  return button;
};

/** The figures of the sample, and the comparison built from them. */
async function built(): Promise<Pane> {
  const pane = await openPane();
  await pane.user.click(await enabled("导入"));
  await pane.user.click(await screen.findByRole("button", { name: "去生成对比表" }));
  await pane.user.click(await enabled("生成对比表"));
  await screen.findByText("对比表已建好：“对比表 2018年1—7月”，8 个地区参加排名。");
  return pane;
}

const NAME = "对比表 2018年1—7月";
const item = async () => screen.findByRole("listitem", { name: NAME });

function change({ workbook }: Pane, value: number): void {
  workbook.sheet("指标数据")!.setInputs(3, DATA_COLUMNS.indexOf("value"), [[{ value }]]);
}

test("a built sheet is listed with kind, period and how it stands; refreshed with one click", async () => {
  const pane = await built();
  expect(await item()).toHaveTextContent("各镇对比 · 2018年1—7月✓ 与数据一致");
  change(pane, 39.9);
  await pane.user.click(await enabled("重新检查"));
  await waitFor(async () => expect(await item()).toHaveTextContent("⚠ 数据已变，需要刷新"));
  pane.workbook.activate(pane.workbook.sheet("来件")!);
  await pane.user.click(within(await item()).getByRole("button", { name: `转到“${NAME}”` }));
  await waitFor(() => expect(pane.workbook.active.name).toBe(NAME));
  await pane.user.click(await enabled(`刷新“${NAME}”`));
  expect(await screen.findByText(`“${NAME}”已刷新。`)).toBeVisible();
  await waitFor(async () => expect(await item()).toHaveTextContent("✓ 与数据一致"));
  expect(pane.workbook.sheets.map(({ name }) => name)).toEqual(["来件", "指标数据", NAME]);
  const { violations } = await axe(document.body);
  expect(violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join()}`)).toEqual([]);
});

test("a refresh is undone with one click, a build too; what has changed since is told of and stays", async () => {
  const pane = await built();
  change(pane, 39.9);
  await pane.user.click(await enabled(`刷新“${NAME}”`));
  await pane.user.click(await enabled("撤销刷新"));
  expect(await screen.findByText(`已撤销：“${NAME}”恢复到了刷新前的样子。`)).toBeVisible();
  await waitFor(async () => expect(await item()).toHaveTextContent("⚠ 数据已变，需要刷新"));
  expect(screen.queryByRole("button", { name: "撤销刷新" })).toBeNull();
  await pane.user.click(await enabled(`刷新“${NAME}”`));
  const undo = await enabled("撤销刷新");
  pane.workbook.sheet(NAME)!.setInputs(40, 0, [[{ value: "我写的" }]]);
  await pane.user.click(undo);
  expect(await screen.findByRole("alert")).toHaveTextContent(`没有撤销：“${NAME}”在这之后又有改动`);
  await pane.user.click(await enabled("生成对比表"));
  await pane.user.click(await enabled("撤销生成"));
  expect(await screen.findByText(`已撤销：工作表“${NAME} (2)”已删除。`)).toBeVisible();
  expect(pane.workbook.sheets.map(({ name }) => name)).toEqual(["来件", "指标数据", NAME]);
});

test("once the data hold a later period, a new sheet or the sheet itself is made for it", async () => {
  const pane = await built();
  const data = pane.workbook.sheet("指标数据")!;
  const { bottom } = data.usedRect(true)!;
  for (let row = 1; row <= bottom; row++) {
    const cells = DATA_COLUMNS.map((name, column) => {
      if (name === "period") return { value: "2018年1—8月" };
      return { value: name === "growth" ? null : (data.cell(row, column)?.value ?? null) };
    });
    data.setInputs(bottom + row, 0, [cells]);
  }
  const table = pane.workbook.tables[0]!;
  table.rect = { ...table.rect, bottom: 2 * bottom };
  await pane.user.click(await enabled("重新检查"));
  await waitFor(async () => expect(await item()).toHaveTextContent("数据里已有2018年1—8月的数。"));
  await pane.user.click(await enabled(`照“${NAME}”做一张2018年1—8月的新表，原表留着`));
  expect(await screen.findByText("已建好新表：“对比表 2018年1—8月”，原表没有动。")).toBeVisible();
  await waitFor(async () => expect(await item()).not.toHaveTextContent("数据里已有"));
  // The first belongs to the sheet that was built to begin with.
  await pane.user.click(screen.getAllByRole("button", { name: "撤销生成" }).at(-1)!);
  await pane.user.click(await enabled(`把“${NAME}”改成2018年1—8月`));
  const told = "“对比表 2018年1—8月”已改为2018年1—8月的数。 工作表“对比表 2018年1—7月”已改名为“对比表 2018年1—8月”。";
  expect(await screen.findByText(told)).toBeVisible();
  expect(pane.workbook.sheets.map(({ name }) => name)).toEqual(["来件", "指标数据", "对比表 2018年1—8月"]);
  const { violations } = await axe(document.body);
  expect(violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join()}`)).toEqual([]);
});

test("rows changed by hand: the pane asks, leaves the sheet on no, keeps the old state on yes", async () => {
  const pane = await built();
  const sheet = pane.workbook.sheet(NAME)!;
  sheet.setInputs(7, 1, [[{ value: "改名镇" }]]);
  change(pane, 39.9);
  await pane.user.click(await enabled("重新检查"));
  await waitFor(async () => expect(await item()).toHaveTextContent("✎ 表内有手工改动"));
  await pane.user.click(await enabled(`刷新“${NAME}”`));
  expect(await screen.findByRole("alert")).toHaveTextContent(`“${NAME}”里有手工改过的行（第 8 行）`);
  await pane.user.click(screen.getByRole("button", { name: "先不刷新" }));
  expect(screen.queryByRole("alert")).toBeNull();
  expect(sheet.cell(7, 1)!.value).toBe("改名镇");
  await pane.user.click(await enabled(`刷新“${NAME}”`));
  await pane.user.click(await enabled("保留旧表并刷新"));
  expect(await screen.findByText(`“${NAME}”已刷新。 刷新前的样子留在工作表“${NAME} （旧）”里。`)).toBeVisible();
  expect(sheet.cell(7, 1)!.value).not.toBe("改名镇");
  expect(pane.workbook.sheet(`${NAME} （旧）`)!.cell(7, 1)!.value).toBe("改名镇");
});

test("a protected sheet is told of with what to do, and cannot be refreshed", async () => {
  const pane = await built();
  pane.workbook.sheet(NAME)!.protection = { options: {} };
  change(pane, 39.9);
  await pane.user.click(await enabled("重新检查"));
  await waitFor(async () => expect(await item()).toHaveTextContent("✕ 不能刷新"));
  expect(await item()).toHaveTextContent("请在“审阅”中取消保护，再刷新");
  expect(screen.getByRole("button", { name: `刷新“${NAME}”` })).toBeDisabled();
});

test("after an import that leaves a sheet behind, the pane says so and leads to it", async () => {
  const pane = await built();
  await pane.user.click(screen.getByRole("button", { name: "导入数据" }));
  await pane.user.click(await screen.findByRole("radio", { name: "文件（.xlsx、.csv、.txt）" }));
  const row = "新区,重点项目投资,2018年1—7月,9,亿元,20\n";
  await pane.user.upload(
    screen.getByLabelText("选择文件…", { selector: "input" }),
    csvFile(`地区,指标,期间,数值,单位,年度目标\n${row}`),
  );
  await pane.user.click(await enabled("导入"));
  expect(await screen.findByText("数据变了，有 1 张已建的表需要刷新。")).toBeVisible();
  await pane.user.click(screen.getByRole("button", { name: "去刷新" }));
  expect(await item()).toHaveTextContent("⚠ 数据已变，需要刷新");
});

test("in English", async () => {
  const { user } = await openPane({ language: "en-US" });
  await screen.findByRole("region", { name: "Preview" });
  await user.click(screen.getAllByRole("button", { name: "Import" }).at(-1)!);
  await user.click(await screen.findByRole("button", { name: "Go to comparison" }));
  expect(await screen.findByText("This workbook has no sheet built by the add-in yet.")).toBeVisible();
  await user.click(await enabled("Build the sheet"));
  const entry = await screen.findByRole("listitem", { name: "Comparison Jan–Jul 2018" });
  expect(entry).toHaveTextContent("Towns compared");
  expect(entry).toHaveTextContent("✓ agrees with the data");
});
