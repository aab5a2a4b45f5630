import {
  column,
  COMPLETION,
  doubtsOf,
  GROWTH,
  plain,
  PREVIOUS,
  RANK,
  shown,
  TARGET,
  TOWNS,
  VALUE,
  type Table,
} from "./support";

const CASES: (Table & { rule: string; doubts: string[] })[] = [
  {
    rule: "R34 a lost sign",
    heads: plain([VALUE, PREVIOUS, GROWTH]),
    rows: [["东镇", 90.5, 100.2, "9.7%"]],
    doubts: ["growthDiffers wrongSign @1,3"],
  },
  {
    rule: "R34 a fraction with a percent sign",
    heads: plain([VALUE, PREVIOUS, GROWTH]),
    rows: [["东镇", 112.4, 100.2, "0.12%"]],
    doubts: ["growthDiffers percentSlip @1,3"],
  },
  {
    rule: "R9 one index alone",
    heads: plain([VALUE, PREVIOUS, GROWTH]),
    rows: [["东镇", 112.42, 100.21, "112.2%"]],
    doubts: ["growthDiffers index @1,3"],
  },
  {
    rule: "R34 columns that changed places",
    heads: plain([VALUE, PREVIOUS, GROWTH]),
    rows: [["东镇", 100.21, 162.42, "62.1%"]],
    doubts: ["growthDiffers swapped @1,1"],
  },
  {
    rule: "R2 no growth on a base of zero",
    heads: plain([VALUE, PREVIOUS, GROWTH]),
    rows: [["东镇", 5.2, 0, "100%"]],
    doubts: ["growthDiffers baseZero @1,3"],
  },
  {
    rule: "R3 a word against the signs",
    heads: [
      { indicator: "利润总额" },
      { indicator: "利润总额", measure: "previous" },
      { indicator: "利润总额", measure: "growth" },
    ],
    rows: [["东镇", -5.2, 3.1, "扭亏为盈"]],
    doubts: ["growthDiffers status @1,3"],
  },
  {
    rule: "R34 the zero a cell has lost",
    heads: plain([VALUE, PREVIOUS, GROWTH]),
    rows: [
      ["东镇", 18, 15.6, 15.4],
      ["西镇", 13.6, 12.2, 11.5],
      ["南镇", 15.1, 14.2, 6.3],
    ],
    doubts: [],
  },
  {
    rule: "R11 a whole column on a comparable scope is one doubt",
    heads: [VALUE, PREVIOUS, GROWTH],
    rows: TOWNS.map((town, at) => [town, 120.5 + at, 100.2 + at, 12.1 + at / 10]),
    doubts: ["growthDiffers comparableScopeColumn @1,3"],
  },
  {
    rule: "R22 a completion of something else",
    heads: plain([VALUE, TARGET, COMPLETION]),
    rows: [["东镇", 56.3, 109.4, "73.1%"]],
    doubts: ["completionDiffers - @1,3"],
  },
  {
    rule: "R22 the completion is not capped",
    heads: plain([VALUE, TARGET, COMPLETION]),
    rows: [["东镇", 44.0385, 9.08, "485%"]],
    doubts: [],
  },
  {
    rule: "R30 a completion of the phase",
    heads: plain([VALUE, TARGET, { measure: "phaseTarget", unit: "万千瓦时" }, COMPLETION]),
    rows: [["东镇", 35.9, 59.4, 43.4, 82.7]],
    doubts: ["completionDiffers ofPhase @1,4"],
  },
  {
    rule: "R40 R22 units of ten thousand",
    heads: plain([VALUE, TARGET, COMPLETION]),
    rows: [
      ["东镇", 563241, 109.46, 51.5],
      ["西镇", 50.2, 109.46, 45.9],
    ],
    doubts: ["completionDiffers factor10000 @1,1"],
  },
  {
    rule: "several checks against one figure",
    heads: plain([VALUE, PREVIOUS, GROWTH, TARGET, COMPLETION]),
    rows: [["东镇", 75.3, 50.2, "4.4%", 104.8, "50%"]],
    doubts: ["growthDiffers severalChecks @1,1"],
  },
  {
    rule: "what one figure has spoiled speaks against no other",
    heads: plain([VALUE, PREVIOUS, GROWTH, TARGET, COMPLETION]),
    rows: [
      ["东镇", 41200, 38000, 8.4, 60000, 68.7],
      ["西镇", 305000, 28900, 5.5, 45000, 67.8],
      ["南镇", 21600, 20100, 17.5, 30000, 72],
      ["*合计", 93300, 87000, 7.2, 135000, 69.1],
    ],
    doubts: ["sumDiffers extraDigit @2,1", "growthDiffers revisedBase @3,3"],
  },
  {
    rule: "R3 a growth in percent of a loss after a profit",
    heads: plain([VALUE, PREVIOUS, GROWTH]),
    rows: [["东镇", -40, 60, "-166.7%"]],
    doubts: ["negativeFigure - @1,1", "growthDiffers turnedToLoss @1,3"],
  },
  {
    rule: "R15 a share of another whole",
    heads: [VALUE, { measure: "share" }],
    rows: [
      ["*合计", 100.2, 100],
      ["东镇", 20.1, 20.1],
      ["西镇", 80.1, 89.9],
    ],
    doubts: ["sumDiffers severalChecks @3,2"],
  },
  {
    rule: "R35 shares closed to 100",
    heads: [VALUE, { measure: "share" }],
    rows: [
      ["*合计", 100, 100],
      ["东镇", 11.16, 11.1],
      ["西镇", 33.37, 33.4],
      ["南镇", 55.47, 55.5],
    ],
    doubts: ["shareDiffers closedTo100 @2,2"],
  },
  {
    rule: "R43 a rank out of order",
    heads: [VALUE, RANK],
    rows: [
      ["东镇", 50, 1],
      ["西镇", 40, 4],
      ["南镇", 30, 2],
      ["北镇", 20, 3],
      ["中镇", 10, 5],
    ],
    doubts: ["rankDiffers - @2,2"],
  },
  {
    rule: "R43 a rank that stands twice",
    heads: [VALUE, RANK],
    rows: [
      ["东镇", 50, 1],
      ["西镇", 40, 2],
      ["南镇", 30, 2],
      ["北镇", 20, 4],
      ["中镇", 10, 5],
    ],
    doubts: ["rankDiffers - @3,2"],
  },
  {
    rule: "R44 low is good",
    heads: [VALUE, RANK],
    rows: TOWNS.map((town, at) => [town, at * 10 + 5, at + 1]),
    doubts: [],
  },
  {
    rule: "R52 ranks among more towns",
    heads: [VALUE, RANK],
    rows: [
      ["东镇", 50, 3],
      ["西镇", 40, 9],
      ["南镇", 30, 11],
      ["北镇", 20, 14],
      ["中镇", 10, 32],
    ],
    doubts: [],
  },
  {
    rule: "I16 ranks in brackets",
    heads: [VALUE],
    rows: column("50(1)", "40(3)", "30(2)", "20(4)", "10(5)"),
    doubts: ["rankDiffers - @2,1", "rankDiffers - @3,1"],
  },
];

test.each(CASES)("$rule", ({ doubts, ...table }) => expect(shown(doubtsOf(table))).toEqual(doubts));
