import type { FunctionHelp } from "./FunctionHelp";
import { PACE_HELP } from "./pace";
import { REQUIRED_HELP } from "./required";

const TARGET_RATE: FunctionHelp<"actual" | "target" | "type" | "base" | "method" | "scale" | "language"> = {
  family: "targets",
  needed: 2,
  formula: '=IND.TARGET_RATE(39.6,7.8%,"growth",123)',
  gives: 0.29866,
  digits: 5,
  shown: "29.9%",
  "zh-CN": {
    title: "目标完成率",
    keywords: "完成进度 计划完成程度 任务 达标 增速完成率 控制 下降",
    description:
      "目标完成率，结果为小数，不封顶。比率目标和上限目标返回“达标”或“未达标”。各行类型可以不同。目标写成 3560-3570 这样的区间时，按下限计算。目标为空或为零时返回 #N/A（区域中该格为“—”）。",
    parameters: {
      actual: [
        "完成数",
        "一个单元格或一片区域。下降目标没有上年数、增长目标用 growth 或 plan 时，填实际降幅或增速（小数）。",
      ],
      target: ["目标数", "行数、列数与完成数相同，或一个单元格。增长和下降目标填小数：7.8% 即 0.078。"],
      type: [
        "目标类型",
        "level 总量（默认）、growth 增长、ratio 比率、cap 上限、reduction 下降。每行类型不同时，给出一列。",
      ],
      base: ["上年全年数", "增长目标（level 算法）必填，下降目标可填；其他目标用不到，只填它们时不算。"],
      method: [
        "算法",
        "可逐行给出。增长：level（默认）、growth 增速完成率、plan 计划完成程度；上限：verdict（默认）、quotient、difference；下降：reduction（默认）、plan。",
      ],
      scale: ["增速写法", "fraction 小数，percent 百分数（7.8 即 7.8%）；不填时超过 100% 的增速、降幅不算。"],
      language: ["语言", "“达标”等字样：zh 中文（默认），en 英文。"],
    },
    formula:
      "总量：完成数 ÷ 目标数\n增长：完成数 ÷（上年全年数 ×（1 + 目标增速））\n增长 growth（增速完成率）：实际增速 ÷ 目标增速\n增长 plan（计划完成程度）：（1 + 实际增速）÷（1 + 目标增速）\n比率：完成数 ≥ 目标数为达标\n上限：完成数 ≤ 上限为达标；quotient：上限 ÷ 完成数；difference：2 − 完成数 ÷ 上限\n下降：实际降幅 ÷ 目标降幅；plan：（1 − 实际降幅）÷（1 − 目标降幅），小于 1 为超额",
    result: "小数：0.298 即 29.8%；比率和上限为“达标”或“未达标”。",
    refused: [
      "完成数缺失；没有目标，或目标为零（比率、上限也是）：请补齐。",
      "目标为负，增长目标没有上年全年数：请核对，并给出上年全年数。",
      "实际降幅与目标降幅符号相反：请把下降都写成正数，或给出上年数用总量计算。",
      "增速、降幅中有超过 100% 的又没有写明增速写法（整列都不算），或两个比率一个像百分数、一个像小数（#VALUE!）：都写成带百分号的数。",
      "总量完成率超过 2000%，或给出上年全年数而没有一行用到它（#VALUE!）：目标是增速时，类型写 growth。",
      "类型不认识，或算法不属于这类目标（#VALUE!，区域中该格为“—”）：换成提示中的写法。",
    ],
    example:
      "某镇1—4月规上工业总产值 39.6 亿元，上年全年 123 亿元；全年目标“工业总产值增长 7.8% 以上”，原文未写“规上”。",
    source: "场口镇2025年1—4月工作总结。",
  },
  "en-US": {
    title: "Target completion",
    keywords: "achievement progress plan met cap reduction growth",
    description:
      "Completion of a target (完成率), a fraction that is never capped. For ratio and cap targets 达标 (met) or 未达标 (missed). Each row may have its own type. A range, 3560-3570, counts by its lower end. A target that is blank or zero gives #N/A (in a range —).",
    parameters: {
      actual: [
        "actual",
        "Actual value so far: one cell or a range. For a reduction without base, or a growth by method growth or plan: the rate as a fraction.",
      ],
      target: [
        "target",
        "The target: the same shape, or one cell. Growth and reduction targets are fractions: 7.8 % is 0.078.",
      ],
      type: ["type", "level (default), growth, ratio, cap or reduction; a column of them where rows differ."],
      base: [
        "base",
        "Last year's full-year level: needed for growth by level, optional for reduction; refused where no row uses it.",
      ],
      method: [
        "method",
        "One or a column. growth: level (default), growth (quotient of growths) or plan; cap: verdict (default), quotient or difference; reduction: reduction (default) or plan.",
      ],
      scale: [
        "scale",
        "fraction, or percent (7.8 is 7.8 %); left out, growths and reductions above 100 % are refused.",
      ],
      language: ["language", "Of the verdicts: zh (达标, default) or en (met)."],
    },
    formula:
      "level: actual ÷ target\ngrowth: actual ÷ (base × (1 + target))\ngrowth, method growth (增速完成率): actual growth ÷ target growth\ngrowth, method plan (计划完成程度): (1 + actual growth) ÷ (1 + target growth)\nratio: met when actual ≥ target\ncap: met when actual ≤ cap; quotient: cap ÷ actual; difference: 2 − actual ÷ cap\nreduction: actual reduction ÷ target reduction; plan: (1 − actual) ÷ (1 − target), below 1 is over-fulfilled",
    result: "A fraction: 0.298 is 29.8 %; for ratio and cap targets a word.",
    refused: [
      "The actual is missing; there is no target, or it is zero (a ratio or cap too): fill it in.",
      "The target is negative, or a growth target has no base: check it, and give last year's full-year level.",
      "Actual and target reduction have opposite signs: write falls as positive numbers, or give levels with a base.",
      "A growth or reduction above 100 % without scale (none of the column is computed then), or one rate like a percent number and one like a fraction (#VALUE!): write both with a percent sign.",
      "A level completion above 2000 %, or a base that no row has a use for (#VALUE!): if the target is a growth, set type to growth.",
      "The type is unknown or the method of another type (#VALUE!, in a range —): use one that the sentence names.",
    ],
    example:
      "Industrial output above designated size of a town in January–April: 3.96 billion yuan; last year 12.3. Its target of +7.8 % is worded for industrial output, without “above designated size”.",
    source: "Work summary of Changkou town, January–April 2025.",
  },
};

const TARGET_LEVEL: FunctionHelp<"base" | "growth" | "scale"> = {
  family: "targets",
  needed: 2,
  formula: "=IND.TARGET_LEVEL(123,7.8%)",
  gives: 132.594,
  digits: 9,
  shown: "132.594",
  "zh-CN": {
    title: "目标总量",
    keywords: "增长目标 换算 总量 目标值 全年目标",
    description:
      "把增长目标换算成总量：上年全年数 ×（1 + 目标增速），单位与上年全年数相同。目标增速为空或为零、上年全年数不大于零时返回 #N/A（区域中该格为“—”）。“增长7.8%以上”得到的是下限。",
    parameters: {
      base: ["上年全年数", "大于零。一个单元格或一片区域。"],
      growth: ["目标增速", "小数或带百分号：7.8%。写成 8.1%-8.6% 的区间按下限。"],
      scale: ["增速写法", "fraction 小数，percent 百分数（7.8 即 7.8%）；不填时超过 100% 的增速不算。"],
    },
    formula: "上年全年数 ×（1 + 目标增速）",
    result: "目标总量，单位与上年全年数相同。行数、列数与所给区域相同。",
    refused: [
      "没有目标增速，或为零：请补上目标；目标是持平时，总量就是上年全年数。",
      "上年全年数缺失或不大于零：请补上。",
      "增速为 −100% 或更低：请核对。",
      "增速超过 100% 又没有写明增速写法（#VALUE!）：百分数写 percent，确是小数写 fraction。",
    ],
    example: "某镇上年工业总产值突破 123 亿元，全年目标增长 7.8% 以上，即 132.594 亿元。",
    source: "场口镇2025年1—4月工作总结。",
  },
  "en-US": {
    title: "Level of a growth target",
    keywords: "target level growth convert annual",
    description:
      "The level that a growth target means: base × (1 + growth), in the unit of the base. A growth that is blank or zero, or a base not above zero, gives #N/A (in a range —). Of “7.8 % or more” it is the lower bound.",
    parameters: {
      base: ["base", "Last year's full-year level, above zero: one cell or a range."],
      growth: ["growth", "Target growth, a fraction or with a percent sign: 7.8%. Of a range 8.1%-8.6% the lower end."],
      scale: ["scale", "fraction, or percent (7.8 is 7.8 %); left out, growths above 100 % are refused."],
    },
    formula: "base × (1 + growth)",
    result: "The target in the unit of the base. The shape of the range given.",
    refused: [
      "There is no target growth, or it is zero: fill it in; a target of no change is last year's level itself.",
      "Last year's level is missing or not above zero: fill it in.",
      "A growth of −100 % or below: check it.",
      "A growth above 100 % without scale (#VALUE!): say percent, or fraction if it is one.",
    ],
    example: "Industrial output of a town last year: over 12.3 billion yuan; a target of +7.8 % or more is 13.2594.",
    source: "Work summary of Changkou town, January–April 2025.",
  },
};

const BINDING_TARGET: FunctionHelp<"level" | "growth" | "base" | "show" | "scale" | "language"> = {
  family: "targets",
  needed: 3,
  formula: "=IND.BINDING_TARGET(80,10%,74.23)",
  gives: 81.653,
  digits: 9,
  shown: "81.653",
  "zh-CN": {
    title: "从高目标",
    keywords: "总量目标 增速目标 孰高 就高 约束目标 双目标 冲突",
    description:
      "同一指标既有总量目标又有增长目标（突破80亿元、增长10%以上）时，返回要求更高的那个总量；也可返回哪个更高：总量目标、增速目标，或相差不超过 0.5% 的“一致”。只有一个目标时按那一个；空白和 0 是没有目标。",
    parameters: {
      level: ["总量目标", "一个单元格或一片区域。区间按下限。"],
      growth: ["目标增速", "小数或带百分号：10%。区间按下限。"],
      base: ["上年全年数", "有增长目标时必填，大于零，单位与总量目标相同。"],
      show: ["返回", "value 数值（默认）；kind 哪个目标更高。"],
      scale: ["增速写法", "fraction 小数，percent 百分数（10 即 10%）；不填时超过 100% 的增速不算。"],
      language: ["语言", "zh 中文（默认）或 en 英文。"],
    },
    formula: "总量目标 与 上年全年数 ×（1 + 目标增速）中较大的一个",
    result: "总量，单位与总量目标相同；或“总量目标”“增速目标”“一致”。",
    refused: [
      "两个目标都没有：请补上。",
      "有增长目标而没有上年全年数：增长目标可能更高，请补上。",
      "总量目标为负，增速为 −100% 或更低：请核对。",
      "增速超过 100% 又没有写明增速写法（#VALUE!）：百分数写 percent，确是小数写 fraction。",
    ],
    example: "某镇目标“突破80亿元、增长10%以上”，上年 74.23 亿元：增长 10% 是 81.653 亿元，高于 80 亿元。",
    source: "湖镇镇2024年工作总结和2025年目标。",
  },
  "en-US": {
    title: "Binding target",
    keywords: "level growth larger conflict two targets",
    description:
      "Where one indicator has a level target and a growth target (over 8 billion, +10 % or more): the larger level of the two, or which it is: 总量目标 (level), 增速目标 (growth), 一致 where they are within 0.5 %. If only one is set it binds; blank and 0 are no target.",
    parameters: {
      level: ["level", "Level target: one cell or a range. Of a range 80-85 the lower end."],
      growth: ["growth", "Target growth, a fraction or with a percent sign: 10%. Of a range the lower end."],
      base: ["base", "Last year's full-year level, above zero, in the unit of level: needed with a growth."],
      show: ["show", "value (default), or kind: which of the two binds."],
      scale: ["scale", "fraction, or percent (10 is 10 %); left out, growths above 100 % are refused."],
      language: ["language", "zh (default) for Chinese words, en for English ones."],
    },
    formula: "the larger of level and base × (1 + growth)",
    result: "A level in the unit of the two, or the word for which binds.",
    refused: [
      "Neither target is set: fill one in.",
      "There is a growth target without last year's level: it may be the larger, so fill it in.",
      "The level is negative, or the growth −100 % or below: check it.",
      "A growth above 100 % without scale (#VALUE!): say percent, or fraction if it is one.",
    ],
    example: "A town wants over 8 billion yuan and +10 % or more, after 7.423: +10 % is 8.1653, the larger one.",
    source: "Report of Huzhen town on 2024 with its targets for 2025.",
  },
};

export const TARGETS_HELP = { TARGET_RATE, TARGET_LEVEL, BINDING_TARGET, ...PACE_HELP, ...REQUIRED_HELP };
