import type { FunctionHelp } from "./FunctionHelp";

const TARGET_RATE: FunctionHelp<"actual" | "target" | "type" | "base"> = {
  family: "targets",
  formula: '=IND.TARGET_RATE(39.6,7.8%,"growth",123)',
  gives: 0.29866,
  digits: 5,
  shown: "29.9%",
  "zh-CN": {
    description:
      "目标完成率，结果为小数，不封顶。比率目标和上限目标返回“达标”或“未达标”。目标为空或为零时返回 #N/A（区域中该格为“—”）。",
    parameters: {
      actual: ["完成数", "一个单元格或一片区域。下降目标没有上年数时，填实际降幅（小数）。"],
      target: ["目标数", "大小与完成数相同，或一个单元格。增长和下降目标填小数：7.8% 即 0.078。"],
      type: ["目标类型", "level 总量（默认）、growth 增长、ratio 比率、cap 上限、reduction 下降。"],
      base: ["上年全年数", "增长目标必填，下降目标可填。"],
    },
    formula: "总量目标：完成数 ÷ 目标数\n增长目标：完成数 ÷（上年全年数 ×（1 + 目标增速））",
    result: "小数：0.298 即 29.8%。",
    refused: ["没有目标，或目标为零。"],
    example: "某镇1—4月规上工业总产值 39.6 亿元，上年全年 123 亿元，全年目标增长 7.8%。",
    source: "场口镇2025年1—4月工作总结。",
  },
  "en-US": {
    description:
      "Completion of a target (完成率), a fraction that is never capped. For ratio and cap targets 达标 or 未达标. A target that is blank or zero gives #N/A (in a range —).",
    parameters: {
      actual: [
        "actual",
        "Actual value so far: one cell or a range. For a reduction without base: the reduction as a fraction.",
      ],
      target: [
        "target",
        "The target: the same shape, or one cell. Growth and reduction targets are fractions: 7.8 % is 0.078.",
      ],
      type: ["type", "level (default), growth, ratio, cap or reduction."],
      base: ["base", "Last year's full-year level: needed for growth, optional for reduction."],
    },
    formula: "level: actual ÷ target\ngrowth: actual ÷ (base × (1 + target))",
    result: "A fraction: 0.298 is 29.8 %.",
    refused: ["There is no target, or it is zero."],
    example: "Industrial output of a town in January–April: 3.96 billion yuan; last year 12.3, target +7.8 %.",
    source: "Work summary of Changkou town, January–April 2025.",
  },
};

export const TARGETS_HELP = { TARGET_RATE };
