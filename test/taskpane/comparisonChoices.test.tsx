import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { readComparisonTag, COMPARISON_PROPERTY } from "../../src/core/comparison/spec/comparisonTag";
import type { SheetSpec } from "../../src/core/comparison/spec/SheetSpec";
import { closePanes, csvFile, openPane, type Pane } from "./support";

afterEach(closePanes);

const DATA = `地区,指标,期间,数值,单位,上年同期,年度目标
东镇,固定资产投资,2025年1—4月,6,亿元,5,18
西镇,固定资产投资,2025年1—4月,4,亿元,4,10
南街道,固定资产投资,2025年1—4月,3,亿元,2,9
东镇,工业投资,2025年1—4月,2,亿元,1,
西镇,工业投资,2025年1—4月,1,亿元,2,
南街道,工业投资,2025年1—4月,1,亿元,1,
`;

const enabled = async (name: string) => {
  const button = await screen.findByRole("button", { name });
  await waitFor(() => expect(button).toBeEnabled());
  return button;
};

async function openComparison(): Promise<Pane> {
  const pane = await openPane({ sample: false });
  const { user } = pane;
  await user.click(await screen.findByRole("radio", { name: "文件（.xlsx、.csv、.txt）" }));
  await user.upload(screen.getByLabelText("选择文件…", { selector: "input" }), csvFile(DATA));
  await user.click(await enabled("导入"));
  await user.click(await screen.findByRole("button", { name: "去生成对比表" }));
  await screen.findByRole("combobox", { name: "做哪种表" });
  return pane;
}

const more = async ({ user }: Pane) => {
  await user.click(screen.getByText("更多选项"));
};
const specOf = ({ workbook }: Pane, sheet: string) =>
  readComparisonTag(workbook.sheet(sheet)!.customProperties.get(COMPARISON_PROPERTY) ?? "")?.spec;

test("groups, a line each, are ranked by themselves, and the sheet remembers them", async () => {
  const pane = await openComparison();
  const { user } = pane;
  await more(pane);
  const groups = screen.getByRole("textbox", { name: "分组（同类型乡镇）" });
  await user.type(groups, "镇：东镇、西镇{enter}没有写乡镇");
  expect(await screen.findByText("“没有写乡镇”没有写明乡镇；请写成“组名：甲镇、乙镇”。")).toBeVisible();
  await user.clear(groups);
  await user.type(groups, "镇：东镇、西镇");
  await user.tab();
  await user.click(await enabled("生成对比表"));
  await screen.findByText(/对比表已建好/);
  const sheet = pane.workbook.active;
  const names = Array.from({ length: 6 }, (_, place) => sheet.cell(5 + place, 1)?.value);
  expect(names).toEqual(expect.arrayContaining(["镇", "东镇", "西镇", "其他", "南街道"]));
  expect(specOf(pane, sheet.name)?.groups).toEqual([{ name: "镇", towns: ["东镇", "西镇"] }]);
});

test("a score whose weights do not sum to 100 is not built, and says what is wrong", async () => {
  const pane = await openComparison();
  const { user } = pane;
  await user.selectOptions(screen.getByRole("combobox", { name: "做哪种表" }), "综合得分");
  await more(pane);
  const item = await screen.findByRole("group", { name: "固定资产投资" });
  const weight = within(item).getByRole("spinbutton", { name: "权重" });
  fireEvent.change(weight, { target: { value: "70" } });
  expect(await screen.findByText("权重合计 120，应为 100。")).toBeVisible();
  expect(await screen.findByText(/各项权重之和是 120，应为 100/)).toBeVisible();
  expect(screen.queryByRole("button", { name: "生成对比表" })).toBeNull();

  fireEvent.change(within(item).getByRole("spinbutton", { name: "权重" }), { target: { value: "50" } });
  await user.selectOptions(within(item).getByRole("combobox", { name: "计分的数" }), "增速");
  await user.click(await enabled("生成对比表"));
  await screen.findByText("已建好：“综合得分 2025年1—4月”。");
  expect(specOf(pane, "综合得分 2025年1—4月")?.score?.items[0]).toMatchObject({
    indicator: "固定资产投资",
    measure: "growth",
    method: "range",
    weight: 50,
  });
});

test("the specification as a text can be changed; what is wrong in it is told and not used", async () => {
  const pane = await openComparison();
  const { user } = pane;
  await more(pane);
  const text = screen.getByRole("textbox", { name: "规格（JSON）" });
  fireEvent.change(text, { target: { value: '{"kind":"wall"}' } });
  expect(await screen.findByText(/“wall”不可用/)).toBeVisible();
  expect(screen.getByRole("button", { name: "采用这份规格" })).toBeDisabled();
  fireEvent.change(text, { target: { value: '{"kind":"scorecard","town":"西镇"}' } });
  await user.click(screen.getByRole("button", { name: "采用这份规格" }));
  await waitFor(() => expect(screen.getByRole("combobox", { name: "地区" })).toHaveValue("西镇"));
  await user.click(await enabled("生成对比表"));
  await screen.findByText("已建好：“成绩单 西镇 2025年1—4月”。");
});

test("targets are written in fields: kind, tier, version and amount, and taken out again", async () => {
  const pane = await openComparison();
  const { user } = pane;
  await user.selectOptions(screen.getByRole("combobox", { name: "做哪种表" }), "目标任务进度");
  await more(pane);
  await user.click(screen.getByRole("button", { name: "加一个目标" }));
  await user.click(screen.getByRole("button", { name: "加一个目标" }));
  const target = within(await screen.findByRole("group", { name: "目标 1" }));
  await user.selectOptions(target.getByRole("combobox", { name: "目标种类" }), "上限");
  await user.selectOptions(target.getByRole("combobox", { name: "档次" }), "奋斗");
  await user.type(target.getByRole("textbox", { name: "版本" }), "调整");
  const amount = target.getByRole("spinbutton", { name: "目标数" });
  await user.clear(amount);
  await user.type(amount, "20.5");
  const second = within(screen.getByRole("group", { name: "目标 2" }));
  await user.selectOptions(second.getByRole("combobox", { name: "目标种类" }), "增长");
  fireEvent.change(second.getByRole("spinbutton", { name: "目标数（%）" }), { target: { value: "8" } });
  await user.click(await enabled("生成对比表"));
  await screen.findByText(/已建好/);
  expect(specOf(pane, pane.workbook.active.name)?.targets).toEqual([
    { indicator: "固定资产投资", kind: "cap", tier: "striving", version: "调整", value: 20.5 },
    { indicator: "固定资产投资", kind: "growth", tier: "assessed", version: "", value: 0.08 },
  ]);
  await user.click(target.getByRole("button", { name: "去掉" }));
  expect(screen.queryByRole("group", { name: "目标 2" })).toBeNull();
  expect(screen.getByRole("button", { name: "加一个目标" })).toHaveFocus();
});

test("points and vetoes of a score are written in fields, with the keys alone", async () => {
  const pane = await openComparison();
  const { user } = pane;
  await user.selectOptions(screen.getByRole("combobox", { name: "做哪种表" }), "综合得分");
  await more(pane);
  (await screen.findByRole("button", { name: "加一项加扣分" })).focus();
  await user.keyboard("{Enter}");
  const points = within(await screen.findByRole("group", { name: "加扣分 1" }));
  await user.selectOptions(points.getByRole("combobox", { name: "地区" }), "西镇");
  fireEvent.change(points.getByRole("spinbutton", { name: "分数（扣分为负）" }), { target: { value: "-2" } });
  within(screen.getByRole("group", { name: "一票否决（综合得分为 0）" }))
    .getByRole("checkbox", { name: "东镇" })
    .focus();
  await user.keyboard(" ");
  await user.click(await enabled("生成对比表"));
  await screen.findByText(/已建好/);
  expect(specOf(pane, pane.workbook.active.name)?.score).toMatchObject({
    points: [{ town: "西镇", points: -2 }],
    vetoed: ["东镇"],
  });
});

test("cap, bonus steps and the most that is added are fields; what is outside is told", async () => {
  const pane = await openComparison();
  const { user } = pane;
  await user.selectOptions(screen.getByRole("combobox", { name: "做哪种表" }), "综合得分");
  await more(pane);
  const item = within(await screen.findByRole("group", { name: "固定资产投资" }));
  const score = () =>
    (JSON.parse(screen.getByLabelText<HTMLTextAreaElement>("规格（JSON）").value) as SheetSpec).score!;
  const set = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } });
  const cap = item.getByLabelText("封顶（满分的 %）");
  set(cap, "300");
  expect(await screen.findByText(/应在 1 到 2 之间/)).toBeVisible();
  set(cap, "120");
  expect(item.queryByLabelText("最多加分")).toBeNull();
  fireEvent.click(item.getByLabelText("超过目标的另加分"));
  set(item.getByLabelText("每超（百分点）"), "2.5");
  set(item.getByLabelText("加分"), "0.5");
  set(item.getByLabelText("最多加分"), "3");
  const most = screen.getByLabelText("各种加分合计最多（不填为不限）");
  expect(most).toHaveValue(null);
  set(most, "4");
  expect(score()).toMatchObject({
    items: [{ indicator: "固定资产投资", cap: 1.2, bonus: { step: 0.025, points: 0.5, most: 3 } }, {}],
    mostPoints: 4,
  });
  await waitFor(() => expect(screen.queryByText(/应在 1 到 2 之间/)).toBeNull());

  set(most, "");
  set(item.getByLabelText("计分的数"), "growth");
  expect(item.queryByLabelText("超过目标的另加分")).toBeNull();
  expect(score()).not.toHaveProperty("mostPoints");
  expect(score().items[0]).toMatchObject({ measure: "growth", method: "range", cap: 1 });
  expect(score().items[0]).not.toHaveProperty("bonus");
});

test("a growth wanted of every town is a column of the sheet by town", async () => {
  const pane = await openComparison();
  const { user } = pane;
  await more(pane);
  const all = screen.getByRole("region", { name: "各镇共同的目标（增长、比率、上限、下降，只看是否达标）" });
  await user.click(within(all).getByText("加一个目标"));
  const target = within(await screen.findByRole("group", { name: "目标 1" }));
  const kinds = [...target.getByLabelText<HTMLSelectElement>("目标种类").options].map(({ text }) => text);
  expect(kinds).toEqual(["增长", "比率", "上限", "下降"]);
  fireEvent.change(target.getByLabelText("目标数（%）"), { target: { value: "8" } });
  await user.click(await enabled("生成对比表"));
  await screen.findByText(/已建好/);
  const cells = [...pane.workbook.active.cells()].map(({ cell }) => cell);
  expect(cells.map(({ value }) => value)).toContain("增长 8%");
  expect(cells.filter(({ formula }) => /-0\.08,12\)>=0,"● 达标","▼ 未达标"\)/.test(formula ?? ""))).toHaveLength(4);
});

test("a matrix takes each town's latest period where that is chosen", async () => {
  const pane = await openComparison();
  const { user } = pane;
  await user.selectOptions(screen.getByRole("combobox", { name: "做哪种表" }), "多指标一览");
  await user.click(await screen.findByRole("checkbox", { name: "各镇取最近一期（各镇报告期不同时）" }));
  await user.click(await enabled("生成对比表"));
  await screen.findByText("已建好：“一览表 最近一期 2025年1—4月”。");
  const sheet = pane.workbook.active;
  expect(sheet.cell(2, 2)?.value).toBe("报告期");
  // Without a period of its own it follows the data when it is refreshed.
  expect(specOf(pane, sheet.name)).toMatchObject({ kind: "matrix", latest: true });
  expect(specOf(pane, sheet.name)).not.toHaveProperty("period");
});
