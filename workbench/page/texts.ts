/** The languages the workbench speaks, by the names Office uses. */
export type Locale = "zh-CN" | "en-US";

const zh = {
  bookName: "工作簿1",
  homeTab: "开始",
  sampleSheet: "达州数据",
  emptySheet: "Sheet1",
  otherLanguage: "English",
  developer: "开发者",
  developerHint: "显示插件与表格之间的每一次往返",
  loading: "正在打开表格……",
  closePane: "关闭窗格",
  resizePane: "调整窗格宽度",
  startFailed: "工作台未能启动：{reason}",
  logTitle: "往返记录",
  logTotals: "{batches} 次往返，{actions} 个操作，发出 {request}，收到 {response}",
  logNumber: "序号",
  logActions: "操作",
  logNames: "内容",
  logRequest: "发出",
  logResponse: "收到",
  logTime: "毫秒",
  logError: "错误",
  logClear: "清空",
  logEmpty: "还没有往返。",
  failTitle: "让一次往返失败",
  failBatch: "从现在起第几次",
  failKind: "失败方式",
  failButton: "安排",
  failPlanned: "已安排：第 {batch} 次往返将失败。",
  failGeneral: "内部错误（GeneralException）",
  failAccess: "无权限（AccessDenied）",
  failEditing: "单元格正在编辑（5004）",
  delay: "每次往返延迟（毫秒）",
};

/** The texts of the workbench page; a language that lacks one does not compile. */
export type Texts = typeof zh;

const en: Texts = {
  bookName: "Book1",
  homeTab: "Home",
  sampleSheet: "达州数据",
  emptySheet: "Sheet1",
  otherLanguage: "中文",
  developer: "Developer",
  developerHint: "Show every round trip between the add-in and the sheet",
  loading: "Opening the sheet…",
  closePane: "Close the pane",
  resizePane: "Width of the pane",
  startFailed: "The workbench could not start: {reason}",
  logTitle: "Round trips",
  logTotals: "{batches} round trips, {actions} actions, {request} out, {response} in",
  logNumber: "No.",
  logActions: "Actions",
  logNames: "What",
  logRequest: "Out",
  logResponse: "In",
  logTime: "ms",
  logError: "Error",
  logClear: "Clear",
  logEmpty: "No round trips yet.",
  failTitle: "Make a round trip fail",
  failBatch: "Which one from now",
  failKind: "How",
  failButton: "Plan it",
  failPlanned: "Planned: round trip {batch} will fail.",
  failGeneral: "Internal error (GeneralException)",
  failAccess: "No access (AccessDenied)",
  failEditing: "A cell is being edited (5004)",
  delay: "Delay per round trip (ms)",
};

export const texts: Record<Locale, Texts> = { "zh-CN": zh, "en-US": en };

/** Puts values into the {places} of a text. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
