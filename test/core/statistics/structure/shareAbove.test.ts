import fc from "fast-check";
import { Refusal } from "../../../../src/core/statistics/Answer";
import { equalFigures } from "../../../../src/core/numbers/equalFigures";
import { shareAbove, type ThresholdOptions } from "../../../../src/core/statistics/structure/shareAbove";

const plain: ThresholdOptions = { bound: "inclusive", result: "share" };
// 荔城区, growth of output in percent by town, January–April; the district grew by 10.96 (ptwbs.net 828142).
const LICHENG = [8.62, 29.69, 6.55, 8.46, 14.8, 14.1];
/** 湖镇镇 2024: of 43 villages 32 had 30 万元 and more, 16 of them 50 and more (D6); their own figures were not published. */
const VILLAGES = [...Array<number>(11).fill(29.9), ...Array<number>(16).fill(30), ...Array<number>(16).fill(50)];

test.each([
  { rule: "D6 30 万元 and more", values: VILLAGES, threshold: 30, options: plain, expected: 32 / 43 },
  { rule: "D6 50 万元 and more", values: VILLAGES, threshold: 50, options: plain, expected: 16 / 43 },
  { rule: "D6 32 villages", values: VILLAGES, threshold: 30, options: { ...plain, result: "count" }, expected: 32 },
  { rule: "faster than the district", values: LICHENG, threshold: 10.96, options: plain, expected: 0.5 },
  { rule: "以上 holds the number", values: [1, 2, 3], threshold: 2, options: plain, expected: 2 / 3 },
  { rule: "exclusive", values: [1, 2, 3], threshold: 2, options: { ...plain, bound: "exclusive" }, expected: 1 / 3 },
  { rule: "R48 inclusive", values: [0.3, 1], threshold: 0.1 + 0.2, options: plain, expected: 1 },
  {
    rule: "R48 exclusive",
    values: [0.1 + 0.2],
    threshold: 0.3,
    options: { ...plain, bound: "exclusive" },
    expected: 0,
  },
  { rule: "R45 gaps are in neither number", values: [1, null, 3, null], threshold: 2, options: plain, expected: 0.5 },
  { rule: "nobody reaches it", values: [1, 2], threshold: 9, options: { ...plain, result: "count" }, expected: 0 },
  {
    rule: "R46 totals leave",
    values: [40, 1, 3],
    threshold: 2,
    options: { ...plain, towns: ["合计", "东镇", "西镇"] },
    expected: 0.5,
  },
] as const)("$rule", ({ values, threshold, options, expected }) => {
  expect(shareAbove(values, options)(threshold)).toBe(expected);
});

test.each([
  { rule: "no threshold", values: [null], threshold: null, code: "thresholdMissing" },
  { rule: "nobody has reported", values: [null], threshold: 1, code: "noneReported" },
  { rule: "an empty range", values: [], threshold: 1, code: "noneReported" },
] as const)("refused: $rule", ({ values, threshold, code }) => {
  expect(shareAbove(values, plain)(threshold)).toEqual(new Refusal(code));
  expect(shareAbove(values, { ...plain, result: "count" })(threshold)).toEqual(new Refusal(code));
});

test("R48 one search finds what counting value by value does, near the threshold too", () => {
  const near = fc
    .tuple(fc.constantFrom(-3.1, -0.3, 0, 0.3, 7, 1e9), fc.integer({ min: -8, max: 8 }))
    .map(([figure, steps]) => figure * (1 + steps * 2e-12));
  fc.assert(
    fc.property(fc.array(near, { minLength: 1 }), near, fc.boolean(), (values, threshold, isInclusive) => {
      const bound = isInclusive ? "inclusive" : "exclusive";
      const counted = values.filter((value) => (equalFigures(value, threshold) ? isInclusive : value > threshold));
      expect(shareAbove(values, { bound, result: "count" })(threshold)).toBe(counted.length);
    }),
  );
});

test("a higher threshold is reached by no more, and not below and below are all", () => {
  const figure = fc.integer({ min: -50, max: 50 });
  fc.assert(
    fc.property(fc.array(figure, { minLength: 1 }), figure, figure, (values, one, other) => {
      const count = shareAbove(values, { bound: "inclusive", result: "count" });
      expect(Number(count(Math.max(one, other)))).toBeLessThanOrEqual(Number(count(Math.min(one, other))));
      const below = shareAbove(
        values.map((value) => -value),
        { bound: "exclusive", result: "share" },
      );
      expect(Number(shareAbove(values, plain)(one)) + Number(below(-one))).toBeCloseTo(1, 12);
    }),
  );
});
