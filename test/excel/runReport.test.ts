import { CHINESE, clearStage, DAZHOU, sheetOf, stage } from "./support";

afterEach(clearStage);

const MESSY = [
  "各镇2024年1-5月主要经济指标,,,",
  ",,,单位：亿元、%",
  "镇（街道）,固定资产投资,,位次",
  ",累计,同比,",
  "合 计,30,5.5,",
  "东镇,12.5①,3.4,2",
  "西镇,8.1,-3.3,3",
  "南街道,9.4,暂无,1",
  "注：①含开发区。",
].join("\n");

const bytes = (text: string) => new TextEncoder().encode(text);

function request(csv: Uint8Array, more: object = {}) {
  return { csv, fileName: "月报.csv", templateId: "monthly", ...CHINESE, ...more };
}

describe("a report on a file of others", () => {
  test("reads it, builds the comparison, and names the cells of each figure", async () => {
    const set = await stage();
    const outcome = await set.commands.runReport(request(bytes(MESSY)));
    expect(outcome).toMatchObject({ ok: true, doubts: { lines: [] } });
    const data = sheetOf(set, "指标数据");
    const row = Array.from({ length: 16 }, (_, column) => data.cell(2, column)?.value ?? null);
    expect(row.slice(0, 7)).toEqual(["东镇", "固定资产投资", "2024年1—5月", 12.5, "亿元", null, 0.034]);
    expect(row.slice(12)).toEqual(["第2（增速）", null, "月报!B6:D6", null]);
    expect(set.workbook.sheets.map((sheet) => sheet.name)).toContain("对比表 2024年1—5月");
  });

  test("gives every doubt as a line with its cell, its sentence and what was done", async () => {
    const set = await stage();
    const text = MESSY.replace("9.4", "9.4或9.5").replace("-3.3", "—");
    const outcome = await set.commands.runReport(request(bytes(text)));
    expect(outcome).toMatchObject({ ok: true, doubts: { heads: expect.arrayContaining(["单元格", "处理"]) } });
    expect(outcome.doubts.lines.map((line) => [...line.slice(0, 3), line[7]])).toEqual(
      expect.arrayContaining([
        ["月报", "B8", "textInFigures", "未采用"],
        ["月报", "C7", "gapMeaning", "保留"],
      ]),
    );
  });

  test("of which nothing can be read says why, and leaves the workbook as it is", async () => {
    const set = await stage();
    const outcome = await set.commands.runReport(request(bytes("只有文字,没有数\n甲,乙")));
    expect(outcome).toMatchObject({ ok: false, faults: [expect.stringMatching(/^月报\.csv:月报: 没有找到数据/u)] });
    expect(set.workbook.sheets.map((sheet) => sheet.name)).toEqual(["Sheet1"]);
  });

  test("of one town that does not name it takes the town and the period that are given", async () => {
    const text = "主要经济指标\n指标,单位,累计,同比±%\n固定资产投资,亿元,8.5,9\n社会消费品零售总额,亿元,5.5,3.3";
    const set = await stage();
    expect(await set.commands.runReport(request(bytes(text)))).toMatchObject({ ok: false });
    const outcome = await set.commands.runReport(request(bytes(text), { town: "场口镇", period: "2025年1-4月" }));
    expect(outcome).toMatchObject({ ok: true });
    expect(sheetOf(set, "指标数据").cell(1, 0)?.value).toBe("场口镇");
  });
});

test("a file in the form of our own data is read strictly as before", async () => {
  const set = await stage();
  expect(await set.commands.runReport(request(DAZHOU))).toMatchObject({ ok: true, doubts: { lines: [] } });
  const other = await stage();
  const outcome = await other.commands.runReport(request(bytes("地区,指标,数值,备用\n东镇,固投,1,2")));
  expect(outcome).toMatchObject({ ok: false, faults: [expect.stringMatching(/^月报\.csv:1:4: 不认识的列“备用”/u)] });
});
