import type { Catalogue } from "./language";

/** The texts of the task pane, and of what its commands report. */
export interface PaneTexts {
  appName: string;
  tabImport: string;
  tabTemplates: string;
  tabCompare: string;
  tabFunctions: string;
  opening: string;
  openFailed: string;
  openAgain: string;
  template: string;
  source: string;
  /** How a table from the clipboard is called in messages. */
  clipboard: string;
  fileChosen: (name: string) => string;
  periodHint: string;
  importSummary: (rows: number, towns: number, indicators: number) => string;
  importPeriods: (periods: string) => string;
  importAlready: (rows: number) => string;
  importBlankPreview: string;
  previewTitle: string;
  notTowns: (names: string) => string;
  withReason: (name: string, reason: string) => string;
  reasonNamed: string;
  reasonParent: string;
  reasonSum: string;
  unlisted: (names: string) => string;
  compareTitle: string;
  compareIntro: string;
  compareButton: string;
  comparePeriod: string;
  sortBy: string;
  sortDefault: string;
  sortMeasures: Record<"value" | "growth" | "completion" | "phaseCompletion", string>;
  rank: string;
  town: string;
  indicator: string;
  figure: string;
  missing: string;
  previewMore: (rows: number) => string;
  noData: string;
  goImport: string;
  /** Where the browser starts no thread, so that large sheets are understood in the page. */
  noThread: string;
  working: Record<"reading" | "understanding" | "checking" | "writing", string>;
  cancel: string;
  cancelled: string;
  importDone: (rows: number, sheet: string) => string;
  nothingImported: (sheet: string) => string;
  tableExists: (sheet: string) => string;
  unexpected: string;
  otherPeriods: (periods: string) => string;
  periodNoYear: (text: string) => string;
  blankDone: (sheet: string) => string;
  compareDone: (sheet: string, towns: number) => string;
  openSheet: (sheet: string) => string;
  faultsTitle: (count: number) => string;
  readAgain: string;
  goCompare: string;
  showCell: (address: string) => string;
  unchanged: string;
  leftover: (sheet: string) => string;
  /** Lines of a sheet were gone for a moment and are back. */
  reinserted: (sheet: string) => string;
  failures: Record<
    | "cellEdit"
    | "protected"
    | "tooLarge"
    | "busy"
    | "selection"
    | "emptySelection"
    | "emptySheet"
    | "sheetGone"
    | "tooManyCells"
    | "changed"
    | "full"
    | "unrestored"
    | "unrefreshed"
    | "other",
    (detail: string) => string
  >;
  sheetEmpty: string;
  sheetGone: (sheet: string) => string;
  periodWrong: (text: string) => string;
  periodNotInData: (period: string, known: string) => string;
  nothingToCompare: (period: string) => string;
  templateUnknown: (id: string, known: string) => string;
  filePlace: (line: number, column: number) => string;
  officeMissing: string;
  list: string;
}

const zh: PaneTexts = {
  appName: "乡镇指标",
  tabImport: "导入数据",
  tabTemplates: "模板",
  tabCompare: "对比表",
  tabFunctions: "函数",
  opening: "正在打开…",
  openFailed: "这一页没有载入。请检查网络，再试一次；如果仍不行，请关闭并重新打开任务窗格。",
  openAgain: "再试一次",
  template: "模板",
  source: "数据从哪里来",
  clipboard: "剪贴板",
  fileChosen: (name) => `已选择：${name}`,
  periodHint: "例如 2018年1—7月",
  importSummary: (rows, towns, indicators) => `将写入 ${rows} 行：${towns} 个地区，${indicators} 项指标`,
  importPeriods: (periods) => `期间：${periods}`,
  importAlready: (rows) => `${rows} 行已在数据表中，数值相同，不重复写入`,
  importBlankPreview: "将新建一张数据表，含表头和空行，填写后即可做对比表。",
  previewTitle: "预览",
  notTowns: (names) => `不参加排名：${names}`,
  withReason: (name, reason) => `${name}（${reason}）`,
  reasonNamed: "名称",
  reasonParent: "上级地区",
  reasonSum: "等于其余各行之和",
  unlisted: (names) => `模板中没有的指标，按原样列入：${names}`,
  compareTitle: "生成对比表",
  compareIntro: "增速、完成率、序时进度和位次都用 Excel 公式写在新工作表上，没有安装本插件的人也能看、能算。",
  compareButton: "生成对比表",
  comparePeriod: "期间",
  sortBy: "排序依据",
  sortDefault: "自动（完成率优先）",
  sortMeasures: { value: "总量", growth: "同比增速", completion: "年度目标完成率", phaseCompletion: "阶段目标完成率" },
  rank: "位次",
  town: "地区",
  indicator: "指标",
  figure: "数值",
  missing: "—",
  previewMore: (rows) => `另有 ${rows} 行`,
  noData: "工作簿里还没有数据表。请先导入数据，或新建空白表填写。",
  goImport: "去导入数据",
  noThread: "此处不能启动后台线程，由窗格自己识别：表大时窗格会有一段时间没有反应，请稍候。",
  working: { reading: "正在读取…", understanding: "正在识别…", checking: "正在检查…", writing: "正在写入…" },
  cancel: "取消",
  cancelled: "已取消，工作簿没有改动。",
  importDone: (rows, sheet) => `已写入 ${rows} 行，在工作表“${sheet}”。`,
  nothingImported: (sheet) => `这些数都已在工作表“${sheet}”中，没有写入新行。`,
  tableExists: (sheet) => `工作簿里已有数据表，在工作表“${sheet}”；请直接在那里填写。`,
  unexpected: "出了没有料到的错误，这一步没有完成。请再试一次；如果仍不行，请关闭并重新打开任务窗格。",
  otherPeriods: (periods) => `数据里还有其他期间，没有列入这张表：${periods}`,
  periodNoYear: (text) => `期间“${text}”没有年份；例如 2018年1—7月。`,
  blankDone: (sheet) => `已建好空白数据表，在工作表“${sheet}”。`,
  compareDone: (sheet, towns) => `对比表已建好：“${sheet}”，${towns} 个地区参加排名。`,
  openSheet: (sheet) => `打开“${sheet}”`,
  faultsTitle: (count) => `发现 ${count} 处问题，工作簿没有改动`,
  readAgain: "改好了，重新读取",
  goCompare: "去生成对比表",
  showCell: (address) => `到 ${address}`,
  unchanged: "工作簿没有改动。",
  leftover: (sheet) => `未完成的工作表“${sheet}”没能删除，它是隐藏的；请取消隐藏后删除它。其余内容没有改动。`,
  reinserted: (sheet) =>
    `“${sheet}”已恢复原样，但其中有行或列删去后又补回：别处指向这些行列的公式可能成了 #REF!，请在整个工作簿里查找 #REF!，重新指向。`,
  failures: {
    cellEdit: () => "有单元格正在编辑。请按回车或 Esc 结束编辑，再试一次。",
    protected: () => "工作簿或工作表受保护，无法写入。请在“审阅”中取消保护，再试一次。",
    tooLarge: () => "内容太多，Excel 一次接收不了。请减少行数，分几次导入。",
    busy: () => "Excel 正忙。请稍等片刻，再试一次。",
    selection: () => "现在选中的不是一片连在一起的单元格。请只选一片单元格，再试一次。",
    emptySelection: (sheet) => `选中的单元格里没有内容（工作表“${sheet}”）。请选中有数的区域，连表头一起。`,
    emptySheet: (sheet) => `工作表“${sheet}”是空的。请换一张有数据的工作表。`,
    sheetGone: () => "选中的工作表已不在工作簿里。请重新选择。",
    tooManyCells: (sheet) => `工作表“${sheet}”选中的单元格超过 500 万个，读不下。请只选需要的行列，分几次读。`,
    changed: (detail) => `数据表在此期间有改动（${detail}）。请重新读取，再试一次。`,
    full: (detail) => `工作表放不下这么多行，最多还能加 ${detail} 行。请按年份或指标分成几个工作簿。`,
    unrestored: (detail) =>
      `写入中断，写了一半的行没能全部收回（${detail}）；它们在数据表下面。请按 Ctrl+Z 撤销，或不保存关闭工作簿后再试。`,
    unrefreshed: (sheet) =>
      `刷新中断，工作表没能恢复原样；刷新前的样子保存在隐藏的工作表“${sheet}”里。请按 Ctrl+Z 撤销，或取消隐藏那张表。`,
    other: (detail) => `Excel 没有完成这一步（${detail}）。请再试一次；如果仍不行，请保存并重新打开工作簿。`,
  },
  sheetGone: (sheet) => `工作表“${sheet}”已不在工作簿里，公式没有写入。请另选一个单元格。`,
  sheetEmpty: "当前工作表是空的。请切换到有数据的工作表，或选择 CSV 文件。",
  periodWrong: (text) => `看不懂的期间“${text}”；例如 2018年1—7月、2018年上半年、2018-07。`,
  periodNotInData: (period, known) => `数据里没有${period}；现有：${known}。`,
  nothingToCompare: (period) => `${period}的数据里没有可以比较的数；请先填写数值、增速或目标。`,
  templateUnknown: (id, known) => `没有模板“${id}”；可用：${known}。`,
  filePlace: (line, column) => `第 ${line} 行第 ${column} 列`,
  officeMissing: "没有连上 Excel。请检查网络后重新打开任务窗格；在内网使用时，请让管理员提供本机的 office.js。",
  list: "、",
};

const en: PaneTexts = {
  appName: "Town Indicators",
  tabImport: "Import",
  tabTemplates: "Templates",
  tabCompare: "Comparison",
  tabFunctions: "Functions",
  opening: "Opening…",
  openFailed:
    "This page could not be loaded. Check the network and try again; if it fails again, close and reopen the pane.",
  openAgain: "Try again",
  template: "Template",
  source: "Where are the figures?",
  clipboard: "Clipboard",
  fileChosen: (name) => `Chosen: ${name}`,
  periodHint: "for example 2018年1—7月",
  importSummary: (rows, towns, indicators) => `${rows} rows to write: ${towns} towns, ${indicators} indicators`,
  importPeriods: (periods) => `Periods: ${periods}`,
  importAlready: (rows) => `${rows} rows are in the data table already, with the same figures`,
  importBlankPreview: "A new data table with heads and blank rows will be made, ready to fill in.",
  previewTitle: "Preview",
  notTowns: (names) => `Not ranked: ${names}`,
  withReason: (name, reason) => `${name} (${reason})`,
  reasonNamed: "by name",
  reasonParent: "parent unit",
  reasonSum: "sum of the other rows",
  unlisted: (names) => `Not in the template, taken as they are: ${names}`,
  compareTitle: "Build a comparison sheet",
  compareIntro:
    "Growth, completion, pace and ranks are written as plain Excel formulas on a new sheet, so that it works for readers without the add-in.",
  compareButton: "Build the sheet",
  comparePeriod: "Period",
  sortBy: "Sort by",
  sortDefault: "Automatic (completion first)",
  sortMeasures: {
    value: "Level",
    growth: "Growth",
    completion: "Completion of annual target",
    phaseCompletion: "Completion of phase target",
  },
  rank: "Rank",
  town: "Town",
  indicator: "Indicator",
  figure: "Value",
  missing: "—",
  previewMore: (rows) => `${rows} more rows`,
  noData: "This workbook has no data table yet. Import figures first, or make a blank table.",
  goImport: "Go to import",
  noThread:
    "No background thread can start here, so the pane does the work itself: with a large sheet it may not answer for a while.",
  working: {
    reading: "Reading…",
    understanding: "Working out what it says…",
    checking: "Checking…",
    writing: "Writing…",
  },
  cancel: "Cancel",
  cancelled: "Cancelled; the workbook is unchanged.",
  importDone: (rows, sheet) => `${rows} rows written, on the sheet “${sheet}”.`,
  nothingImported: (sheet) => `All these figures are on the sheet “${sheet}” already; no row was written.`,
  tableExists: (sheet) => `The workbook has a data table already, on the sheet “${sheet}”; fill it in there.`,
  unexpected:
    "Something unforeseen went wrong and this step was not finished. Try again; if it fails again, close and reopen the pane.",
  otherPeriods: (periods) => `Other periods of the data, not on this sheet: ${periods}`,
  periodNoYear: (text) => `The period “${text}” has no year; for example 2018年1—7月.`,
  blankDone: (sheet) => `A blank data table stands on the sheet “${sheet}”.`,
  compareDone: (sheet, towns) => `The comparison is ready: “${sheet}”, ${towns} towns ranked.`,
  openSheet: (sheet) => `Open “${sheet}”`,
  faultsTitle: (count) => `${count} faults found; the workbook is unchanged`,
  readAgain: "Mended: read again",
  goCompare: "Go to comparison",
  showCell: (address) => `Go to ${address}`,
  unchanged: "The workbook is unchanged.",
  leftover: (sheet) =>
    `The unfinished sheet “${sheet}” could not be removed; it is hidden: unhide and delete it. Nothing else was changed.`,
  reinserted: (sheet) =>
    `“${sheet}” is as it was, but lines or columns of it were taken out and put back: formulas elsewhere that pointed to them may read #REF! now. Search the whole workbook for #REF! and point them there again.`,
  failures: {
    cellEdit: () => "A cell is being edited. Press Enter or Esc, then try again.",
    protected: () => "The workbook or sheet is protected. Unprotect it on the Review tab, then try again.",
    tooLarge: () => "This is more than Excel takes at once. Import fewer rows at a time.",
    busy: () => "Excel is busy. Wait a moment and try again.",
    selection: () => "The selection is not one block of cells. Select a single block, then try again.",
    emptySelection: (sheet) =>
      `The selected cells on sheet “${sheet}” hold nothing. Select the figures together with their heads.`,
    emptySheet: (sheet) => `Sheet “${sheet}” is empty. Choose one that holds data.`,
    sheetGone: () => "The chosen sheet is no longer in the workbook. Choose again.",
    tooManyCells: (sheet) =>
      `The selection on sheet “${sheet}” has more than 5 million cells, too many to read. Select only the rows and columns you need.`,
    changed: (detail) => `The data table has changed meanwhile (${detail}). Read again, then try once more.`,
    full: (detail) =>
      `The sheet has no room for so many rows; ${detail} more fit. Split the data by year or indicator into several workbooks.`,
    unrestored: (detail) =>
      `The writing broke off, and what was written could not all be taken back (${detail}); it stands under the data table. Undo with Ctrl+Z, or close the workbook without saving it, then try again.`,
    unrefreshed: (sheet) =>
      `The refresh broke off and the sheet could not be put back; as it was before, it is kept on the hidden sheet “${sheet}”. Undo with Ctrl+Z, or unhide that sheet.`,
    other: (detail) =>
      `Excel did not finish this step (${detail}). Try again; if it fails again, save and reopen the workbook.`,
  },
  sheetGone: (sheet) => `The sheet “${sheet}” is no longer in the workbook; nothing was written. Choose another cell.`,
  sheetEmpty: "The active sheet is empty. Go to the sheet with the figures, or choose a CSV file.",
  periodWrong: (text) => `Unknown period “${text}”; for example 2018年1—7月, 2018年上半年, 2018-07.`,
  periodNotInData: (period, known) => `The data have no ${period}; there are: ${known}.`,
  nothingToCompare: (period) =>
    `The data of ${period} have nothing to compare; fill in values, growth or targets first.`,
  templateUnknown: (id, known) => `No template “${id}”; there are: ${known}.`,
  filePlace: (line, column) => `line ${line}, column ${column}`,
  officeMissing:
    "No connection to Excel. Check the network and reopen the pane; on an intranet ask for a local copy of office.js.",
  list: ", ",
};

export const PANE_TEXTS: Catalogue<PaneTexts> = { "zh-CN": zh, "en-US": en };
