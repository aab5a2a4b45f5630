import fc from "fast-check";
import { readNumber } from "../../../src/core/numbers/readNumber";

const number = (value: number) => ({ kind: "number", value, percent: false });
const percent = (value: number) => ({ kind: "number", value, percent: true });

test.each([
  { rule: "I10 plain", text: "12.5", expected: number(12.5) },
  { rule: "I10 thousands", text: "1,234.5", expected: number(1234.5) },
  { rule: "I10 full-width thousands", text: "１，２３４", expected: number(1234) },
  { rule: "I10 spaces around and inside", text: "　1 234 ", expected: number(1234) },
  { rule: "no whole part", text: ".5", expected: number(0.5) },
  { rule: "a plus sign", text: "+3.2", expected: number(3.2) },
  { rule: "I11 percent", text: "12.5%", expected: percent(0.125) },
  { rule: "I11 full-width percent", text: "12.5％", expected: percent(0.125) },
  { rule: "I13 all full-width", text: "１２．５％", expected: percent(0.125) },
  { rule: "I11 percent is exact in its digits", text: "13.7%", expected: percent(0.137) },
  { rule: "I11 above 100 %", text: "173.5%", expected: percent(1.735) },
  { rule: "I12 hyphen", text: "-3.4", expected: number(-3.4) },
  { rule: "I12 full-width minus", text: "－3.4", expected: number(-3.4) },
  { rule: "I12 minus sign", text: "−3.4", expected: number(-3.4) },
  { rule: "I12 em dash before a digit", text: "—3.4", expected: number(-3.4) },
  { rule: "I12 en dash before a percent", text: "–3.4%", expected: percent(-0.034) },
  { rule: "I13 circled footnote", text: "12.5①", expected: number(12.5) },
  { rule: "I13 superscript footnote", text: "12.5²", expected: number(12.5) },
  { rule: "I13 asterisks", text: "12.5**", expected: number(12.5) },
  { rule: "I13 footnote behind the percent sign", text: "12.5%①", expected: percent(0.125) },
  { rule: "I13 footnote before the percent sign", text: "12.5①%", expected: percent(0.125) },
  { rule: "I13 footnote in front", text: "①12.5", expected: number(12.5) },
  { rule: "I13 footnote above twenty", text: "12.5㉑", expected: number(12.5) },
])("$rule: $text", ({ text, expected }) => expect(readNumber(text)).toEqual(expected));

test.each([
  ...["", "  ", "-", "－", "--", "—", "——", "–", "−", "/", "…", "..."].map((text) => ({
    rule: "I12 R42 a lone mark",
    text,
  })),
  ...["XX", "xx", "x.x", "x.x%", "XX%", "暂无", "未反馈", "待定", "不含", "缺报", "无", "N/A"].map((text) => ({
    rule: "I18 D13",
    text,
  })),
])("$rule is a gap: '$text'", ({ text }) => expect(readNumber(text)).toEqual({ kind: "gap" }));

test.each([
  { rule: "I15 a range", text: "3560-3570" },
  { rule: "I16 a rank", text: "(3)" },
  { rule: "I12 brackets may be a rank", text: "(3.4)" },
  { rule: "I17 growth word", text: "增长12%" },
  { rule: "I17 percentage points", text: "-3.9个百分点" },
  { rule: "I19 qualifier", text: "约6" },
  { rule: "wrong thousands", text: "1,23" },
  { rule: "two signs", text: "--3" },
  { rule: "two points", text: "2010.6.1" },
  { rule: "a word", text: "Uno" },
  { rule: "an error", text: "#N/A" },
  { rule: "a sign alone with percent", text: "%" },
  { rule: "scientific notation is not what people write in a bulletin", text: "1e5" },
  { rule: "I13 a mark between digits is an error, not a digit", text: "12①5" },
])("$rule is a text: $text", ({ text }) => expect(readNumber(text)).toEqual({ kind: "text" }));

test("reads back what is printed, with either sign, with thousands and in percent", () => {
  const cents = fc.integer({ min: -1e9, max: 1e9 }).map((value) => value / 100);
  fc.assert(
    fc.property(cents, (value) => {
      const grouped = value.toLocaleString("en-US", { maximumFractionDigits: 2 });
      const expected = value === 0 ? number(0) : number(value);
      for (const text of [value.toFixed(2), grouped, grouped.replace("-", "－"), grouped.replace("-", "—")]) {
        const reading = readNumber(text);
        expect({ ...reading, ...("value" in reading && { value: reading.value + 0 }) }).toEqual(expected);
      }
      const reading = readNumber(`${value.toFixed(2)}%`);
      expect(reading).toMatchObject({ kind: "number", percent: true });
      expect("value" in reading && reading.value.toFixed(6)).toBe((value / 100).toFixed(6));
    }),
  );
});

test("never gives a number that is none", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."0123456789.,-%—①²*( )亿x") }), (text) => {
      const reading = readNumber(text);
      if (reading.kind === "number") expect(Number.isFinite(reading.value)).toBe(true);
    }),
  );
});
