import { column, doubtsOf, earlier, GROWTH, plain, PREVIOUS, shown, TOWNS, VALUE, type Table } from "./support";

const CASES: (Table & { rule: string; doubts: string[] })[] = [
  {
    rule: "R35 a total that nobody explains",
    heads: [VALUE],
    rows: [["*合计", 150.3], ...column(20.1, 30.2, 50.3, 40.4)],
    doubts: ["sumDiffers - @1,1"],
  },
  {
    rule: "R35 digits that changed places",
    heads: [VALUE],
    rows: [["*合计", 143.9], ...column(21.5, 30.2, 53.8, 47.4)],
    doubts: ["sumDiffers digitsSwapped @2,1"],
  },
  {
    rule: "R35 a lost digit",
    heads: [VALUE],
    rows: [["*合计", 15589.3], ...column(1589.3, 4010, 5020, 349.7)],
    doubts: ["sumDiffers - @1,1"],
  },
  {
    rule: "R35 a part not counted",
    heads: [VALUE],
    rows: [["*合计", 110.8], ...column(20.1, 30.2, 50.3, 40.4)],
    doubts: ["sumDiffers notCounted @1,1"],
  },
  {
    rule: "R35 a unit of one part",
    heads: [VALUE],
    rows: [["*合计", 141], ...column(201000, 30.2, 50.3, 40.4)],
    doubts: ["sumDiffers factor10000 @2,1"],
  },
  {
    rule: "R42 a total with a gap among its parts",
    heads: [VALUE],
    rows: [["*合计", 150.3], ...column(20.1, 30.2, null, 40.4)],
    doubts: [],
  },
  {
    rule: "R46 subtotals below their towns, and the total of all",
    heads: [VALUE],
    rows: [
      ["东镇", 20],
      ["西镇", 30],
      ["+小计", 50],
      ["南镇", 10],
      ["北镇", 15],
      ["+小计", 25],
      ["*合计", 75],
    ],
    // The sums agree, but of two rows of one name the data can hold one.
    doubts: ["duplicate - @6,1"],
  },
  {
    rule: "R46 an average is no total",
    heads: [VALUE],
    rows: [["*平均", 35.3], ...column(20.1, 30.2, 50.3, 40.4)],
    doubts: [],
  },
  { rule: "R40 another kind of unit", heads: [{ unit: "亩" }], rows: column(50, 40), doubts: ["unitDiffers - @1,1"] },
  {
    rule: "R40 万元 under 亿元",
    heads: [VALUE],
    rows: column(396000, 283000, 150000, 99000),
    doubts: ["unitDiffers factor10000 @1,1"],
  },
  {
    rule: "R40 亿元 under 万元",
    heads: [{ unit: "万元" }],
    rows: column(39.6, 28.3, 15.2, 9.9),
    doubts: ["unitDiffers factor10000 @1,1"],
  },
  {
    rule: "R40 one town in 万元",
    heads: [VALUE],
    rows: column(39.6, 283000, 15.2, 9.9),
    doubts: ["slip factor10000 @2,1"],
  },
  { rule: "R40 a zone a thousand times a village", heads: [VALUE], rows: column(396, 52, 4.1, 0.6, 0.2), doubts: [] },
  {
    rule: "R40 against the last period in the workbook",
    heads: [VALUE],
    rows: column(400000),
    earlier: [earlier("东镇", 33.2)],
    doubts: ["slip factor10000 @1,1"],
  },
  {
    rule: "R40 the last period in another unit",
    heads: [VALUE],
    rows: column(40),
    earlier: [earlier("东镇", 332000, "万元")],
    doubts: [],
  },
  {
    rule: "I24 a lost digit against last year, where all others are steady",
    heads: [{ unit: "万元" }, { unit: "万元", measure: "previous" }],
    rows: TOWNS.map((town, at) => [town, at === 2 ? 15899 : 150_123 + at * 997, 145_211 + at * 1003]),
    doubts: ["slip lostDigit @3,1"],
  },
  {
    rule: "I23 規上 above the whole",
    heads: [{ indicator: "规上工业产值甲" }, { indicator: "工业产值甲" }],
    rows: [
      ["东镇", 50, 40],
      ["西镇", 30, 40],
    ],
    doubts: ["partAboveWhole - @1,2"],
  },
  {
    rule: "I23 value added above output",
    heads: [{ indicator: "规模以上工业增加值" }, { indicator: "规模以上工业总产值" }],
    rows: [
      ["东镇", 50, 40],
      ["西镇", 10, 40],
    ],
    doubts: ["partAboveWhole - @1,2"],
  },
  {
    rule: "I23 taxes may exceed the local revenue (D5)",
    heads: [{ indicator: "税收收入" }, { indicator: "一般公共预算收入" }],
    rows: [["湖镇镇", 3.77, 2.06]],
    doubts: [],
  },
];

test.each(CASES)("$rule", ({ doubts, ...table }) => expect(shown(doubtsOf(table))).toEqual(doubts));

test("a correction is offered where arithmetic leaves one", () => {
  const [sign] = doubtsOf({ heads: plain([VALUE, PREVIOUS, GROWTH]), rows: [["东镇", 90.5, 100.2, "9.7%"]] });
  expect(sign).toMatchObject({ suggested: -9.7 });
  const [unit] = doubtsOf({ heads: [VALUE], rows: [["*合计", 141], ...column(201000, 30.2, 50.3, 40.4)] });
  expect(unit).toMatchObject({ suggested: 20.1 });
});
