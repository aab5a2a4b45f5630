import type { FigureMeasure } from "../../../../src/core/intake/Figure";
import { doubtsOf, shown, type Head, type Table } from "./support";

/** Heads of one indicator; rates are in percent. */
const of = (indicator: string, unit: string, measures: FigureMeasure[]): Head[] =>
  measures.map((measure) => ({ indicator, measure, ...(RATES.includes(measure) ? {} : { unit }) }));
const RATES: FigureMeasure[] = ["growth", "completion"];

/** Published tables with what must be doubted in them, and nothing else; sources in the domain's O and D numbers. */
const PUBLISHED: (Table & { rule: string; doubts: string[] })[] = [
  {
    rule: "O1 a city's revenue to April: growth = increase ÷ (value − increase)",
    heads: of("财政收支", "万元", ["value", "increment", "growth"]),
    rows: [
      ["财政总收入", "191347", "25457", "15.35%"],
      ["地方财政收入", "100223", "2546", "2.61%"],
      ["税收收入", "66342", "10304", "18.39%"],
      ["一般公共预算支出", "372037", "32770", "9.66%"],
    ],
    doubts: [],
  },
  {
    rule: "O2 a district's revenue: completion and parts",
    heads: of("一般公共预算收入", "万元", ["value", "target", "completion", "increment", "growth"]),
    rows: [
      ["1—6月", 61646, 109466, 56.3, 5939, 10.7],
      ["1—11月", 99552, 109466, 90.9, 8300, 9.1],
    ],
    doubts: [],
  },
  {
    rule: "O3 福田 2016, first quarter and first half",
    heads: of("福田", "亿元", ["value", "target", "completion"]),
    rows: [
      ["固定资产投资额", 69.88, 270.7, "25.8"],
      ["社会消费品零售总额", 345.86, 1663, 20.8],
      ["进出口总额", 257.98, 1222, 21.1],
      ["公共财政预算收入", 41.74, 151.02, 27.6],
      ["固定资产投资额 上半年", 143.63, 270.7, 53.1],
      ["社会消费品零售总额 上半年", "745.50", 1663, 44.8],
      ["固定资产投资额 前三季度", 228.77, 270.7, 84.5],
      ["固定资产投资额 调整", 228.77, 290, 78.9],
      ["公共财政预算收入 前三季度", 114.98, 151.02, 76.1],
    ],
    doubts: [],
  },
  {
    rule: "O3 a range for a target is a range, and computes nothing",
    heads: of("地区生产总值", "亿元", ["value", "target", "completion"]),
    rows: [["福田区", 770.79, "3560-3570", "-"]],
    doubts: ["range - @1,2", "gapMeaning none @1,3"],
  },
  {
    rule: "O4 T2 达州 2018: sums, phase completion; the first row is the total",
    heads: [
      ...of("重点项目投资", "亿元", ["target", "phaseTarget", "value"]),
      { indicator: "重点项目投资", measure: "phaseCompletion" },
      { indicator: "固定资产投资", measure: "growth" },
    ],
    rows: [
      ["*达州市", 527.3, 371.5, 291.5, 78.5, "12.9%"],
      ["市本级", 209.8, 144.8, 112.9, 78.0, null],
      ["通川区", 59.4, 43.4, 35.9, 82.7, 13.7],
      ["达川区", 41.2, 29.5, 26.8, 90.8, 13.4],
      ["宣汉县", 52.5, 36.2, 30.4, "84.0", 13.3],
      ["开江县", 23.6, 17.6, 13.6, 77.3, 11.7],
      ["大竹县", 36.2, 25.8, 21.9, 84.9, 12.7],
      ["渠县", 31.3, 20.9, 16.9, 80.9, 12.4],
      ["经开区", 39.3, 30.1, 18, 59.8, 13.5],
      ["万源市", 34, 23.2, 15.1, 65.1, 10.7],
    ],
    doubts: [],
  },
  {
    rule: "O7 a banner's investment",
    heads: of("固定资产投资", "亿元", ["value", "previous", "increment", "growth", "target", "completion"]),
    rows: [["旗", 75.33, 73.79, 1.54, 2.1, 85.9, "87.69%"]],
    doubts: [],
  },
  {
    rule: "O10 nominal growth of retail sales",
    heads: of("社会消费品零售总额", "亿元", ["value", "previous", "growth"]),
    rows: [
      ["全国 2021", 69737, 52130, 33.8],
      ["全国 2022", 74426, 69737, 6.7],
    ],
    doubts: [],
  },
  {
    rule: "O11 R11 investment, January–February 2021: 35.75 by its levels",
    heads: of("固定资产投资", "亿元", ["value", "previous", "growth"]),
    rows: [["全国", 45236, 33323, "35.0%"]],
    doubts: ["growthDiffers comparableScope @1,3"],
  },
  {
    rule: "O11 R11 profit, January–May 2018: −6.0 by its levels",
    heads: of("规模以上工业利润总额", "亿元", ["value", "previous", "growth"]),
    rows: [["全国", 27298.3, 29047.6, "16.5%"]],
    doubts: ["growthDiffers comparableScope @1,3"],
  },
  {
    rule: "O11 R10 GDP of 莱芜区: 10.6 at current prices",
    heads: of("地区生产总值", "亿元", ["value", "previous", "growth"]),
    rows: [["莱芜区", 1005.3, 908.82, 3.4]],
    doubts: ["growthDiffers constantPrices @1,3"],
  },
  {
    rule: "T3 I23 浦江 2010-06: a digit of the whole is lost",
    heads: of("工业销售产值", "万元", ["value"]),
    rows: [
      ["工业销售产值", 158996],
      ["#其中:规模以上", 1051024],
    ],
    doubts: ["partAboveWhole lostDigit @1,1"],
  },
  {
    rule: "O15 R35 sums within rounding",
    heads: of("社会消费品零售总额", "亿元", ["value"]),
    rows: [
      ["*合计", 69737],
      ["商品零售", 62651],
      ["餐饮收入", 7085],
    ],
    doubts: [],
  },
  {
    rule: "O14 R34 share of taxes in revenue, 湛江: 91.46 naively",
    heads: [{ indicator: "税收收入" }, { indicator: "一般公共预算收入" }, { indicator: "税收占比", unit: "%" }],
    rows: [["湛江开发区", "4.50", "4.92", 91.4]],
    doubts: [],
  },
  {
    rule: "O16 R47 荔城: ranks with a tie, both ways of counting",
    heads: [
      {},
      { measure: "growth" },
      { measure: "rank", rankOf: "总量" },
      { measure: "rank", rankOf: "总量1223" },
      { measure: "rank", rankOf: "增速" },
    ],
    rows: [
      ["拱辰办", 5.3, 8.62, 6, 5, 4],
      ["镇海办", 5.7, 29.69, 5, 4, 1],
      ["西天尾镇", 86.8, 6.55, 1, 1, 6],
      ["新度镇", 19.5, 8.46, 3, 2, 5],
      ["黄石镇", 86.8, 14.8, 1, 1, 2],
      ["北高镇", 10.4, 14.1, 4, 3, 3],
    ],
    doubts: [],
  },
  {
    rule: "O18 R3 profits that changed their sign",
    heads: of("利润总额", "亿元", ["previous", "value", "growth"]),
    rows: [
      ["钢铁", 255, -7.7, "由盈转亏"],
      ["有色金属", 128, -19.3, "由盈转亏"],
      ["化纤", 12, -1.3, "由盈转亏"],
      ["石油加工 2009", -194, 117, "扭亏为盈"],
      ["石油加工 2007", -46, 148, "扭亏为盈"],
      ["石油加工 1—8月", -942, 712, "扭亏为盈"],
    ],
    doubts: [],
  },
  {
    rule: "O18 R3 the meaningless percentages, had they been printed",
    heads: of("利润总额", "亿元", ["previous", "value", "growth"]),
    rows: [["石油加工 2009", -194, 117, "-160.3%"]],
    doubts: ["growthDiffers baseNegative @1,3"],
  },
  {
    rule: "O19 R5 profit, January–February 2021, with its base of 11140.1 ÷ 2.79",
    heads: of("规模以上工业利润总额", "亿元", ["value", "previous", "growth"]),
    rows: [["全国", 11140.1, 3992.9, "增长1.79倍"]],
    doubts: [],
  },
  {
    rule: "D3 R12 湖镇: 74.23 by +23.75 % has a base below the 60 it broke through",
    heads: of("地区生产总值", "亿元", ["value", "previous", "growth"]),
    rows: [["湖镇镇", 74.23, "突破60", "23.75%"]],
    doubts: ["bound atLeast @1,2", "growthDiffers revisedBase @1,3"],
  },
  {
    rule: "D5 D9 growth and completion far above 100 without a base",
    heads: of("服务业投资", "亿元", ["value", "growth", "completion"]),
    rows: [
      ["洲泉镇", 12.2, null, "173.5%"],
      ["湖镇镇", 2.06, "增长50%", null],
    ],
    doubts: [],
  },
  {
    rule: "D7 湖镇: a growth over 700 % is a bound",
    heads: of("营业收入", "万元", ["value", "growth"]),
    rows: [["湖镇镇", "9803万元", "超700%"]],
    doubts: ["bound atLeast @1,2"],
  },
  {
    rule: "D9 D12 foreign capital and a growth with two decimals",
    heads: of("实到外资", "万美元", ["value", "previous", "growth"]),
    rows: [["洲泉镇", 1175, 750, "56.67%"]],
    doubts: [],
  },
  {
    rule: "D13 figures blanked by the publisher are gaps, and 485 % is real",
    heads: of("固定资产投资", "亿元", ["value", "growth", "completion"]),
    rows: [
      ["XX镇", "XX", "增长XX%", "XX%"],
      ["甲镇", 44.0385, null, "485%"],
    ],
    doubts: [],
  },
];

test.each(PUBLISHED)("$rule", ({ doubts, ...table }) => expect(shown(doubtsOf(table))).toEqual(doubts));
