import fc from "fast-check";
import { freeSheetName, nameAround } from "../../../src/core/plan/sheetName";

test.each([
  { rule: "a free name stays", wish: "对比表 2018年1—7月", taken: ["指标数据"], expected: "对比表 2018年1—7月" },
  { rule: "a taken name gets a number", wish: "对比表", taken: ["对比表"], expected: "对比表 (2)" },
  { rule: "the next free number", wish: "对比表", taken: ["对比表", "对比表 (2)"], expected: "对比表 (3)" },
  { rule: "Excel does not tell cases apart", wish: "Data", taken: ["DATA"], expected: "Data (2)" },
  { rule: "marks Excel refuses become spaces", wish: "a/b:c*[d]?\\", taken: [], expected: "a b c  d" },
  { rule: "no apostrophe at either end", wish: "'a'", taken: [], expected: "a" },
  { rule: "no apostrophe where a long name is cut", wish: `${"a".repeat(30)}'bc`, taken: [], expected: "a".repeat(30) },
  { rule: "31 characters at most", wish: "长".repeat(40), taken: [], expected: "长".repeat(31) },
  {
    rule: "31 characters with a number",
    wish: "长".repeat(40),
    taken: ["长".repeat(31)],
    expected: `${"长".repeat(27)} (2)`,
  },
  { rule: "no blank where a long name is cut", wish: `${"a".repeat(30)} bc`, taken: [], expected: "a".repeat(30) },
  { rule: "nothing left", wish: "[]", taken: [], expected: "Sheet" },
  { rule: "nothing but marks and apostrophes", wish: "'*'", taken: [], expected: "Sheet" },
  { rule: "apostrophes behind marks", wish: "*'a' ?'", taken: [], expected: "a" },
])("$rule", ({ wish, taken, expected }) => expect(freeSheetName(wish, taken)).toBe(expected));

test.each([
  { subject: "Retail sales of consumer goods", expected: "Ranks Retail sale… Jan–May 2025" },
  { subject: "Retail sales", expected: "Ranks Retail sales Jan–May 2025" },
  { subject: "", expected: "Ranks  Jan–May 2025" },
])("the subject of a name is cut, the period stays: $subject", ({ subject, expected }) => {
  const name = nameAround("Ranks ", subject, " Jan–May 2025");
  expect(name).toBe(expected);
  expect(name.length).toBeLessThanOrEqual(31);
});

test("every name is one that Excel takes and the workbook does not have", () => {
  const wish = fc.string({ unit: fc.constantFrom(..."ab表'[]:*?/\\ "), maxLength: 40 });
  fc.assert(
    fc.property(wish, fc.nat(4), (text, copies) => {
      const taken: string[] = [];
      for (let copy = 0; copy <= copies; copy++) {
        const name = freeSheetName(text, taken);
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(31);
        expect(name).not.toMatch(/[[\]:*?/\\]|^'|'$/);
        expect(taken.map((one) => one.toLowerCase())).not.toContain(name.toLowerCase());
        taken.push(name);
      }
    }),
  );
});
