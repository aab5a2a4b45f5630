import type { SpecFault } from "../comparison/refresh/planOfSpec";
import type { Catalogue } from "./language";

/** What the pane says of the comparison sheets that stand in the workbook. */
export interface RefreshTexts {
  title: string;
  intro: string;
  none: string;
  look: string;
  current: string;
  outOfDate: string;
  edited: string;
  stuck: string;
  refresh: (sheet: string) => string;
  refreshAll: (count: number) => string;
  refreshButton: string;
  goTo: (sheet: string) => string;
  goButton: string;
  refreshed: (sheet: string) => string;
  unchanged: (sheet: string) => string;
  renamed: (before: string, after: string) => string;
  kept: (copy: string) => string;
  lost: (names: string) => string;
  columnsMoved: string;
  edits: (sheet: string, rows: string) => string;
  overwrite: string;
  leave: string;
  allDone: (done: number, left: number) => string;
  afterImport: (count: number) => string;
  goRefresh: string;
  later: (period: string) => string;
  laterNew: (sheet: string, period: string) => string;
  laterNewButton: string;
  laterHere: (sheet: string, period: string) => string;
  laterHereButton: string;
  nothingLater: (sheet: string) => string;
  moved: (sheet: string, period: string) => string;
  laterBuilt: (sheet: string) => string;
  carrying: string;
  undoRefresh: string;
  undoBuild: string;
  undone: (sheet: string) => string;
  undoneBuild: (sheet: string) => string;
  changedSince: (sheet: string) => string;
  old: string;
  unreadable: (sheet: string) => string;
  protectedSheet: (sheet: string) => string;
  sheetGone: string;
  faults: Record<SpecFault["code"], (sheet: string, detail: string) => string>;
}

const zh: RefreshTexts = {
  title: "已建的表",
  intro:
    "数据改动后，在原来的工作表上重算：列宽、旁边的备注和另加的列都保留；自己给表内单元格加的颜色不保留，刷新可以撤销。",
  none: "工作簿里还没有本插件建的表。",
  look: "重新检查",
  current: "✓ 与数据一致",
  outOfDate: "⚠ 数据已变，需要刷新",
  edited: "✎ 表内有手工改动",
  stuck: "✕ 不能刷新",
  refresh: (sheet) => `刷新“${sheet}”`,
  refreshAll: (count) => `全部刷新（${count} 张）`,
  refreshButton: "刷新",
  goTo: (sheet) => `转到“${sheet}”`,
  goButton: "转到",
  refreshed: (sheet) => `“${sheet}”已刷新。`,
  unchanged: (sheet) => `“${sheet}”与数据一致，没有改动。`,
  renamed: (before, after) => `工作表“${before}”已改名为“${after}”。`,
  kept: (copy) => `刷新前的样子留在工作表“${copy}”里。`,
  lost: (names) => `这些行已不在新表里，旁边的内容没有移过来，请到旧表里查看：${names}。`,
  columnsMoved: "表里的列有增减或换了位置，旁边的公式仍指向原来的位置，请核对。",
  edits: (sheet, rows) =>
    `“${sheet}”里有手工改过的行（第 ${rows} 行）。刷新会用数据覆盖它们；刷新前的样子会另存为一张旧表。`,
  overwrite: "保留旧表并刷新",
  leave: "先不刷新",
  allDone: (done, left) =>
    left === 0 ? `已刷新 ${done} 张表。` : `已刷新 ${done} 张表，${left} 张没有刷新，原因见下。`,
  afterImport: (count) => `数据变了，有 ${count} 张已建的表需要刷新。`,
  goRefresh: "去刷新",
  later: (period) => `数据里已有${period}的数。`,
  laterNew: (sheet, period) => `照“${sheet}”做一张${period}的新表，原表留着`,
  laterNewButton: "另做一张新表",
  laterHere: (sheet, period) => `把“${sheet}”改成${period}`,
  laterHereButton: "就地改成这期",
  nothingLater: (sheet) => `“${sheet}”没有改动：数据里没有更晚的同类期间，或这一期的表已经有了。请重新检查。`,
  moved: (sheet, period) => `“${sheet}”已改为${period}的数。`,
  laterBuilt: (sheet) => `已建好新表：“${sheet}”，原表没有动。`,
  carrying: "表里单独填写的目标、加减分或一票否决照旧沿用，请核对是否适用于这一期。",
  undoRefresh: "撤销刷新",
  undoBuild: "撤销生成",
  undone: (sheet) => `已撤销：“${sheet}”恢复到了刷新前的样子。`,
  undoneBuild: (sheet) => `已撤销：工作表“${sheet}”已删除。`,
  changedSince: (sheet) => `没有撤销：“${sheet}”在这之后又有改动，撤销会丢掉这些改动。表没有改动。`,
  old: "（旧）",
  unreadable: (sheet) => `工作表“${sheet}”的标记读不出来，不能刷新，表没有改动。请按原来的选择重新生成一张。`,
  protectedSheet: (sheet) => `工作表“${sheet}”受保护，没有改动。请在“审阅”中取消保护，再刷新。`,
  sheetGone: "这张表已不在工作簿里。请重新检查。",
  faults: {
    periodGone: (sheet, period) =>
      `“${sheet}”没有改动：数据表里已没有${period === "" ? "任何期间" : `“${period}”`}的数。请先导入，或另做一张表。`,
    indicatorGone: (sheet, name) =>
      `“${sheet}”没有改动：数据表里已没有指标“${name}”。请先导入它的数，或另做一张不含它的表。`,
    townGone: (sheet, name) => `“${sheet}”没有改动：数据表里已没有“${name}”。请先导入它的数，或另做一张不含它的表。`,
    nothing: (sheet, period) => `“${sheet}”没有改动：${period}的数据已不够做这张表。请先补齐数据，或另做一张表。`,
  },
};

const en: RefreshTexts = {
  title: "Built sheets",
  intro:
    "When the data change, a sheet is rebuilt where it stands: widths, remarks and columns beside it are kept; colours you gave to cells of the table are not. A refresh can be undone.",
  none: "This workbook has no sheet built by the add-in yet.",
  look: "Check again",
  current: "✓ agrees with the data",
  outOfDate: "⚠ out of date",
  edited: "✎ edited by hand",
  stuck: "✕ cannot be refreshed",
  refresh: (sheet) => `Refresh “${sheet}”`,
  refreshAll: (count) => `Refresh all (${count})`,
  refreshButton: "Refresh",
  goTo: (sheet) => `Go to “${sheet}”`,
  goButton: "Go to",
  refreshed: (sheet) => `“${sheet}” has been refreshed.`,
  unchanged: (sheet) => `“${sheet}” agrees with the data; nothing was changed.`,
  renamed: (before, after) => `The sheet “${before}” is called “${after}” now.`,
  kept: (copy) => `As it was before, it is kept on the sheet “${copy}”.`,
  lost: (names) =>
    `These lines are no longer on the sheet; what stood beside them has not been carried along and is on the old sheet: ${names}.`,
  columnsMoved:
    "Columns were added, removed or moved; formulas beside the table still refer to the old places. Check them.",
  edits: (sheet, rows) =>
    `“${sheet}” has rows that were edited by hand (rows ${rows}). Refreshing replaces them from the data; the sheet as it is now will be kept as a copy.`,
  overwrite: "Keep a copy and refresh",
  leave: "Not now",
  allDone: (done, left) =>
    left === 0 ? `${done} sheets refreshed.` : `${done} sheets refreshed; ${left} were not, as told below.`,
  afterImport: (count) => `The data have changed: ${count} built sheets are out of date.`,
  goRefresh: "Go to refresh",
  later: (period) => `The data hold ${period} now.`,
  laterNew: (sheet, period) => `Make a new sheet like “${sheet}” for ${period}; the old one stays`,
  laterNewButton: "Make a new sheet",
  laterHere: (sheet, period) => `Turn “${sheet}” into ${period}`,
  laterHereButton: "Change this one",
  nothingLater: (sheet) =>
    `“${sheet}” is unchanged: the data have no later period of the same sort, or the sheet for it is there already. Check again.`,
  moved: (sheet, period) => `“${sheet}” shows ${period} now.`,
  laterBuilt: (sheet) => `The new sheet “${sheet}” is ready; the old one is untouched.`,
  carrying:
    "Targets, points or vetoes that were typed in for this sheet are carried along; check whether they hold for this period.",
  undoRefresh: "Undo the refresh",
  undoBuild: "Undo the build",
  undone: (sheet) => `Undone: “${sheet}” is as it was before the refresh.`,
  undoneBuild: (sheet) => `Undone: the sheet “${sheet}” has been deleted.`,
  changedSince: (sheet) =>
    `Not undone: “${sheet}” has been changed since, and undoing would lose those changes. The sheet is unchanged.`,
  old: "(old)",
  unreadable: (sheet) =>
    `The mark of the sheet “${sheet}” cannot be read, so it cannot be refreshed; it is unchanged. Build it anew with the same choices.`,
  protectedSheet: (sheet) =>
    `The sheet “${sheet}” is protected and unchanged. Unprotect it on the Review tab, then refresh again.`,
  sheetGone: "This sheet is no longer in the workbook. Check again.",
  faults: {
    periodGone: (sheet, period) =>
      `“${sheet}” is unchanged: the data table has no figures of ${period === "" ? "any period" : `“${period}”`} any more. Import them, or build another sheet.`,
    indicatorGone: (sheet, name) =>
      `“${sheet}” is unchanged: the data table has no indicator “${name}” any more. Import its figures, or build a sheet without it.`,
    townGone: (sheet, name) =>
      `“${sheet}” is unchanged: the data table has no “${name}” any more. Import its figures, or build a sheet without it.`,
    nothing: (sheet, period) =>
      `“${sheet}” is unchanged: the data of ${period} no longer suffice for it. Fill them in, or build another sheet.`,
  },
};

export const REFRESH_TEXTS: Catalogue<RefreshTexts> = { "zh-CN": zh, "en-US": en };
