import type { Catalogue } from "./language";

/** What our functions say of wrong arguments, and the words they return. */
export interface FunctionTexts {
  notNumber: (text: string) => string;
  shapes: (first: string, second: string) => string;
  unknownOption: (name: string, given: string, accepted: string) => string;
  notWhole: (name: string, given: string, least: number, most: number) => string;
  groupNeeded: () => string;
  groupsNeeded: () => string;
  notWithin: (name: string, given: string, least: number, most: number) => string;
  notPeriod: (text: string) => string;
  noYear: (text: string) => string;
}

const zh: FunctionTexts = {
  notNumber: (text) => `“${text}”不是数；请改成数，缺报请留空或写“—”。`,
  shapes: (first, second) => `区域大小不同：${first} 与 ${second}；各区域的行数和列数必须相同，或为一个单元格。`,
  unknownOption: (name, given, accepted) => `参数 ${name} 不认识“${given}”；可用：${accepted}。`,
  notWhole: (name, given, least, most) => `参数 ${name} 不能是“${given}”；请填 ${least} 到 ${most} 的整数。`,
  groupsNeeded: () => "给出了本组（group），还要用 groups 给出各地区的分组。",
  notWithin: (name, given, least, most) => `参数 ${name} 不能是“${given}”；请填 ${least} 到 ${most} 的数。`,
  groupNeeded: () => "给出了分组（groups），还要用 group 指明该地区属于哪一组。",
  notPeriod: (text) => `“${text}”不是期间；请写成 2025年1—4月、2025年上半年、2025-04 这样的文本。`,
  noYear: (text) => `“${text}”没有年份；请写上年份，或用 year 参数给出。`,
};

const en: FunctionTexts = {
  notNumber: (text) => `“${text}” is not a number; correct it, or leave a missing figure blank or as “—”.`,
  shapes: (first, second) =>
    `The ranges differ in size: ${first} and ${second}; all must have the same rows and columns, or be one cell.`,
  unknownOption: (name, given, accepted) => `${name} does not know “${given}”; use one of: ${accepted}.`,
  notWhole: (name, given, least, most) => `${name} cannot be “${given}”; give a whole number from ${least} to ${most}.`,
  groupsNeeded: () => "With group, the argument groups must say which group each town is in.",
  notWithin: (name, given, least, most) => `${name} cannot be “${given}”; give a number from ${least} to ${most}.`,
  groupNeeded: () => "With groups, the argument group must say which group the town is in.",
  notPeriod: (text) => `“${text}” is no period; write a text such as 2025年1—4月, 2025年上半年 or 2025-04.`,
  noYear: (text) => `“${text}” has no year; write it there, or give it as the argument year.`,
};

export const FUNCTION_TEXTS: Catalogue<FunctionTexts> = { "zh-CN": zh, "en-US": en };
