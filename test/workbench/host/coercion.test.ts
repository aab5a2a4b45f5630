import { coerce } from "../../../workbench/host/coercion";
import { typedDate } from "../../../workbench/host/typedDates";

const thisYear = new Date().getFullYear();
const day = (year: number, month: number, date: number) => Date.UTC(year, month - 1, date) / 86_400_000 + 25_569;

function typed(text: unknown, locale: string, format = "General"): [value: unknown, format: string | undefined] {
  const coerced = coerce(text, format, locale);
  return coerced && "value" in coerced.input ? [coerced.input.value, coerced.numberFormat] : [coerced, undefined];
}

describe("a text is read as Excel reads what is typed", () => {
  test.each<[locale: string, text: string, value: unknown, format: string | undefined]>([
    ["zh-CN", "12.5%", 0.125, "0.00%"],
    ["zh-CN", "12%", 0.12, "0%"],
    ["zh-CN", "-12%", -0.12, "0%"],
    ["zh-CN", "1-5", day(thisYear, 1, 5), 'm"月"d"日"'],
    ["en-US", "1-5", day(thisYear, 1, 5), "d-mmm"],
    ["en-US", "1/5", day(thisYear, 1, 5), "d-mmm"],
    ["en-US", "1-32", day(1932, 1, 1), "mmm-yy"],
    ["zh-CN", "2025年4月", day(2025, 4, 1), 'yyyy"年"m"月"'],
    ["zh-CN", "2025年4月30日", day(2025, 4, 30), 'yyyy"年"m"月"d"日"'],
    ["zh-CN", "3月5日", day(thisYear, 3, 5), 'm"月"d"日"'],
    ["zh-CN", "2025年1-4月", "2025年1-4月", undefined],
    ["zh-CN", "4月", "4月", undefined],
    ["zh-CN", "2025-4", day(2025, 4, 1), 'yyyy"年"m"月"'],
    ["en-US", "4/2025", day(2025, 4, 1), "mmm-yy"],
    ["zh-CN", "2025/4/1", day(2025, 4, 1), "yyyy/m/d"],
    ["zh-CN", "25-4-1", day(2025, 4, 1), "yyyy/m/d"],
    ["en-US", "4/1/25", day(2025, 4, 1), "m/d/yyyy"],
    ["en-US", "4/1/1999", day(1999, 4, 1), "m/d/yyyy"],
    ["zh-CN", "2025-4-1 12:30", day(2025, 4, 1) + 12.5 / 24, "yyyy/m/d h:mm"],
    ["zh-CN", "2025-02-30", "2025-02-30", undefined],
    ["zh-CN", "2025.4.1", "2025.4.1", undefined],
    ["zh-CN", "5-Jan", day(thisYear, 1, 5), "d-mmm"],
    ["zh-CN", "12:30", 12.5 / 24, "h:mm"],
    ["zh-CN", "2:30 PM", 14.5 / 24, "h:mm AM/PM"],
    ["zh-CN", "25:00", 25 / 24, "[h]:mm:ss"],
    ["zh-CN", "20:61", "20:61", undefined],
    ["zh-CN", "1 1/2", 1.5, "# ?/?"],
    ["zh-CN", "0 3/4", 0.75, "# ?/?"],
    ["zh-CN", "2 11/16", 2.6875, "# ??/??"],
    ["zh-CN", "￥1,234.50", 1234.5, "¥#,##0.00;[Red]¥-#,##0.00"],
    ["en-US", "$1,234.50", 1234.5, "$#,##0.00_);[Red]($#,##0.00)"],
    ["en-US", "-$5", -5, "$#,##0_);[Red]($#,##0)"],
    ["zh-CN", "1,234", 1234, "#,##0"],
    ["zh-CN", "12,34", "12,34", undefined],
    ["zh-CN", "(123)", -123, undefined],
    ["zh-CN", "1e5", 100_000, "0.00E+00"],
    ["zh-CN", "007", 7, undefined],
    ["zh-CN", "+5", 5, undefined],
    ["zh-CN", "TRUE", true, undefined],
    ["zh-CN", "'1-5", "1-5", undefined],
    ["zh-CN", "", null, undefined],
    ["zh-CN", "A1", "A1", undefined],
    ["zh-CN", "-", "-", undefined],
    ["zh-CN", "1.2.3", "1.2.3", undefined],
  ])("%s: %s", (locale, text, value, format) => {
    const [got, brought] = typed(text, locale);
    if (typeof value === "number") expect(got).toBeCloseTo(value, 9);
    else expect(got).toEqual(value);
    expect(brought).toBe(format);
  });

  test("1900 is a leap year in Excel's calendar: its first days are one less", () => {
    expect(typedDate("1900/1/1", true)?.value).toBe(1);
    expect(typedDate("1900/3/1", true)?.value).toBe(61);
  });

  test("a cell with a format of its own keeps it; a cell formatted as text keeps texts, and numbers as texts", () => {
    expect(typed("12.5%", "zh-CN", "0.000")).toEqual([0.125, undefined]);
    expect(typed("1-5", "zh-CN", "@")).toEqual(["1-5", undefined]);
    expect(typed("=A1", "zh-CN", "@")).toEqual(["=A1", undefined]);
    expect(typed(0.1 + 0.2, "zh-CN", "@")).toEqual(["0.3", undefined]);
  });

  test("null leaves a cell", () => {
    expect(coerce(null, "General", "zh-CN")).toBeUndefined();
  });
});
