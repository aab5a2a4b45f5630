import { at, CHINESE, clearStage, file, sheetOf, stage, DAZHOU } from "./support";

afterEach(clearStage);

/** Ties, gaps, losses, a base of zero, a target of zero, and completions far above 500 %. */
const HARD = `地区,指标,期间,数值,单位,上年同期,年度目标
全区,规模以上工业利润总额,2024年1—7月,,亿元,,
东镇,规模以上工业利润总额,2024年1—7月,3,亿元,2,4
西镇,规模以上工业利润总额,2024年1—7月,6,亿元,4,8
南镇,规模以上工业利润总额,2024年1—7月,-1,亿元,2,3
北镇,规模以上工业利润总额,2024年1—7月,1,亿元,-2,0
中镇,规模以上工业利润总额,2024年1—7月,-3,亿元,-2,
河镇,规模以上工业利润总额,2024年1—7月,,亿元,1,5
湖镇,规模以上工业利润总额,2024年1—7月,9,亿元,0,1.5
`;

/** A whole year, complete to the last, just missed, missed by 4e-11 and far above; a rate and a cap, each met and missed. */
const YEAR = `地区,指标,期间,数值,单位,上年同期,年度目标
东镇,固定资产投资,2024年,30,亿元,27,30
西镇,固定资产投资,2024年,29.99,亿元,28,30
南镇,固定资产投资,2024年,45,亿元,44,15
北镇,固定资产投资,2024年,,亿元,20,25
中镇,固定资产投资,2024年,29.9999999988,亿元,28,30
东镇,产销率,2024年,98,%,97,98
西镇,产销率,2024年,97.9,%,98.5,98
东镇,城镇登记失业率,2024年,3,%,2.9,3
西镇,城镇登记失业率,2024年,3.1,%,3,3
`;

/** Rates are rounded to 12 decimals in one way and not in another. */
function isSame(one: unknown, other: unknown): boolean {
  return typeof one === "number" && typeof other === "number" ? Math.abs(one - other) < 1e-9 : one === other;
}

test.each([
  { what: "达州, published figures", source: file(DAZHOU) },
  { what: "ties, gaps, losses, zeros", source: file(HARD) },
  { what: "a whole year, with rates and a cap", source: file(YEAR) },
])("plain formulas, our functions and values give the same sheet: $what", async ({ source }) => {
  const set = await stage();
  await set.commands.importTemplate({ templateId: "monthly", source }, CHINESE);
  const sheets = [];
  for (const calculation of ["excel", "functions", "values"] as const) {
    const built = await set.commands.buildComparison({ templateId: "monthly", calculation }, CHINESE);
    if (!built.ok) throw new Error(built.problems[0]!.text);
    sheets.push(sheetOf(set, built.value.sheet));
  }
  await set.addin.settled();
  const [plain, functions, values] = sheets;
  const { bottom, right } = plain!.usedRect()!;
  let compared = 0;
  for (let row = 0; row <= bottom; row++) {
    for (let column = 0; column <= right; column++) {
      const cells = [plain!, functions!, values!].map((sheet) => at(sheet, row, column));
      const [first, ...others] = cells;
      const agree = others.every((cell) => isSame(cell ?? "", first ?? ""));
      expect({ row, column, cells, agree }).toEqual({ row, column, cells, agree: true });
      if (plain!.cell(row, column)?.formula) compared++;
    }
  }
  expect(compared).toBeGreaterThan(30);
  expect([...values!.cells()].filter(({ cell }) => cell.formula !== undefined)).toEqual([]);
  expect(
    [...functions!.cells()].some(
      ({ cell }) => cell.formula?.includes("IND.YOY(") || cell.formula?.includes("IND.TARGET_RATE("),
    ),
  ).toBe(true);
});
