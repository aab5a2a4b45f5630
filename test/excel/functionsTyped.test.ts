import { FUNCTION_HELP } from "../../src/core/texts/help";
import { cellAddress } from "../../workbench/model/address";
import { CellError, type CellValue } from "../../workbench/model/values";
import { at, clearStage, stage } from "./support";

jest.setTimeout(60_000);
afterAll(clearStage);

interface Call {
  args: CellValue[];
  /** What a row of good figures gives. */
  gives: CellValue;
  /** What the five rows give over ranges, where it is not an answer, three — and the answer again. */
  spilled?: CellValue[];
  /** What they give one by one, where it is not an answer, #N/A twice, #VALUE! and the answer again. */
  single?: CellValue[];
}

const NONE = [null, null, null, null];

/** One call of each function with good figures. Their sources stand beside each statistic's own test. */
const GOOD: Record<keyof typeof FUNCTION_HELP, Call> = {
  YOY: { args: [69737, 52130], gives: 0.33775 },
  GROWTH_STATUS: { args: [117, -194], gives: "扭亏为盈" },
  POINT_CHANGE: { args: [0.662, 0.6606], gives: 0.14 },
  TWO_YEAR_AVERAGE: { args: [1.721, 1], gives: 0.31187 },
  CAGR: { args: [121, 100, 2], gives: 0.1 },
  IMPLIED_BASE: { args: [74.23, 0.2375], gives: 59.98384 },
  GROWTH_FROM_INDEX: { args: [112], gives: 0.12 },
  MULTIPLE: { args: [2.79, 1], gives: "增长1.79倍" },
  SINGLE_MONTH: { args: [1086976, 880263], gives: 206713 },
  SINGLE_MONTH_YOY: { args: [1086976, 0.187, 206713, -0.034], gives: 0.25439 },
  TARGET_RATE: { args: [61646, 109466], gives: 0.56315 },
  TARGET_LEVEL: { args: [123, 0.078], gives: 132.594 },
  PACE_GAP: { args: [0.5, 4], gives: 16.66667 },
  PACE_STATUS: { args: [0.972, 10], gives: "超序时进度13.9个百分点" },
  REQUIRED_GROWTH: { args: [48, 100, 46, 90], gives: 0.18182 },
  REQUIRED_PER_MONTH: { args: [48, 100, 6], gives: 8.66667 },
  RANK_CHANGE: { args: [3, 5], gives: 2 },
  SHARE: { args: [66342, 100223], gives: 0.66194 },
  SHARE_CHANGE: { args: [66342, 56038, 100223, 97677], gives: 8.82366 },
  CONTRIBUTION: { args: [62651, 47000, 69737, 52130], gives: 0.88891 },
  PULL: { args: [62651, 47000, 52130], gives: 30.02302 },
  AVERAGE_PER_UNIT: { args: [1883, 43], gives: 43.7907 },
  SCORE: { args: [0.9], gives: 90 },
  BONUS_POINTS: { args: [1.2], gives: 2 },
  ROUND_HALF_EVEN: { args: [1.05, 1], gives: 1 },
  UNIT_CONVERT: { args: [33.34, "万元", "元"], gives: 333400 },
  IS_CONSISTENT: { args: [69737, 52130, 0.338], gives: true },
  // A period is written as the one given.
  SAME_PERIOD_LAST_YEAR: {
    args: ["2025年1—4月"],
    gives: "2024年1—4月",
    spilled: ["2024年1—4月", "—", "—", "—", "２０２４年１—４月"],
    single: ["2024年1—4月", "#N/A", "#N/A", "#VALUE!", "２０２４年１—４月"],
  },
  PREVIOUS_PERIOD: {
    args: ["2025年1—4月"],
    gives: "2025年1—3月",
    spilled: ["2025年1—3月", "—", "—", "—", "２０２５年１—３月"],
    single: ["2025年1—3月", "#N/A", "#N/A", "#VALUE!", "２０２５年１—３月"],
  },
  PERIOD_LABEL: { args: ["2025年1—4月"], gives: "2025年1—4月" },
  CALENDAR_PACE: { args: [6], gives: 0.5 },
  // A level target that is missing leaves the growth target to bind.
  BINDING_TARGET: {
    args: [90, 0.1, 74.23],
    gives: 90,
    spilled: [90, 81.653, 81.653, "—", 90],
    single: [90, 81.653, 81.653, "#VALUE!", 90],
  },
  RANK_AMONG_TOWNS: { args: [19.5, 19.5], gives: 1 },
  // Those below take a range as a whole: one answer, or one for each threshold.
  RANKED_COUNT: { args: [19.5], gives: 1, spilled: [2, ...NONE], single: [1, 0, 0, 0, 1] },
  SHARE_ABOVE: { args: [50, 30], gives: 1, spilled: [1, 1, 1, 1, 1], single: [1, "#N/A", "#N/A", "#N/A", 1] },
  COMPOSITE_SCORE: { args: [84, 100], gives: 84, spilled: ["#VALUE!", ...NONE] },
  TOTAL_GROWTH: { args: [110, 100], gives: 0.1, spilled: ["#VALUE!", ...NONE] },
  PARTS_MATCH_TOTAL: { args: [100, 100], gives: true, single: [true, "#N/A", "#N/A", "#N/A", true] },
};
const CALLS = Object.entries(GOOD).map(([id, call]) => ({ id, ...call }));

const fullWidth = (value: CellValue) =>
  String(value).replace(/[!-~]/gu, (sign) => String.fromCodePoint(sign.codePointAt(0)! + 0xfee0));

/** Each call in a block of rows of its own: good figures, then the first one spoilt in four ways. */
const ROWS = 5;
const FIRST_RESULT = 10;
const rowsOf = ({ args: [first, ...others] }: (typeof CALLS)[number]): CellValue[][] =>
  [first!, null, new CellError("#DIV/0!"), "约三亿", fullWidth(first!)].map((spoilt) => [spoilt, ...others]);

let shown: (call: number, row: number, column: number) => CellValue;

beforeAll(async () => {
  const { workbook, addin } = await stage();
  const sheet = workbook.active;
  CALLS.forEach((call, place) => {
    const top = place * (ROWS + 1);
    const range = (column: number) => `${cellAddress(top, column)}:${cellAddress(top + ROWS - 1, column)}`;
    rowsOf(call).forEach((values, row) => {
      sheet.setInputs(top + row, 0, [values.map((value) => ({ value }))]);
      const cells = values.map((_, column) => cellAddress(top + row, column)).join();
      sheet.setInputs(top + row, FIRST_RESULT + 1, [[{ formula: `=IND.${call.id}(${cells})` }]]);
    });
    const ranges = call.args.map((_, column) => range(column)).join();
    sheet.setInputs(top, FIRST_RESULT, [[{ formula: `=IND.${call.id}(${ranges})` }]]);
  });
  await addin.settled();
  shown = (call, row, column) => {
    const value = at(sheet, call * (ROWS + 1) + row, FIRST_RESULT + column);
    return typeof value === "number" ? Number(value.toFixed(5)) : value;
  };
});

describe.each(CALLS.map((call, place) => ({ ...call, place })))(
  "IND.$id in cells",
  ({ gives, spilled, single, place }) => {
    const column = (at: number) => Array.from({ length: ROWS }, (_, row) => shown(place, row, at));

    test("over ranges it spills; a blank, an error and a text are —, full-width digits are a number", () => {
      expect(column(0)).toEqual(spilled ?? [gives, "—", "—", "—", gives]);
    });

    test("over single cells a blank and an error are #N/A, a text is #VALUE!", () => {
      expect(column(1)).toEqual(single ?? [gives, "#N/A", "#N/A", "#VALUE!", gives]);
    });
  },
);
