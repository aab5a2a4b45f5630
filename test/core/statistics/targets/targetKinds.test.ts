import fc from "fast-check";
import { Refusal, type Answer } from "../../../../src/core/statistics/Answer";
import { capCompletion } from "../../../../src/core/statistics/targets/capCompletion";
import { differInScale } from "../../../../src/core/statistics/targets/differInScale";
import { growthCompletion } from "../../../../src/core/statistics/targets/growthCompletion";
import { ratioVerdict } from "../../../../src/core/statistics/targets/ratioVerdict";
import { reductionCompletion } from "../../../../src/core/statistics/targets/reductionCompletion";
import type { CapMethod, GrowthMethod, ReductionMethod } from "../../../../src/core/statistics/targets/targetKinds";
import { expectReason, misused, refused } from "../reasons";

test.each<{ rule: string; actual: number; target: number; method: GrowthMethod; expected: number }>([
  { rule: "R23 plan 10 %, actual 12 %: 增速完成率", actual: 0.12, target: 0.1, method: "growth", expected: 1.2 },
  { rule: "R23 plan 10 %, actual 12 %: 计划完成程度", actual: 0.12, target: 0.1, method: "plan", expected: 1.12 / 1.1 },
  { rule: "D5 +50 % of +30 %", actual: 0.5, target: 0.3, method: "growth", expected: 5 / 3 },
  { rule: "a fall against a planned rise", actual: -0.02, target: 0.1, method: "growth", expected: -0.2 },
  { rule: "a plan of decline", actual: -0.03, target: -0.05, method: "plan", expected: 0.97 / 0.95 },
  { rule: "an actual of exactly 100 %", actual: 1, target: 0.5, method: "growth", expected: 2 },
  { rule: "an actual of exactly −100 %", actual: -1, target: 0.5, method: "plan", expected: 0 },
  { rule: "a target of exactly 100 %", actual: 0.5, target: 1, method: "plan", expected: 0.75 },
  { rule: "no growth", actual: 0, target: 0.1, method: "growth", expected: 0 },
])("growth target, $rule", ({ actual, target, method, expected }) => {
  expect(growthCompletion(actual, target, method, null)).toBeCloseTo(expected, 12);
});

test.each<{ rule: string; args: Parameters<typeof growthCompletion>; reason: Refusal }>([
  { rule: "target 0", args: [0.1, 0, "plan", null], reason: refused("targetMissing") },
  { rule: "target 0 by level", args: [5, 0, "level", 10], reason: refused("targetMissing") },
  { rule: "no base", args: [5, 0.1, "level", null], reason: refused("targetBaseMissing") },
  { rule: "base 0", args: [5, 0.1, "level", 0], reason: refused("targetBaseMissing") },
  { rule: "a fall beyond 100 %", args: [-1.2, 0.1, "plan", null], reason: refused("growthTooLow") },
  { rule: "a fall beyond 100 %", args: [-1.01, 0.1, "growth", null], reason: refused("growthTooLow") },
  { rule: "a planned decline", args: [-0.03, -0.05, "growth", null], reason: refused("growthTargetNegative") },
  { rule: "a decline to nothing", args: [0.1, -1, "plan", null], reason: refused("growthTooLow") },
])("growth target refused: $rule", ({ args, reason }) => expectReason(growthCompletion(...args), reason));

test("the plan's completion is the level's completion, with the level that the growth means", () => {
  const growth = fc.double({ min: -0.9, max: 1, noNaN: true }).filter((value) => value !== 0);
  const base = fc.double({ min: 1, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(growth, growth, base, (actual, target, level) => {
      const byPlan = growthCompletion(actual, target, "plan", null) as number;
      const byLevel = growthCompletion(level * (1 + actual), target, "level", level) as number;
      expect(Math.abs(byPlan - byLevel)).toBeLessThan(1e-9 * (1 + byPlan));
    }),
  );
});

test.each<{ rule: string; actual: number; cap: number; method: CapMethod; expected: number | string }>([
  { rule: "R27 36 of 40, X / actual", actual: 36, cap: 40, method: "quotient", expected: 40 / 36 },
  { rule: "R27 36 of 40, 2 − actual / X", actual: 36, cap: 40, method: "difference", expected: 1.1 },
  { rule: "R27 above the cap", actual: 50, cap: 40, method: "quotient", expected: 0.8 },
  { rule: "R27 above the cap", actual: 50, cap: 40, method: "difference", expected: 0.75 },
  { rule: "R27 actual 0 has no quotient", actual: 0, cap: 40, method: "quotient", expected: "met" },
  { rule: "actual 0 has a difference", actual: 0, cap: 40, method: "difference", expected: 2 },
  { rule: "R27 verdict", actual: 36, cap: 40, method: "verdict", expected: "met" },
  { rule: "equal but for floating point", actual: 0.1 + 0.2, cap: 0.3, method: "verdict", expected: "met" },
  { rule: "a little above", actual: 40.01, cap: 40, method: "verdict", expected: "missed" },
  { rule: "A6 1 of 40 is a count", actual: 1, cap: 40, method: "verdict", expected: "met" },
  { rule: "A6 levels near each other", actual: 1.6, cap: 1.4, method: "verdict", expected: "missed" },
  { rule: "A6 just below ten times", actual: 9.9, cap: 1.1, method: "verdict", expected: "missed" },
  { rule: "a loss below a cap", actual: -3, cap: 40, method: "verdict", expected: "met" },
])("cap, $rule", ({ actual, cap, method, expected }) => {
  const found = capCompletion(actual, cap, method);
  if (typeof expected === "number") expect(found).toBeCloseTo(expected, 12);
  else expect(found).toBe(expected);
});

test.each<{ rule: string; args: Parameters<typeof capCompletion>; reason: Refusal }>([
  { rule: "cap 0", args: [1, 0, "quotient"], reason: refused("targetMissing") },
  { rule: "cap 0", args: [1, 0, "difference"], reason: refused("targetMissing") },
  { rule: "A5 cap 0", args: [0, 0, "verdict"], reason: refused("targetMissing") },
  { rule: "A6 5.1 against 5.5 %", args: [5.1, 0.055, "verdict"], reason: misused("capScales", "5.1", "0.055") },
  { rule: "A6 5.1 % against 5.5", args: [0.051, 5.5, "quotient"], reason: misused("capScales", "0.051", "5.5") },
  { rule: "A6 ten times apart", args: [12.5, 1.25, "difference"], reason: misused("capScales", "12.5", "1.25") },
  { rule: "cap below 0", args: [1, -2, "difference"], reason: refused("targetNegative") },
  { rule: "actual below 0", args: [-1, 40, "quotient"], reason: refused("actualNegative") },
  { rule: "actual below 0", args: [-1, 40, "difference"], reason: refused("actualNegative") },
])("cap refused: $rule, $args", ({ args, reason }) => expectReason(capCompletion(...args), reason));

test("both fractions of a cap are above 1 under it, 1 at it, below 1 over it", () => {
  const level = fc.integer({ min: 2, max: 1_000_000 });
  fc.assert(
    fc.property(level, level, (actual, cap) => {
      for (const method of ["quotient", "difference"] as const)
        expect(Math.sign((capCompletion(actual, cap, method) as number) - 1)).toBe(Math.sign(cap / actual - 1));
    }),
  );
});

test.each<{ rule: string; actual: number; target: number; method: ReductionMethod; base?: number; expected: number }>([
  { rule: "R28 plan 5 %, actual 8 %", actual: 0.08, target: 0.05, method: "reduction", expected: 1.6 },
  { rule: "R28 plan 5 %, actual 8 %", actual: 0.08, target: 0.05, method: "plan", expected: 0.92 / 0.95 },
  { rule: "R28 written as falls", actual: -0.08, target: -0.05, method: "plan", expected: 0.92 / 0.95 },
  { rule: "R28 from levels", actual: 92, target: 0.05, method: "plan", base: 100, expected: 0.92 / 0.95 },
  { rule: "R28 a rise, from levels", actual: 102, target: -0.05, method: "plan", base: 100, expected: 1.02 / 0.95 },
  { rule: "percent numbers on both sides", actual: 8, target: 5, method: "reduction", expected: 1.6 },
  { rule: "no reduction of 5 %", actual: 0, target: 5, method: "reduction", expected: 0 },
  { rule: "a target of all, from levels", actual: 10, target: 1, method: "reduction", base: 100, expected: 0.9 },
  { rule: "all of it gone", actual: 1, target: 0.5, method: "plan", expected: 0 },
])("reduction, $rule, $method", ({ actual, target, method, base, expected }) => {
  expect(reductionCompletion(actual, target, method, base ?? null)).toBeCloseTo(expected, 12);
});

test("without floating point remains", () => {
  expect(reductionCompletion(0.08, 0.05, "reduction", null)).toBe(1.6);
  expect(reductionCompletion(92, 0.05, "reduction", 100)).toBe(1.6);
  expect(reductionCompletion(0.1, 0.7, "plan", null)).toBe(3);
  expect(growthCompletion(0.08, 0.05, "growth", null)).toBe(1.6);
});

test.each<{ rule: string; args: Parameters<typeof reductionCompletion>; reason: Refusal }>([
  { rule: "target 0", args: [0.1, 0, "plan", null], reason: refused("targetMissing") },
  { rule: "opposite signs", args: [-0.02, 0.05, "plan", null], reason: refused("reductionSigns") },
  { rule: "opposite signs", args: [0.02, -0.05, "reduction", null], reason: refused("reductionSigns") },
  { rule: "8 against 5 %", args: [8, 0.05, "reduction", null], reason: misused("reductionScales") },
  { rule: "8 % against 5", args: [-0.08, -5, "reduction", null], reason: misused("reductionScales") },
  { rule: "a fall of all", args: [0.9, 1, "plan", null], reason: refused("reductionOfAll") },
  { rule: "a fall of more", args: [0.9, 5, "plan", null], reason: refused("reductionOfAll") },
  { rule: "base 0", args: [92, 0.05, "plan", 0], reason: refused("targetBaseMissing") },
  { rule: "base below 0", args: [92, 0.05, "reduction", -1], reason: refused("targetBaseMissing") },
])("reduction refused: $rule, $args", ({ args, reason }) => expectReason(reductionCompletion(...args), reason));

test("from levels or from the reduction itself: the same completion", () => {
  const level = fc.double({ min: 1, max: 1e6, noNaN: true });
  const fall = fc.double({ min: 0.001, max: 0.999, noNaN: true });
  fc.assert(
    fc.property(level, fall, fall, fc.constantFrom("reduction", "plan"), (base, actual, target, method) => {
      const byLevel = reductionCompletion(base * (1 - actual), target, method as ReductionMethod, base) as number;
      const byFall = reductionCompletion(actual, target, method as ReductionMethod, null) as number;
      expect(Math.abs(byLevel - byFall)).toBeLessThan(1e-9 * (1 + Math.abs(byFall)));
    }),
  );
});

test.each<{ rule: string; actual: number; target: number; expected: Answer | string }>([
  { rule: "R26 met", actual: 0.996, target: 0.995, expected: "met" },
  { rule: "R26 missed", actual: 0.994, target: 0.995, expected: "missed" },
  { rule: "percent numbers", actual: 99.4, target: 99.5, expected: "missed" },
  { rule: "equal but for floating point", actual: 0.3, target: 0.1 + 0.2, expected: "met" },
  { rule: "A5 target 0", actual: 0.5, target: 0, expected: refused("targetMissing") },
  { rule: "none of it", actual: 0, target: 99.5, expected: "missed" },
  {
    rule: "a percent number against a fraction",
    actual: 97,
    target: 0.995,
    expected: misused("ratioScales", "97", "0.995"),
  },
  {
    rule: "a fraction against a percent number",
    actual: 0.97,
    target: 99.5,
    expected: misused("ratioScales", "0.97", "99.5"),
  },
])("ratio, $rule", ({ actual, target, expected }) => {
  const found = ratioVerdict(actual, target);
  if (expected instanceof Refusal) expectReason(found, expected);
  else expect(found).toBe(expected);
});

test.each([
  { one: 99.5, other: 0.97, differ: true },
  { one: 0.97, other: -99.5, differ: true },
  { one: -0.97, other: 99.5, differ: true },
  { one: 1.5, other: 1.51, differ: true },
  { one: 1.5, other: 0.2, differ: false },
  { one: 1.51, other: 99, differ: false },
  { one: 0, other: 99, differ: false },
])("$one and $other differ in scale: $differ", ({ one, other, differ }) => {
  expect(differInScale(one, other)).toBe(differ);
  expect(differInScale(other, one)).toBe(differ);
});
