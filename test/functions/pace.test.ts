import {
  calendarPaceOf,
  paceGapOf,
  paceStatusOf,
  requiredGrowthOf,
  requiredPerMonthOf,
} from "../../src/functions/targets";
import { said, rounded, column, notAvailable, wrong, errorCell } from "./calls";
import { installCustomFunctions, outcomeOf } from "./customFunctionsGlobal";

beforeAll(installCustomFunctions);

describe("CALENDAR_PACE", () => {
  const april2025 = 45748;
  test.each([
    { rule: "a month", args: [[[6]]], expected: [[0.5]] },
    { rule: "a month as text, full width", args: [[["９"]]], expected: [[0.75]] },
    {
      rule: "periods, with a year or not",
      args: [column("1—3月", "2025年上半年", "前三季度", "4月", "二季度")],
      expected: column(0.25, 0.5, 0.75, 0.333333333, 0.5),
    },
    { rule: "a date that Excel made, a year", args: [column(april2025, 2025)], expected: column(0.333333333, 1) },
    {
      rule: "blanks and texts in a block",
      args: [column(12, null, "foo", 13, errorCell, 0, 1.5)],
      expected: column(1, "—", "—", "—", "—", "—", "—"),
    },
  ])("$rule", ({ args, expected }) => {
    expect(rounded(calendarPaceOf(...(args as Parameters<typeof calendarPaceOf>)))).toEqual(expected);
  });

  test.each([
    { rule: "blank", cell: null, expected: notAvailable(said("periodMissing")) },
    { rule: "U3 0", cell: 0, expected: wrong("“0”不是期间") },
    { rule: "month 13", cell: 13, expected: wrong("“13”不是期间") },
    { rule: "no period", cell: "foo", expected: wrong("“foo”不是期间") },
    { rule: "a truth value", cell: true, expected: wrong("“TRUE”不是期间") },
  ])("$rule", ({ cell, expected }) => expect(outcomeOf(() => calendarPaceOf([[cell]]))).toEqual(expected));
});

describe("PACE_GAP and PACE_STATUS", () => {
  test.each([
    {
      rule: "O5 by the calendar",
      args: [[["97.2%"]], [[10]]],
      gap: [[13.866666667]],
      words: [["超序时进度13.9个百分点"]],
    },
    {
      rule: "a period, whole left blank",
      args: [[[0.432]], [["1—4月"]], null, [[null]]],
      gap: [[9.866666667]],
      words: [["超序时进度9.9个百分点"]],
    },
    {
      rule: "U3 whole 0",
      args: [[[0.5]], [[6]], null, [[0]]],
      gap: [[0]],
      words: [["时间过半、任务过半，与序时进度持平"]],
    },
    {
      rule: "R31 June",
      args: [column(0.52, 0.48), [["2023年上半年"]], "序时"],
      gap: column(2, -2),
      words: column("时间过半、任务超半，超序时进度2.0个百分点", "欠序时进度2.0个百分点"),
    },
    {
      rule: "R30 last year",
      args: [[[0.48]], [[46]], "last_year", [[100]]],
      gap: [[2]],
      words: [["快于上年同期进度2.0个百分点"]],
    },
    {
      rule: "a plan for each town",
      args: [column(0.5, 0.5), column(40, 60), "计划", column(100, 100)],
      gap: column(10, -10),
      words: column("超计划进度10.0个百分点", "欠计划进度10.0个百分点"),
    },
    {
      rule: "gaps in a block",
      args: [column(0.5, null, errorCell), [[6]]],
      gap: column(0, "—", "—"),
      words: column("时间过半、任务过半，与序时进度持平", "—", "—"),
    },
  ])("$rule", ({ args, gap, words }) => {
    expect(rounded(paceGapOf(...(args as Parameters<typeof paceGapOf>)))).toEqual(gap);
    expect(paceStatusOf(...(args as Parameters<typeof paceStatusOf>))).toEqual(words);
  });

  test.each([
    { rule: "no completion", args: [[[null]], [[6]]], expected: notAvailable(said("completionMissing")) },
    { rule: "no month", args: [[[0.5]], [[null]]], expected: notAvailable(said("periodMissing")) },
    { rule: "no whole", args: [[[0.5]], [[46]], "last_year"], expected: notAvailable(said("paceWholeMissing")) },
    { rule: "whole 0", args: [[[0.5]], [[46]], "plan", [[0]]], expected: notAvailable(said("paceWholeMissing")) },
    { rule: "43.2 for 43.2 %", args: [[[43.2]], [[4]]], expected: wrong("完成率 43.2 超过 500%") },
    {
      rule: "A3 one percent number refuses all",
      args: [column(0.4, 43.2), [[4]]],
      expected: notAvailable(said("completionTooLarge", "43.2")),
    },
    { rule: "the basis forgotten", args: [[[0.5]], [[4]], null, [[100]]], expected: wrong(said("wholeBesideMonth")) },
    { rule: "a level by the calendar", args: [[[0.5]], [[46]]], expected: wrong("“46”不是期间") },
    { rule: "a month by last year", args: [[[0.5]], [["4月"]], "last_year", [[100]]], expected: wrong("“4月”不是数") },
    { rule: "the wrong way round", args: [[[0.5]], [[100]], "plan", [[46]]], expected: wrong(said("paceAboveWhole")) },
    {
      rule: "an unknown basis",
      args: [[[0.5]], [[4]], "week"],
      expected: wrong(/口径.*“week”.*序时进度、上年同期进度、计划进度/),
    },
  ])("$rule", ({ args, expected }) => {
    expect(outcomeOf(() => paceGapOf(...(args as Parameters<typeof paceGapOf>)))).toEqual(expected);
    expect(outcomeOf(() => paceStatusOf(...(args as Parameters<typeof paceStatusOf>)))).toEqual(expected);
  });

  test("words in English", () => {
    expect(paceStatusOf([[0.48]], [[46]], "last_year", [[100]], "en")).toEqual([
      ["2.0 points ahead of last year's pace"],
    ]);
    expect(outcomeOf(() => paceStatusOf([[0.5]], [[4]], null, undefined, "fr"))).toEqual(wrong(/语言.*“fr”/));
  });
});

describe("REQUIRED_GROWTH and REQUIRED_PER_MONTH", () => {
  test("for the rest of the year", () => {
    expect(rounded(requiredGrowthOf(column(48, 100, null), [[100]], [[46]], [[90]]))).toEqual(
      column(0.181818182, "—", "—"),
    );
    expect(rounded(requiredPerMonthOf(column(48, 100, null), [[100]], [["上半年"]]))).toEqual(
      column(8.666666667, 0, "—"),
    );
    expect(requiredPerMonthOf([["99,552"]], [["109466-110000"]], [[11]])).toEqual([[9914]]);
  });

  test.each([
    {
      rule: "reached",
      call: () => requiredGrowthOf([[100]], [[100]], [[46]], [[90]]),
      expected: notAvailable(said("targetReached")),
    },
    {
      rule: "no level to date",
      call: () => requiredGrowthOf([[48]], [[100]], [[0]], [[90]]),
      expected: notAvailable(said("baseToDateMissing")),
    },
    {
      rule: "A8 the wrong way round",
      call: () => requiredGrowthOf([[48]], [[100]], [[90]], [[46]]),
      expected: wrong(said("paceAboveWhole")),
    },
    {
      rule: "B4 a growth for a level",
      call: () => requiredPerMonthOf([[48]], [["7.8%"]], [[6]]),
      expected: wrong("20 倍以上"),
    },
    {
      rule: "the year is over",
      call: () => requiredPerMonthOf([[48]], [[100]], [["全年"]]),
      expected: notAvailable(said("noMonthLeft")),
    },
    {
      rule: "no period",
      call: () => requiredPerMonthOf([[48]], [[100]], [[""]]),
      expected: notAvailable(said("periodMissing")),
    },
    {
      rule: "a wrong period",
      call: () => requiredPerMonthOf([[48]], [[100]], [["foo"]]),
      expected: wrong("“foo”不是期间"),
    },
  ])("$rule", ({ call, expected }) => expect(outcomeOf(call)).toEqual(expected));
});
