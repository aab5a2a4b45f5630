import { strToU8 } from "fflate";
import { cellsOf, contents } from "../support";

test.each([
  { rule: "commas", text: "镇,值\n东,1" },
  { rule: "semicolons", text: "镇;值\n东;1" },
  { rule: "tabs", text: "镇\t值\n东\t1" },
  { rule: "bars", text: "镇|值\n东|1" },
  { rule: "columns set with spaces", text: "镇      值  \n东      1" },
  { rule: "columns set with wide spaces", text: "镇　值\n东　1" },
])("$rule", async ({ text }) =>
  expect(await cellsOf(strToU8(text), "a.txt")).toEqual([
    ["镇", "值"],
    ["东", "1"],
  ]),
);

test("figures stay as printed, blanks are gaps, the sheet bears the file's name", async () => {
  const { sheets } = await contents("C:\\数据\\五月.csv", strToU8('镇,值\n东,"1,234.50"\n,  \n西,12.5%'));
  expect(sheets).toMatchObject([{ name: "五月", cells: [["镇", "值"], ["东", "1,234.50"], [], ["西", "12.5%"]] }]);
});

test("a text of many pieces keeps every row in its place", async () => {
  const rows = Array.from({ length: 60_000 }, (_, row) => `第${row}镇,"${row}"`);
  const cells = await cellsOf(strToU8(rows.join("\r\n")), "a.csv");
  expect(cells).toHaveLength(60_000);
  expect([cells[0], cells[31_234], cells[59_999]]).toEqual([
    ["第0镇", "0"],
    ["第31234镇", "31234"],
    ["第59999镇", "59999"],
  ]);
});
