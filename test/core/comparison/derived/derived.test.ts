import fc from "fast-check";
import { completionCell } from "../../../../src/core/comparison/derived/completionCell";
import {
  a1,
  columnBlock,
  Derived,
  reader,
  settle,
  type DraftCell,
} from "../../../../src/core/comparison/derived/Derived";
import { growthCell } from "../../../../src/core/comparison/derived/growthCell";
import { paceGapCell } from "../../../../src/core/comparison/derived/paceGapCell";
import { rankCell } from "../../../../src/core/comparison/derived/rankCell";
import { metCell } from "../../../../src/core/comparison/derived/targetCells";
import { totalCell } from "../../../../src/core/comparison/derived/totalCell";
import { verdictCell } from "../../../../src/core/comparison/derived/verdictCell";
import { SHEET_TEXTS } from "../../../../src/core/texts/sheet";

const texts = SHEET_TEXTS["zh-CN"];
const at = (row: number, column: number) => ({ row, column });
/** The value of a derived cell behind the given ones in the first row. */
const valueOf = (inputs: DraftCell[], derived: Derived) => reader([[...inputs, derived]])(at(0, inputs.length));

test.each([
  { rule: "R2", current: 69737, base: 52130, expected: 0.33775177441 },
  { rule: "R2 a base of zero", current: 5, base: 0, expected: "—" },
  { rule: "R2 a gap is never −100 %", current: null, base: 3, expected: "—" },
  { rule: "R2 a gap in the base", current: 3, base: "—", expected: "—" },
  { rule: "R3 O18", current: 117, base: -194, expected: "扭亏为盈" },
  { rule: "R3 O18", current: -7.7, base: 255, expected: "由盈转亏" },
  { rule: "R3", current: -5, base: -3, expected: "增亏" },
  { rule: "R3", current: -3, base: -5, expected: "减亏" },
  { rule: "R3", current: -3, base: -3, expected: "持平" },
  { rule: "R3", current: 0, base: -3, expected: "扭亏（持平）" },
])("$rule growth of $current over $base is $expected", ({ current, base, expected }) => {
  expect(valueOf([current, base], growthCell(at(0, 0), at(0, 1), texts))).toBe(expected);
});

test.each([
  { rule: "R22 O2", actual: 61646, target: 109466, expected: 0.56315202894 },
  { rule: "D9 never capped", actual: 12.2, target: 7.03, expected: 1.735419630156 },
  { rule: "R22 no target", actual: 5, target: null, expected: "—" },
  { rule: "R22 a target of zero", actual: 5, target: 0, expected: "—" },
  { rule: "R22 no figure", actual: "—", target: 5, expected: "—" },
])("$rule completion of $actual by $target is $expected", ({ actual, target, expected }) => {
  expect(valueOf([actual, target], completionCell(at(0, 0), at(0, 1)))).toBe(expected);
});

test.each([
  { rule: "R29 O5", completion: 0.851, month: 10, expected: 1.7666666667 },
  { rule: "R29 no completion", completion: "—", month: 10, expected: "—" },
])("$rule pace gap of $completion in month $month", ({ completion, month, expected }) => {
  const value = valueOf([completion], paceGapCell(at(0, 0), month));
  if (typeof expected === "number") expect(value).toBeCloseTo(expected, 9);
  else expect(value).toBe(expected);
});

test.each([
  { rule: "R26 equal", actual: 98, limit: 98, isMet: "atLeast", expected: "met" },
  { rule: "R48 floating point remains", actual: 0.1 + 0.2 - 1e-16, limit: 0.3, isMet: "atLeast", expected: "met" },
  { rule: "R48 the twelfth decimal of a rate", actual: 1 - 1e-12, limit: 1, isMet: "atLeast", expected: "missed" },
  { rule: "R48 behind the twelfth", actual: 1 - 4e-13, limit: 1, isMet: "atLeast", expected: "met" },
  {
    rule: "R48 remains of a large level",
    actual: 123456.70000000001,
    limit: 123456.7,
    isMet: "atMost",
    expected: "met",
  },
  {
    rule: "R27 a large cap, a little above",
    actual: 123456.70001,
    limit: 123456.7,
    isMet: "atMost",
    expected: "missed",
  },
  { rule: "R27 a cap of zero", actual: 0, limit: 0, isMet: "atMost", expected: "met" },
  { rule: "R28 a fall", actual: -0.03, limit: -0.03, isMet: "atMost", expected: "met" },
  { rule: "R26 a gap", actual: "—", limit: 98, isMet: "atLeast", expected: "" },
] as const)(
  "$rule: $actual against $limit is $expected, by cell or by figure",
  ({ actual, limit, isMet, expected }) => {
    const words = { met: "met", missed: "missed" };
    expect(valueOf([actual], metCell(at(0, 0), limit, isMet, words))).toBe(expected);
    expect(valueOf([actual, limit], metCell(at(0, 0), at(0, 1), isMet, words))).toBe(expected);
  },
);

test("R48: the formula of a verdict compares on the digits that its value is compared on", () => {
  const test = (limit: Parameters<typeof metCell>[1]) =>
    metCell(at(0, 0), limit, "atLeast", { met: "Y", missed: "N" }).plain;
  expect(test(1)).toBe('IF(ISNUMBER(A1),IF(ROUND(A1-1,12)>=0,"Y","N"),"")');
  expect(test(98)).toBe('IF(ISNUMBER(A1),IF(ROUND((A1-98)/98,12)>=0,"Y","N"),"")');
  expect(test(at(0, 1))).toBe('IF(COUNT(A1,B1)=2,IF(ROUND((A1-B1)/MAX(ABS(B1),1),12)>=0,"Y","N"),"")');
});

test("R43, R45, O16: ranks in a column, ties share a rank, gaps and words have none", () => {
  const values = [5.3, 5.7, 86.8, "—", 19.5, 86.8, "扭亏为盈"];
  const cells = values.map((value, row) => [value, rankCell(at(row, 0), { first: 0, last: 6 }, "descending")]);
  const read = reader(cells);
  expect(values.map((_, row) => read(at(row, 1)))).toEqual([5, 4, 1, "—", 3, 1, "—"]);
});

test("R35: a total needs every one of its parts", () => {
  const total = totalCell(0, [{ first: 1, last: 3 }]);
  expect(reader([[total], [0.1], [0.2], [0]])(at(0, 0))).toBe(0.3);
  expect(reader([[total], [0.1], ["—"], [0]])(at(0, 0))).toBe("—");
});

test.each([
  { gap: 0.04, growth: 0.2, expected: "持平序时，增速高于全市" },
  { gap: -0.06, growth: 0.1, expected: "欠序时，增速等于全市" },
  { gap: 3, growth: "—", expected: "超序时" },
  { gap: "—", growth: 0.05, expected: "增速低于全市" },
])("R29 verdict for a gap of $gap and a growth of $growth", ({ gap, growth, expected }) => {
  const cells = { paceGap: at(0, 0), growth: at(0, 1), totalGrowth: at(0, 2), totalName: at(0, 3) };
  expect(valueOf([gap, growth, 0.1, "全市"], verdictCell(cells, { ...texts, met: "● 达标", missed: "▼ 未达标" }))).toBe(
    expected,
  );
});

test("a chain of derived cells is settled in each of the three ways", () => {
  const cells: DraftCell[][] = [[5, 10, completionCell(at(0, 0), at(0, 1)), paceGapCell(at(0, 2), 3), "text", null]];
  expect(settle(cells, "excel")[0]!.slice(2)).toEqual([
    { formula: '=IF(COUNT(A1,B1)=2,IF(B1>0,ROUND(A1/B1,12),"—"),"—")' },
    { formula: '=IF(ISNUMBER(C1),ROUND((C1-3/12)*100,10),"—")' },
    "text",
    null,
  ]);
  expect(settle(cells, "functions")[0]![2]).toEqual({
    formula: '=IFERROR(IND.TARGET_RATE(A1,B1),IF(COUNT(A1,B1)=2,IF(B1>0,ROUND(A1/B1,12),"—"),"—"))',
  });
  expect(settle(cells, "values")[0]).toEqual([5, 10, 0.5, 25, "text", null]);
});

test("addresses hold their rows and columns as asked", () => {
  expect([a1(at(4, 27)), a1(at(4, 1), "row"), a1(at(4, 1), "column"), a1(at(4, 1), "both")]).toEqual([
    "AB5",
    "B$5",
    "$B5",
    "$B$5",
  ]);
  expect(columnBlock(2, 7, 14)).toBe("C$8:C$15");
});

test("R48: two growths from different divisions that are equal tie", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 999 }),
      fc.integer({ min: 1, max: 999 }),
      fc.integer({ min: 2, max: 9 }),
      (a, b, k) => {
        const cells = [
          [a, b, growthCell(at(0, 0), at(0, 1), texts), rankCell(at(0, 2), { first: 0, last: 1 }, "descending")],
          [
            a * k,
            b * k,
            growthCell(at(1, 0), at(1, 1), texts),
            rankCell(at(1, 2), { first: 0, last: 1 }, "descending"),
          ],
        ];
        const read = reader(cells);
        expect([read(at(0, 3)), read(at(1, 3))]).toEqual([1, 1]);
      },
    ),
  );
});
