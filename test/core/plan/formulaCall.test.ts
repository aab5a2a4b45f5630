import fc from "fast-check";
import { formulaCall, keptReference, writtenArgument } from "../../../src/core/plan/formulaCall";

const LONGEST = "甲".repeat(31);

describe("what is typed for an argument", () => {
  test.each([
    { rule: "nothing", typed: "", written: "" },
    { rule: "blanks alone", typed: "  ", written: "" },
    { rule: "a cell", typed: "A1", written: "A1" },
    { rule: "a cell in small letters", typed: " b12 ", written: "B12" },
    { rule: "a range with its dollars", typed: "$A$1:B9", written: "$A$1:B9" },
    { rule: "whole columns", typed: "A:$C", written: "A:$C" },
    { rule: "whole rows", typed: "1:$3", written: "1:$3" },
    { rule: "the last cell of a sheet", typed: "XFD1048576", written: "XFD1048576" },
    { rule: "full width, as a Chinese keyboard gives", typed: "Ｂ２：Ｂ９", written: "B2:B9" },
    { rule: "a sheet in front", typed: "数据!A1:B9", written: "数据!A1:B9" },
    { rule: "a full-width mark behind the sheet", typed: "数据！a1", written: "数据!A1" },
    { rule: "a sheet in quotes", typed: "'my sheet'!A:A", written: "'my sheet'!A:A" },
    { rule: "quotes that are not needed go", typed: "'数据'!A1", written: "数据!A1" },
    { rule: "quotes that are missing come", typed: "对比表 (2)!A1", written: "'对比表 (2)'!A1" },
    { rule: "a doubled apostrophe", typed: "'town''s'!A1", written: "'town''s'!A1" },
    { rule: "full width in a sheet's name stays", typed: "１月!A1", written: "'１月'!A1" },
    { rule: "the longest name of a sheet", typed: `${LONGEST}!A1`, written: `${LONGEST}!A1` },
    { rule: "a number", typed: "12", written: "12" },
    { rule: "a number below zero", typed: "-3.5", written: "-3.5" },
    { rule: "a true minus", typed: "−3.5", written: "-3.5" },
    { rule: "a plus goes", typed: "+4", written: "4" },
    { rule: "no figure before the point", typed: ".5", written: ".5" },
    { rule: "no figure behind the point", typed: "5.", written: "5." },
    { rule: "thousands: the comma would part arguments", typed: "1,234,567.8", written: "1234567.8" },
    { rule: "a percentage", typed: "7.8%", written: "7.8%" },
    { rule: "a full-width percentage", typed: "７．８％", written: "7.8%" },
    { rule: "a power of ten", typed: "1.2e-3", written: "1.2E-3" },
    { rule: "an option", typed: "growth", written: '"growth"' },
    { rule: "a period", typed: "2025年1—4月", written: '"2025年1—4月"' },
    { rule: "a month is a text, no difference", typed: "2025-04", written: '"2025-04"' },
    { rule: "text in quotes as in a formula", typed: '"growth"', written: '"growth"' },
    { rule: "text in Chinese quotes", typed: "“growth”", written: '"growth"' },
    { rule: "quotes make a text of a cell's address", typed: '"A1"', written: '"A1"' },
    { rule: "an empty text", typed: '""', written: '""' },
    { rule: "a doubled quotation mark in quotes", typed: '"a""b"', written: '"a""b"' },
    { rule: "quotation marks inside are doubled", typed: 'a"b', written: '"a""b"' },
    { rule: "one mark alone", typed: '"', written: '""""' },
    { rule: "marks that do not close", typed: '"a"b"', written: '"""a""b"""' },
    { rule: "no formula", typed: "=A1+1", written: '"=A1+1"' },
    { rule: "no way out of the call", typed: "1)+HYPERLINK(", written: '"1)+HYPERLINK("' },
    { rule: "no way out by quotes", typed: 'a"&A1&"b', written: '"a""&A1&""b"' },
    { rule: "nor by quotes around it", typed: '"&A1&"', written: '"&A1&"' },
    { rule: "no way out by a sheet", typed: 'x")+HYPERLINK("y!A1', written: '"x"")+HYPERLINK(""y!A1"' },
    { rule: "no second argument", typed: "A1,B1", written: '"A1,B1"' },
    { rule: "no union of cells", typed: "A1 B1", written: '"A1 B1"' },
    { rule: "no other workbook", typed: "'[x.xlsx]s'!A1", written: `"'[x.xlsx]s'!A1"` },
    { rule: "no other workbook without quotes", typed: "[x.xlsx]s!A1", written: '"[x.xlsx]s!A1"' },
    { rule: "no block of sheets", typed: "'a:b'!A1", written: `"'a:b'!A1"` },
    { rule: "a sheet without a name", typed: "!A1", written: '"!A1"' },
    { rule: "a sheet of blanks", typed: " !A1", written: '"!A1"' },
    { rule: "a name too long for a sheet", typed: `${LONGEST}甲!A1`, written: `"${LONGEST}甲!A1"` },
    { rule: "a sheet's name cannot begin with an apostrophe", typed: "'''a'!A1", written: `"'''a'!A1"` },
    { rule: "nor end with one", typed: "'a'''!A1", written: `"'a'''!A1"` },
    { rule: "a sheet and no cell", typed: "数据!甲", written: '"数据!甲"' },
    { rule: "a column too far", typed: "XFE1", written: '"XFE1"' },
    { rule: "a row too far", typed: "A1048577", written: '"A1048577"' },
    { rule: "no row zero", typed: "A0", written: '"A0"' },
    { rule: "a range whose end does not exist", typed: "A1:A0", written: '"A1:A0"' },
    { rule: "a column and a cell", typed: "A:B2", written: '"A:B2"' },
    { rule: "a name of the workbook", typed: "产值合计", written: '"产值合计"' },
    { rule: "a column of a table", typed: "IndicatorData[数值]", written: '"IndicatorData[数值]"' },
    { rule: "thousands set wrongly", typed: "1,23", written: '"1,23"' },
    { rule: "two points", typed: "1.2.3", written: '"1.2.3"' },
    { rule: "a point alone", typed: ".", written: '"."' },
    { rule: "a sign alone", typed: "-", written: '"-"' },
    { rule: "a mark for missing", typed: "—", written: '"—"' },
    { rule: "a footnote does not become digits", typed: "12①", written: '"12①"' },
    { rule: "a ratio", typed: "1/2", written: '"1/2"' },
  ])("$rule: $typed", ({ typed, written }) => expect(writtenArgument(typed)).toBe(written));
});

describe("the call", () => {
  test.each([
    { rule: "all arguments", needed: 2, typed: ["A1", "B1", "level"], formula: '=IND.YOY(A1,B1,"level")' },
    { rule: "empty needed ones keep their places", needed: 2, typed: [], formula: "=IND.YOY(,)" },
    { rule: "an empty one in the middle", needed: 2, typed: ["A1", "", "x"], formula: '=IND.YOY(A1,,"x")' },
    { rule: "empty optional ones between", needed: 1, typed: ["A1", "", "", "1"], formula: "=IND.YOY(A1,,,1)" },
    { rule: "empty optional ones at the end go", needed: 2, typed: ["A1", "B1", " ", ""], formula: "=IND.YOY(A1,B1)" },
    { rule: "a needed one at the end stays", needed: 2, typed: ["A1", ""], formula: "=IND.YOY(A1,)" },
    { rule: "one argument", needed: 1, typed: [""], formula: "=IND.YOY()" },
  ])("$rule: $formula", ({ needed, typed, formula }) =>
    expect(formulaCall({ id: "YOY", needed, arguments: typed })).toBe(formula),
  );

  test.each(["yoy", "", "A1(", "YOY(1)+SUM", "_X"])("refuses %j as an id", (id) =>
    expect(() => formulaCall({ id, needed: 0, arguments: [] })).toThrow("no function's id"),
  );
});

/** The parts of a call between its brackets, read as Excel reads it: "…" and '…' hold anything, with their mark doubled. */
function partsOf(formula: string): string[] | null {
  const [, inside] = /^=IND\.YOY\((.*)\)$/su.exec(formula) ?? [];
  if (inside === undefined) return null;
  const text = /"(?:[^"]|"")*"|'(?:[^']|'')*'/gsu;
  const bare = inside.replace(text, (held) => "·".repeat(held.length));
  if (/["'()=+&{}<>*/^;@[\] ]/u.test(bare)) return null;
  let start = 0;
  return bare.split(",").map((part) => {
    const whole = inside.slice(start, start + part.length);
    start += part.length + 1;
    return whole;
  });
}

const nasty = fc.string({
  unit: fc.constantFrom(...'""\'!()，,;=+&-[]{}:：$ \tA1b９%％.！@#*“”甲\n'),
  maxLength: 24,
});
const typedText = fc.oneof(nasty, fc.string(), fc.string({ unit: "binary" }));

test("whatever is typed, the call keeps its arguments apart and lets nothing out", () => {
  fc.assert(
    fc.property(fc.array(typedText, { minLength: 3, maxLength: 5 }), (typed) => {
      const parts = partsOf(formulaCall({ id: "YOY", needed: typed.length, arguments: typed }));
      expect(parts).toEqual(typed.map(writtenArgument));
      for (const part of parts!) {
        expect(part).toMatch(
          /^$|^"(?:[^"]|"")*"$|^-?[\d.]+(?:E[+-]?\d+)?%?$|^(?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_]*!)?[$A-Z\d:]+$/su,
        );
      }
    }),
    { numRuns: 3000 },
  );
});

test("a text comes out of its quotes as it was typed", () => {
  fc.assert(
    fc.property(typedText, (typed) => {
      const written = writtenArgument(typed);
      fc.pre(written.startsWith('"') && !/^\s*["“]/u.test(typed));
      expect(written.slice(1, -1).replaceAll('""', '"')).toBe(typed.trim());
    }),
  );
});

test.each([
  { rule: "a bare cell names its sheet", typed: "b2:b9", kept: "数据!B2:B9" },
  { rule: "a named sheet stays", typed: "其他!B2", kept: "其他!B2" },
  { rule: "a number stays", typed: "7.8%", kept: "7.8%" },
  { rule: "a text stays", typed: "growth", kept: "growth" },
  { rule: "nothing stays nothing", typed: "", kept: "" },
])("the formula moves to another sheet: $rule", ({ typed, kept }) => expect(keptReference(typed, "数据")).toBe(kept));
