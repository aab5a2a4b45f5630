import type { Catalogue } from "./language";

/** What the report says of a file of others. */
export interface ReportTexts {
  noSheet: (name: string, known: string) => string;
  doubts: (count: number, leftOut: number) => string;
  noComparison: (reason: string) => string;
  specNotJson: string;
  specFault: (fault: string) => string;
  /** Heads of the list of doubts. */
  heads: string[];
  kept: string;
  leftOut: string;
}

export const REPORT_TEXTS: Catalogue<ReportTexts> = {
  "zh-CN": {
    noSheet: (name, known) => `没有工作表“${name}”；有：${known}。`,
    doubts: (count, leftOut) => `${count} 处疑问，其中 ${leftOut} 处没有采用`,
    noComparison: (reason) => `没有建对比表：${reason}`,
    specNotJson: "对比表的规格不是 JSON；请检查引号、逗号和括号。",
    specFault: (fault) => `对比表的规格：${fault}`,
    heads: ["工作表", "单元格", "类别", "说明", "原值", "对照", "建议", "处理"],
    kept: "保留",
    leftOut: "未采用",
  },
  "en-US": {
    noSheet: (name, known) => `There is no sheet “${name}”; there are: ${known}.`,
    doubts: (count, leftOut) => `${count} doubts, ${leftOut} of them left out`,
    noComparison: (reason) => `no comparison was built: ${reason}`,
    specNotJson: "The specification of the sheet is not JSON; check quotation marks, commas and brackets.",
    specFault: (fault) => `Specification of the sheet: ${fault}`,
    heads: ["Sheet", "Cell", "Kind", "Explanation", "Original", "Against", "Suggested", "Handling"],
    kept: "kept",
    leftOut: "left out",
  },
};
