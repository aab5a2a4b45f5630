import fc from "fast-check";
import { Refusal } from "../../../../src/core/statistics/Answer";
import { bindingTarget } from "../../../../src/core/statistics/targets/bindingTarget";
import { targetLevel } from "../../../../src/core/statistics/targets/targetLevel";
import { expectReason, refused } from "../reasons";

// Targets of 场口镇 (D1) and 湖镇镇 (D4, D5) for 2025.
test.each([
  { rule: "D1 123 亿元 +7.8 %", base: 123, growth: 0.078, expected: 132.594 },
  { rule: "D4 74.23 亿元 +10 %", base: 74.23, growth: 0.1, expected: 81.653 },
  { rule: "D4 7.85 亿元 +10 %", base: 7.85, growth: 0.1, expected: 8.635 },
  { rule: "D5 2.06 亿元 +30 %", base: 2.06, growth: 0.3, expected: 2.678 },
  { rule: "a planned fall", base: 200, growth: -0.05, expected: 190 },
  { rule: "doubled, and said to be a fraction", base: 50, growth: 1.5, expected: 125 },
  { rule: "exactly 100 % needs no scale", base: 50, growth: 1, expected: 100 },
] as const)("$rule", ({ base, growth, expected }) => expect(targetLevel(base, growth)).toBe(expected));

test.each<{ rule: string; args: Parameters<typeof targetLevel>; reason: Refusal }>([
  { rule: "no growth", args: [123, null], reason: refused("targetMissing") },
  { rule: "U3 growth 0", args: [123, 0], reason: refused("targetMissing") },
  { rule: "no base", args: [null, 0.1], reason: refused("fullYearMissing") },
  { rule: "base 0", args: [0, 0.1], reason: refused("fullYearMissing") },
  { rule: "base below 0", args: [-5, 0.1], reason: refused("fullYearMissing") },
  { rule: "a fall to nothing", args: [123, -1], reason: refused("growthTooLow") },
])("no level: $rule", ({ args, reason }) => expectReason(targetLevel(...args), reason));

test("the level leads back to the growth", () => {
  const base = fc.integer({ min: 1, max: 1_000_000 }).map((units) => units / 100);
  const growth = fc.integer({ min: -999, max: 1000 }).filter((units) => units !== 0);
  fc.assert(
    fc.property(base, growth, (level, units) => {
      const target = targetLevel(level, units / 1000) as number;
      expect(Math.abs(target / level - 1 - units / 1000)).toBeLessThan(1e-9);
    }),
  );
});

type Targets = [level: number | null, growth: number | null, base: number | null];

test.each<{ rule: string; args: Targets; value: number; kind: string }>([
  { rule: "D4 突破80亿元、增长10%", args: [80, 0.1, 74.23], value: 81.653, kind: "growth" },
  { rule: "D4 投资8.5亿元、增长10%", args: [8.5, 0.1, 7.85], value: 8.635, kind: "growth" },
  { rule: "the level is the larger", args: [85, 0.1, 74.23], value: 85, kind: "level" },
  { rule: "R24 0.5 % of the larger apart", args: [100, -0.005, 100], value: 100, kind: "same" },
  { rule: "R24 just more than 0.5 % apart", args: [100, -0.0051, 100], value: 100, kind: "level" },
  { rule: "R24 nearly the same, by growth", args: [100, 0.005, 100], value: 100.5, kind: "same" },
  { rule: "R24 0.51 % apart, by growth", args: [99.49, -0.0001, 100.01], value: 99.999999, kind: "growth" },
  { rule: "only a level", args: [80, null, null], value: 80, kind: "level" },
  { rule: "only a level, growth blank as 0", args: [80, 0, 74.23], value: 80, kind: "level" },
  { rule: "only a growth", args: [null, 0.1, 74.23], value: 81.653, kind: "growth" },
  { rule: "only a growth, level blank as 0", args: [0, 0.1, 74.23], value: 81.653, kind: "growth" },
])("$rule", ({ args, value, kind }) => {
  const found = bindingTarget(...args);
  expect(found).toMatchObject({ kind });
  expect((found as { value: number }).value).toBeCloseTo(value, 3);
});

test.each<{ rule: string; args: Parameters<typeof bindingTarget>; reason: Refusal }>([
  { rule: "neither", args: [null, null, 74.23], reason: refused("targetMissing") },
  { rule: "neither, as zeros", args: [0, 0, 0], reason: refused("targetMissing") },
  { rule: "a growth without base may bind", args: [80, 0.1, null], reason: refused("fullYearMissing") },
  { rule: "only a growth, no base", args: [null, 0.1, null], reason: refused("fullYearMissing") },
  { rule: "a level below 0", args: [-1, 0.1, 74.23], reason: refused("targetNegative") },
])("no binding target: $rule", ({ args, reason }) => expectReason(bindingTarget(...args), reason));

test("binding is never below either target, and its kind does not depend on the unit", () => {
  const level = fc.double({ min: 1, max: 1e6, noNaN: true });
  const growth = fc.integer({ min: 1, max: 999 }).map((units) => units / 1000);
  fc.assert(
    fc.property(level, growth, level, (goal, rise, base) => {
      const found = bindingTarget(goal, rise, base) as { value: number; kind: string };
      expect(found.value).toBe(Math.max(goal, targetLevel(base, rise) as number));
      expect(bindingTarget(goal * 1024, rise, base * 1024)).toMatchObject({ kind: found.kind });
    }),
  );
});
