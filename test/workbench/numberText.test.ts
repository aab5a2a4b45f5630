import { numberText } from "../../workbench/model/numberText";

const NOON = 45_838.6; // 30 June 2025, 14:24

/** As Chinese Excel shows them, by Microsoft's page on number formats and the samples in its dialog. */
test.each<[format: string, value: number | string | boolean, shown: string]>([
  ['0!.0,"万"', 12_345.678, "1.2万"],
  ['0\\.0,"万"', 12_345.678, "1.2万"],
  ['[>=10000]0!.0,"万";[<0]-0.0;0', -0.5, "-0.5"],
  ['[>=10000]0!.0,"万";[<0]-0.0;0', 45_838.6, "4.6万"],
  ['"!"0', 5, "!5"],
  ['上午/下午h"时"mm"分"', NOON, "下午2时24分"],
  ["[$-804]上午/下午h:mm", 0.12, "上午2:52"],
  ["h:mm AM/PM", NOON, "2:24 PM"],
  ["[$-804]h:mm AM/PM", NOON, "2:24 下午"],
  ["d-mmm-yy", NOON, "30-Jun-25"],
  ["dddd", NOON, "Monday"],
  ["aaaa", NOON, "星期一"],
  ["aaa", NOON, "一"],
  ["[$-804]aaaa", NOON, "星期一"],
  ["[$-804]mmmm", NOON, "六月"],
  ["[$-F800]dddd, mmmm dd, yyyy", NOON, "2025年6月30日"],
  ["[$-F400]h:mm:ss AM/PM", NOON, "14:24:00"],
  ['[DBNum1][$-804]yyyy"年"m"月"d"日"', NOON, "二○二五年六月三十日"],
  ['[DBNum1]yyyy"年"m"月"d"日"', 45_951, "二○二五年十月二十一日"],
  ['[DBNum2]yyyy"年"m"月"', 45_951, "贰零贰伍年壹拾月"],
  ["[DBNum1]General", 12, "一十二"],
  ["[DBNum1][$-804]General", 12_345.678, "一万二千三百四十五.六七八"],
  ["[DBNum1]0", 0, "○"],
  ["[DBNum1]0", 2025, "二千○二十五"],
  ["[DBNum1]0", 100_050_000, "一亿○五万"],
  ["[DBNum1]0", 10_005, "一万○五"],
  ["[DBNum1]0", 1_200_000, "一百二十万"],
  ["[DBNum2]0.00", -305.5, "-叁佰零伍.伍零"],
  ["[DBNum3]0", 1234, "１千２百３十４"],
  ["[DBNum1]@", "2025", "2025"],
  ["G/通用格式", 12.5, "12.5"],
  ["[红色]0.0;[颜色10]-0.0", -2, "-2.0"],
  ["yyyy/m/d", -0.5, "######"],
  ["yyyy/m/d", 0, "1900/1/0"],
  ["no format [", 12.5, "12.5"],
  ["0.0", true, "TRUE"],
  ["0.00", 1.005, "1.01"],
  ["0.00%", 0.12345, "12.35%"],
  ["0.0", -0.15, "-0.2"],
  ["0.0", 0.25, "0.3"],
  ["0.00", 1.00499999999999, "1.00"],
])("%s shows %p as %s", (format, value, shown) => {
  expect(numberText(value, format, "zh-CN")).toBe(shown);
});

test.each([
  ["[$-F800]dddd, mmmm dd, yyyy", "Monday, June 30, 2025"],
  ["[$-F400]h:mm:ss AM/PM", "2:24:00 PM"],
  ["上午/下午h:mm", "下午2:24"],
  ["aaaa", "Monday"],
])("in English, %s is %s", (format, shown) => {
  expect(numberText(NOON, format, "en-US")).toBe(shown);
});
