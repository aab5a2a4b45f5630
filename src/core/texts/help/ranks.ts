import type { FunctionHelp } from "./FunctionHelp";

const RANK_AMONG_TOWNS: FunctionHelp<
  "value" | "values" | "order" | "ties" | "towns" | "groups" | "group" | "decimals" | "zeros"
> = {
  family: "ranks",
  needed: 2,
  formula: "=IND.RANK_AMONG_TOWNS(19.5,{5.3,5.7,86.8,19.5,86.8,10.4})",
  gives: 3,
  shown: "3",
  "zh-CN": {
    title: "各镇位次",
    keywords: "排名 名次 排序",
    description:
      "位次，1 为最好：同 RANK.EQ；给出地区名时合计、全区、平均等行自动不参加排名；给出分组时在本组内排名。空格不参加排名（有的 Excel 版本把空格当 0 传来）。单个单元格不知道自己在哪一行：合计行要显示“—”时，请对整列排名。",
    parameters: {
      value: ["本镇数", "要排名的一个单元格，或一片区域（逐格排名）。"],
      values: ["各镇数", "所有地区的数。"],
      order: ["次序", "0 或省略：高者在前；非 0：低者在前。"],
      ties: ["并列", "1224（默认）、1223 或 average。"],
      towns: [
        "地区名",
        "各数旁边的地区名，行数、列数相同；单独一行上级地区（如“荔城区”）且数是增速等比率时，认不准，请不要选入或改名“全区”。",
      ],
      groups: ["分组", "各数旁边的组别，行数、列数相同，每格都填（不合并）；不属于任何一组的写“—”。"],
      group: ["本组", "该地区所在的组；本镇数就是各镇数那一列时不用填。没有组别的地区不排。"],
      decimals: ["小数位", "按公布的小数位判并列，0 到 10；百分数的 1 位小数填 3。省略则按 12 位有效数字。"],
      zeros: [
        "零的含义",
        "keep 零参加排名（默认）；missing 零算缺报。有的 Excel 版本把空格当 0 传来，没有真零时用 missing。",
      ],
    },
    formula: "1224：1 + 优于该数的个数\n1223：1 + 优于该数的不同数值个数\naverage：并列各位次的平均",
    result: "位次，整数（average 可为 1.5）。行数、列数与本镇数相同。",
    refused: [
      "该地区的数缺失，或不在各镇数之中：请补齐，或核对所给区域。",
      "该行是合计、平均或上级地区，或组别为“—”：该格为“—”。",
      "有数的地区组别空着（#VALUE!）：合并单元格只有首格有值，请取消合并并填满。",
      "“12.9%”与大于 1 的数（13.7）混写（#VALUE!）：请统一成一种写法。",
    ],
    example: "荔城区六个镇（街道）1—4月产值，两个镇并列第一，19.5 亿元排第三。",
    source: "荔城区1—4月经济运行情况。",
  },
  "en-US": {
    title: "Rank among towns",
    keywords: "ranking order position",
    description:
      "Rank of a town by one measure (位次), 1 is best: as RANK.EQ, but with the towns' names totals and averages leave the ranking, and with groups a town is ranked inside its own group. Blanks are not ranked; some Excel builds deliver blank cells as 0. One cell alone cannot know its row: for — in a total row rank the whole column.",
    parameters: {
      value: ["value", "Value of the town to be ranked: one cell, or a range to rank each of its cells."],
      values: ["values", "Values of all towns."],
      order: ["order", "0 or omitted: highest first. Not 0: lowest first."],
      ties: ["ties", "1224 (default), 1223 or average."],
      towns: [
        "towns",
        "Names beside the values, of the same shape. A lone row of the parent unit (荔城区) is not surely known among rates such as growth: leave it out, or name it 全区.",
      ],
      groups: [
        "groups",
        "Groups beside the values, of the same shape, each cell filled (not merged); — for a town outside all groups.",
      ],
      group: [
        "group",
        "The town's own group; not needed where value is the whole of values. A town without a group is not ranked.",
      ],
      decimals: [
        "decimals",
        "Ties are judged on so many decimals, as published: 0 to 10. One decimal of a percentage is 3. Omitted: 12 significant digits.",
      ],
      zeros: [
        "zeros",
        "keep (default): a zero is ranked. missing: a zero is a gap, for builds of Excel that deliver blanks as 0.",
      ],
    },
    formula:
      "1224: 1 + number of strictly better values\n1223: 1 + number of strictly better distinct values\naverage: mean of the places that the tied values take",
    result: "The rank, a whole number (average may give 1.5). The shape of value.",
    refused: [
      "The town's value is missing, or is not among the values: fill it in, or check the range.",
      "The row is a total, an average or the parent unit, or its group is —: the cell shows —.",
      "A blank group beside a value (#VALUE!): merged cells hold their content in the first only; unmerge and fill.",
      "Texts such as 12.9% beside numbers above 1 such as 13.7 (#VALUE!): write all in one way.",
    ],
    example: "Output of six towns of Licheng district: two towns tie for the first place, 19.5 is third.",
    source: "Licheng district, January–April.",
  },
};

const RANKED_COUNT: FunctionHelp<"values" | "towns" | "groups" | "group" | "zeros"> = {
  family: "ranks",
  needed: 1,
  formula:
    '=IND.RANKED_COUNT({12.9,"",13.7,13.4,13.3,11.7,12.7,12.4,13.5,10.7},{"达州市","市本级","通川区","达川区","宣汉县","开江县","大竹县","渠县","经开区","万源市"})',
  gives: 8,
  shown: "8",
  "zh-CN": {
    title: "参加排名个数",
    keywords: "位次 排名 总数 名次 几位",
    description:
      "参加排名的地区个数，即“第3/12位”中的 12，整数。缺报不算；给出地区名时合计、全区、平均等行不算；给出分组时只数本组。零默认算有数（有的 Excel 版本把空格当 0 传来，见 zeros）。",
    parameters: {
      values: ["各镇数", "所有地区的数，与排名所用的相同。"],
      towns: [
        "地区名",
        "各数旁边的地区名，行数、列数相同；单独一行上级地区（如“荔城区”）且数是增速等比率时，认不准，请不要选入或改名“全区”。",
      ],
      groups: ["分组", "各数旁边的组别，行数、列数相同，每格都填（不合并），不属于任何一组的写“—”；要同时填本组。"],
      group: ["本组", "要数的组：一个单元格，或一片区域（逐格回答）。"],
      zeros: ["零的含义", "keep 零算有数（默认）；missing 零算缺报。"],
    },
    formula: "有数的地区个数（不含合计、平均、上级地区）",
    result: "整数。没有地区报数时为 0。",
    refused: [
      "分组中没有这一组，或组名为空：请核对组名。",
      "有数的地区组别空着（#VALUE!）：合并单元格只有首格有值，请取消合并并填满。",
      "“12.9%”与大于 1 的数（13.7）混写（#VALUE!）：请统一成一种写法。",
    ],
    example: "达州市1—7月投资增速（%）：达州市是合计，市本级没有增速，八个县（市、区）参加排名。",
    source: "达州市发展和改革委员会，2018年1—7月。",
  },
  "en-US": {
    title: "Number of towns ranked",
    keywords: "rank count population how many",
    description:
      "How many towns take part in a ranking, the 12 of “3rd of 12”; a whole number. Gaps do not; with the towns' names totals and averages do not; with groups only one group is counted. A zero counts unless zeros says missing, for some Excel builds deliver blank cells as 0.",
    parameters: {
      values: ["values", "Values of all towns, the same that are ranked."],
      towns: [
        "towns",
        "Names beside the values, of the same shape. A lone row of the parent unit (荔城区) is not surely known among rates such as growth: leave it out, or name it 全区.",
      ],
      groups: [
        "groups",
        "Groups beside the values, of the same shape, each cell filled (not merged), — for a town outside all; needs group.",
      ],
      group: ["group", "The group to be counted: one cell, or a range with an answer for each cell."],
      zeros: ["zeros", "keep (default): a zero counts. missing: a zero is a gap."],
    },
    formula: "number of towns with a value (no totals, averages or parent unit)",
    result: "A whole number; 0 where nobody has reported.",
    refused: [
      "No row belongs to the group, or its name is blank: check the name.",
      "A blank group beside a value (#VALUE!): merged cells hold their content in the first only; unmerge and fill.",
      "Texts such as 12.9% beside numbers above 1 such as 13.7 (#VALUE!): write all in one way.",
    ],
    example:
      "Growth of investment (%) in Dazhou: the city is a total, the city's own level has no growth, eight counties are ranked.",
    source: "Dazhou Development and Reform Commission, January–July 2018.",
  },
};

const RANK_CHANGE: FunctionHelp<"rank" | "previousRank" | "count" | "previousCount" | "language"> = {
  family: "ranks",
  needed: 2,
  formula: "=IND.RANK_CHANGE(7,8,31,31)",
  gives: 1,
  shown: "前移1位",
  "zh-CN": {
    title: "位次变化",
    keywords: "前移 后退 上升 下降 排名 名次 进位",
    description:
      "位次变化 = 上期位次 − 本期位次，单位是位：正数前移，负数后退，0 持平。数字格式 前移0位;后退0位;持平 可显示成文字。两期参加排名的个数不同时不相减，返回“3/12，上期5/13”。位次缺失返回 #N/A。",
    parameters: {
      rank: ["本期位次", "一个单元格或一片区域，1 起。"],
      previousRank: ["上期位次", "行数、列数与本期位次相同，或一个单元格。"],
      count: ["本期个数", "本期参加排名的个数，见 IND.RANKED_COUNT；两期都填或都不填。"],
      previousCount: ["上期个数", "上期参加排名的个数。"],
      language: ["语言", "zh 中文（默认）或 en 英文。"],
    },
    formula: "上期位次 − 本期位次",
    result: "位数：1 即前移 1 位，−2 即后退 2 位；个数不同时为文字。",
    refused: [
      "任一位次缺失，或个数只填了一期：请补齐。",
      "位次小于 1 或大于个数（#VALUE!）：请核对是否填成了指标数值。",
    ],
    example: "福建省地区生产总值公布位次：2019年在 31 个省（区、市）中排第 8 位，2020年排第 7 位。",
    source: "福建省 2019、2020 年地区生产总值。",
  },
  "en-US": {
    title: "Change of rank",
    keywords: "up down places moved ranking",
    description:
      "Previous rank − rank, in places: positive is up (前移), negative is down (后退), 0 is unchanged. The number format 前移0位;后退0位;持平 shows words. Where the numbers of towns ranked differ nothing is subtracted, and the text 3/12，上期5/13 shows both. A missing rank gives #N/A.",
    parameters: {
      rank: ["rank", "The current rank: one cell or a range, from 1."],
      previousRank: ["previous_rank", "The previous rank: the same shape, or one cell."],
      count: ["count", "How many towns are ranked now, see IND.RANKED_COUNT; for both periods or for neither."],
      previousCount: ["previous_count", "How many towns were ranked then."],
      language: ["language", "zh (default) for Chinese words, en for English ones."],
    },
    formula: "previous rank − rank",
    result: "Places: 1 is one place up, −2 is two down; a text where the numbers of towns differ.",
    refused: [
      "A rank is missing, or the number of towns is given for one period only: fill it in.",
      "A rank below 1 or beyond the number of towns (#VALUE!): is it the indicator's value?",
    ],
    example: "Published ranks of Fujian's GDP: 8th of 31 provinces in 2019, 7th in 2020.",
    source: "Fujian province, gross domestic product, 2019 and 2020.",
  },
};

export const RANKS_HELP = { RANK_AMONG_TOWNS, RANKED_COUNT, RANK_CHANGE };
