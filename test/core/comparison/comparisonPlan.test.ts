import { townTable } from "../../../src/core/comparison/TownTable";
import { toDate } from "../../../src/core/period/Period";
import { LANGUAGES } from "../../../src/core/texts/language";
import { dataRow } from "../data/rows";
import { allFormulas, formulaOf, namesOf, plan, rowOf, texts } from "./plans";
import { dazhou, monthly } from "./tables";

const sample = townTable(dazhou(), monthly, toDate(2018, 7));
const byCompletion = ["达川区", "大竹县", "通川区", "宣汉县", "开江县", "渠县", "经开区", "万源市"];

describe("O4 达州, July 2018", () => {
  // The plan of the year orders 开江 (57.6 %), 宣汉 (57.9 %) otherwise than the plan to Q3 does.
  test.each([
    {
      rule: "completion of the annual plan",
      sortBy: undefined,
      expected: ["达川区", "大竹县", "通川区", "宣汉县", "开江县", "渠县", "经开区", "万源市"],
    },
    {
      rule: "completion of the plan to Q3",
      sortBy: "phaseCompletion",
      expected: ["达川区", "大竹县", "宣汉县", "通川区", "渠县", "开江县", "万源市", "经开区"],
    },
    {
      rule: "growth",
      sortBy: "growth",
      expected: ["通川区", "经开区", "达川区", "宣汉县", "大竹县", "渠县", "开江县", "万源市"],
    },
    {
      rule: "level",
      sortBy: "value",
      expected: ["通川区", "宣汉县", "达川区", "大竹县", "经开区", "渠县", "万源市", "开江县"],
    },
  ] as const)("towns stand in the order of $rule, the total and 市本级 above them", ({ sortBy, expected }) => {
    const sheet = plan(sample, sortBy ? { sortBy } : {});
    expect(namesOf(sheet)).toEqual(["达州市", "市本级", ...expected]);
  });

  const sheet = plan(sample);

  test("the total and 市本级 have no rank in any column, and no ranking reaches them", () => {
    for (const name of ["达州市", "市本级"]) {
      expect(rowOf(sheet, name)[0]).toBe("—");
      expect(rowOf(sheet, name).some((cell) => formulaOf(cell)?.includes("RANK("))).toBe(false);
    }
    const ranks = allFormulas(sheet).filter((formula) => formula.includes("RANK("));
    expect(ranks).toHaveLength(3 * byCompletion.length);
    const first = sheet.frozen.rows + 2 + 1;
    const last = first + byCompletion.length - 1;
    for (const formula of ranks)
      expect(formula).toMatch(new RegExp(`RANK\\([A-Z]+\\d+,[A-Z]+\\$${first}:[A-Z]+\\$${last},0\\)`));
  });

  test("derived columns are formulas, given figures are numbers", () => {
    expect(rowOf(sheet, "达川区")).toEqual([
      { formula: '=IF(ISNUMBER(E8),RANK(E8,E$8:E$15,0),"—")' },
      "达川区",
      26.8,
      41.2,
      { formula: '=IF(COUNT(C8,D8)=2,IF(D8>0,ROUND(C8/D8,12),"—"),"—")' },
      { formula: '=IF(ISNUMBER(E8),ROUND((E8-7/12)*100,10),"—")' },
      29.5,
      { formula: '=IF(COUNT(C8,G8)=2,IF(G8>0,ROUND(C8/G8,12),"—"),"—")' },
      { formula: '=IF(ISNUMBER(H8),RANK(H8,H$8:H$15,0),"—")' },
      0.134,
      { formula: '=IF(ISNUMBER(J8),RANK(J8,J$8:J$15,0),"—")' },
      { formula: expect.stringContaining("$B$6") },
    ]);
  });

  test("the verdict compares pace and growth with the total's row", () => {
    const formula = formulaOf(rowOf(sheet, "达川区").at(-1))!;
    expect(formula).toContain("F8");
    expect(formula).toContain("J8>J$6");
    expect(formula).toContain("超序时");
  });

  test("市本级 has no growth: a dash, never 0", () => expect(rowOf(sheet, "市本级")[9]).toBe("—"));

  test("completion of the year and of the plan to Q3 are told apart by their heads", () => {
    const heads = sheet.cells.slice(2, sheet.frozen.rows).flat();
    expect(heads).toEqual(expect.arrayContaining(["年度目标", "前三季度目标", "重点项目投资", "固定资产投资"]));
  });

  test("the notes name the ranking, those left out, the pace, the phased plan, the gaps and the source", () => {
    const notes = texts(sheet);
    for (const part of [
      "1224",
      "8 个单位",
      "达州市、市本级不参加排名",
      "7÷12＝58.3%",
      "前三季度目标是阶段计划",
      "增速为公布数",
      "“—”表示缺数",
      "数据来源：达州市发展和改革委员会",
    ]) {
      expect(notes).toContain(part);
    }
    expect(notes).not.toContain("可比口径");
    expect(notes).not.toContain("合计为各单位之和");
  });

  test("nothing is summed where the data have a total of their own", () => {
    expect(allFormulas(sheet).filter((formula) => formula.includes("SUM("))).toEqual([]);
  });

  test("name, title, unit and frozen heads", () => {
    expect(sheet.name).toBe("对比表 2018年1—7月");
    expect(sheet.cells[0]![0]).toBe("月度主要经济指标对比");
    expect(sheet.cells[1]![0]).toBe("2018年1—7月　按重点项目投资年度目标完成率排序");
    expect(sheet.cells[1]!.at(-1)).toBe("单位：亿元");
    expect(sheet.frozen).toEqual({ rows: 5, columns: 2 });
    expect(sheet.print.headRows).toEqual({ first: 2, last: 4 });
  });
});

test.each(LANGUAGES)("every sheet is a full rectangle that its looks, merges and rules stay inside, %s", (language) => {
  const sheet = plan(sample, { language });
  const width = sheet.columnWidths.length;
  expect(sheet.cells.map((line) => line.length)).toEqual(sheet.cells.map(() => width));
  for (const { top, left, bottom, right } of [...sheet.looks, ...sheet.rules]
    .map(({ block }) => block)
    .concat(sheet.merges)) {
    expect(
      top >= 0 && left >= 0 && top <= bottom && left <= right && bottom < sheet.cells.length && right < width,
    ).toBe(true);
  }
  for (const merge of sheet.merges) {
    const [, ...covered] = sheet.cells
      .slice(merge.top, merge.bottom + 1)
      .flatMap((line) => line.slice(merge.left, merge.right + 1));
    expect(covered.every((cell) => cell === null)).toBe(true);
  }
  expect(texts(sheet)).not.toMatch(/undefined|NaN|\[object|null/);
});

test("no formula holds a text of the data", () => {
  const evil = '"&HYPERLINK("x")&"';
  const rows = ["甲", "乙", "丙", "丁"].map((name, place) =>
    dataRow({
      town: name + evil,
      indicator: `指标${evil}`,
      unit: "亿元",
      value: place + 1,
      previous: 2,
      target: 9,
      status: evil,
      source: evil,
    }),
  );
  const sheet = plan(townTable(rows, monthly, toDate(2018, 7)));
  expect(namesOf(sheet)).toContain(`甲${evil}`);
  for (const formula of allFormulas(sheet)) expect(formula).not.toContain("HYPERLINK");
  // Every formula speaks of cells, our functions' names, numbers and the catalogue's words alone.
  const words = new Set(
    allFormulas(sheet).flatMap((formula) => [...formula.matchAll(/"([^"]*)"/g)].map(([, word]) => word)),
  );
  expect(
    [...words].every((word) =>
      /^(—|，||[超欠持]\S*序时|增速\S{2}|扭亏(为盈|（持平）)?|由盈转亏|[增减]亏|持平)$/.test(word!),
    ),
  ).toBe(true);
});
