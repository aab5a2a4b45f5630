import type { Catalogue } from "./language";

/** Faults of data that was to be read. Each says what is wrong and what was expected; the place stands before it. */
interface FaultTexts {
  emptyFile: () => string;
  notText: () => string;
  brokenQuote: () => string;
  noHead: (expected: string) => string;
  headMissing: (head: string, accepted: string) => string;
  headUnknown: (head: string, accepted: string) => string;
  headTwice: (head: string) => string;
  noRows: () => string;
  tooManyFields: (expected: string) => string;
  blank: (head: string) => string;
  notNumber: (head: string, text: string) => string;
  rateWithoutPercent: (head: string, text: string) => string;
  wordWithoutLevels: (word: string) => string;
  periodUnknown: (text: string) => string;
  periodWithoutYear: (text: string) => string;
  periodIsDate: (text: string) => string;
  periodMissing: () => string;
  phaseMissing: (head: string) => string;
  phaseOfOtherYear: (text: string) => string;
  unitMissing: (indicator: string) => string;
  unitUnknown: (unit: string) => string;
  unitOther: (unit: string, expected: string, indicator: string) => string;
  duplicate: (town: string, indicator: string, place: string) => string;
  conflict: (town: string, indicator: string, head: string, before: string, after: string) => string;
  more: (count: string) => string;
}

export type FaultCode = keyof FaultTexts;

const zh: FaultTexts = {
  emptyFile: () => "文件是空的；需要一行表头和至少一行数据。",
  notText: () => "不是文本文件；需要 UTF-8 或 GB18030 编码的 CSV。Excel 文件请先另存为“CSV UTF-8（逗号分隔）”。",
  brokenQuote: () => "引号没有成对；含逗号或换行的内容要用一对英文双引号括起来。",
  noHead: (expected) => `没有找到表头行；需要的列：${expected}。`,
  headMissing: (head, accepted) => `缺少“${head}”列；可用的列：${accepted}。`,
  headUnknown: (head, accepted) => `不认识的列“${head}”；可用的列：${accepted}。`,
  headTwice: (head) => `“${head}”列出现了两次；请只留一列。`,
  noRows: () => "表头下面没有数据行。",
  tooManyFields: (expected) => `这一行的列数比表头多；应为 ${expected} 列。数值里有逗号时请加英文双引号。`,
  blank: (head) => `“${head}”不能为空。`,
  notNumber: (head, text) => `“${head}”应为数，现在是“${text}”；缺报请留空或写“—”。`,
  rateWithoutPercent: (head, text) =>
    `“${head}”要带百分号，现在是“${text}”；例如 13.7%。整列都是百分数时，可把表头写成“${head}(%)”。`,
  wordWithoutLevels: (word) => `“${word}”要有数值和上年同期才能列出；请补上上年同期。`,
  periodUnknown: (text) => `看不懂的期间“${text}”；例如 2018年1—7月、2018年上半年、2018-07。`,
  periodWithoutYear: (text) => `期间“${text}”没有年份；例如 2018年1—7月。`,
  periodIsDate: (text) => `期间是数“${text}”，可能被 Excel 改成了日期；请把该列设为文本后写 2018年1—7月。`,
  periodMissing: () => "没有期间；请填写，或在选项中指定期间，例如 2018年1—7月。",
  phaseMissing: (head) => `有阶段目标，但“${head}”为空；例如 前三季度。`,
  phaseOfOtherYear: (text) => `阶段目标期间“${text}”与这一行的期间不是同一年。`,
  unitMissing: (indicator) => `“${indicator}”不在模板中，要写明单位。`,
  unitUnknown: (unit) => `不认识的单位“${unit}”；例如 亿元、万元、万美元、亩、人、个、%。`,
  unitOther: (unit, expected, indicator) => `“${indicator}”的单位是“${unit}”，不能换算成${expected}。`,
  duplicate: (town, indicator, place) => `${town}的“${indicator}”同一期间出现了两次，前一次在${place}。`,
  conflict: (town, indicator, head, before, after) =>
    `${town}的“${indicator}”同一期间的“${head}”不同（原有：${before}；新来：${after}）。没有改动；请先在数据表里核对，改正或删去原有的一行。`,
  more: (count) => `另有 ${count} 处问题没有列出；请先改正以上各处。`,
};

const en: FaultTexts = {
  emptyFile: () => "The file is empty; it needs a head row and at least one row of data.",
  notText: () => "Not a text file; a CSV in UTF-8 or GB18030 is expected. Save an Excel file as “CSV UTF-8” first.",
  brokenQuote: () => "A quotation mark has no partner; text with commas or line breaks needs a pair of double quotes.",
  noHead: (expected) => `No head row found; columns needed: ${expected}.`,
  headMissing: (head, accepted) => `The column “${head}” is missing; columns accepted: ${accepted}.`,
  headUnknown: (head, accepted) => `Unknown column “${head}”; columns accepted: ${accepted}.`,
  headTwice: (head) => `The column “${head}” stands twice; keep one.`,
  noRows: () => "There is no row of data under the head.",
  tooManyFields: (expected) =>
    `This row has more columns than the head; ${expected} expected. Put numbers with commas in double quotes.`,
  blank: (head) => `“${head}” must not be blank.`,
  notNumber: (head, text) =>
    `“${head}” should be a number, found “${text}”; leave a missing figure blank or write “—”.`,
  rateWithoutPercent: (head, text) =>
    `“${head}” needs a percent sign, found “${text}”; for example 13.7%. If the whole column is in percent, name it “${head}(%)”.`,
  wordWithoutLevels: (word) => `“${word}” can be shown only with the value and that of last year; fill in both.`,
  periodUnknown: (text) => `Unknown period “${text}”; for example 2018年1—7月, 2018年上半年, 2018-07.`,
  periodWithoutYear: (text) => `The period “${text}” has no year; for example 2018年1—7月.`,
  periodIsDate: (text) =>
    `The period is the number “${text}”, perhaps turned into a date by Excel; format the column as text and write 2018年1—7月.`,
  periodMissing: () => "No period; fill it in, or give one as an option, for example 2018年1—7月.",
  phaseMissing: (head) => `There is a phase target, but “${head}” is blank; for example 前三季度.`,
  phaseOfOtherYear: (text) => `The phase “${text}” is of another year than the row's period.`,
  unitMissing: (indicator) => `“${indicator}” is not in the template, so its unit must be given.`,
  unitUnknown: (unit) => `Unknown unit “${unit}”; for example 亿元, 万元, 万美元, 亩, 人, 个, %.`,
  unitOther: (unit, expected, indicator) => `“${indicator}” is in “${unit}”, which cannot be converted to ${expected}.`,
  duplicate: (town, indicator, place) =>
    `“${indicator}” of ${town} stands twice for the same period, first at ${place}.`,
  conflict: (town, indicator, head, before, after) =>
    `“${indicator}” of ${town} has another “${head}” for this period (there: ${before}; new: ${after}). Nothing was changed; check the data table, then correct or delete the row there.`,
  more: (count) => `${count} more faults are not listed; mend these first.`,
};

export const FAULTS: Catalogue<FaultTexts> = { "zh-CN": zh, "en-US": en };
