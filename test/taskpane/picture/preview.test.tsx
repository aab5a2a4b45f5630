import { screen, waitFor, within } from "@testing-library/react";
import { axe } from "jest-axe";
import { closePanes, openPane } from "../support";

afterEach(closePanes);

/** Imports the sheet in front and goes to the page of comparisons. */
async function compare(words: { import: string; go: string }, options: Parameters<typeof openPane>[0] = {}) {
  const { user } = await openPane(options);
  await screen.findByRole("region", { name: /^(预览|Preview)$/ });
  // In English the navigation has a button of the same word; the page's own is the last.
  const button = screen.getAllByRole("button", { name: words.import }).at(-1)!;
  await waitFor(() => expect(button).toBeEnabled());
  await user.click(button);
  await user.click(await screen.findByRole("button", { name: words.go }));
  return user;
}

test("the picture of the sheet is drawn, with its figures in words, and can be copied", async () => {
  await compare({ import: "导入", go: "去生成对比表" });
  const picture = await screen.findByRole("img", { name: "重点项目投资年度目标完成率" });
  expect(picture).toHaveAccessibleDescription(/^日历进度 58.3%；达川区 65.0%；大竹县 60.5%；/);
  expect(within(picture).getByText("日历进度 58.3%")).toBeInTheDocument();
  expect(within(picture).getByText("44.4%")).toBeInTheDocument();
  expect(within(picture).queryByText("达州市")).toBeNull();
  expect(screen.getByRole("button", { name: "复制为图片" })).toBeEnabled();
  const { violations } = await axe(screen.getByRole("region", { name: "图" }));
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test("it follows the chosen order, in English too", async () => {
  const user = await compare({ import: "Import", go: "Go to comparison" }, { language: "en-US" });
  await user.selectOptions(await screen.findByRole("combobox", { name: "Sort by" }), "Growth");
  const picture = await screen.findByRole("img", { name: /growth/i });
  expect(picture).toHaveAccessibleDescription(/^通川区 13.7%; /);
  expect(screen.getByRole("button", { name: "Copy as picture" })).toBeEnabled();
});

test("a sheet with too little to compare says why it has no picture", async () => {
  const user = await compare({ import: "导入", go: "去生成对比表" });
  await user.selectOptions(await screen.findByRole("combobox", { name: "做哪种表" }), "一镇成绩单");
  expect(await screen.findByText("这张表不配图：有数可比的不到两个，或各镇报告期不同。")).toBeVisible();
});
