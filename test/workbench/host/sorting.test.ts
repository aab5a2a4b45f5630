import { start, stopAll } from "./support";

afterAll(stopAll);

// Of Microsoft's page "Sort data in a range or table": numbers, signs, letters, then Chinese; hyphens do not count.
test.each<[string, string, boolean, unknown[], unknown[]]>([
  [
    "zh-CN",
    "PinYin",
    false,
    ["达川", "B", "_a", "a", 2, "#1", "1月", true, "安云", "10"],
    [2, "_a", "#1", "10", "1月", "a", "B", "安云", "达川", true],
  ],
  ["zh-CN", "StrokeCount", false, ["赵", "一", "Z", "人"], ["Z", "一", "人", "赵"]],
  ["zh-CN", "PinYin", true, ["B", "b", "A", "a"], ["a", "A", "b", "B"]],
  ["zh-CN", "PinYin", false, ["co-op", "coop", "cone"], ["cone", "coop", "co-op"]],
  ["en-US", "PinYin", false, ["达川", "B", "a", 2], [2, "a", "B", "达川"]],
])("in %s by %s (case counts: %p): %j", async (locale, method, matchCase, given, expected) => {
  const { addin, workbook } = await start({ locale });
  await addin.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange(`A1:A${given.length}`);
    range.numberFormat = given.map((value) => [typeof value === "string" ? "@" : "General"]);
    range.values = given.map((value) => [value]);
    range.sort.apply([{ key: 0 }], matchCase, false, "Rows", method as Excel.SortMethod);
    await context.sync();
  });
  expect(given.map((_, row) => workbook.sheets[0]!.cell(row, 0)!.value)).toEqual(expected);
});
