import type { FigureMeasure } from "../intake/Figure";
import type { Catalogue } from "./language";
import { MEASURE_NAMES } from "./measureNames";

/** The texts of the page that reads people's own sheets. */
export interface IntakePaneTexts {
  title: string;
  intro: string;
  sourceSelection: string;
  sourceSheet: string;
  sourceFile: string;
  sourceClipboard: string;
  sourceBlank: string;
  drop: string;
  chooseFile: string;
  pasteHint: string;
  pasteBox: string;
  readSelection: string;
  more: string;
  townLabel: string;
  townHint: string;
  periodLabel: string;
  sheetsFound: (count: number) => string;
  readSheet: (name: string) => string;
  understood: (sheet: string) => string;
  tableName: (number: number, address: string) => string;
  takeTable: string;
  headRows: string;
  bodyRows: string;
  rowsFromTo: (first: number, last: number) => string;
  firstRow: string;
  lastRow: string;
  unit: string;
  period: string;
  town: string;
  notSaid: string;
  change: (what: string) => string;
  changeShort: string;
  apply: string;
  close: string;
  columns: string;
  column: (letters: string) => string;
  meaning: string;
  roles: Record<
    | "town"
    | "indicator"
    | "unit"
    | "period"
    | "measure"
    | "group"
    | "number"
    | "remark"
    | "status"
    | "figures"
    | "unread",
    string
  >;
  measures: Record<FigureMeasure, string>;
  measure: string;
  indicator: string;
  asFound: string;
  notTowns: string;
  isTotal: (row: number, name: string) => string;
  reasons: string;
  figuresRead: (figures: number, gaps: number) => string;
  doubtsTitle: (open: number) => string;
  noDoubts: string;
  keep: string;
  correctTo: (figure: string) => string;
  correctHint: string;
  leaveOut: string;
  leftOut: string;
  kept: string;
  corrected: (figure: string) => string;
  undoDecision: string;
  keepAll: (count: number) => string;
  showMore: (count: number) => string;
  toWrite: (added: number, updated: number) => string;
  nothingToWrite: string;
  unchanged: (rows: number) => string;
  updatesTitle: (rows: number) => string;
  oldToNew: (before: string, after: string) => string;
  confirmUpdates: (rows: number) => string;
  contradiction: (town: string, indicator: string, head: string, first: string, second: string) => string;
  openDoubts: (count: number) => string;
  write: string;
  written: (added: number, updated: number, sheet: string) => string;
  undo: string;
  undone: string;
  undoChanged: (places: string) => string;
  remembered: string;
}

const zh: IntakePaneTexts = {
  title: "导入数据",
  intro: "读取各镇（街道）报来的表，先看读懂了什么、哪里存疑，再写进数据表；原有内容不会被改动。",
  sourceSelection: "当前选区",
  sourceSheet: "当前工作表",
  sourceFile: "文件（.xlsx、.csv、.txt）",
  sourceClipboard: "从网页或文档粘贴",
  sourceBlank: "空白表，自己填写",
  drop: "把文件拖到这里，或",
  chooseFile: "选择文件…",
  pasteHint: "在网页或文档里复制表格，点一下方框，再按 Ctrl+V",
  pasteBox: "粘贴表格",
  readSelection: "读取选区",
  more: "模板、期间和地区",
  townLabel: "地区（整张表只有一个镇时填写）",
  townHint: "例如 东镇",
  periodLabel: "期间（表中没有写明时填写）",
  sheetsFound: (count) => `找到 ${count} 张工作表，勾选要读的：`,
  readSheet: (name) => `读取“${name}”`,
  understood: (sheet) => `“${sheet}”读懂的内容`,
  tableName: (number, address) => `表 ${number}（${address}）`,
  takeTable: "读取这张表",
  headRows: "表头",
  bodyRows: "数据",
  rowsFromTo: (first, last) => (first === last ? `第 ${first} 行` : `第 ${first}—${last} 行`),
  firstRow: "首行",
  lastRow: "末行",
  unit: "单位",
  period: "期间",
  town: "地区",
  notSaid: "没有写明",
  change: (what) => `更改${what}`,
  changeShort: "更改",
  apply: "确定",
  close: "取消",
  columns: "各列的含义",
  column: (letters) => `${letters} 列`,
  meaning: "含义",
  roles: {
    town: "地区",
    indicator: "指标",
    unit: "单位",
    period: "期间",
    measure: "项目",
    group: "分组",
    number: "序号",
    remark: "备注",
    status: "状态",
    figures: "数值",
    unread: "不读取",
  },
  measures: MEASURE_NAMES["zh-CN"],
  measure: "项目",
  indicator: "指标",
  asFound: "按表头",
  notTowns: "合计、分组等，不参加排名",
  isTotal: (row, name) => `第 ${row} 行 ${name}`,
  reasons: "为什么这样读",
  figuresRead: (figures, gaps) => `读到 ${figures} 个数${gaps > 0 ? `，${gaps} 处缺数` : ""}`,
  doubtsTitle: (open) => `${open} 处存疑，请看一看`,
  noDoubts: "没有存疑的地方。",
  keep: "保留",
  correctTo: (figure) => `改为 ${figure}`,
  correctHint: "改为",
  leaveOut: "不要",
  leftOut: "不写入",
  kept: "已保留",
  corrected: (figure) => `已改为 ${figure}`,
  undoDecision: "重新决定",
  keepAll: (count) => `其余 ${count} 处都保留`,
  showMore: (count) => `再看 ${count} 处`,
  toWrite: (added, updated) => `将写入 ${added} 行${updated > 0 ? `，更新 ${updated} 行` : ""}`,
  nothingToWrite: "这些数都已在数据表中，没有需要写入的行。",
  unchanged: (rows) => `${rows} 行已在数据表中，数值相同`,
  updatesTitle: (rows) => `数据表里已有 ${rows} 行，新表的数不同：`,
  oldToNew: (before, after) => `${before} → ${after}`,
  confirmUpdates: (rows) => `用新数更新这 ${rows} 行`,
  contradiction: (town, indicator, head, first, second) =>
    `${town}的“${indicator}”同一期间读到两个${head}：${first} 和 ${second}，先读到的写入。`,
  openDoubts: (count) => `还有 ${count} 处存疑没有决定，将按原样写入并记在备注里。`,
  write: "导入",
  written: (added, updated, sheet) =>
    `已写入 ${added} 行${updated > 0 ? `，更新 ${updated} 行` : ""}，在工作表“${sheet}”。`,
  undo: "撤销这次导入",
  undone: "已撤销，数据表恢复到导入之前。",
  undoChanged: (places) => `这些格在导入之后又改过，没有撤销：${places}。请先核对，再手工恢复。`,
  remembered: "按上次为同样格式的表所作的选择读取。",
};

const en: IntakePaneTexts = {
  title: "Import figures",
  intro:
    "Reads the sheets that towns send. You see what was understood and what is in doubt before anything is written; nothing that is there is changed.",
  sourceSelection: "Selection",
  sourceSheet: "Active sheet",
  sourceFile: "File (.xlsx, .csv, .txt)",
  sourceClipboard: "Paste from a web page or document",
  sourceBlank: "Blank table to fill in",
  drop: "Drop a file here, or",
  chooseFile: "Choose a file…",
  pasteHint: "Copy the table where it stands, click the box and press Ctrl+V",
  pasteBox: "Paste a table",
  readSelection: "Read the selection",
  more: "Template, period and town",
  townLabel: "Town (if the whole sheet is about one)",
  townHint: "for example 东镇",
  periodLabel: "Period (if the sheet names none)",
  sheetsFound: (count) => `${count} sheets found; tick those to read:`,
  readSheet: (name) => `Read “${name}”`,
  understood: (sheet) => `What was understood of “${sheet}”`,
  tableName: (number, address) => `Table ${number} (${address})`,
  takeTable: "Read this table",
  headRows: "Heads",
  bodyRows: "Figures",
  rowsFromTo: (first, last) => (first === last ? `row ${first}` : `rows ${first}–${last}`),
  firstRow: "First row",
  lastRow: "Last row",
  unit: "Unit",
  period: "Period",
  town: "Town",
  notSaid: "not stated",
  change: (what) => `Change: ${what}`,
  changeShort: "Change",
  apply: "Apply",
  close: "Cancel",
  columns: "What the columns are",
  column: (letters) => `Column ${letters}`,
  meaning: "Meaning",
  roles: {
    town: "Town",
    indicator: "Indicator",
    unit: "Unit",
    period: "Period",
    measure: "Measure",
    group: "Group",
    number: "Serial number",
    remark: "Remark",
    status: "Status",
    figures: "Figures",
    unread: "Not read",
  },
  measures: MEASURE_NAMES["en-US"],
  measure: "Measure",
  indicator: "Indicator",
  asFound: "as the head says",
  notTowns: "Totals and groups, not ranked",
  isTotal: (row, name) => `row ${row} ${name}`,
  reasons: "Why it was read so",
  figuresRead: (figures, gaps) => `${figures} figures read${gaps > 0 ? `, ${gaps} missing` : ""}`,
  doubtsTitle: (open) => `${open} doubts to look at`,
  noDoubts: "Nothing is in doubt.",
  keep: "Keep",
  correctTo: (figure) => `Change to ${figure}`,
  correctHint: "Change to",
  leaveOut: "Leave out",
  leftOut: "left out",
  kept: "kept",
  corrected: (figure) => `changed to ${figure}`,
  undoDecision: "Decide again",
  keepAll: (count) => `Keep the other ${count}`,
  showMore: (count) => `Show ${count} more`,
  toWrite: (added, updated) => `${added} rows to write${updated > 0 ? `, ${updated} to update` : ""}`,
  nothingToWrite: "All these figures are in the data table already; there is nothing to write.",
  unchanged: (rows) => `${rows} rows are in the data table already, with the same figures`,
  updatesTitle: (rows) => `${rows} rows of the data table have other figures:`,
  oldToNew: (before, after) => `${before} → ${after}`,
  confirmUpdates: (rows) => `Update these ${rows} rows`,
  contradiction: (town, indicator, head, first, second) =>
    `${town}, ${indicator}: two figures for ${head} of the same period, ${first} and ${second}; the first is written.`,
  openDoubts: (count) => `${count} doubts are undecided; their figures are written as they are, with a note.`,
  write: "Import",
  written: (added, updated, sheet) =>
    `${added} rows written${updated > 0 ? `, ${updated} updated` : ""}, on the sheet “${sheet}”.`,
  undo: "Undo this import",
  undone: "Undone; the data table is as it was before.",
  undoChanged: (places) =>
    `These cells were changed after the import and were left alone: ${places}. Check them and restore them by hand.`,
  remembered: "Read as you chose last time for a sheet of this shape.",
};

export const INTAKE_PANE_TEXTS: Catalogue<IntakePaneTexts> = { "zh-CN": zh, "en-US": en };
