import { FormattedNumber } from "../../../../src/core/intake/RawSheet";
import { column, doubtsOf, GROWTH, GROWTH_UNMARKED, RANK, shown, TARGET, VALUE, type Table } from "./support";

const CASES: (Table & { rule: string; doubts: string[] })[] = [
  {
    rule: "I15 a date",
    heads: [VALUE],
    rows: column(new FormattedNumber(45662, 'm"月"d"日"'), "1月5日"),
    doubts: ["dateInFigures - @1,1", "dateInFigures - @2,1"],
  },
  { rule: "an error", heads: [VALUE], rows: column("#REF!", 5), doubts: ["errorInFigures - @1,1"] },
  { rule: "a text", heads: [VALUE], rows: column("1O5", 5), doubts: ["textInFigures - @1,1"] },
  { rule: "I14 a ratio", heads: [VALUE], rows: column("21.5∶36.1∶42.4"), doubts: ["textInFigures ratio @1,1"] },
  {
    rule: "I16 a number in brackets is a rank, where ranks do not stand",
    heads: [VALUE, RANK],
    rows: [["东镇", "(3)", "(3)"]],
    doubts: ["textInFigures rank @1,1"],
  },
  {
    rule: "R3 扭亏 is no level",
    heads: [VALUE, GROWTH],
    rows: [["东镇", "扭亏", "扭亏"]],
    doubts: ["textInFigures growthWord @1,1"],
  },
  {
    rule: "I17 a growth is no level",
    heads: [VALUE],
    rows: column("增长12.1%"),
    doubts: ["textInFigures growthWord @1,1"],
  },
  {
    rule: "I11 a level has no percent sign",
    heads: [VALUE],
    rows: column("12.1%", 13),
    doubts: ["textInFigures percentOfLevel @1,1"],
  },
  {
    rule: "an amount is no growth",
    heads: [GROWTH],
    rows: column("39.6亿元"),
    doubts: ["textInFigures amountInRate @1,1"],
  },
  { rule: "a rank is whole", heads: [RANK], rows: column(1.5), doubts: ["textInFigures - @1,1"] },
  {
    rule: "I19 bounds, but not of targets",
    heads: [VALUE, TARGET],
    rows: [["东镇", "约6", "80以上"]],
    doubts: ["bound about @1,1"],
  },
  {
    rule: "R25 a range of a target, and one of a value",
    heads: [VALUE, TARGET],
    rows: [["东镇", "8.1-8.6", "3560-3570"]],
    doubts: ["range - @1,1", "range - @1,2"],
  },
  {
    rule: "R42 one doubt for each mark, none for blanks and words",
    heads: [VALUE],
    rows: column("—", "—", "-", null, "暂无"),
    doubts: ["gapMeaning none @1,1", "gapMeaning none @3,1"],
  },
  { rule: "an output below zero", heads: [VALUE], rows: column(-5), doubts: ["negativeFigure - @1,1"] },
  { rule: "a profit below zero", heads: [{ indicator: "利润总额" }], rows: column(-5), doubts: [] },
  {
    rule: "two figures for the same",
    heads: [VALUE, VALUE],
    rows: [["东镇", 39.6, 41.2]],
    doubts: ["duplicate - @1,2"],
  },
  {
    rule: "the same figure in another rounding and unit",
    heads: [VALUE, VALUE, { unit: "万元" }],
    rows: [["东镇", 39.6, 39.58, 395800]],
    doubts: [],
  },
  {
    rule: "I11 a fraction beside percentages",
    heads: [GROWTH_UNMARKED],
    rows: column("12.9%", 0.137, "8.5%"),
    doubts: ["percentMixed - @2,1"],
  },
  {
    rule: "I11 T2 a percentage without its sign",
    heads: [GROWTH_UNMARKED],
    rows: column("12.9%", 13.7, 2.1),
    doubts: [],
  },
  {
    rule: "I11 a fraction among percentages without signs",
    heads: [GROWTH_UNMARKED],
    rows: column(12.9, 0.137, 8.5),
    doubts: ["percentMixed - @2,1"],
  },
  { rule: "I11 a small percentage among others", heads: [GROWTH_UNMARKED], rows: column(12.9, 0.1, 8.5), doubts: [] },
  { rule: "I11 a column of fractions", heads: [GROWTH_UNMARKED], rows: column(0.129, 0.137, -0.085), doubts: [] },
  {
    rule: "R9 an index",
    heads: [GROWTH_UNMARKED],
    rows: column(112, 98.5, 104.3),
    doubts: [1, 2, 3].map((row) => `indexAsGrowth - @${row},1`),
  },
  { rule: "R9 large growths are none", heads: [GROWTH], rows: column(112, 18.5, 4.3), doubts: [] },
];

test.each(CASES)("$rule", ({ doubts, ...table }) => expect(shown(doubtsOf(table))).toEqual(doubts));

test("what would be wrong if kept is left out, contradictions are kept", () => {
  const [date] = doubtsOf({ heads: [VALUE], rows: column(new FormattedNumber(45662, 'm"月"d"日"')) });
  expect(date).toMatchObject({ leftOut: true, args: ["东镇", "规模以上工业总产值", "1-5"] });
  const [sum] = doubtsOf({ heads: [VALUE], rows: [["*合计", 150.3], ...column(20.1, 30.2, 50.3, 40.4)] });
  expect(sum).toMatchObject({
    leftOut: false,
    suggested: null,
    args: ["合计", "规模以上工业总产值", "150.3", "141.0", "9.3", ""],
  });
});
