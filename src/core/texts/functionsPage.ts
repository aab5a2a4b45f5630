import type { Catalogue } from "./language";

/** The texts of the pane's page of functions; what the functions themselves do is in `help`. */
export interface FunctionsPageTexts {
  title: string;
  intro: string;
  search: string;
  searchHint: string;
  found: (count: number) => string;
  nothingFound: (query: string) => string;
  /** What to look for instead: words that find something. */
  tryWords: readonly string[];
  formula: string;
  result: string;
  refused: string;
  example: string;
  gives: (shown: string) => string;
  source: string;
  fillIn: string;
  optional: (name: string) => string;
  argumentHint: string;
  takeSelection: string;
  takeSelectionFor: (name: string) => string;
  target: string;
  noTarget: string;
  changeTarget: string;
  preview: string;
  insert: string;
  inserted: string;
  occupied: (place: string, content: string) => string;
  overwrite: string;
  keep: string;
}

const zh: FunctionsPageTexts = {
  title: "函数",
  intro: "全部 IND. 函数，中英文都可以搜索。点开一个看算法和例子，填好参数就能写进单元格。",
  search: "搜索函数",
  searchHint: "同比、完成率、rank…",
  found: (count) => `共 ${count} 个函数`,
  nothingFound: (query) => `没有找到“${query}”。请少用几个词，或换一个说法，例如：`,
  tryWords: ["同比", "完成率", "位次"],
  formula: "算法",
  result: "结果",
  refused: "不给数的情形",
  example: "例",
  gives: (shown) => `结果：${shown}`,
  source: "出处",
  fillIn: "填写参数，插入公式",
  optional: (name) => `${name}（可不填）`,
  argumentHint: "可以填单元格（A1、B2:B9、表名!A1）、数或百分数；其他内容按文本写入。",
  takeSelection: "取选区",
  takeSelectionFor: (name) => `取选区：${name}`,
  target: "写入单元格",
  noTarget: "还没有选定",
  changeTarget: "改为当前单元格",
  preview: "将写入的公式",
  insert: "插入公式",
  inserted: "公式已写入",
  occupied: (place, content) => `${place} 里已有内容“${content}”。要覆盖它吗？`,
  overwrite: "覆盖",
  keep: "取消",
};

const en: FunctionsPageTexts = {
  title: "Functions",
  intro:
    "All IND. functions, to be searched in Chinese and English. Open one for its formula and an example; fill in its arguments to put it into a cell.",
  search: "Search functions",
  searchHint: "growth, target, 位次…",
  found: (count) => (count === 1 ? "1 function" : `${count} functions`),
  nothingFound: (query) => `Nothing found for “${query}”. Use fewer words, or another one, for example:`,
  tryWords: ["growth", "target", "rank"],
  formula: "Formula",
  result: "Result",
  refused: "When there is no number",
  example: "Example",
  gives: (shown) => `gives ${shown}`,
  source: "Source",
  fillIn: "Fill in and insert",
  optional: (name) => `${name} (optional)`,
  argumentHint: "A cell or range (A1, B2:B9, Sheet!A1), a number or a percentage; anything else is written as a text.",
  takeSelection: "Use selection",
  takeSelectionFor: (name) => `Use selection: ${name}`,
  target: "Target cell",
  noTarget: "none yet",
  changeTarget: "Use the active cell",
  preview: "Formula to insert",
  insert: "Insert formula",
  inserted: "The formula stands in",
  occupied: (place, content) => `${place} already holds “${content}”. Overwrite it?`,
  overwrite: "Overwrite",
  keep: "Cancel",
};

export const FUNCTIONS_PAGE_TEXTS: Catalogue<FunctionsPageTexts> = { "zh-CN": zh, "en-US": en };
