import type { Catalogue } from "./language";
import { OPTION_WORDS, type OptionName } from "./optionWords";

/**
 * The arguments that sentences name, as the Chinese help names them. In English an argument has the name before the
 * colon; what follows tells apart those that Chinese names differently.
 */
const ARGUMENT_NAMES = {
  mode: "算法",
  method: "算法",
  language: "语言",
  form: "所给的是",
  scale: "增速写法",
  "scale:rate": "比率写法",
  "scale:index": "上年等于",
  bound: "取值",
  "bound:threshold": "是否含本数",
  digits: "小数位",
  level_digits: "水平小数位",
  decimals: "小数位",
  wording: "说法",
  year: "年份",
  years: "往前几年",
  negative: "负数",
  zeros: "零的含义",
  type: "目标类型",
  show: "返回",
  basis: "口径",
  order: "次序",
  ties: "并列",
  result: "结果",
  full: "满分",
  cap: "封顶倍数",
  step: "每档",
  points: "每档加分",
  most: "最多加分",
  bonus_cap: "加分上限",
  missing: "缺失处理",
  veto: "一票否决",
  interval: "修约间隔",
  kind: "种类",
} as const;
export type ArgumentName = keyof typeof ARGUMENT_NAMES | OptionName;

/** The English name of an argument. */
const englishName = (name: ArgumentName) => name.split(":")[0]!;

/** The Chinese name of an argument. */
function chineseName(name: ArgumentName): string {
  const names: Partial<Record<string, string>> = ARGUMENT_NAMES;
  return names[name] ?? names[englishName(name)]!;
}

/** The Chinese word of a choice that help prints, which stands first among its Chinese ones. */
const chineseWord = (words: readonly string[]) => words.find((word) => /\p{Script=Han}/u.test(word)) ?? words[0]!;

/** What our functions say of wrong arguments, and the words they return. */
export interface FunctionTexts {
  notNumber: (text: string) => string;
  shapes: (first: string, second: string) => string;
  unknownOption: (name: OptionName, given: string) => string;
  notWhole: (name: ArgumentName, given: string, least: number, most: number) => string;
  groupNeeded: () => string;
  groupsNeeded: () => string;
  notWithin: (name: ArgumentName, given: string, least: number, most: number) => string;
  notVeto: (text: string) => string;
  mixedScales: (percent: string, plain: string) => string;
  notPeriod: (text: string) => string;
  noYear: (text: string) => string;
}

const zh: FunctionTexts = {
  notNumber: (text) =>
    `“${text}”不是数：下降写成负数（-9.9%），零增长写 0，“超、约、以上、预计”等字样去掉、只留数字，缺报留空或写“—”。`,
  shapes: (first, second) => `区域大小不同：${first} 与 ${second}；各区域的行数和列数必须相同，或为一个单元格。`,
  unknownOption: (name, given) =>
    `“${chineseName(name)}”不认识“${given}”；可填：${OPTION_WORDS[name].map(chineseWord).join("、")}。`,
  notWhole: (name, given, least, most) => `“${chineseName(name)}”不能是“${given}”；请填 ${least} 到 ${most} 的整数。`,
  groupsNeeded: () => "给出了“本组”，还要用“分组”给出各地区的分组。",
  notWithin: (name, given, least, most) => `“${chineseName(name)}”不能是“${given}”；请填 ${least} 到 ${most} 的数。`,
  groupNeeded: () => "给出了“分组”，还要用“本组”指明该地区属于哪一组。",
  notVeto: (text) => `一票否决不认识“${text}”；可填 是、否、√、TRUE、FALSE，或留空。`,
  mixedScales: (percent, plain) => `各数中“${percent}”带百分号，“${plain}”不带：请统一成一种写法。`,
  notPeriod: (text) =>
    `“${text}”不是期间；请写成 2025年1—4月、2025年上半年、2025-04 这样的文本，年份写四位，“今年以来”写明到几月。`,
  noYear: (text) => `“${text}”没有年份；请写上年份，或用“年份”给出。`,
};

const en: FunctionTexts = {
  notNumber: (text) =>
    `“${text}” is not a number: write a fall as a negative number (-9.9%), no growth as 0, drop words such as about or over, and leave a missing figure blank or as “—”.`,
  shapes: (first, second) =>
    `The ranges differ in size: ${first} and ${second}; all must have the same rows and columns, or be one cell.`,
  unknownOption: (name, given) =>
    `${englishName(name)} does not know “${given}”; use one of: ${OPTION_WORDS[name].map(([choice]) => choice).join(", ")}.`,
  notWhole: (name, given, least, most) =>
    `${englishName(name)} cannot be “${given}”; give a whole number from ${least} to ${most}.`,
  groupsNeeded: () => "With group, the argument groups must say which group each town is in.",
  notWithin: (name, given, least, most) =>
    `${englishName(name)} cannot be “${given}”; give a number from ${least} to ${most}.`,
  groupNeeded: () => "With groups, the argument group must say which group the town is in.",
  notVeto: (text) => `veto does not know “${text}”; write TRUE or FALSE, 是, 否, √, or leave it blank.`,
  mixedScales: (percent, plain) => `“${percent}” has a percent sign and “${plain}” has none: write all in one way.`,
  notPeriod: (text) =>
    `“${text}” is no period; write a text such as 2025年1—4月, 2025年上半年 or 2025-04, with a year of four digits and the last month.`,
  noYear: (text) => `“${text}” has no year; write it there, or give it as the argument year.`,
};

export const FUNCTION_TEXTS: Catalogue<FunctionTexts> = { "zh-CN": zh, "en-US": en };
