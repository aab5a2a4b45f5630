import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "jest-axe";
import { FAMILY_TITLES, FUNCTION_HELP } from "../../src/core/texts/help";
import { LatePage } from "../../src/taskpane/shared/LatePage";
import { closePanes, openPane, type Pane } from "./support";

afterEach(closePanes);

/** The pane with the page of functions in front, over an empty sheet 来件. */
async function openFunctions(language: "zh-CN" | "en-US" = "zh-CN"): Promise<Pane> {
  const pane = await openPane({ sample: false, language });
  await pane.user.click(screen.getByRole("button", { name: language === "zh-CN" ? "函数" : "Functions" }));
  await screen.findByRole("heading", { level: 1, name: language === "zh-CN" ? "函数" : "Functions" });
  return pane;
}

const entry = (name: RegExp) => screen.getByRole("button", { name });
const YOY = /^同比增速 IND\.YOY$/;
const shownFunctions = () => screen.getAllByRole("heading", { level: 3 }).map((heading) => heading.textContent);

/** Opens YOY and its form, with the target found. */
async function openForm({ user }: Pane, target = "来件!A1") {
  await user.click(entry(YOY));
  await user.click(screen.getByRole("button", { name: "填写参数，插入公式" }));
  const form = screen.getByRole("form", { name: "填写参数，插入公式" });
  await within(form).findByText(target);
  return within(form);
}

const select = ({ workbook }: Pane, row: number, column: number, bottom = row, right = column) =>
  workbook.select({ top: row, left: column, bottom, right });
const formulaAt = ({ workbook }: Pane, row: number, column: number) => workbook.active.cell(row, column)?.formula;

test("all functions are listed under their families, closed", async () => {
  await openFunctions();
  const families = screen.getAllByRole("heading", { level: 2 }).map((heading) => heading.textContent);
  const present = Object.entries(FAMILY_TITLES).filter(([family]) =>
    Object.values(FUNCTION_HELP).some((help) => help.family === family),
  );
  expect(families).toEqual(present.map(([, title]) => title["zh-CN"]));
  expect(shownFunctions()).toHaveLength(Object.keys(FUNCTION_HELP).length);
  const buttons = within(screen.getByRole("main")).getAllByRole("button");
  for (const button of buttons) expect(button).toHaveAttribute("aria-expanded", "false");
  expect(screen.getByRole("status")).toHaveTextContent(`共 ${Object.keys(FUNCTION_HELP).length} 个函数`);
});

test("the search takes words of both languages; where nothing fits it says what to try", async () => {
  const { user } = await openFunctions();
  const search = within(screen.getByRole("search")).getByRole("searchbox", { name: "搜索函数" });
  await user.type(search, "Ｇrowth 同比");
  expect(shownFunctions()).toContain("同比增速 IND.YOY");
  expect(screen.queryByText("IND.RANK_AMONG_TOWNS")).toBeNull();
  await user.clear(search);
  await user.type(search, "没有这个");
  expect(screen.getByRole("status")).toHaveTextContent("没有找到“没有这个”。请少用几个词，或换一个说法，例如：");
  await user.click(screen.getByRole("button", { name: "位次" }));
  expect(shownFunctions()).toContain("各镇位次 IND.RANK_AMONG_TOWNS");
});

test("an opened function shows all there is to know; a second click closes it", async () => {
  const { user } = await openFunctions();
  await user.click(entry(YOY));
  expect(entry(YOY)).toHaveAttribute("aria-expanded", "true");
  const help = FUNCTION_HELP.YOY;
  const texts = help["zh-CN"];
  const panel = within(document.getElementById(entry(YOY).getAttribute("aria-controls")!)!);
  for (const text of [texts.description, texts.result, texts.source, help.formula, ...texts.refused]) {
    expect(panel.getByText(text)).toBeVisible();
  }
  expect(panel.getByText(/^=IND\.YOY\(本期数, 上年同期数/)).toBeVisible();
  expect(
    panel.getByText((_, element) => element?.tagName === "DD" && element.textContent === texts.formula),
  ).toBeVisible();
  expect(
    panel.getByText((_, element) => element?.tagName === "DD" && element.textContent!.includes(`结果：${help.shown}`)),
  ).toBeVisible();
  await user.click(entry(YOY));
  expect(screen.queryByText(texts.description)).toBeNull();
});

test("optional arguments stand in brackets and are named as such", async () => {
  const { user } = await openFunctions();
  await user.click(entry(/IND\.RANK_AMONG_TOWNS$/));
  expect(screen.getByText(/^=IND\.RANK_AMONG_TOWNS\(本镇数, 各镇数, \[次序\], \[并列\]/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "填写参数，插入公式" }));
  expect(screen.getByRole("textbox", { name: "各镇数" })).toBeVisible();
  expect(screen.getByRole("textbox", { name: "次序（可不填）" })).toBeVisible();
});

test("selection, typing, preview, insertion: one formula in the cell that was active at the opening", async () => {
  const pane = await openFunctions();
  const { user, workbook } = pane;
  select(pane, 3, 2);
  const form = await openForm(pane, "来件!C4");
  expect(form.getByText("=IND.YOY(,)")).toBeVisible();
  select(pane, 1, 0, 8, 0);
  await user.click(form.getByRole("button", { name: "取选区：本期数" }));
  await waitFor(() => expect(form.getByRole("textbox", { name: "本期数" })).toHaveValue("A2:A9"));
  const other = workbook.addSheet("上年 数据");
  const home = workbook.active;
  workbook.activate(other);
  select(pane, 1, 1, 8, 1);
  await user.click(form.getByRole("button", { name: "取选区：上年同期数" }));
  expect(await form.findByText("=IND.YOY(A2:A9,'上年 数据'!B2:B9)")).toBeVisible();
  await user.click(form.getByRole("button", { name: "插入公式" }));
  expect(await form.findByText(/公式已写入/)).toBeVisible();
  expect(home.cell(3, 2)?.formula).toBe("=IND.YOY(A2:A9,'上年 数据'!B2:B9)");
  expect([...other.cells()]).toEqual([]);
  await user.click(form.getByRole("button", { name: "来件!C4" }));
  await waitFor(() => expect(workbook.active).toBe(home));
});

test("a single rate is shown as a percentage, a block keeps its formats", async () => {
  const pane = await openFunctions();
  const form = await openForm(pane);
  await pane.user.type(form.getByRole("textbox", { name: "本期数" }), "110");
  await pane.user.type(form.getByRole("textbox", { name: "上年同期数" }), "100{Enter}");
  await form.findByText(/公式已写入/);
  expect(formulaAt(pane, 0, 0)).toBe("=IND.YOY(110,100)");
  expect(pane.workbook.active.cell(0, 0)?.style?.numberFormat).toBe("0.0%");
  select(pane, 0, 5);
  await pane.user.click(form.getByRole("button", { name: "改为当前单元格" }));
  await form.findByText("来件!F1");
  const current = form.getByRole("textbox", { name: "本期数" });
  await pane.user.clear(current);
  await pane.user.type(current, "B1:B9");
  await pane.user.click(form.getByRole("button", { name: "插入公式" }));
  await form.findByText(/公式已写入/);
  expect(formulaAt(pane, 0, 5)).toBe("=IND.YOY(B1:B9,100)");
  expect(pane.workbook.active.cell(0, 5)?.style?.numberFormat).toBeUndefined();
});

test("what stands in the cell is asked about: it stays, or is overwritten", async () => {
  const pane = await openFunctions();
  const { user, workbook } = pane;
  workbook.active.setInputs(0, 0, [[{ value: "旧的内容" }]]);
  const form = await openForm(pane);
  await user.click(form.getByRole("button", { name: "插入公式" }));
  expect(await form.findByRole("alert")).toHaveTextContent("来件!A1 里已有内容“旧的内容”。要覆盖它吗？");
  expect(workbook.active.cell(0, 0)).toMatchObject({ value: "旧的内容" });
  await user.click(form.getByRole("button", { name: "取消" }));
  expect(form.queryByRole("alert")).toBeNull();
  expect(workbook.active.cell(0, 0)).toMatchObject({ value: "旧的内容" });
  expect(form.getByRole("button", { name: "插入公式" })).toHaveFocus();
  await user.click(form.getByRole("button", { name: "插入公式" }));
  await user.click(await form.findByRole("button", { name: "覆盖" }));
  expect(await form.findByText(/公式已写入/)).toBeVisible();
  expect(formulaAt(pane, 0, 0)).toBe("=IND.YOY(,)");
});

test("text that looks like a formula is written as a text", async () => {
  const pane = await openFunctions();
  const form = await openForm(pane);
  await pane.user.type(form.getByRole("textbox", { name: "本期数" }), '1)+HYPERLINK("x"');
  expect(form.getByText('=IND.YOY("1)+HYPERLINK(""x""",)')).toBeVisible();
});

test("another target on another sheet: references keep meaning the sheet they were taken from", async () => {
  const pane = await openFunctions();
  const { user, workbook } = pane;
  const form = await openForm(pane);
  await user.type(form.getByRole("textbox", { name: "本期数" }), "B1");
  await user.type(form.getByRole("textbox", { name: "上年同期数" }), "7.8%");
  workbook.activate(workbook.addSheet("结果"));
  select(pane, 4, 4);
  await user.click(form.getByRole("button", { name: "改为当前单元格" }));
  expect(await form.findByText("结果!E5")).toBeVisible();
  expect(form.getByText("=IND.YOY(来件!B1,7.8%)")).toBeVisible();
  // Closed and opened again over the first sheet: what was filled in is still there and means the same.
  workbook.activate(workbook.sheet("来件")!);
  await user.click(entry(YOY));
  const again = await openForm(pane, "来件!E5");
  expect(again.getByText("=IND.YOY(来件!B1,7.8%)")).toBeVisible();
});

test("what Excel refuses is said in words; nothing is written, and the next try can succeed", async () => {
  const pane = await openFunctions();
  const form = await openForm(pane);
  for (let batch = 1; batch < 4; batch++) pane.addin.host.failures.rejectBatch(batch, { commonError: 5004 });
  await pane.user.click(form.getByRole("button", { name: "插入公式" }));
  expect(await form.findByRole("alert")).toHaveTextContent("有单元格正在编辑。请按回车或 Esc 结束编辑，再试一次。");
  expect(formulaAt(pane, 0, 0)).toBeUndefined();
  pane.addin.host.failures.clear();
  await pane.user.click(form.getByRole("button", { name: "插入公式" }));
  expect(await form.findByText(/公式已写入/)).toBeVisible();
});

test("a selection that is not one block is told, and the argument stays", async () => {
  const pane = await openFunctions();
  const form = await openForm(pane);
  await pane.user.type(form.getByRole("textbox", { name: "本期数" }), "B1");
  for (let batch = 1; batch < 4; batch++) pane.addin.host.failures.rejectBatch(batch, { code: "InvalidSelection" });
  await pane.user.click(form.getByRole("button", { name: "取选区：本期数" }));
  expect(await form.findByRole("alert")).toHaveTextContent("请只选一片单元格");
  expect(form.getByRole("textbox", { name: "本期数" })).toHaveValue("B1");
});

test("everything can be done by keyboard", async () => {
  const pane = await openFunctions();
  const { user } = pane;
  entry(YOY).focus();
  await user.keyboard("{Enter}");
  await user.tab();
  expect(screen.getByRole("button", { name: "填写参数，插入公式" })).toHaveFocus();
  await user.keyboard(" ");
  await screen.findByText("来件!A1");
  await user.tab();
  await user.keyboard("12");
  await user.tab();
  expect(screen.getByRole("button", { name: "取选区：本期数" })).toHaveFocus();
  await user.tab();
  await user.keyboard("10{Enter}");
  await screen.findByText(/公式已写入/);
  expect(formulaAt(pane, 0, 0)).toBe("=IND.YOY(12,10)");
});

test("speaks English where Office does, and still finds Chinese", async () => {
  const { user } = await openFunctions("en-US");
  await user.type(screen.getByRole("searchbox", { name: "Search functions" }), "同比");
  await user.click(entry(/^Year-on-year growth IND\.YOY$/));
  await user.click(screen.getByRole("button", { name: "Fill in and insert" }));
  await user.click(screen.getByRole("button", { name: "Use selection: current" }));
  expect(await screen.findByText("=IND.YOY(A1,)")).toBeVisible();
});

test("has no fault that axe can find, closed, opened and asking", async () => {
  const pane = await openFunctions();
  const faults = async () => {
    const { violations } = await axe(document.body);
    return violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join()}`);
  };
  expect(await faults()).toEqual([]);
  pane.workbook.active.setInputs(0, 0, [[{ value: 1 }]]);
  const form = await openForm(pane);
  await pane.user.click(form.getByRole("button", { name: "插入公式" }));
  await form.findByRole("alert");
  expect(await faults()).toEqual([]);
});

test("a page that could not be loaded says so and can be tried again", async () => {
  let tries = 0;
  const Page = ({ text }: { text: string }) => <p>{text}</p>;
  const load = () => (++tries === 1 ? Promise.reject(new Error("offline")) : Promise.resolve(Page));
  render(<LatePage load={load} props={{ text: "函数页" }} />);
  expect(await screen.findByRole("alert")).toHaveTextContent("这一页没有载入。请检查网络，再试一次");
  await userEvent.click(screen.getByRole("button", { name: "再试一次" }));
  expect(await screen.findByText("函数页")).toBeVisible();
  expect(tries).toBe(2);
});
