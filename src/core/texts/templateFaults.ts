import type { Catalogue } from "./language";

/** Faults of a template that was to be read. Each says what is wrong and what to do; the JSON path stands before it. */
interface TemplateFaultTexts {
  notJson: () => string;
  notTemplate: () => string;
  newerFormat: (format: string, known: string) => string;
  notObject: () => string;
  notList: () => string;
  notText: () => string;
  notFlag: () => string;
  notNumber: () => string;
  notWhole: (least: string, most: string) => string;
  missing: (field: string) => string;
  unknownField: (field: string, known: string) => string;
  blank: () => string;
  tooLong: (most: string) => string;
  tooMany: (most: string) => string;
  tooFew: (least: string) => string;
  lineBreak: () => string;
  choice: (found: string, known: string) => string;
  idForm: (id: string) => string;
  idTwice: (id: string) => string;
  nameTwice: (name: string, owner: string) => string;
  townTwice: (name: string) => string;
  unitUnknown: (unit: string) => string;
  rateKind: (unit: string) => string;
  dictionaryUnknown: (id: string) => string;
  indicatorUnknown: (id: string) => string;
  sectionUnknown: (id: string) => string;
  partOfItself: (id: string) => string;
  weightsSum: (sum: string) => string;
  outside: (least: string, most: string) => string;
  notPositive: () => string;
  methodNeedsCompletion: () => string;
}

export type TemplateFaultCode = keyof TemplateFaultTexts;

const zh: TemplateFaultTexts = {
  notJson: () => "不是 JSON 文件；请选择从本插件导出的模板文件（.json），或对照模板格式说明检查引号、逗号和括号。",
  notTemplate: () => "不是模板；模板是一个 JSON 对象，至少要有 id、version、name、indicators。",
  newerFormat: (format, known) => `模板格式是第 ${format} 版，本插件只认得第 ${known} 版及以前；请先更新插件。`,
  notObject: () => "这里应为对象 { … }。",
  notList: () => "这里应为列表 [ … ]。",
  notText: () => "这里应为加双引号的文字。",
  notFlag: () => "这里应为 true 或 false。",
  notNumber: () => "这里应为数，不加引号；没有就写 null。",
  notWhole: (least, most) => `这里应为 ${least} 到 ${most} 的整数。`,
  missing: (field) => `缺少“${field}”；请补上。`,
  unknownField: (field, known) => `不认识的“${field}”；可用的有：${known}。请改正拼写或删去。`,
  blank: () => "不能为空。",
  tooLong: (most) => `太长；最多 ${most} 个字符。`,
  tooMany: (most) => `太多；最多 ${most} 项。`,
  tooFew: (least) => `至少要有 ${least} 项。`,
  lineBreak: () => "不能含换行或控制字符；请写成一行。",
  choice: (found, known) => `“${found}”不可用；请从这些里选：${known}。`,
  idForm: (id) => `标识“${id}”不可用；只用小写英文字母、数字和下划线，以字母开头，例如 retail_sales。`,
  idTwice: (id) => `标识“${id}”出现了两次；请改一个。`,
  nameTwice: (name, owner) => `名称“${name}”已经是“${owner}”的名称或别名；一个名称只能指一个指标，请删去或改名。`,
  townTwice: (name) => `地区名称“${name}”出现了两次；请删去一个。`,
  unitUnknown: (unit) => `不认识的单位“${unit}”；例如 亿元、万元、万美元、亩、人、个、%。`,
  rateKind: (unit) => `单位是“${unit}”的指标是比率，kind 应为 ratio。`,
  dictionaryUnknown: (id) => `内置指标库里没有“${id}”；请改正，或把这个指标写全（id、name、unit、kind、decimals）。`,
  indicatorUnknown: (id) => `模板里没有标识为“${id}”的指标；请改正或补上这个指标。`,
  sectionUnknown: (id) => `模板里没有标识为“${id}”的分组；请改正或在 sections 里补上。`,
  partOfItself: (id) => `“${id}”不能是自己的其中项；请检查 partOf。`,
  weightsSum: (sum) => `各项权重之和是 ${sum}，应为 100；请调整 weight。`,
  outside: (least, most) => `应在 ${least} 到 ${most} 之间。`,
  notPositive: () => "应大于 0。",
  methodNeedsCompletion: () => "完成率法（completion）只能用于完成率；增速和总量请用 range 或 efficacy。",
};

const en: TemplateFaultTexts = {
  notJson: () =>
    "Not a JSON file; choose a template exported from this add-in (.json), or check quotation marks, commas and brackets against the description of the format.",
  notTemplate: () => "Not a template; a template is a JSON object with at least id, version, name and indicators.",
  newerFormat: (format, known) =>
    `The template is written in format ${format}; this add-in knows ${known} and before. Update the add-in first.`,
  notObject: () => "An object { … } is expected here.",
  notList: () => "A list [ … ] is expected here.",
  notText: () => "A text in double quotes is expected here.",
  notFlag: () => "true or false is expected here.",
  notNumber: () => "A number without quotation marks is expected here; write null where there is none.",
  notWhole: (least, most) => `A whole number from ${least} to ${most} is expected here.`,
  missing: (field) => `“${field}” is missing; add it.`,
  unknownField: (field, known) => `Unknown “${field}”; known here: ${known}. Correct the spelling or remove it.`,
  blank: () => "Must not be blank.",
  tooLong: (most) => `Too long; at most ${most} characters.`,
  tooMany: (most) => `Too many; at most ${most}.`,
  tooFew: (least) => `At least ${least} expected.`,
  lineBreak: () => "Line breaks and control characters are not allowed; write it in one line.",
  choice: (found, known) => `“${found}” is none of: ${known}. Choose one of these.`,
  idForm: (id) =>
    `“${id}” cannot be an id; use lower-case letters, digits and underscores, a letter first, such as retail_sales.`,
  idTwice: (id) => `The id “${id}” stands twice; change one.`,
  nameTwice: (name, owner) =>
    `“${name}” is already a name of “${owner}”; a name may mean one indicator only. Remove or change it.`,
  townTwice: (name) => `The town “${name}” stands twice; remove one.`,
  unitUnknown: (unit) => `Unknown unit “${unit}”; for example 亿元, 万元, 万美元, 亩, 人, 个, %.`,
  rateKind: (unit) => `An indicator in “${unit}” is a rate, so its kind must be ratio.`,
  dictionaryUnknown: (id) =>
    `The built-in dictionary has no “${id}”; correct it, or write the indicator in full (id, name, unit, kind, decimals).`,
  indicatorUnknown: (id) => `The template has no indicator with the id “${id}”; correct it or add the indicator.`,
  sectionUnknown: (id) => `The template has no section with the id “${id}”; correct it or add it to sections.`,
  partOfItself: (id) => `“${id}” cannot be a part of itself; check partOf.`,
  weightsSum: (sum) => `The weights sum to ${sum}; they must sum to 100.`,
  outside: (least, most) => `Must be from ${least} to ${most}.`,
  notPositive: () => "Must be above 0.",
  methodNeedsCompletion: () =>
    "The method “completion” scores completions only; use range or efficacy for growth and level.",
};

export const TEMPLATE_FAULTS: Catalogue<TemplateFaultTexts> = { "zh-CN": zh, "en-US": en };
