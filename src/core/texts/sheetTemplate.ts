import type { EntryMeasure } from "../template/Template";
import { ENTRY_TEXTS } from "./entry";
import type { Catalogue } from "./language";

/** The texts of making a template of a sheet. */
export interface SheetTemplateTexts {
  make: string;
  hint: string;
  of: (sheet: string) => string;
  indicators: (count: number) => string;
  towns: (count: number, names: string) => string;
  noTowns: string;
  measures: (names: string) => string;
  measureNames: Record<EntryMeasure, string>;
  name: string;
  nameNeeded: string;
  keep: string;
  exportFile: string;
  kept: (name: string, indicators: number) => string;
  taken: (name: string) => string;
  takenByShipped: (name: string) => string;
  replace: string;
  cancel: string;
  list: string;
  more: (count: number) => string;
}

export const SHEET_TEMPLATE_TEXTS: Catalogue<SheetTemplateTexts> = {
  "zh-CN": {
    make: "用当前工作表做模板",
    hint: "读出这张表的指标、单位和地区，做成以后可以新建填报表的模板。",
    of: (sheet) => `用“${sheet}”做模板`,
    indicators: (count) => `${count} 项指标：`,
    towns: (count, names) => `${count} 个地区：${names}`,
    noTowns: "没有地区名单",
    measures: (names) => `项目：${names}`,
    measureNames: ENTRY_TEXTS["zh-CN"].measures,
    name: "模板名称",
    nameNeeded: "请给模板起个名称。",
    keep: "存入本工作簿",
    exportFile: "导出 .json",
    kept: (name, indicators) => `模板“${name}”（${indicators} 项指标）已存入本工作簿。`,
    taken: (name) => `本工作簿已有模板“${name}”，它没有改动。`,
    takenByShipped: (name) => `“${name}”是内置模板的名称；请另起一个名称。`,
    replace: "替换它",
    cancel: "取消",
    list: "、",
    more: (count) => `等 ${count} 个`,
  },
  "en-US": {
    make: "Make a template of this sheet",
    hint: "Reads the indicators, units and towns of the sheet in front; entry sheets can then be made of them.",
    of: (sheet) => `Make a template of “${sheet}”`,
    indicators: (count) => `${count} indicators:`,
    towns: (count, names) => `${count} towns: ${names}`,
    noTowns: "No list of towns",
    measures: (names) => `Columns: ${names}`,
    measureNames: ENTRY_TEXTS["en-US"].measures,
    name: "Name of the template",
    nameNeeded: "Give the template a name.",
    keep: "Keep in this workbook",
    exportFile: "Export .json",
    kept: (name, indicators) => `The template “${name}” (${indicators} indicators) is kept in this workbook.`,
    taken: (name) => `The workbook has a template “${name}” already; it was not changed.`,
    takenByShipped: (name) => `“${name}” is the name of a built-in template; choose another one.`,
    replace: "Replace it",
    cancel: "Cancel",
    list: ", ",
    more: (count) => `and others, ${count} in all`,
  },
};
