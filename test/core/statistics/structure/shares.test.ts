import fc from "fast-check";
import { Misuse, Refusal } from "../../../../src/core/statistics/Answer";
import { expectReason } from "../reasons";
import { averagePerUnit } from "../../../../src/core/statistics/structure/averagePerUnit";
import { share } from "../../../../src/core/statistics/structure/share";
import { shareChange } from "../../../../src/core/statistics/structure/shareChange";

const gap = null;
const positive = fc.integer({ min: 1, max: 1_000_000 });

test.each([
  // National Bureau of Statistics, January–February 2021: printed 20.7 %.
  { rule: "O14 goods sold online", part: 14412, total: 69737, expected: 0.2067 },
  // 税收收入 in 地方财政收入, to April (O1): 66.19 %.
  { rule: "O1 taxes", part: 66342, total: 100223, expected: 0.6619 },
  { rule: "a part of nothing", part: 0, total: 5, expected: 0 },
  { rule: "R15 a loss within a profit", part: -2, total: 8, expected: -0.25 },
  { rule: "the whole itself", part: 8, total: 8, expected: 1 },
  { rule: "R48 the whole but for floating point", part: 0.1 + 0.2, total: 0.3, expected: 1 },
])("SHARE $rule", ({ part, total, expected }) => expect(share(part, total)).toBeCloseTo(expected, 4));

test.each([
  { part: gap, total: 0, code: "partMissing" },
  { part: 1, total: gap, code: "wholeMissing" },
  { part: 1, total: 0, code: "wholeNotPositive" },
  { part: -1, total: -2, code: "wholeNotPositive" },
] as const)("SHARE refuses $part of $total", ({ part, total, code }) => {
  expect(share(part, total)).toEqual(new Refusal(code));
});

test.each([
  { rule: "swapped", part: 69737, total: 14412 },
  { rule: "just above", part: 100.1, total: 100 },
])("SHARE of a part above the whole is a misuse: $rule", ({ part, total }) => {
  expectReason(share(part, total), new Misuse("partAboveWhole", String(part), String(total)));
});

test("R15 shares of the parts sum to 1, and do not depend on the unit", () => {
  fc.assert(
    fc.property(fc.array(positive, { minLength: 1, maxLength: 20 }), positive, (parts, unit) => {
      const total = parts.reduce((sum, part) => sum + part, 0);
      const sum = parts.reduce((before, part) => before + Number(share(part * unit, total * unit)), 0);
      expect(sum).toBeCloseTo(1, 9);
    }),
  );
});

test.each([
  { rule: "O14 福田, services", args: [93.58, 93.44, 100, 100], expected: 0.14 },
  { rule: "a fall", args: [1, 1, 4, 2], expected: -25 },
  { rule: "a loss that became less", args: [-1, -2, 10, 10], expected: 10 },
  { rule: "online sales of all (2021) against a share of 20.7 %", args: [14412, 20.7, 69737, 100], expected: -0.0338 },
] as const)("SHARE_CHANGE $rule", ({ args, expected }) => {
  expect(shareChange(...(args as unknown as Parameters<typeof shareChange>))).toBeCloseTo(expected, 4);
});

test("SHARE_CHANGE of equal shares is exactly 0", () => expect(shareChange(0.3, 0.1, 0.9, 0.3)).toBe(0));

test.each([
  { now: 62.1, before: 63, total: 100, expected: -0.9 },
  { now: 13.7, before: 0, total: 100, expected: 13.7 },
  { now: 0.3, before: 0.1, total: 1, expected: 20 },
])("R15 SHARE_CHANGE of $before to $now is exactly $expected", ({ now, before, total, expected }) => {
  expect(shareChange(now, before, total, total)).toBe(expected);
});

test("R15 changes of shares with one decimal of a percent are exact", () => {
  const tenths = fc.integer({ min: 0, max: 1000 });
  fc.assert(
    fc.property(tenths, tenths, (now, before) => {
      expect(shareChange(now / 10, before / 10, 100, 100)).toBe((now - before) / 10);
    }),
  );
});

test.each([
  { rule: "now", args: [101, 50, 100, 100], details: ["101", "100"] },
  { rule: "a year before", args: [50, 101, 100, 100], details: ["101", "100"] },
  { rule: "the order part, total, part, total", args: [93.58, 100, 93.44, 100], details: ["93.58", "93.44"] },
] as const)("SHARE_CHANGE of a part above its whole is a misuse: $rule", ({ args, details }) => {
  expectReason(
    shareChange(...(args as unknown as Parameters<typeof shareChange>)),
    new Misuse("partAboveWhole", ...details),
  );
});

test.each([
  { args: [gap, gap, gap, gap], code: "partMissing" },
  { args: [1, gap, gap, gap], code: "previousPartMissing" },
  { args: [1, 1, gap, 0], code: "wholeMissing" },
  { args: [1, 1, 0, gap], code: "previousWholeMissing" },
  { args: [1, 1, 0, 0], code: "wholeNotPositive" },
  { args: [1, 1, -1, 1], code: "wholeNotPositive" },
  { args: [2, 1, 1, 0], code: "previousWholeNotPositive" },
  { args: [1, 1, 1, -1], code: "previousWholeNotPositive" },
] as const)("SHARE_CHANGE refuses $args", ({ args, code }) => {
  expect(shareChange(...(args as unknown as Parameters<typeof shareChange>))).toEqual(new Refusal(code));
});

test("R15 the changes of all shares sum to 0", () => {
  const pairs = fc.array(fc.tuple(positive, positive), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(pairs, (parts) => {
      const [total, previous] = [0, 1].map((at) => parts.reduce((sum, pair) => sum + pair[at]!, 0)) as [number, number];
      const sum = parts.reduce((all, [now, before]) => all + Number(shareChange(now, before, total, previous)), 0);
      expect(sum).toBeCloseTo(0, 6);
    }),
  );
});

test.each([
  { rule: "D6 湖镇, 万元 a village", total: 1883, units: 43, expected: 43.79 },
  { rule: "half a unit", total: 3, units: 0.5, expected: 6 },
  { rule: "a loss", total: -10, units: 4, expected: -2.5 },
])("AVERAGE_PER_UNIT $rule", ({ total, units, expected }) =>
  expect(averagePerUnit(total, units)).toBeCloseTo(expected, 2),
);

test.each([
  { total: gap, units: 0, code: "wholeMissing" },
  { total: 5, units: gap, code: "unitsMissing" },
  { total: 5, units: 0, code: "unitsNotPositive" },
  { total: 5, units: -1, code: "unitsNotPositive" },
] as const)("AVERAGE_PER_UNIT refuses $total over $units", ({ total, units, code }) => {
  expect(averagePerUnit(total, units)).toEqual(new Refusal(code));
});

test("AVERAGE_PER_UNIT times the units is the total", () => {
  fc.assert(
    fc.property(positive, positive, (total, units) => {
      expect(Number(averagePerUnit(total, units)) * units).toBeCloseTo(total, 6);
    }),
  );
});
