import { DOUBTS, doubtText } from "../../../src/core/texts/doubts";
import { DOUBT_CAUSES } from "../../../src/core/texts/doubtCauses";
import { LANGUAGES } from "../../../src/core/texts/language";

const CODES = Object.keys(DOUBTS["zh-CN"]) as (keyof (typeof DOUBTS)["zh-CN"])[];

test.each(LANGUAGES)("every doubt has a sentence in %s that holds all it is told", (language) => {
  for (const code of CODES) {
    const args = Array.from({ length: 8 }, (_, at) => `[${at}]`).slice(0, DOUBTS[language][code].length);
    const sentence = doubtText({ code, args, cause: null }, language);
    expect(sentence).toMatch(language === "zh-CN" ? /。$/u : /\.$/u);
    expect(args.filter((arg) => !sentence.includes(arg) && !/partAboveWhole/u.test(code))).toEqual([]);
  }
});

test("both languages word the same doubts and causes", () => {
  expect(Object.keys(DOUBTS["en-US"])).toEqual(CODES);
  expect(Object.keys(DOUBT_CAUSES["en-US"])).toEqual(Object.keys(DOUBT_CAUSES["zh-CN"]));
});

test("a doubt as it is read", () => {
  const doubt = {
    code: "growthDiffers",
    args: ["东镇", "用电量", "9.7%", "90.5", "100.2", "-9.68%"],
    cause: "wrongSign",
  } as const;
  expect(doubtText({ ...doubt, args: [...doubt.args] }, "zh-CN")).toBe(
    "东镇的“用电量”增速为 9.7%，与本期 90.5、上年同期 100.2 算得的 -9.68% 不符。正负号可能写反了。",
  );
  expect(doubtText({ ...doubt, args: [...doubt.args] }, "en-US")).toBe(
    "The growth of “用电量” of 东镇 is 9.7%, which contradicts 90.5 against 100.2 (-9.68%). The sign may be wrong.",
  );
});

test("a column that differs as a whole says how much of it", () => {
  const args = ["东镇", "产值", "12.1%", "120.5", "100.2", "20.26%", "5", "6"];
  const text = doubtText({ code: "growthDiffers", args, cause: "comparableScopeColumn" }, "zh-CN");
  expect(text).toContain("本列 6 个数中有 5 个如此");
  expect(text).toContain("可比口径");
});
