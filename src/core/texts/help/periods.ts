import type { FunctionHelp } from "./FunctionHelp";
import { SINGLE_MONTHS_HELP } from "./singleMonths";

const PERIOD_ZH =
  "期间文本，如 2025年1—4月、2025年上半年、2025-04；也可以是 Excel 把 2025-04 变成的日期，或年份。一个单元格或一片区域。";
const PERIOD_EN =
  "A period such as 2025年1—4月, 2025年上半年, 2025-04, Jan–Apr 2025; also the date that Excel makes of 2025-04, or a year. One cell or a range.";
const YEAR_ZH = ["年份", "期间文本没有写年份时用这一年，如 2025；文本有年份时以文本为准。"] as const;
const YEAR_EN = ["year", "Year for texts without one, such as 2025; a year in the text counts before it."] as const;

const SAME_PERIOD_LAST_YEAR: FunctionHelp<"period" | "year" | "years"> = {
  family: "periods",
  needed: 1,
  formula: '=IND.SAME_PERIOD_LAST_YEAR("2025年1-4月")',
  gives: "2024年1-4月",
  shown: "2024年1-4月",
  "zh-CN": {
    title: "上年同期",
    keywords: "去年同期 期间 年份 同期 查找",
    description:
      "上年同期的期间文本，写法与所给文本相同（连接号、“月份”、补零、全角和汉字数字照旧），便于在同一张表里查找。没有写年份的期间要用 year 给出年份，结果带年份；日期写成 2024年4月。空白返回 #N/A（区域中该格为“—”）。",
    parameters: {
      period: ["期间", PERIOD_ZH],
      year: YEAR_ZH,
      years: ["往前几年", "默认 1；两年平均增速的基期填 2。1 到 100 的整数。"],
    },
    formula: "年份 − 1，其余照写",
    result: "文本。行数、列数与所给区域相同。",
    refused: [
      "期间为空：请补上期间。",
      "不是期间的文本、某一天的日期（#VALUE!）：请改成 2025年1—4月 这样的期间。",
      "没有年份（#VALUE!）：请写上年份，或用 year 给出。",
    ],
    example: "场口镇 2025年1-4月的工作总结，同比的基期是 2024年1-4月。",
    source: "场口镇2025年1—4月工作总结的期间写法。",
  },
  "en-US": {
    title: "Same period last year",
    keywords: "period year before lookup",
    description:
      "The same period a year before (上年同期) as a text in the form of the text given: its dash, 月 or 月份, zeros, full-width or Chinese digits stay, so that it can be looked up in the same table. A text without a year needs year, and the result has one; a date becomes 2024年4月. A blank gives #N/A (in a range —).",
    parameters: {
      period: ["period", PERIOD_EN],
      year: YEAR_EN,
      years: [
        "years",
        "How many years back: 1 by default, 2 for the base of a two-year average. A whole number up to 100.",
      ],
    },
    formula: "year − 1, the rest as written",
    result: "A text. The shape of the range given.",
    refused: [
      "The period is blank: fill it in.",
      "A text that is no period, or the date of a day (#VALUE!): write a period such as 2025年1—4月.",
      "There is no year (#VALUE!): write it in the text, or give year.",
    ],
    example: "The report of Changkou town on 2025年1-4月: the base of its growth is 2024年1-4月.",
    source: "The way the work summary of Changkou town, January–April 2025, writes its period.",
  },
};

const PREVIOUS_PERIOD: FunctionHelp<"period" | "year"> = {
  family: "periods",
  needed: 1,
  formula: '=IND.PREVIOUS_PERIOD("2010年1—6月")',
  gives: "2010年1—5月",
  shown: "2010年1—5月",
  "zh-CN": {
    title: "上期",
    keywords: "上月 上季 环比 前一期 期间",
    description:
      "前一个相邻期间的文本，写法与所给文本相同：4月→3月，1—4月→1—3月，前三季度→上半年→一季度→上年四季度，2025年→2024年。1—2月之前没有同年的累计，返回 #N/A（区域中该格为“—”），空白也是。",
    parameters: { period: ["期间", PERIOD_ZH], year: YEAR_ZH },
    formula:
      "单月、单季、全年：往前一期\n累计：1—m月 → 1—（m−1）月；按季累计：前三季度 → 上半年 → 一季度 → 上年四季度\n下半年 → 上半年；H2 → H1 → 上年H2",
    result: "文本。行数、列数与所给区域相同。",
    refused: [
      "1—2月、1—1月：一年中最早公布的累计，之前没有；要比上年请用 IND.SAME_PERIOD_LAST_YEAR。",
      "期间为空：请补上期间。",
      "不是期间，或没有年份（#VALUE!）：请写成 2025年1—4月，或用 year 给出年份。",
    ],
    example: "2010年1—6月减去 2010年1—5月，才是6月当月。",
    source: "浦江县统计局，2010年1—6月工业经济。",
  },
  "en-US": {
    title: "Previous period",
    keywords: "month quarter before period",
    description:
      "The adjacent period before as a text in the form of the text given: 4月 → 3月, 1—4月 → 1—3月, 前三季度 → 上半年 → 一季度 → 四季度 of last year, 2025年 → 2024年. Nothing stands before 1—2月, the first cumulative figure of a year: #N/A (in a range —), as for a blank.",
    parameters: { period: ["period", PERIOD_EN], year: YEAR_EN },
    formula:
      "month, quarter, year: one before\ncumulative: 1—m月 → 1—(m−1)月; in quarters 前三季度 → 上半年 → 一季度 → 四季度 of last year\n下半年 → 上半年; H2 → H1 → H2 of last year",
    result: "A text. The shape of the range given.",
    refused: [
      "1—2月 and 1—1月, the first cumulative periods of a year: for the year before use IND.SAME_PERIOD_LAST_YEAR.",
      "The period is blank: fill it in.",
      "The text is no period, or has no year (#VALUE!): write it as 2025年1—4月, or give year.",
    ],
    example: "June 2010 is January–June less January–May.",
    source: "Pujiang county bureau of statistics, industry in January–June 2010.",
  },
};

const PERIOD_LABEL: FunctionHelp<"period" | "year" | "language"> = {
  family: "periods",
  needed: 1,
  formula: '=IND.PERIOD_LABEL("2018-01..2018-07")',
  gives: "2018年1—7月",
  shown: "2018年1—7月",
  "zh-CN": {
    title: "期间名称",
    keywords: "期间 规范 统一 写法 标题 英文",
    description:
      "把各种写法的期间统一成公报的写法：2018年1—7月、2018年上半年、2018年二季度、2018年7月；也可以写成英文 Jan–Jul 2018。1—3月、1—6月、1—9月写成一季度、上半年、前三季度，1—12月只写年份。空白返回 #N/A（区域中该格为“—”）。",
    parameters: {
      period: ["期间", PERIOD_ZH],
      year: YEAR_ZH,
      language: ["语言", "zh 中文（默认）；en 英文。"],
    },
    formula: "年份 + 起止月份",
    result: "文本。行数、列数与所给区域相同。",
    refused: ["期间为空：请补上期间。", "不是期间，或没有年份（#VALUE!）：请写成 2025年1—4月，或用 year 给出年份。"],
    example: "达州市2018年1—7月重点项目，数据文件写作 2018-01..2018-07。",
    source: "达州市发展改革委，2018年1—7月重点项目和投资。",
  },
  "en-US": {
    title: "Period label",
    keywords: "period name heading canonical english",
    description:
      "A period as a bulletin prints it: 2018年1—7月, 2018年上半年, 2018年二季度, 2018年7月, or in English Jan–Jul 2018. January to March, June, September and December are 一季度, 上半年, 前三季度 and the year. A blank gives #N/A (in a range —).",
    parameters: {
      period: ["period", PERIOD_EN],
      year: YEAR_EN,
      language: ["language", "zh for Chinese (default), en for English."],
    },
    formula: "year and first to last month",
    result: "A text. The shape of the range given.",
    refused: [
      "The period is blank: fill it in.",
      "The text is no period, or has no year (#VALUE!): write it as 2025年1—4月, or give year.",
    ],
    example: "Key projects of Dazhou in January–July 2018, written 2018-01..2018-07 in a data file.",
    source: "Development and reform commission of Dazhou, January–July 2018.",
  },
};

export const PERIODS_HELP = { SAME_PERIOD_LAST_YEAR, PREVIOUS_PERIOD, PERIOD_LABEL, ...SINGLE_MONTHS_HELP };
