import { screen, waitFor, within } from "@testing-library/react";
import { axe } from "jest-axe";
import { templateJson } from "../../src/core/template/writeTemplate";
import { TEMPLATES } from "../../src/templates";
import { closePanes, csvFile, openPane, type Pane } from "./support";

jest.setTimeout(60_000);
afterEach(closePanes);

const WORDS = {
  "zh-CN": { tab: "模板", list: "模板列表" },
  "en-US": { tab: "Templates", list: "Templates" },
};

async function openTemplates(language: "zh-CN" | "en-US" = "zh-CN"): Promise<Pane> {
  const pane = await openPane({ sample: false, language });
  await pane.user.click(screen.getByRole("button", { name: WORDS[language].tab }));
  await screen.findByRole("list", { name: WORDS[language].list });
  return pane;
}

async function openMonthly(): Promise<Pane> {
  const pane = await openTemplates();
  await pane.user.click(screen.getByRole("button", { name: /^月度主要经济指标/ }));
  return pane;
}

test.each(["zh-CN", "en-US"] as const)(
  "the gallery draws the seven templates, readable by all (%s)",
  async (language) => {
    await openTemplates(language);
    const cards = within(screen.getByRole("list", { name: WORDS[language].list })).getAllByRole("button");
    expect(cards.map((card) => card.getAttribute("aria-label"))).toEqual(
      TEMPLATES.map(
        ({ name, indicators }) =>
          `${name[language]} ${indicators.length} ${language === "zh-CN" ? "项指标" : "indicators"}`,
      ),
    );
    expect(screen.getAllByRole("img", { hidden: true })).toHaveLength(7);
    expect((await axe(document.body)).violations).toEqual([]);
  },
);

test("towns are pasted, the sheet is drawn and made; of one name there is only one", async () => {
  const { user, workbook } = await openMonthly();
  await user.click(screen.getByRole("textbox", { name: "地区名单" }));
  await user.paste("1. 东镇\n2. 西镇\n东镇\n合计");
  expect(screen.getByText("重复的只留一个：东镇")).toBeVisible();
  expect(screen.getByText("合计由公式算，已略去：合计")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "新建填报表" }));
  expect(await screen.findByText("请填写期间，例如 2025年1—4月、2025年上半年、2025年。")).toBeVisible();
  await user.type(screen.getByRole("textbox", { name: "期间" }), "2025年1-4月{Enter}");
  expect(await screen.findByRole("img", { name: "“月度主要经济指标”填报表的样子" })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "新建填报表" }));
  const name = "填报 月度主要经济指标 2025年1—4月";
  expect(await screen.findByText(`填报表已建好：“${name}”。`)).toBeVisible();
  expect(workbook.sheet(name)!.cell(4, 0)!.value).toBe("东镇");

  await user.click(screen.getByRole("button", { name: "新建填报表" }));
  const warning = await screen.findByRole("alert");
  expect(warning).toHaveTextContent(`已有工作表“${name}”，它没有改动。`);
  await user.click(within(warning).getByRole("button", { name: /^另建为/ }));
  await waitFor(() => expect(workbook.sheets).toHaveLength(3));
});

test("an indicator is found, read, given another name and taken off the sheet", async () => {
  const { user } = await openMonthly();
  expect(screen.getByRole("heading", { name: "指标（选了 6 项，共 35 项）" })).toBeVisible();
  await user.type(screen.getByRole("searchbox", { name: "搜索指标" }), "社零");
  await user.click(screen.getByRole("button", { name: "社会消费品零售总额" }));
  expect(screen.getByText(/直接售给个人和社会集团/)).toBeVisible();
  const name = screen.getByRole("textbox", { name: "社会消费品零售总额的新别名" });
  await user.type(name, "限上社零{Enter}");
  expect(await screen.findByRole("alert")).toHaveTextContent("“限上社零”已经是“限额以上社会消费品零售额”的名称");
  await user.clear(name);
  await user.type(name, "消费品零售{Enter}");
  await user.click(await screen.findByRole("button", { name: "删去别名消费品零售" }));
  await waitFor(() => expect(screen.queryByText("消费品零售")).toBeNull());
  await user.click(screen.getByRole("checkbox", { name: "列入限额以上社会消费品零售额" }));
  expect(screen.getByRole("heading", { name: "指标（选了 5 项，共 35 项）" })).toBeVisible();
  expect((await axe(document.body)).violations).toEqual([]);
});

const jsonFile = (json: unknown) => csvFile(JSON.stringify(json), "模板.json");

test("a file of a newer edition shows its difference before anything is kept", async () => {
  const { user, workbook } = await openTemplates();
  const [monthly] = TEMPLATES;
  const [first, ...others] = monthly!.indicators;
  const renamed = { ...first!, name: { ...first!.name, "zh-CN": "地区生产总值（GDP）" } };
  const json = templateJson({ ...monthly!, version: 3, indicators: [renamed, ...others] });
  await user.upload(screen.getByLabelText("从文件导入模板…", { selector: "input" }), jsonFile(json));
  expect(await screen.findByText("改名：地区生产总值 → 地区生产总值（GDP）")).toBeVisible();
  expect(workbook.customXmlParts).toHaveLength(0);
  await user.click(screen.getByRole("button", { name: "更新模板和填报表" }));
  expect(await screen.findByText("模板“月度主要经济指标”已更新，填报表没有改动。")).toBeVisible();
  expect(workbook.customXmlParts).toHaveLength(1);
  expect(await screen.findByRole("button", { name: "月度主要经济指标 35 项指标、存在本工作簿" })).toBeVisible();
});

test("a file that is no template says what is wrong and where", async () => {
  const { user } = await openTemplates();
  await user.upload(screen.getByLabelText("从文件导入模板…", { selector: "input" }), jsonFile({ id: "x" }));
  expect(await screen.findByText(/模板\.json: 缺少“version”；请补上。/)).toBeVisible();
});
