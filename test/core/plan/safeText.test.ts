import fc from "fast-check";
import { safeText } from "../../../src/core/plan/safeText";

test.each([
  ...["=1+1", "+1", "-1", "@SUM(A1)", '=HYPERLINK("http://localhost")'].map((text) => ({ rule: "a formula", text })),
  ...["1-5", "8-6", "2018年1月", "1—7月", "Jan 2018", "５月", "12:30", "上午3：00", "周５"].map((text) => ({
    rule: "a date or time",
    text,
  })),
  ...["123", "1,234", "12.5%", "１２", "1e5", "(5)", "（5）", "￥3", "—5"].map((text) => ({ rule: "a number", text })),
  ...["TRUE", "false", "True"].map((text) => ({ rule: "a truth value", text })),
  ...["#N/A", "#VALUE!"].map((text) => ({ rule: "an error", text })),
  ...["'quoted", " =1+1", "\t=1"].map((text) => ({ rule: "a mark of Excel's own", text })),
])("$rule is marked as text: $text", ({ text }) => expect(safeText(text)).toBe(`'${text}`));

test.each(["", "西天尾镇", "—", "合　计", "Total, all towns", "（合计）", "亿元"])("'%s' stays as it is", (text) => {
  expect(safeText(text)).toBe(text);
});

test("what is written begins with Excel's mark for text, a letter, a dash or a bracket, and loses nothing", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.string({ unit: "grapheme" }),
        fc.string({ unit: fc.constantFrom(..."=+-@0１1年:镇—(a' \n") }),
      ),
      (text) => {
        const written = safeText(text);
        expect(written === text || written === `'${text}`).toBe(true);
        expect(written).not.toMatch(/^[=+\-@\s\d]/);
        if (/\d/.test(text)) expect(written.startsWith("'")).toBe(true);
      },
    ),
  );
});
