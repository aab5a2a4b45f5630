import type { FunctionHelp } from "./FunctionHelp";

const CALENDAR_PACE: FunctionHelp<"period"> = {
  family: "targets",
  needed: 1,
  formula: '=IND.CALENDAR_PACE("2018年1—7月")',
  gives: 0.58333,
  digits: 5,
  shown: "58.3%",
  "zh-CN": {
    title: "序时进度",
    keywords: "时间进度 时序进度 均衡进度 进度 月份",
    description:
      "序时进度：累计到的月份 ÷ 12，结果为小数。任何期间都按它的最后一个月，年份不影响结果。空白返回 #N/A（区域中该格为“—”）。",
    parameters: {
      period: ["期间", "期间文本，如 1—7月、上半年、2025-04，年份可不写；或月份 1 到 12。一个单元格或一片区域。"],
    },
    formula: "累计到的月份 ÷ 12",
    result: "小数：0.583 即 58.3%。行数、列数与所给区域相同。",
    refused: ["期间为空：请补上期间。", "不是期间也不是 1 到 12 的月份（#VALUE!）：请改正。"],
    example: "累计到7月底，序时进度为 58.3%。",
    source: "达州市发展改革委，2018年1—7月重点项目的期间。",
  },
  "en-US": {
    title: "Calendar pace",
    keywords: "time elapsed share of year month schedule",
    description:
      "The share of the year that has passed (序时进度): last month ÷ 12, a fraction. Any period counts by its last month; the year makes no difference. A blank gives #N/A (in a range —).",
    parameters: {
      period: [
        "period",
        "A period such as 1—7月, 上半年, 2025-04, with or without a year, or a month from 1 to 12: one cell or a range.",
      ],
    },
    formula: "last month ÷ 12",
    result: "A fraction: 0.583 is 58.3 %. The shape of the range given.",
    refused: ["The period is blank: fill it in.", "It is no period and no month from 1 to 12 (#VALUE!): correct it."],
    example: "By the end of July 58.3 % of the year have passed.",
    source: "The period of the key projects of Dazhou, January–July 2018.",
  },
};

const REFERENCE_ZH =
  "calendar：期间（如 1—4月）或月份 1 到 12；last_year：上年同期累计数；plan：到本月的计划累计数。行数、列数与完成率相同，或一个单元格。";
const REFERENCE_EN =
  "calendar: a period (1—4月) or a month from 1 to 12; last_year: last year's cumulative level to the same month; plan: the level planned through now.";
const BASIS_ZH = "calendar 序时进度（默认）；last_year 上年同期进度；plan 计划进度。各种口径结论可能不同，须写明。";
const BASIS_EN = "calendar (default), last_year or plan. They may give different verdicts: say which one is used.";
const WHOLE_ZH = "last_year：上年全年数；plan：全年目标。calendar 不填。";
const WHOLE_EN = "last_year: last year's full-year level; plan: the annual target. Not with calendar.";
const COMPLETION_ZH = "小数或带百分号：43.2%。一个单元格或一片区域。";
const COMPLETION_EN = "A fraction or with a percent sign: 43.2%. One cell or a range.";
const REFUSED_ZH = [
  "完成率、期间或参照数缺失：请补齐。",
  "last_year、plan 的参照数或全年数缺失、为零或为负：请补齐；为负时改用 calendar。",
  "完成率中有超过 500% 的（整列都不算）、参照数大于全年数、calendar 又给了全年数（#VALUE!）：请按提示改正。",
];
const REFUSED_EN = [
  "The completion, the period or the reference is missing: fill it in.",
  "With last_year or plan, the reference or the whole is missing, zero or negative: fill it in; if negative use calendar.",
  "A completion above 500 % (none of the column is computed then), a reference above its whole, a whole with calendar (#VALUE!): correct it as the sentence says.",
];

const PACE_GAP: FunctionHelp<"completion" | "reference" | "basis" | "whole"> = {
  family: "targets",
  needed: 2,
  formula: "=IND.PACE_GAP(85.1%,10)",
  gives: 1.76667,
  digits: 5,
  shown: "1.8",
  "zh-CN": {
    title: "进度差",
    keywords: "超序时进度 欠序时进度 快于 慢于 百分点 时间进度",
    description:
      "完成率比应有进度快（正）或慢（负）多少个百分点。应有进度按序时（默认）、按上年同期占全年的比重，或按分阶段计划。任一数缺失，参照数、全年数为零时返回 #N/A（区域中该格为“—”）；完成率为 0 照算。",
    parameters: {
      completion: ["完成率", COMPLETION_ZH],
      reference: ["参照", REFERENCE_ZH],
      basis: ["口径", BASIS_ZH],
      whole: ["全年数", WHOLE_ZH],
    },
    formula:
      "（完成率 − 应有进度）× 100\n序时进度 = 月份 ÷ 12\n上年同期进度 = 上年同期累计 ÷ 上年全年\n计划进度 = 到本月的计划数 ÷ 全年目标",
    result: "百分点：1.8 即 1.8 个百分点，不用百分比格式。行数、列数与所给区域相同。",
    refused: REFUSED_ZH,
    example: "某市2016年1—10月完成全年目标的 85.1%，公布超均衡进度 1.8 个百分点。",
    source: "某市2016年1—10月通报。",
  },
  "en-US": {
    title: "Gap to the pace",
    keywords: "ahead behind schedule points progress",
    description:
      "How many percentage points a completion is ahead of its pace (positive) or behind it (negative). The pace is by the calendar (default), by last year's share to the same month, or by a phased plan. A missing value, a reference or whole of zero give #N/A (in a range —); a completion of 0 counts.",
    parameters: {
      completion: ["completion", COMPLETION_EN],
      reference: ["reference", REFERENCE_EN],
      basis: ["basis", BASIS_EN],
      whole: ["whole", WHOLE_EN],
    },
    formula:
      "(completion − pace) × 100\ncalendar: month ÷ 12\nlast_year: last year's cumulative ÷ last year's full year\nplan: planned through now ÷ annual target",
    result: "Percentage points: 1.8 is 1.8 points, without a percent format. The shape of the range given.",
    refused: REFUSED_EN,
    example: "A city had done 85.1 % of its annual target by October 2016; published as 1.8 points ahead.",
    source: "A city's report, January–October 2016.",
  },
};

const PACE_STATUS: FunctionHelp<"completion" | "reference" | "basis" | "whole" | "language"> = {
  family: "targets",
  needed: 2,
  formula: '=IND.PACE_STATUS(43.2%,"1—4月")',
  gives: "超序时进度9.9个百分点",
  shown: "超序时进度9.9个百分点",
  "zh-CN": {
    title: "进度评价",
    keywords: "超序时进度 欠序时进度 时间过半 任务过半 持平 快于 慢于",
    description:
      "把进度差写成公报用语并写明口径：超序时进度9.9个百分点、欠序时进度…、与序时进度持平（不足 0.05）。按序时且到6月时，完成恰为 50%（按一位小数）时前面加“时间过半、任务过半”，超过 50% 时加“时间过半、任务超半”。缺数返回 #N/A（区域中该格为“—”）。",
    parameters: {
      completion: ["完成率", COMPLETION_ZH],
      reference: ["参照", REFERENCE_ZH],
      basis: ["口径", BASIS_ZH],
      whole: ["全年数", WHOLE_ZH],
      language: ["语言", "zh 中文（默认）；en 英文。"],
    },
    formula:
      "进度差见 IND.PACE_GAP，四舍五入到一位小数\n序时：超 / 欠序时进度；上年同期：快于 / 慢于上年同期进度；计划：超 / 欠计划进度",
    result: "文字。行数、列数与所给区域相同。",
    refused: REFUSED_ZH,
    example: "某市1—4月完成全年目标的 43.2%，公布超时序进度 9.9 个百分点。",
    source: "安徽某市1—4月通报。",
  },
  "en-US": {
    title: "Pace in words",
    keywords: "ahead behind verdict schedule half",
    description:
      "The gap to the pace as a bulletin words it, with its basis: 超序时进度9.9个百分点, 欠序时进度…, 与序时进度持平 (below 0.05 points). By the calendar in June a completion of 50.0 % is led by 时间过半、任务过半, above it by 时间过半、任务超半. A gap in the figures gives #N/A (in a range —).",
    parameters: {
      completion: ["completion", COMPLETION_EN],
      reference: ["reference", REFERENCE_EN],
      basis: ["basis", BASIS_EN],
      whole: ["whole", WHOLE_EN],
      language: ["language", "zh for Chinese words (default), en for English."],
    },
    formula: "the gap of IND.PACE_GAP, rounded half up to one decimal, and the name of its basis",
    result: "A text. The shape of the range given.",
    refused: REFUSED_EN,
    example: "A city had done 43.2 % of its annual target by April; published as 9.9 points ahead of the calendar.",
    source: "A city in Anhui, January–April.",
  },
};

export const PACE_HELP = { CALENDAR_PACE, PACE_GAP, PACE_STATUS };
