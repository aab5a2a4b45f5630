import { isDataForm } from "../../../src/core/data/isDataForm";

test.each([
  ["our own heads", ["地区", "指标", "数值", "单位"], true],
  ["our own with one we do not know, which must be told", ["地区", "指标", "数值", "备用"], true],
  ["in English", ["Town", "Indicator", "Value"], true],
  ["words of others, all known", ["乡镇", "指标名称", "完成数", "计量单位"], true],
  ["words of others with one we do not know: a sheet of theirs", ["乡镇", "指标名称", "完成数", "同比"], false],
  ["no towns", ["指标", "单位", "数值", "增速"], false],
  ["no indicators", ["地区", "数值", "增速"], false],
])("%s", (_, heads, expected) => {
  expect(isDataForm([["2024年1-5月"], heads, ["东镇", "固投", "1"]])).toBe(expected);
});
