import fc from "fast-check";
import { REFUSALS } from "../../src/core/texts/refusals";
import { rankAmongTownsOf, targetRateOf, yoy } from "../../src/functions/functions";
import { CellError, installCustomFunctions, outcomeOf, setPageLanguage } from "./customFunctionsGlobal";

beforeAll(installCustomFunctions);
afterEach(() => setPageLanguage(undefined));

const zh = REFUSALS["zh-CN"];
const rounded = (cells: unknown) =>
  Array.isArray(cells)
    ? cells.map((line: unknown[]) => line.map((cell) => (typeof cell === "number" ? Number(cell.toFixed(9)) : cell)))
    : cells;
const column = (...cells: unknown[]) => cells.map((cell) => [cell]);
const notAvailable = (sentence: string) => ({ code: "#N/A", sentence });
const wrong = (sentence: string | RegExp) => ({
  code: "#VALUE!",
  sentence: expect.stringMatching(sentence) as unknown,
});
/** An error cell as office.js hands it over. */
const errorCell = new CellError("#DIV/0!");

describe("YOY", () => {
  test.each([
    { rule: "one cell", current: [[110]], previous: [[100]], expected: [[0.1]] },
    { rule: "a column spills", current: column(110, 90), previous: column(100, 100), expected: column(0.1, -0.1) },
    { rule: "a row spills", current: [[110, 90]], previous: [[100, 100]], expected: [[0.1, -0.1]] },
    {
      rule: "a block spills",
      current: [
        [2, 3],
        [4, 5],
      ],
      previous: [
        [1, 1],
        [1, 1],
      ],
      expected: [
        [1, 2],
        [3, 4],
      ],
    },
    {
      rule: "one previous value stands for all",
      current: column(110, 120),
      previous: [[100]],
      expected: column(0.1, 0.2),
    },
    {
      rule: "I10 I13 texts that are numbers",
      current: column("1,234", "１１０"),
      previous: column("1,000", 100),
      expected: column(0.234, 0.1),
    },
    {
      rule: "decision 2: no answer in a block is —",
      current: column(110, null, 5, -1, "Uno"),
      previous: column(100, 100, 0, 4, 3),
      expected: column(0.1, "—", "—", "—", "—"),
    },
    {
      rule: "U5 an error cell in a block is —, never an error",
      current: column(110, errorCell),
      previous: column(100, 100),
      expected: column(0.1, "—"),
    },
    {
      rule: "a mark for missing in a block",
      current: column(110, "—", "XX", "暂无"),
      previous: [[100]],
      expected: column(0.1, "—", "—", "—"),
    },
    {
      rule: "a truth value in a block is no number",
      current: column(110, true),
      previous: [[100]],
      expected: column(0.1, "—"),
    },
  ])("$rule", ({ current, previous, expected }) => expect(rounded(yoy(current, previous))).toEqual(expected));

  test.each([
    { rule: "R2 blank current", current: [[null]], previous: [[100]], expected: notAvailable(zh.currentMissing) },
    { rule: "blank as empty text", current: [[""]], previous: [[100]], expected: notAvailable(zh.currentMissing) },
    { rule: "R2 blank previous", current: [[100]], previous: [[null]], expected: notAvailable(zh.baseMissing) },
    { rule: "U3 a blank delivered as 0", current: [[100]], previous: [[0]], expected: notAvailable(zh.baseZero) },
    { rule: "R3 扭亏为盈", current: [[117]], previous: [[-194]], expected: notAvailable(zh.turnedToProfit) },
    {
      rule: "an error cell is a gap",
      current: [[errorCell]],
      previous: [[100]],
      expected: notAvailable(zh.currentMissing),
    },
    { rule: "not a number at all", current: [[NaN]], previous: [[100]], expected: notAvailable(zh.currentMissing) },
    { rule: "a text alone is #VALUE!", current: [["Uno"]], previous: [[100]], expected: wrong("“Uno”不是数") },
    { rule: "a text beside is #VALUE!", current: [[100]], previous: [["约5"]], expected: wrong("“约5”不是数") },
    { rule: "a truth value alone", current: [[true]], previous: [[100]], expected: wrong("“TRUE”不是数") },
    {
      rule: "nothing in the block can be computed: the first reason",
      current: column(null, 5),
      previous: column(1, 0),
      expected: notAvailable(zh.currentMissing),
    },
    {
      rule: "a block of texts alone",
      current: column("甲", "乙"),
      previous: column(1, 1),
      expected: notAvailable("“甲”不是数；请改成数，缺报请留空或写“—”。"),
    },
    { rule: "rows differ", current: column(1, 2, 3), previous: column(1, 2), expected: wrong(/3×1.*2×1/) },
    { rule: "columns differ", current: [[1, 2]], previous: [[1, 2, 3]], expected: wrong(/1×2.*1×3/) },
    { rule: "one cell does not take a range", current: [[1]], previous: column(1, 2), expected: wrong(/1×1.*2×1/) },
  ])("$rule", ({ current, previous, expected }) => expect(outcomeOf(() => yoy(current, previous))).toEqual(expected));
});

describe("TARGET_RATE", () => {
  test.each([
    { rule: "R22 level by default", args: [[[55]], [[100]]], expected: [[0.55]] },
    { rule: "type left out as null", args: [[[55]], [[100]], null], expected: [[0.55]] },
    { rule: "D9 never capped", args: [[[12.2]], [[7.03]], "level"], expected: [[1.73541963]] },
    { rule: "D1 growth", args: [[[39.6]], [["7.8%"]], "growth", [[123]]], expected: [[0.298656048]] },
    { rule: "Chinese word", args: [[[39.6]], [[0.078]], "增长", [[123]]], expected: [[0.298656048]] },
    { rule: "capitals and spaces in the word", args: [[[55]], [[100]], " Level "], expected: [[0.55]] },
    { rule: "R26 ratio", args: [column(0.996, 0.99), [["99.5%"]], "ratio"], expected: column("达标", "未达标") },
    { rule: "R27 cap", args: [column(36, 41), [[40]], "cap"], expected: column("达标", "未达标") },
    { rule: "R28 reduction", args: [[["8%"]], [["5%"]], "reduction"], expected: [[1.6]] },
    { rule: "R28 reduction from levels", args: [[[92]], [[0.05]], "下降", [[100]]], expected: [[1.6]] },
    { rule: "one target for all towns", args: [column(5, 10), [[10]]], expected: column(0.5, 1) },
    { rule: "a town without a target in a block", args: [column(5, 10), column("-", 10)], expected: column("—", 1) },
    {
      rule: "a base for each town",
      args: [column(11, 11), [[0.1]], "growth", column(10, null)],
      expected: column(1, "—"),
    },
  ])("$rule", ({ args, expected }) => {
    expect(rounded(targetRateOf(...(args as Parameters<typeof targetRateOf>)))).toEqual(expected);
  });

  test.each([
    { rule: "R22 no target", args: [[[5]], [[null]]], expected: notAvailable(zh.targetMissing) },
    { rule: "R22 U3 target 0", args: [[[5]], [[0]]], expected: notAvailable(zh.targetMissing) },
    { rule: "R23 base missing", args: [[[5]], [[0.1]], "growth"], expected: notAvailable(zh.targetBaseMissing) },
    {
      rule: "R23 percent number without its sign",
      args: [[[5]], [[7.8]], "growth", [[100]]],
      expected: notAvailable(zh.growthTargetTooLarge),
    },
    {
      rule: "an unknown type names the accepted ones",
      args: [[[5]], [[1]], "speed"],
      expected: wrong(/type.*“speed”.*level, growth, ratio, cap, reduction/),
    },
    {
      rule: "shapes differ in the base",
      args: [column(1, 2), [[1]], "growth", column(1, 2, 3)],
      expected: wrong(/2×1.*3×1/),
    },
  ])("$rule", ({ args, expected }) => {
    expect(outcomeOf(() => targetRateOf(...(args as Parameters<typeof targetRateOf>)))).toEqual(expected);
  });
});

describe("RANK_AMONG_TOWNS", () => {
  const values = column(26.3, 5.3, 21);
  const towns = column("合计", "东镇", "西镇");
  const groups = column("甲", "甲", "乙");

  test.each([
    { rule: "R43 decision 7: 1224 by default", args: [column(2, 2, 1), column(2, 2, 1)], expected: column(1, 1, 3) },
    { rule: "R43 as RANK.EQ", args: [[[5.3]], values], expected: [[3]] },
    { rule: "R46 with towns the total leaves", args: [[[5.3]], values, null, null, towns], expected: [[2]] },
    { rule: "R46 spilled, the total is —", args: [values, values, null, null, towns], expected: column("—", 2, 1) },
    { rule: "R44 not 0 is lowest first", args: [values, values, 1], expected: column(3, 1, 2) },
    { rule: "R44 0 is highest first", args: [values, values, 0], expected: column(1, 3, 2) },
    { rule: "R44 any other number, as in RANK.EQ", args: [values, values, -2], expected: column(3, 1, 2) },
    { rule: "R44 TRUE is lowest first", args: [values, values, true], expected: column(3, 1, 2) },
    { rule: "R44 in words", args: [values, values, "升序"], expected: column(3, 1, 2) },
    { rule: "R43 O16 1224", args: [column(2, 2, 1), column(2, 2, 1), null, 1224], expected: column(1, 1, 3) },
    { rule: "R43 O16 1223", args: [column(2, 2, 1), column(2, 2, 1), null, 1223], expected: column(1, 1, 2) },
    {
      rule: "R43 O16 average",
      args: [column(2, 2, 1), column(2, 2, 1), null, "average"],
      expected: column(1.5, 1.5, 3),
    },
    {
      rule: "R45 gaps and texts are not ranked",
      args: [column(5, null, "-", "Uno", errorCell, 7), column(5, null, "-", "Uno", errorCell, 7)],
      expected: column(2, "—", "—", "—", "—", 1),
    },
    { rule: "R50 groups by place", args: [values, values, null, null, null, groups], expected: column(1, 2, 1) },
    { rule: "R50 one town and its group", args: [[[21]], values, null, null, null, groups, [["乙"]]], expected: [[1]] },
    {
      rule: "R50 a group that is given counts for the whole range",
      args: [values, values, null, null, null, groups, [["甲"]]],
      expected: column(1, 2, "—"),
    },
    {
      rule: "R50 groups that are numbers",
      args: [values, values, null, null, null, column(1, 1, 2)],
      expected: column(1, 2, 1),
    },
    { rule: "a row of values", args: [[[1, 3, 2]], [[1, 3, 2]]], expected: [[3, 1, 2]] },
    {
      rule: "PhpSpreadsheet: texts in the list are passed over",
      args: [[[3.5]], column(7, 3.5, "ONE", "UNO", 3.5, 1, 2)],
      expected: [[2]],
    },
  ])("$rule", ({ args, expected }) => {
    expect(rankAmongTownsOf(...(args as Parameters<typeof rankAmongTownsOf>))).toEqual(expected);
  });

  test.each([
    { rule: "PhpSpreadsheet: not in the list", args: [[[1.5]], values], expected: notAvailable(zh.valueNotRanked) },
    {
      rule: "R46 the total's own value",
      args: [[[26.3]], values, null, null, towns],
      expected: notAvailable(zh.valueNotRanked),
    },
    { rule: "R45 a gap", args: [[[null]], values], expected: notAvailable(zh.valueMissing) },
    { rule: "PhpSpreadsheet: a text to rank", args: [[["Uno"]], values], expected: wrong("“Uno”不是数") },
    {
      rule: "nobody is a town",
      args: [values, values, null, null, column("合计", "平均", "小计")],
      expected: notAvailable(zh.valueIsTotal),
    },
    { rule: "unknown order", args: [[[1]], values, "up"], expected: wrong(/order.*“up”.*descending, ascending/) },
    { rule: "unknown ties", args: [[[1]], values, null, "1234"], expected: wrong(/ties.*“1234”.*1224, 1223, average/) },
    {
      rule: "R50 groups without the town's own",
      args: [[[21]], values, null, null, null, groups],
      expected: wrong("group"),
    },
    {
      rule: "towns of another shape",
      args: [[[1]], values, null, null, column("东镇", "西镇")],
      expected: wrong(/3×1.*2×1/),
    },
    {
      rule: "groups of another shape",
      args: [[[1]], values, null, null, null, column("甲", "乙"), [["甲"]]],
      expected: wrong(/3×1.*2×1/),
    },
  ])("$rule", ({ args, expected }) => {
    expect(outcomeOf(() => rankAmongTownsOf(...(args as Parameters<typeof rankAmongTownsOf>)))).toEqual(expected);
  });
});

test.each([
  { lang: undefined, sentence: zh.baseZero },
  { lang: "", sentence: zh.baseZero },
  { lang: "zh-CN", sentence: zh.baseZero },
  { lang: "zh-TW", sentence: zh.baseZero },
  { lang: "en-US", sentence: REFUSALS["en-US"].baseZero },
  { lang: "de-DE", sentence: REFUSALS["en-US"].baseZero },
])("a sentence in the language of the page, $lang", ({ lang, sentence }) => {
  setPageLanguage(lang);
  expect(outcomeOf(() => yoy([[5]], [[0]]))).toEqual(notAvailable(sentence));
});

test("the sentences on wrong arguments in English", () => {
  setPageLanguage("en-US");
  expect(outcomeOf(() => yoy(column(1, 2), column(1, 2, 3)))).toEqual(wrong(/differ in size: 2×1 and 3×1/));
  expect(outcomeOf(() => yoy([["Uno"]], [[1]]))).toEqual(wrong("“Uno” is not a number"));
});

test("verdicts are cell values, the same in every language", () => {
  setPageLanguage("en-US");
  expect(targetRateOf([[1]], [[2]], "cap")).toEqual([["达标"]]);
});

test("whatever stands in the cells, a block gives numbers and — in its own shape, or one error for all", () => {
  const cell = fc.oneof(
    fc.double(),
    fc.constantFrom<unknown>(null, "", "—", "Uno", "1,234", "12.5%", true, errorCell, undefined),
  );
  const block = fc
    .integer({ min: 2, max: 4 })
    .chain((rows) =>
      fc.tuple(...[0, 1].map(() => fc.array(fc.tuple(cell, cell), { minLength: rows, maxLength: rows }))),
    );
  fc.assert(
    fc.property(block, ([first, second]) => {
      for (const call of [
        () => yoy(first!, second!),
        () => targetRateOf(first!, second!),
        () => rankAmongTownsOf(first!, first!),
      ]) {
        const result = outcomeOf(call);
        if (!Array.isArray(result)) {
          expect(result).toMatchObject({ code: "#N/A" });
          continue;
        }
        expect(result).toHaveLength(first!.length);
        for (const answer of (result as unknown[][]).flat())
          expect(answer === "—" || typeof answer === "number").toBe(true);
      }
    }),
  );
});
