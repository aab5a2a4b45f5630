import type { FunctionHelp } from "./FunctionHelp";

const RANK_AMONG_TOWNS: FunctionHelp<"value" | "values" | "order" | "ties" | "towns" | "groups" | "group"> = {
  family: "ranks",
  formula: "=IND.RANK_AMONG_TOWNS(19.5,{5.3,5.7,86.8,19.5,86.8,10.4})",
  gives: 3,
  shown: "3",
  "zh-CN": {
    description:
      "位次，1 为最好：同 RANK.EQ；给出地区名时合计、全区、平均等行自动不参加排名；给出分组时在本组内排名。空格不参加排名（有的 Excel 版本把空格当 0 传来）。合计行本身要显示“—”时，请对整列排名。",
    parameters: {
      value: ["本镇数", "要排名的一个单元格，或一片区域（逐格排名）。"],
      values: ["各镇数", "所有地区的数。"],
      order: ["次序", "0 或省略：高者在前；非 0：低者在前。"],
      ties: ["并列", "1224（默认）、1223 或 average。"],
      towns: ["地区名", "各数旁边的地区名，大小相同。"],
      groups: ["分组", "各数旁边的组别，大小相同。"],
      group: ["本组", "该地区所在的组；对各镇数整列排名时不用填。"],
    },
    formula: "1 + 优于该数的个数",
    result: "位次。",
    refused: ["该地区的数缺失。"],
    example: "荔城区六个镇（街道）1—4月产值，两个镇并列第一，19.5 亿元排第三。",
    source: "荔城区1—4月经济运行情况。",
  },
  "en-US": {
    description:
      "Rank of a town by one measure (位次), 1 is best: as RANK.EQ, but with the towns' names totals and averages leave the ranking, and with groups a town is ranked inside its own group. Blanks are not ranked; some Excel builds deliver blank cells as 0. To leave out a total row itself, give the whole column as value.",
    parameters: {
      value: ["value", "Value of the town to be ranked: one cell, or a range to rank each of its cells."],
      values: ["values", "Values of all towns."],
      order: ["order", "0 or omitted: highest first. Not 0: lowest first."],
      ties: ["ties", "1224 (default), 1223 or average."],
      towns: ["towns", "Names beside the values, of the same shape."],
      groups: ["groups", "Groups beside the values, of the same shape."],
      group: ["group", "The town's own group; not needed where value is the whole of values."],
    },
    formula: "1 + number of strictly better values",
    result: "The rank.",
    refused: ["The town's value is missing."],
    example: "Output of six towns of Licheng district: two towns tie for the first place, 19.5 is third.",
    source: "Licheng district, January–April.",
  },
};

export const RANKS_HELP = { RANK_AMONG_TOWNS };
