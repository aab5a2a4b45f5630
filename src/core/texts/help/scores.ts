import type { FunctionHelp } from "./FunctionHelp";

const SCORE: FunctionHelp<"value" | "method" | "worst" | "best" | "full" | "cap" | "order" | "towns"> = {
  family: "scores",
  needed: 1,
  formula: '=IND.SCORE({13.7;13.4;13.3;11.7;12.7;12.4;13.5;10.7},"range")',
  gives: [[100], [90], [86.67], [33.33], [66.67], [56.67], [93.33], [0]],
  digits: 2,
  shown: "100, 90, 86.67 …",
  "zh-CN": {
    title: "指标得分",
    keywords: "考核 计分 极差 功效系数 完成率 打分 评分",
    description:
      "按完成率、极差或功效系数计分，单位与满分相同，不低于 0，不高于满分 × 封顶倍数。不填最差值和最好值时用这一列自己的，得分是相对的：增减一个地区，各地得分都变。缺报返回 #N/A（区域中该格为“—”）；有的 Excel 版本把空格当 0 传来，缺报请写“—”。",
    parameters: {
      value: ["数值", "一个单元格或一片区域；按完成率计分时填完成率（小数或百分比）。"],
      method: ["算法", "completion 完成率（默认）、range 极差、efficacy 功效系数。"],
      worst: ["最差值", "不允许值；逆向指标最差值大于最好值。与最好值都填或都不填。"],
      best: ["最好值", "满意值。"],
      full: ["满分", "省略为 100。"],
      cap: ["封顶倍数", "1（默认，不超过满分）到 2；1.2 即最高为满分的 120%。"],
      order: ["次序", "只在不填最差值、最好值时用：0 或省略，高者好；非 0，低者好。"],
      towns: ["地区名", "数值旁边的地区名，行数、列数相同；合计、平均行显示“—”，不影响别人。"],
    },
    formula:
      "completion：满分 × 完成率\nrange：满分 ×（数值 − 最差值）÷（最好值 − 最差值）\nefficacy：满分 ×（0.6 + 0.4 ×（数值 − 最差值）÷（最好值 − 最差值））",
    result: "分，单位与满分相同；各值都相等时得满分。行数、列数与数值相同。",
    refused: [
      "数值缺失：请补齐后再计分；缺报不按 0 分。",
      "只有一个单元格又没有最差值、最好值（#VALUE!）：填这两个值，或对整列计分。",
      "有完成率超过 500%（#VALUE!，整列不计分）：百分数的列写 D2%；确实超过的写 MIN(D2,5)。",
      "填了最差值、最好值又填次序，或按完成率计分时填了其中一个（#VALUE!）：逆向指标用最差值大于最好值表示；完成率法都不填。",
      "按极差、功效系数：“12.9%”与大于 1 的数（13.7）混写（#VALUE!）：请统一成一种写法。",
    ],
    example: "达州市八个县（市、区）1—7月投资增速（%）按极差法计分，最高 13.7 得 100 分，最低 10.7 得 0 分。",
    source: "达州市发展和改革委员会，2018年1—7月。",
  },
  "en-US": {
    title: "Score of an indicator",
    keywords: "points assessment min-max efficacy completion rating",
    description:
      "A score by completion, by range (极差) or by efficacy (功效系数), in the unit of full, never below 0 nor above full × cap. Without worst and best they are those of the range itself: the score is relative, and one town more changes all. A gap gives #N/A (in a range —); some builds of Excel deliver a blank as 0: write — there.",
    parameters: {
      value: ["value", "One cell or a range; for completion the completion itself, a fraction or a percentage."],
      method: ["method", "completion (default), range or efficacy."],
      worst: ["worst", "The worst value; above best where lower is better. Give both worst and best, or neither."],
      best: ["best", "The best value."],
      full: ["full", "The full score; 100 if omitted."],
      cap: ["cap", "1 (default: never above full) to 2; 1.2 allows 120 % of full."],
      order: ["order", "Only without worst and best. 0 or omitted: highest is best. Not 0: lowest is best."],
      towns: ["towns", "Names beside the values, of the same shape; totals and averages show — and affect nobody."],
    },
    formula:
      "completion: full × completion\nrange: full × (value − worst) ÷ (best − worst)\nefficacy: full × (0.6 + 0.4 × (value − worst) ÷ (best − worst))",
    result: "Points, in the unit of full; the full score where all values are equal. The shape of value.",
    refused: [
      "The value is missing: fill it in first; a gap is not 0.",
      "One cell alone without worst and best (#VALUE!): give them, or score the whole range.",
      "Any completion above 500 % (#VALUE!, none is scored): of percent numbers write D2%; if real, MIN(D2,5).",
      "Order together with worst and best, or any of the three by completion (#VALUE!): where lower is better, worst is above best; leave them out by completion.",
      "By range or efficacy: texts such as 12.9% beside numbers above 1 such as 13.7 (#VALUE!): write all in one way.",
    ],
    example: "Growth of investment (%) in the eight counties of Dazhou by range: 13.7 gets 100, 10.7 gets 0.",
    source: "Dazhou Development and Reform Commission, January–July 2018.",
  },
};

const BONUS_POINTS: FunctionHelp<"completion" | "step" | "points" | "most"> = {
  family: "scores",
  needed: 1,
  formula: "=IND.BONUS_POINTS(173.5%)",
  gives: 5,
  shown: "5",
  "zh-CN": {
    title: "超额加分",
    keywords: "加分 奖励 超额完成 考核",
    description:
      "超额完成目标的加分，单位是分：完成率超过 100% 后，每满一档（默认 10 个百分点，含 10%）加 1 分，最多 5 分。完成率为 100% 及以下得 0 分，不扣分。完成率缺失返回 #N/A（区域中该格为“—”）。",
    parameters: {
      completion: ["完成率", "小数或百分比：一个单元格或一片区域。"],
      step: ["每档", "每满多少加一次分，小数：省略为 0.1，即 10 个百分点。"],
      points: ["每档加分", "省略为 1 分。"],
      most: ["最多加分", "省略为 5 分。"],
    },
    formula: "取整（（完成率 − 1）÷ 每档）× 每档加分，不超过最多加分",
    result: "分。行数、列数与完成率相同。",
    refused: [
      "完成率缺失：请补齐。",
      "有完成率超过 500%（#VALUE!，整列不计分）：百分数的列写 D2%；确实超过的写 MIN(D2,5)。",
    ],
    example: "洲泉镇2024年服务业投资目标完成率 173.5%，超额七档，按最多 5 分计。",
    source: "洲泉镇2024年工作总结；加分规则见公开的节能目标考核计分办法。",
  },
  "en-US": {
    title: "Bonus points",
    keywords: "extra overfulfilment assessment reward",
    description:
      "Points for completing more than the target (加分): beyond 100 %, 1 for each full step (10 percentage points, 10 % itself included), at most 5. At 100 % or below it is 0, never a deduction. A missing completion gives #N/A (in a range —).",
    parameters: {
      completion: ["completion", "A fraction or a percentage: one cell or a range."],
      step: ["step", "What earns points once, a fraction: 0.1 if omitted, 10 percentage points."],
      points: ["points", "Points for each step; 1 if omitted."],
      most: ["most", "The most that can be earned; 5 if omitted."],
    },
    formula: "whole steps in (completion − 1) ÷ step, × points, at most most",
    result: "Points. The shape of completion.",
    refused: [
      "The completion is missing: fill it in.",
      "Any completion above 500 % (#VALUE!, none is scored): of percent numbers write D2%; if real, MIN(D2,5).",
    ],
    example: "Service investment of Zhouquan town in 2024 was 173.5 % of its target: seven steps, capped at 5 points.",
    source: "Work summary of Zhouquan town, 2024; the rule is that of published assessments of energy targets.",
  },
};

const COMPOSITE_SCORE: FunctionHelp<"scores" | "weights" | "bonus" | "bonusCap" | "missing" | "veto" | "towns"> = {
  family: "scores",
  needed: 2,
  formula: "=IND.COMPOSITE_SCORE({82.7,100;90.8,90},{60,40})",
  gives: [[89.62], [90.48]],
  digits: 2,
  shown: "89.62, 90.48",
  "zh-CN": {
    title: "综合得分",
    keywords: "加权 权重 总分 考核 加分 扣分 一票否决",
    description:
      "综合得分 = Σ权重 × 得分 ÷ Σ权重 + 加分，单位与得分相同。权重合计必须是 100 或 1。得分缺失时不计算，除非选择把权重分给其他指标；一票否决得 0。缺报请写“—”：有的 Excel 版本把空格当 0 传来。",
    parameters: {
      scores: ["得分", "得分表：每行一个地区、每列一个指标，或相反。"],
      weights: ["权重", "一行权重（每行地区一个结果）或一列权重（每列地区一个结果）。"],
      bonus: ["加分", "一个单元格，或行数、列数与结果相同；扣分为负数。"],
      bonusCap: ["加分上限", "加分最多计多少；扣分不受限。省略为不限。"],
      missing: ["缺失处理", "refuse 不计算（默认）；redistribute 权重按比例分给其他指标。"],
      veto: [
        "一票否决",
        "TRUE、1、是、√、否决 得 0，空、0、否 不否决，其他字样该行不计；一个单元格，或与结果行数、列数相同。",
      ],
      towns: ["地区名", "每个结果一个地区名，行数、列数与结果相同；合计、平均行显示“—”。"],
    },
    formula: "Σ（权重 × 得分）÷ Σ权重 + min（加分，加分上限）",
    result: "分，单位与得分相同。每个地区一个。",
    refused: [
      "有指标没有得分：请补齐，或选择 redistribute。",
      "权重合计不是 100 或 1，或有负权重（#VALUE!）：请核对权重。",
    ],
    example:
      "达州市通川区、达川区：投资完成率 82.7%、90.8% 按完成率计分，增速 13.7%、13.4% 按极差计分得 100、90；权重 60、40 为举例。",
    source: "达州市发展和改革委员会，2018年1—7月。",
  },
  "en-US": {
    title: "Composite score",
    keywords: "weighted total assessment bonus deduction veto",
    description:
      "Σ weight × score ÷ Σ weight + bonus (综合得分), in the unit of the scores. The weights must sum to 100 or 1. A missing score refuses the composite unless its weight is shared out by choice; a veto makes it 0. Write — for a gap: some builds of Excel deliver a blank as 0.",
    parameters: {
      scores: ["scores", "The table of scores: a row for each town and a column for each indicator, or the other way."],
      weights: [
        "weights",
        "A row of weights (an answer for each row), or a column of them (an answer for each column).",
      ],
      bonus: ["bonus", "Points added: one cell or the shape of the result; deductions are negative."],
      bonusCap: ["bonus_cap", "The most that is added; deductions are not cut. Omitted: no limit."],
      missing: ["missing", "refuse (default), or redistribute: the weight of a missing score goes to the others."],
      veto: [
        "veto",
        "TRUE, 1, 是, √ or 否决 makes it 0; blank, 0 and 否 do not, any other text gives — there: one cell or the shape of the result.",
      ],
      towns: ["towns", "A name for each result, of its shape; totals and averages show —."],
    },
    formula: "Σ (weight × score) ÷ Σ weight + min(bonus, bonus cap)",
    result: "Points, in the unit of the scores; one for each town.",
    refused: [
      "A score is missing: fill it in, or choose redistribute.",
      "The weights do not sum to 100 or 1, or one is negative (#VALUE!): check them.",
    ],
    example:
      "Two counties of Dazhou: completion 82.7 % and 90.8 %, growth scored 100 and 90 by range; weights 60 and 40 are made up.",
    source: "Dazhou Development and Reform Commission, January–July 2018.",
  },
};

export const SCORES_HELP = { SCORE, BONUS_POINTS, COMPOSITE_SCORE };
