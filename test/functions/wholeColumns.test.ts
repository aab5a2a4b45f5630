import { yoy } from "../../src/functions/growth";
import { rankAmongTownsOf } from "../../src/functions/ranks";
import { column, rounded } from "./calls";
import { installCustomFunctions, outcomeOf } from "./customFunctionsGlobal";

beforeAll(installCustomFunctions);

const ROWS = 1_048_576;
const COLUMNS = 16_384;

/** A whole column as Excel hands it over: the cells given, then blanks to the end of the sheet. */
const wholeColumn = (...cells: unknown[]) => Array.from({ length: ROWS }, (_, row) => [cells[row] ?? null]);
const wholeRow = (...cells: unknown[]) => [Array.from({ length: COLUMNS }, (_, at) => cells[at] ?? null)];

test.each([
  {
    rule: "two whole columns end where the longer one ends",
    call: () => yoy(wholeColumn("本期", 110, 90), wholeColumn("上年同期", 100, 100, 50)),
    expected: column("—", 0.1, -0.1, "—"),
  },
  {
    rule: "two whole rows",
    call: () => yoy(wholeRow(110, 90), wholeRow(100, 100)),
    expected: [[0.1, -0.1]],
  },
  {
    rule: "a whole column against one cell",
    call: () => yoy(wholeColumn(110, 90), [[100]]),
    expected: column(0.1, -0.1),
  },
  {
    rule: "a rank in a whole column with its names; the head is no town",
    call: () =>
      rankAmongTownsOf(
        [[21]],
        wholeColumn("产值", 26.3, 5.3, 21),
        null,
        null,
        wholeColumn("地区", "合计", "东镇", "西镇"),
      ),
    expected: [[1]],
  },
  {
    rule: "empty texts are not used either",
    call: () => yoy(wholeColumn(110, "", ""), wholeColumn(100, "")),
    expected: [[0.1]],
  },
])("$rule", ({ call, expected }) => expect(rounded(outcomeOf(call))).toEqual(expected));

test("blank rows at the end of a range that is no whole column keep their place", () => {
  expect(rounded(yoy(column(110, null), column(100, null)))).toEqual(column(0.1, "—"));
});

test("a whole column against a range of another length is refused", () => {
  expect(outcomeOf(() => yoy(wholeColumn(1, 2, 3), column(1, 2)))).toMatchObject({ code: "#VALUE!" });
});
