import { FUNCTION_HELP } from "../../src/core/texts/help";
import { cellAddress } from "../../workbench/model/address";
import { CellError, type CellValue } from "../../workbench/model/values";
import { at, clearStage, stage } from "./support";

jest.setTimeout(60_000);
afterAll(clearStage);

/** One call with good figures; the first is a number. Their sources stand beside each statistic's own test. */
const CALLS: { id: keyof typeof FUNCTION_HELP; args: CellValue[]; gives: CellValue }[] = [
  { id: "YOY", args: [69737, 52130], gives: 0.33775 },
  { id: "GROWTH_STATUS", args: [117, -194], gives: "扭亏为盈" },
  { id: "POINT_CHANGE", args: [0.662, 0.6606], gives: 0.14 },
  { id: "TWO_YEAR_AVERAGE", args: [1.721, 1], gives: 0.31187 },
  { id: "CAGR", args: [121, 100, 2], gives: 0.1 },
  { id: "IMPLIED_BASE", args: [74.23, 0.2375], gives: 59.98384 },
  { id: "GROWTH_FROM_INDEX", args: [112], gives: 0.12 },
  { id: "MULTIPLE", args: [2.79, 1], gives: "增长1.79倍" },
  { id: "SINGLE_MONTH", args: [1086976, 880263], gives: 206713 },
  { id: "SINGLE_MONTH_YOY", args: [1086976, 0.187, 206713, -0.034], gives: 0.25439 },
  { id: "TARGET_RATE", args: [61646, 109466], gives: 0.56315 },
  { id: "TARGET_LEVEL", args: [123, 0.078], gives: 132.594 },
  { id: "PACE_GAP", args: [0.5, 4], gives: 16.66667 },
  { id: "PACE_STATUS", args: [0.972, 10], gives: "超序时进度13.9个百分点" },
  { id: "REQUIRED_GROWTH", args: [48, 100, 90, 46], gives: 0.18182 },
  { id: "REQUIRED_PER_MONTH", args: [48, 100, 6], gives: 8.66667 },
  { id: "RANK_CHANGE", args: [3, 5], gives: 2 },
  { id: "SHARE", args: [66342, 100223], gives: 0.66194 },
  { id: "SHARE_CHANGE", args: [66342, 100223, 56038, 97677], gives: 8.82366 },
  { id: "CONTRIBUTION", args: [62651, 47000, 69737, 52130], gives: 0.88891 },
  { id: "PULL", args: [62651, 47000, 52130], gives: 30.02302 },
  { id: "AVERAGE_PER_UNIT", args: [1883, 43], gives: 43.7907 },
  { id: "SCORE", args: [0.9], gives: 90 },
  { id: "BONUS_POINTS", args: [1.2], gives: 2 },
  { id: "ROUND_HALF_EVEN", args: [1.05, 1], gives: 1 },
  { id: "UNIT_CONVERT", args: [33.34, "万元", "元"], gives: 333400 },
  { id: "IS_CONSISTENT", args: [69737, 52130, 0.338], gives: true },
];

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

describe.each(CALLS.map((call, place) => ({ ...call, place })))("IND.$id in cells", ({ gives, place }) => {
  const column = (at: number) => Array.from({ length: ROWS }, (_, row) => shown(place, row, at));

  test("over ranges it spills; a blank, an error and a text are —, full-width digits are a number", () => {
    expect(column(0)).toEqual([gives, "—", "—", "—", gives]);
  });

  test("over single cells a blank and an error are #N/A, a text is #VALUE!", () => {
    expect(column(1)).toEqual([gives, "#N/A", "#N/A", "#VALUE!", gives]);
  });
});
