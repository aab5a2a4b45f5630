import fc from "fast-check";
import { decimalSum } from "../../../../src/core/numbers/decimalSum";
import { doubtsOf, shown, type Head, type Table } from "./support";

const head = (indicator: string, unit = "万元"): Head => ({ indicator, unit });
const TAXES = [head("税收收入"), head("税收收入/增值税"), head("税收收入/其他税")];
const SEXES = [head("常住人口", "人"), head("男", "人"), head("女", "人")];

const CASES: (Table & { rule: string; doubts: string[] })[] = [
  {
    rule: "I23 parts across that do not add up in one row of four",
    heads: TAXES,
    rows: [
      ["东镇", 301, 181, 120],
      ["西镇", 222, 102, 120],
      ["南镇", 188, 88, 110],
      ["北镇", 150, 70, 80],
    ],
    doubts: ["partsDiffer - @3,1"],
  },
  {
    rule: "R35 within the rounding of all",
    heads: TAXES,
    rows: [
      ["东镇", 301, 181, 120],
      ["西镇", 223, 102, 120],
      ["南镇", 188, 88, 100],
    ],
    doubts: [],
  },
  {
    rule: "R15 parts that are some of the whole only",
    heads: TAXES,
    rows: [
      ["东镇", 301, 181, 20],
      ["西镇", 222, 102, 60],
      ["南镇", 188, 88, 100],
    ],
    doubts: [],
  },
  {
    rule: "I23 all there is by their names",
    heads: SEXES,
    rows: [
      ["东镇", 30012, 15210, 14802],
      ["西镇", 20000, 10100, 9900],
      ["南镇", 20511, 10108, 10453],
    ],
    doubts: ["partsDiffer - @3,1"],
  },
  {
    rule: "I23 digits of a part in each other's place",
    heads: SEXES,
    rows: [
      ["东镇", 30012, 15210, 14802],
      ["西镇", 20000, 10100, 9900],
      ["南镇", 20511, 10108, 14003],
    ],
    doubts: ["partsDiffer digitsSwapped @3,3"],
  },
  {
    rule: "I23 one row proves nothing",
    heads: SEXES,
    rows: [
      ["东镇", 30012, 15210, 14802],
      ["西镇", 20000, 10100, 9800],
    ],
    doubts: [],
  },
  {
    rule: "R42 a gap among the parts",
    heads: TAXES,
    rows: [
      ["东镇", 301, 181, 120],
      ["西镇", 222, 102, 120],
      ["南镇", 188, 88, null],
    ],
    doubts: [],
  },
];

test.each(CASES)("$rule", ({ doubts, ...table }) => {
  expect(shown(doubtsOf(table))).toEqual(doubts);
});

test("I23 a part without a unit is held against its whole", () => {
  const heads = [head("工业企业利税"), head("规上工业企业利税", "")];
  expect(shown(doubtsOf({ heads, rows: [["东镇", 100, 90]] }))).toEqual([]);
  expect(shown(doubtsOf({ heads, rows: [["东镇", 90, 100]] }))).toEqual(["partAboveWhole - @1,1"]);
});

const LEVEL = fc.integer({ min: 1, max: 9_999_999 });

test("property: wholes that are the sums of their parts are not doubted", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(LEVEL, LEVEL), { minLength: 3, maxLength: 12 }), (towns) => {
      const rows = towns.map(([one, other], place): Table["rows"][number] => {
        const [men, women] = [one / 10, other / 10];
        return [`镇${place}`, decimalSum([men, women]), men, women];
      });
      const doubts = doubtsOf({ heads: TAXES, rows }).filter(({ code }) => code === "partsDiffer");
      expect(doubts).toEqual([]);
    }),
  );
});
