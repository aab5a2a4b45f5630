import {
  periodLabelOf,
  previousPeriodOf,
  samePeriodLastYearOf,
  singleMonthOf,
  singleMonthYoy,
} from "../../src/functions/periods";
import { column, errorCell, notAvailable, rounded, said, wrong } from "./calls";
import { installCustomFunctions, outcomeOf } from "./customFunctionsGlobal";

beforeAll(installCustomFunctions);

/** 2025-04-01, which Excel makes of a typed 2025-04. */
const APRIL = 45748;

describe("SAME_PERIOD_LAST_YEAR", () => {
  test.each([
    { rule: "as it is written", args: [[["2025年1-4月"]]], expected: [["2024年1-4月"]] },
    {
      rule: "a column",
      args: [column("2025年上半年", "Jan–Apr 2025")],
      expected: column("2024年上半年", "Jan–Apr 2024"),
    },
    { rule: "a row", args: [[["2025-04", "2025年"]]], expected: [["2024-04", "2024年"]] },
    {
      rule: "a year for texts without one",
      args: [column("1-4月", "2023年1-4月"), 2025],
      expected: column("2024年1-4月", "2022年1-4月"),
    },
    { rule: "the year as a text", args: [[["上半年"]], "２０２５年"], expected: [["2024年上半年"]] },
    { rule: "a date that Excel made", args: [[[APRIL]]], expected: [["2024年4月"]] },
    { rule: "a year as a number", args: [[[2025]]], expected: [["2024年"]] },
    { rule: "two years back", args: [[["2021年1—2月"]], null, 2], expected: [["2019年1—2月"]] },
    { rule: "full width", args: [[["２０２５年１－４月"]]], expected: [["２０２４年１－４月"]] },
    {
      rule: "blanks, errors and texts in a block",
      args: [column("2025年", null, errorCell, "foo", "1-4月", true)],
      expected: column("2024年", "—", "—", "—", "—", "—"),
    },
  ])("$rule", ({ args, expected }) => {
    expect(samePeriodLastYearOf(...(args as Parameters<typeof samePeriodLastYearOf>))).toEqual(expected);
  });

  test.each([
    { rule: "blank", args: [[[null]]], expected: notAvailable(said("periodMissing")) },
    { rule: "an error", args: [[[errorCell]]], expected: notAvailable(said("periodMissing")) },
    { rule: "a mark for missing", args: [[["—"]]], expected: notAvailable(said("periodMissing")) },
    { rule: "no months", args: [[["今年以来"]]], expected: wrong(/写明到几月/) },
    { rule: "a clipped year", args: [[["25年1—4月"]]], expected: wrong(/年份写四位/) },
    { rule: "no period", args: [[["foo"]]], expected: wrong("“foo”不是期间") },
    { rule: "a day", args: [[[APRIL + 1]]], expected: wrong("“45749”不是期间") },
    { rule: "a truth value", args: [[[true]]], expected: wrong("“TRUE”不是期间") },
    { rule: "no year", args: [[["1-4月"]]], expected: wrong("“1-4月”没有年份") },
    { rule: "a year that is none", args: [[["1-4月"]], 25], expected: wrong(/年份.*“25”.*1900.*2200/) },
    { rule: "years that are none", args: [[["2025年"]], null, 101], expected: wrong(/往前几年.*“101”.*1.*100/) },
    { rule: "0, a blank on some builds, is left out", args: [[["2025年"]], null, 0], expected: [["2024年"]] },
    { rule: "half a year back", args: [[["2025年"]], null, 1.5], expected: wrong(/往前几年.*“1.5”/) },
  ])("$rule", ({ args, expected }) => {
    expect(outcomeOf(() => samePeriodLastYearOf(...(args as Parameters<typeof samePeriodLastYearOf>)))).toEqual(
      expected,
    );
  });
});

describe("PREVIOUS_PERIOD", () => {
  test.each([
    { rule: "cumulative", args: [[["2025年1—4月"]]], expected: [["2025年1—3月"]] },
    { rule: "R17 within a block", args: [column("2025年1—3月", "2025年1—2月")], expected: column("2025年1—2月", "—") },
    { rule: "words", args: [column("2025年前三季度", "2025H1")], expected: column("2025年上半年", "2024H2") },
    { rule: "a date that Excel made", args: [[[APRIL]]], expected: [["2025年3月"]] },
    { rule: "without a year", args: [[["1月"]], 2025], expected: [["2024年12月"]] },
  ])("$rule", ({ args, expected }) => {
    expect(previousPeriodOf(...(args as Parameters<typeof previousPeriodOf>))).toEqual(expected);
  });

  test.each([
    { rule: "R17 1—2月", args: [[["2025年1—2月"]]], expected: notAvailable(said("noEarlierSpan")) },
    { rule: "blank", args: [[[""]]], expected: notAvailable(said("periodMissing")) },
    { rule: "no year", args: [[["4月"]]], expected: wrong("“4月”没有年份") },
  ])("$rule", ({ args, expected }) => {
    expect(outcomeOf(() => previousPeriodOf(...(args as Parameters<typeof previousPeriodOf>)))).toEqual(expected);
  });
});

describe("PERIOD_LABEL", () => {
  test.each([
    {
      rule: "Chinese by default",
      args: [column("2025-01..2025-04", "2025.1-6", APRIL)],
      expected: column("2025年1—4月", "2025年上半年", "2025年4月"),
    },
    { rule: "English", args: [[["2025年1-4月"]], null, "en"], expected: [["Jan–Apr 2025"]] },
    { rule: "English, by its Chinese word", args: [[["1-4月"]], 2025, "英文"], expected: [["Jan–Apr 2025"]] },
  ])("$rule", ({ args, expected }) => {
    expect(periodLabelOf(...(args as Parameters<typeof periodLabelOf>))).toEqual(expected);
  });

  test("an unknown language names the known ones", () => {
    expect(outcomeOf(() => periodLabelOf([["2025年"]], null, "fr"))).toEqual(wrong(/语言.*“fr”.*中文、英文/));
    expect(outcomeOf(() => periodLabelOf([[null]]))).toEqual(notAvailable(said("periodMissing")));
  });
});

describe("SINGLE_MONTH", () => {
  const spans = column("2025年1—2月", "2025年1—3月", "2025年1—4月");
  test.each([
    { rule: "one month", args: [[[4568.3]], [[3567.2]]], expected: [[1001.1]] },
    { rule: "texts that are numbers", args: [[["1,234.5"]], [["１０００"]]], expected: [[234.5]] },
    {
      rule: "a column with its periods",
      args: [column(10, 18, 25), column(null, 10, 18), spans],
      expected: column("—", 8, 7),
    },
    {
      rule: "both columns of periods, without years",
      args: [
        column(10, 18, 25),
        column(4, 10, 10),
        column("1—2月", "一季度", "1—4月"),
        column("1月", "1—2月", "1—2月"),
      ],
      expected: column("—", 8, "—"),
    },
    { rule: "periods as dates that Excel made", args: [[[25]], [[18]], [[APRIL]], [[APRIL - 31]]], expected: [[7]] },
    { rule: "month numbers", args: [column(25, 25), [[18]], column(4, "５"), [[3]]], expected: column(7, "—") },
    { rule: "a month number beside a period", args: [[[25]], [[18]], [[4]], [["2025年1—3月"]]], expected: [[7]] },
    { rule: "zeros kept", args: [column(25, 0), [[0]], null, null, null, "keep"], expected: column(25, 0) },
    { rule: "zeros kept, in Chinese", args: [[[25]], [[0]], null, null, null, "保留"], expected: [[25]] },
    { rule: "a mark for missing in a period is not checked", args: [[[25]], [[18]], [["—"]]], expected: [[7]] },
    { rule: "the whole year", args: [[[25]], [[18]], [["全年"]], [["1—11月"]]], expected: [[7]] },
    { rule: "blank periods are not checked", args: [[[25]], [[18]], [[null]], [[""]]], expected: [[7]] },
    { rule: "a loss, allowed", args: [column(5, 8), column(7, 5), null, null, "allow"], expected: column(-2, 3) },
    { rule: "a loss in Chinese", args: [[[5]], [[7]], null, null, "允许"], expected: [[-2]] },
    { rule: "a loss in a block", args: [column(5, 8), column(7, 5)], expected: column("—", 3) },
    { rule: "an error in a block", args: [column(errorCell, 8), column(7, 5)], expected: column("—", 3) },
  ])("$rule", ({ args, expected }) => {
    expect(singleMonthOf(...(args as Parameters<typeof singleMonthOf>))).toEqual(expected);
  });

  test.each([
    { rule: "no figure", args: [[[null]], [[5]]], expected: notAvailable(said("cumulativeMissing")) },
    { rule: "none before", args: [[[5]], [["—"]]], expected: notAvailable(said("previousCumulativeMissing")) },
    { rule: "U3 0 before", args: [[[5]], [[0]]], expected: notAvailable(said("previousCumulativeZero")) },
    { rule: "month 2", args: [[[5]], [[3]], [[2]]], expected: notAvailable(said("januaryFebruary")) },
    { rule: "month 13", args: [[[5]], [[3]], [[13]]], expected: wrong("“13”不是期间") },
    { rule: "R17", args: [[[5]], [[3]], [["2月"]]], expected: notAvailable(said("januaryFebruary")) },
    {
      rule: "a month skipped",
      args: [[[5]], [[3]], [["1—5月"]], [["1—3月"]]],
      expected: notAvailable(said("spansNotAdjacent", "3", "5")),
    },
    {
      rule: "two years",
      args: [[[5]], [[3]], [["2025年1—5月"]], [["2024年1—4月"]]],
      expected: notAvailable(said("spansNotAdjacent", "4", "5")),
    },
    { rule: "below zero", args: [[[3]], [[5]]], expected: notAvailable(said("singleMonthNegative")) },
    { rule: "not cumulative", args: [[[5]], [[3]], [["二季度"]]], expected: wrong(said("spanNotCumulative")) },
    { rule: "no period", args: [[[5]], [[3]], [["foo"]]], expected: wrong("“foo”不是期间") },
    {
      rule: "an unknown word",
      args: [[[5]], [[3]], null, null, "maybe"],
      expected: wrong(/负数.*“maybe”.*不给负数、允许/),
    },
    { rule: "shapes", args: [column(1, 2), column(1, 2, 3)], expected: wrong(/2×1.*3×1/) },
  ])("$rule", ({ args, expected }) => {
    const found = outcomeOf(() => singleMonthOf(...(args as Parameters<typeof singleMonthOf>)));
    expect(found).toEqual(expected);
  });
});

describe("SINGLE_MONTH_YOY", () => {
  const pujiang = [[[1086976]], [["18.7%"]], [[206713]], [[-0.034]]];
  test.each([
    { rule: "O12 浦江 2010", args: pujiang, expected: [[0.254391249]] },
    {
      rule: "percent numbers",
      args: [[[1086976]], [[18.7]], [[206713]], [[-3.4]], null, null, "percent"],
      expected: [[0.254391249]],
    },
    {
      rule: "percent numbers in Chinese",
      args: [[[1086976]], [[18.7]], [[206713]], [[-3.4]], null, null, "百分数"],
      expected: [[0.254391249]],
    },
    {
      rule: "a block with its periods",
      args: [column(30, 30), [[0.2]], column(10, 10), [[0.25]], column("1—3月", "1—4月"), [["1—2月"]]],
      expected: column(0.176470588, "—"),
    },
  ])("$rule", ({ args, expected }) => {
    expect(rounded(singleMonthYoy(...(args as Parameters<typeof singleMonthYoy>)))).toEqual(expected);
  });

  test.each([
    { rule: "no growth", args: [[[9]], [[null]], [[5]], [[0.1]]], expected: notAvailable(said("growthMissing")) },
    {
      rule: "A1 one growth above 100 % leaves both columns in doubt",
      args: [column(30, 30), column(0.2, 0.2), column(10, 10), column(0.25, 25.4)],
      expected: expect.objectContaining({ code: "#N/A" }) as never,
    },
    {
      rule: "18.7 of unsaid scale",
      args: [[[9]], [[18.7]], [[5]], [[0.1]]],
      expected: wrong(said("growthScaleUnsure", "18.7").slice(0, 20)),
    },
    {
      rule: "R17",
      args: [[[9]], [[0.1]], [[5]], [[0.1]], [["1—2月"]]],
      expected: notAvailable(said("januaryFebruary")),
    },
    {
      rule: "an unknown scale",
      args: [[[9]], [[0.1]], [[5]], [[0.1]], null, null, "half"],
      expected: wrong(/增速写法.*“half”.*小数、百分数/),
    },
  ])("$rule", ({ args, expected }) => {
    expect(outcomeOf(() => singleMonthYoy(...(args as Parameters<typeof singleMonthYoy>)))).toEqual(expected);
  });
});
