import { screen, waitFor, within } from "@testing-library/react";
import { axe } from "jest-axe";
import { partJson } from "../../src/core/template/partXml";
import type { Workbook } from "../../workbench/model/Workbook";
import { closePanes, csvFile, openPane, type Pane } from "./support";

jest.setTimeout(60_000);
afterEach(closePanes);

type Cell = string | number | null;
const put = ({ workbook }: Pane, rows: Cell[][]) =>
  workbook.active.setInputs(
    0,
    0,
    rows.map((row) => row.map((value) => ({ value }))),
  );

const OUR_SHEET: Cell[][] = [
  ["2024年1-5月各镇农业主要指标", null, null],
  ["乡镇", "固定资产投资（亿元）", "桑蚕产量（吨）"],
  ["合计", 9.6, 30],
  ["东镇", 5.5, 10],
  ["西镇", 4.1, 20],
];

async function openTemplates(language: "zh-CN" | "en-US" = "zh-CN"): Promise<Pane> {
  const pane = await openPane({ sample: false, language });
  put(pane, OUR_SHEET);
  const [tab, list] = language === "zh-CN" ? ["模板", "模板列表"] : ["Templates", "Templates"];
  await pane.user.click(screen.getByRole("button", { name: tab }));
  await screen.findByRole("list", { name: list });
  return pane;
}

const keptTemplates = ({ customXmlParts }: Workbook) =>
  customXmlParts.map((part) => partJson(part.xml) as Record<string, unknown>);

test("the sheet in front becomes a template: shown, named, kept; one of its name is never replaced unasked", async () => {
  const pane = await openTemplates();
  const { user, workbook } = pane;
  await user.click(screen.getByRole("button", { name: "用当前工作表做模板" }));
  const found = await screen.findByRole("list", { name: "2 项指标：" });
  expect(
    within(found)
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent),
  ).toEqual(["固定资产投资（亿元）", "桑蚕产量（吨）"]);
  expect(screen.getByText("2 个地区：东镇、西镇")).toBeVisible();
  const name = screen.getByRole("textbox", { name: "模板名称" });
  expect(name).toHaveValue("各镇农业主要指标");
  await user.clear(name);
  await user.type(name, "农业月报");
  expect((await axe(document.body)).violations).toEqual([]);
  await user.click(screen.getByRole("button", { name: "存入本工作簿" }));
  expect(await screen.findByText("模板“农业月报”（2 项指标）已存入本工作簿。")).toBeVisible();
  expect(await screen.findByRole("button", { name: "农业月报 2 项指标、存在本工作簿" })).toBeVisible();
  expect(keptTemplates(workbook)).toMatchObject([{ name: { "zh-CN": "农业月报" }, version: 1 }]);

  await user.click(screen.getByRole("button", { name: "存入本工作簿" }));
  const warning = await screen.findByRole("alert");
  expect(warning).toHaveTextContent("本工作簿已有模板“农业月报”，它没有改动。");
  expect(keptTemplates(workbook)).toMatchObject([{ version: 1 }]);
  await user.click(within(warning).getByRole("button", { name: "替换它" }));
  await waitFor(() => expect(keptTemplates(workbook)).toMatchObject([{ name: { "zh-CN": "农业月报" }, version: 2 }]));
});

test("the name of a built-in template is refused, and so is none", async () => {
  const { user, workbook } = await openTemplates();
  await user.click(screen.getByRole("button", { name: "用当前工作表做模板" }));
  const name = await screen.findByRole("textbox", { name: "模板名称" });
  await user.clear(name);
  await user.click(screen.getByRole("button", { name: "存入本工作簿" }));
  expect(await screen.findByText("请给模板起个名称。")).toBeVisible();
  await user.type(name, "半年报");
  const taken = screen.queryByRole("button", { name: /^半年报/ }) === null ? "月度主要经济指标" : "半年报";
  await user.clear(name);
  await user.type(name, taken);
  await user.click(screen.getByRole("button", { name: "存入本工作簿" }));
  expect(await screen.findByText(`“${taken}”是内置模板的名称；请另起一个名称。`)).toBeVisible();
  expect(workbook.customXmlParts).toHaveLength(0);
});

test("a sheet without figures makes none, and says why", async () => {
  const { user, workbook } = await openTemplates("en-US");
  workbook.active.setInputs(
    0,
    0,
    OUR_SHEET.map((row) => row.map(() => ({ value: null }))),
  );
  await user.click(screen.getByRole("button", { name: "Make a template of this sheet" }));
  expect(await screen.findByRole("alert")).toHaveTextContent(/empty|figures/i);
});

test("after an intake its sheet makes a template too", async () => {
  const pane = await openPane({ sample: false });
  put(pane, OUR_SHEET);
  await pane.user.click(await screen.findByRole("button", { name: "用“来件”做模板" }));
  await pane.user.click(screen.getByRole("button", { name: "存入本工作簿" }));
  expect(await screen.findByText("模板“各镇农业主要指标”（2 项指标）已存入本工作簿。")).toBeVisible();
});

test("names come out of a file beside those that are kept; look-alikes stay apart", async () => {
  const { user, workbook } = await openTemplates();
  const synonyms = [
    { indicator: "retail_sales", name: "消费品零售" },
    { indicator: "retail_sales", name: "限上社零" },
    { indicator: "no_such", name: "某" },
  ];
  const towns = [{ town: "城关街道", alias: "城关" }];
  const input = screen.getByLabelText("导入别名…", { selector: "input" });
  await user.upload(input, csvFile(JSON.stringify({ format: 1, synonyms, towns }), "别名.json"));
  const status = await screen.findByRole("status");
  expect(status).toHaveTextContent("加入 2 个别名。");
  expect(status).toHaveTextContent("“限上社零”已经是“限额以上社会消费品零售额”的名称。");
  expect(status).toHaveTextContent("“某”：没有标识为 no_such 的指标。");
  expect(keptTemplates(workbook)).toEqual([
    { format: 1, synonyms: [{ indicator: "retail_sales", name: "消费品零售" }], towns },
  ]);
  await user.click(await screen.findByRole("button", { name: "删去地区别名城关" }));
  await waitFor(() => expect(keptTemplates(workbook)).toMatchObject([{ synonyms: [{ name: "消费品零售" }] }]));
  await waitFor(() => expect(screen.queryByText("城关 即 城关街道")).toBeNull());

  await user.upload(input, csvFile("[1]", "别的.json"));
  expect(await screen.findByRole("alert")).toHaveTextContent("别的.json: 不是别名文件");
});

async function importSheet({ user }: Pane): Promise<void> {
  const button = await screen.findByRole("button", { name: "导入" });
  await waitFor(() => expect(button).toBeEnabled());
  await user.click(button);
  await screen.findByText(/已写入 2 行/);
}

const MONTH = (town: string, month: number): Cell[][] => [
  [`2024年1-${month}月各镇固定资产投资（亿元）`, null],
  ["乡镇", "完成"],
  ["新市街道", 5 + month],
  [town, 4 + month],
];

test("I9: a town's name that was confirmed is kept, and the next sheet of any shape is read by it", async () => {
  const pane = await openPane({ sample: false });
  put(pane, MONTH("东镇", 4));
  await importSheet(pane);

  const next = pane.workbook.addSheet("五月");
  pane.workbook.activate(next);
  put(pane, MONTH("东坡镇", 5));
  await pane.addin.settled();
  await pane.user.click(screen.getByRole("radio", { name: /选区/ }));
  await pane.user.click(screen.getByRole("radio", { name: /工作表/ }));
  await pane.user.selectOptions(await screen.findByRole("combobox", { name: "“东坡镇”是哪个地区" }), "东镇");
  await waitFor(() => expect(screen.queryByRole("combobox", { name: /是哪个地区/ })).toBeNull());
  await importSheet(pane);
  const [names] = keptTemplates(pane.workbook);
  expect(names).toMatchObject({ towns: [{ town: "东镇", alias: "东坡镇" }] });
});

test("a template that the workbook keeps can be chosen to read figures by, before the shipped ones", async () => {
  const { user, workbook } = await openTemplates();
  await user.click(screen.getByRole("button", { name: "用当前工作表做模板" }));
  await screen.findByRole("textbox", { name: "模板名称" });
  await user.click(screen.getByRole("button", { name: "存入本工作簿" }));
  await screen.findByText("模板“各镇农业主要指标”（2 项指标）已存入本工作簿。");
  await user.click(screen.getByRole("button", { name: "导入数据" }));
  await user.click(await screen.findByText("模板、期间和地区"));
  const list = screen.getByRole("combobox", { name: "模板" });
  await waitFor(() => expect(within(list).getAllByRole("option")[0]).toHaveTextContent("各镇农业主要指标"));
  expect(within(list).getAllByRole("option")).toHaveLength(8);
  await user.selectOptions(list, "各镇农业主要指标");
  const button = await screen.findByRole("button", { name: "导入" });
  await waitFor(() => expect(button).toBeEnabled());
  await user.click(button);
  expect(await screen.findByText(/已写入 6 行/)).toBeVisible();
  expect(workbook.sheets.map(({ name }) => name)).toContain("指标数据");
});
