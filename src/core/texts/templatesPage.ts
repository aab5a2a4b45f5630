import type { EntryKind } from "../template/Template";
import type { ToldField } from "../template/diffTemplates";
import type { Catalogue } from "./language";

/** The texts of the page of templates, and of what its commands report. They come with the page. */
export interface TemplatesPageTexts {
  title: string;
  intro: string;
  gallery: string;
  inWorkbook: string;
  indicators: (count: number) => string;
  drawing: (template: string) => string;
  back: string;
  kindLabel: string;
  kinds: Record<EntryKind, string>;
  towns: Record<EntryKind, string>;
  townsHint: string;
  townsRead: (count: number) => string;
  townsRepeated: (names: string) => string;
  townsTotals: (names: string) => string;
  period: string;
  periodHint: string;
  periodNeeded: string;
  indicatorsTitle: (chosen: number, all: number) => string;
  search: string;
  nothingFound: (query: string) => string;
  choose: (indicator: string) => string;
  noneChosen: string;
  templateUnknown: (id: string, known: string) => string;
  about: (indicator: string) => string;
  unit: string;
  kind: string;
  kindWords: Record<"flow" | "stock" | "ratio" | "index", string>;
  growthWords: Record<"computed" | "published", string>;
  lowerIsBetter: string;
  synonyms: string;
  addSynonym: string;
  newSynonym: (indicator: string) => string;
  removeSynonym: (name: string) => string;
  create: string;
  created: (sheet: string) => string;
  nameTaken: (sheet: string) => string;
  createAs: (sheet: string) => string;
  cancel: string;
  importFile: string;
  exportOne: string;
  exportSynonyms: string;
  fileChosen: (name: string) => string;
  newTemplate: (name: string, count: number) => string;
  changesTitle: (name: string, before: number, after: number) => string;
  noChanges: string;
  olderEdition: string;
  keep: string;
  update: string;
  kept: (name: string) => string;
  updated: (name: string, sheets: string) => string;
  updatedNone: (name: string) => string;
  sheetsGrow: (sheets: string) => string;
  sheetsLeft: (sheets: string) => string;
  dataStay: string;
  added: (name: string) => string;
  removed: (name: string) => string;
  renamed: (before: string, after: string) => string;
  changed: (name: string, field: string, before: string, after: string) => string;
  fields: Record<ToldField, string>;
  synonymsAdded: (name: string, names: string) => string;
  synonymsRemoved: (name: string, names: string) => string;
  redefined: (name: string) => string;
  townAdded: (name: string) => string;
  townRemoved: (name: string) => string;
  parts: Record<"entry" | "targets" | "comparisons" | "periods", string>;
  synonymTaken: (name: string, owner: string) => string;
  synonymBlank: string;
  synonymNoIndicator: (id: string) => string;
  list: string;
}

const zh: TemplatesPageTexts = {
  title: "模板",
  intro: "选一个模板，贴上地区名单，就能新建一张带公式、校验和核对的填报表。原有的工作表不会被改动。",
  gallery: "模板列表",
  inWorkbook: "存在本工作簿",
  indicators: (count) => `${count} 项指标`,
  drawing: (template) => `“${template}”填报表的样子`,
  back: "返回模板列表",
  kindLabel: "表的样式",
  kinds: {
    towns: "地区在左，指标在上",
    villages: "村在左，指标在上，带村均和达标统计",
    indicators: "一个地区，指标在左",
    quarters: "目标在左，四个季度在上",
  },
  towns: {
    towns: "地区名单",
    villages: "村名单",
    indicators: "地区",
    quarters: "地区",
  },
  townsHint: "一行一个，或用顿号、逗号分开；可以直接粘贴。不填则留空行。",
  townsRead: (count) => `${count} 个`,
  townsRepeated: (names) => `重复的只留一个：${names}`,
  townsTotals: (names) => `合计由公式算，已略去：${names}`,
  period: "期间",
  periodHint: "例如 2025年1—4月",
  periodNeeded: "请填写期间，例如 2025年1—4月、2025年上半年、2025年。",
  indicatorsTitle: (chosen, all) => `指标（选了 ${chosen} 项，共 ${all} 项）`,
  search: "搜索指标",
  nothingFound: (query) => `没有找到“${query}”。`,
  choose: (indicator) => `列入${indicator}`,
  noneChosen: "请至少选一项指标。",
  templateUnknown: (id, known) => `没有模板“${id}”；可用：${known}。`,
  about: (indicator) => `${indicator}的定义`,
  unit: "单位",
  kind: "类型",
  kindWords: { flow: "时期数（累计）", stock: "时点数", ratio: "比率或平均数", index: "指数或名次" },
  growthWords: { computed: "增速可由两年数计算", published: "增速用公布数" },
  lowerIsBetter: "以低者为好",
  synonyms: "别名",
  addSynonym: "添加别名",
  newSynonym: (indicator) => `${indicator}的新别名`,
  removeSynonym: (name) => `删去别名${name}`,
  create: "新建填报表",
  created: (sheet) => `填报表已建好：“${sheet}”。`,
  nameTaken: (sheet) => `已有工作表“${sheet}”，它没有改动。`,
  createAs: (sheet) => `另建为“${sheet}”`,
  cancel: "取消",
  importFile: "从文件导入模板…",
  exportOne: "导出模板",
  exportSynonyms: "导出别名",
  fileChosen: (name) => `已读取：${name}`,
  newTemplate: (name, count) => `新模板“${name}”，${count} 项指标。`,
  changesTitle: (name, before, after) => `“${name}”与现有的不同（第 ${before} 版 → 第 ${after} 版）`,
  noChanges: "内容与现有的模板相同。",
  olderEdition: "注意：文件的版本号不比现有的新。",
  keep: "存入本工作簿",
  update: "更新模板和填报表",
  kept: (name) => `模板“${name}”已存入本工作簿。`,
  updated: (name, sheets) => `模板“${name}”已更新，填报表已补上新指标：${sheets}。`,
  updatedNone: (name) => `模板“${name}”已更新，填报表没有改动。`,
  sheetsGrow: (sheets) => `将补上新指标的填报表：${sheets}`,
  sheetsLeft: (sheets) => `不改动的填报表（结构已被改过，或按季分解），请按新模板另建：${sheets}`,
  dataStay: "已填的数都保留；模板里去掉、改名或改单位的指标，表上原有的行列不动。",
  added: (name) => `新增：${name}`,
  removed: (name) => `去掉：${name}`,
  renamed: (before, after) => `改名：${before} → ${after}`,
  changed: (name, field, before, after) => `${name}的${field}：${before || "（无）"} → ${after || "（无）"}`,
  fields: {
    unit: "单位",
    kind: "类型",
    direction: "方向",
    growth: "增速来源",
    decimals: "小数位",
    prices: "价格基础",
    scope: "统计范围",
    section: "分组",
    partOf: "所属指标",
  },
  synonymsAdded: (name, names) => `${name}增加别名：${names}`,
  synonymsRemoved: (name, names) => `${name}去掉别名：${names}`,
  redefined: (name) => `${name}的定义有改动`,
  townAdded: (name) => `地区增加：${name}`,
  townRemoved: (name) => `地区去掉：${name}`,
  parts: { entry: "填报表布局有改动", targets: "目标有改动", comparisons: "对比表有改动", periods: "填报期间有改动" },
  synonymTaken: (name, owner) => `“${name}”已经是“${owner}”的名称，不能再给别的指标。`,
  synonymBlank: "请先填写别名。",
  synonymNoIndicator: (id) => `没有标识为“${id}”的指标，别名没有添加。`,
  list: "、",
};

const en: TemplatesPageTexts = {
  title: "Templates",
  intro:
    "Choose a template, paste your towns, and a new entry sheet with formulas, input rules and checks is made. Sheets that are there stay as they are.",
  gallery: "Templates",
  inWorkbook: "kept in this workbook",
  indicators: (count) => `${count} indicators`,
  drawing: (template) => `What the entry sheet of “${template}” looks like`,
  back: "Back to the templates",
  kindLabel: "Layout",
  kinds: {
    towns: "Towns down",
    villages: "Villages down, thresholds",
    indicators: "Indicators down, one town",
    quarters: "Targets down by quarter",
  },
  towns: { towns: "Towns", villages: "Villages", indicators: "Town", quarters: "Town" },
  townsHint: "One a line, or parted by commas; paste them. Left blank, empty rows are made.",
  townsRead: (count) => `${count} names`,
  townsRepeated: (names) => `Kept once: ${names}`,
  townsTotals: (names) => `Totals are formulas, left out: ${names}`,
  period: "Period",
  periodHint: "for example 2025年1—4月 or Jan–Apr 2025",
  periodNeeded: "Fill in the period, for example 2025年1—4月, Jan–Apr 2025 or 2025.",
  indicatorsTitle: (chosen, all) => `Indicators (${chosen} of ${all} chosen)`,
  search: "Search indicators",
  nothingFound: (query) => `Nothing found for “${query}”.`,
  choose: (indicator) => `Include ${indicator}`,
  noneChosen: "Choose at least one indicator.",
  templateUnknown: (id, known) => `There is no template “${id}”; known: ${known}.`,
  about: (indicator) => `Definition of ${indicator}`,
  unit: "Unit",
  kind: "Kind",
  kindWords: { flow: "flow, cumulative", stock: "stock at a date", ratio: "rate or average", index: "index or rank" },
  growthWords: { computed: "growth may be computed from two levels", published: "growth as published" },
  lowerIsBetter: "low is good",
  synonyms: "Other names",
  addSynonym: "Add name",
  newSynonym: (indicator) => `New name of ${indicator}`,
  removeSynonym: (name) => `Remove the name ${name}`,
  create: "Create entry sheet",
  created: (sheet) => `The entry sheet is made: “${sheet}”.`,
  nameTaken: (sheet) => `There is a sheet “${sheet}” already; it was left as it is.`,
  createAs: (sheet) => `Create as “${sheet}”`,
  cancel: "Cancel",
  importFile: "Import a template file…",
  exportOne: "Export template",
  exportSynonyms: "Export names",
  fileChosen: (name) => `Read: ${name}`,
  newTemplate: (name, count) => `New template “${name}” with ${count} indicators.`,
  changesTitle: (name, before, after) => `“${name}” differs from the one here (edition ${before} → ${after})`,
  noChanges: "The template says the same as the one here.",
  olderEdition: "Mind: the file's edition is not newer than the one here.",
  keep: "Keep in this workbook",
  update: "Update template and sheets",
  kept: (name) => `The template “${name}” is kept in this workbook.`,
  updated: (name, sheets) => `The template “${name}” is updated; new indicators were added to: ${sheets}.`,
  updatedNone: (name) => `The template “${name}” is updated; no entry sheet changed.`,
  sheetsGrow: (sheets) => `Entry sheets that will get the new indicators: ${sheets}`,
  sheetsLeft: (sheets) =>
    `Entry sheets left as they are (changed by hand, or by quarters); create them anew: ${sheets}`,
  dataStay:
    "All figures stay. Rows and columns of indicators that were removed, renamed or given another unit are not touched.",
  added: (name) => `Added: ${name}`,
  removed: (name) => `Removed: ${name}`,
  renamed: (before, after) => `Renamed: ${before} → ${after}`,
  changed: (name, field, before, after) => `${field} of ${name}: ${before || "none"} → ${after || "none"}`,
  fields: {
    unit: "unit",
    kind: "kind",
    direction: "direction",
    growth: "source of growth",
    decimals: "decimals",
    prices: "prices",
    scope: "scope",
    section: "section",
    partOf: "whole",
  },
  synonymsAdded: (name, names) => `${name} gets the names: ${names}`,
  synonymsRemoved: (name, names) => `${name} loses the names: ${names}`,
  redefined: (name) => `The definition of ${name} changed`,
  townAdded: (name) => `Town added: ${name}`,
  townRemoved: (name) => `Town removed: ${name}`,
  parts: {
    entry: "The layout of the entry sheet changed",
    targets: "Targets changed",
    comparisons: "Comparison sheets changed",
    periods: "The expected periods changed",
  },
  synonymTaken: (name, owner) => `“${name}” is a name of “${owner}” already and cannot mean another indicator.`,
  synonymBlank: "Fill in a name first.",
  synonymNoIndicator: (id) => `There is no indicator “${id}”; the name was not added.`,
  list: ", ",
};

export const TEMPLATES_PAGE_TEXTS: Catalogue<TemplatesPageTexts> = { "zh-CN": zh, "en-US": en };
