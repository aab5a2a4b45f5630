import { parseRect, rectAddress, splitSheet } from "../../workbench/model/address";
import type { Sheet } from "../../workbench/model/Sheet";
import type { Style } from "../../workbench/model/style";
import type { Workbook } from "../../workbench/model/Workbook";
import { CellError } from "../../workbench/model/values";

type Seen = string | number | boolean | null | undefined;

/** What can be asked of a sheet, by a word behind its name. */
const OF_SHEET: Record<string, (sheet: Sheet, workbook: Workbook) => Seen> = {
  hiddenRows: (sheet) =>
    [...sheet.hiddenRows]
      .sort((a, b) => a - b)
      .map((row) => row + 1)
      .join(","),
  tables: (sheet, workbook) =>
    workbook.tables
      .filter((table) => table.sheet === sheet)
      .map((table) => `${table.name} ${rectAddress(table.rect)}`)
      .join(","),
  charts: (sheet) => sheet.charts.length,
  comments: (sheet) =>
    sheet.comments.map(({ text, replies }) => [text, ...replies.map((r) => r.text)].join(" > ")).join("; "),
  rules: (sheet) => sheet.conditionalFormats.length,
  validations: (sheet) => sheet.validations.map(({ rect, type }) => `${rectAddress(rect)} ${type}`).join(","),
  links: (sheet) => sheet.hyperlinks.map((link) => link.address ?? link.documentReference ?? "").join(","),
  merges: (sheet) => sheet.merges.map(rectAddress).join(","),
  visibility: (sheet) => sheet.visibility,
  protected: (sheet) => sheet.protection !== undefined,
  gridlines: (sheet) => sheet.showGridlines,
  tabColor: (sheet) => sheet.tabColor,
  used: (sheet) => {
    const used = sheet.usedRect(true);
    return used ? rectAddress(used) : "";
  },
};

/** What can be asked of the workbook. */
const OF_WORKBOOK: Record<string, (workbook: Workbook) => Seen> = {
  sheets: ({ sheets }) => sheets.map(({ name }) => name).join(","),
  active: ({ active }) => active.name,
  selection: ({ active, selection }) => `${active.name}!${rectAddress(selection)}`,
  names: ({ names }) => names.map(({ name, formula }) => name + formula).join(";"),
  settings: ({ settings }) => [...settings].map(([key, value]) => `${key}=${String(value)}`).join(","),
  customXml: ({ customXmlParts }) => customXmlParts.length,
  customProperties: ({ customProperties }) => [...customProperties].map(([key, value]) => `${key}=${value}`).join(","),
};

/**
 * One thing of a workbook, by a short expression: `sheets`; `Sample.tables`; `Sample!B2` for a value, `Sample!B2.formula`, or
 * `Sample!B2.fill` for a member of its look. What is not there is null.
 */
export function observe(workbook: Workbook, expression: string): string | number | boolean | null {
  const whole = OF_WORKBOOK[expression];
  if (whole) return whole(workbook) ?? null;
  const [, place = "", word = ""] = /^(.*?)(?:\.(\w+))?$/.exec(expression)!;
  const { sheet: name, local } = splitSheet(place.includes("!") ? place : `${place}!A1`);
  const sheet = workbook.sheet(name ?? "");
  if (!sheet) return null;
  if (!place.includes("!")) {
    const ask = OF_SHEET[word];
    if (!ask) throw new Error(`Nothing of a sheet is called ${word}.`);
    return ask(sheet, workbook) ?? null;
  }
  const rect = parseRect(local);
  if (!rect) throw new Error(`${expression} names no cell.`);
  const cell = sheet.cell(rect.top, rect.left);
  if (word === "formula") return cell?.formula ?? null;
  if (word !== "") return (cell?.style?.[word as keyof Style] as Seen) ?? null;
  const value = cell?.value ?? null;
  return CellError.is(value) ? value.code : value;
}
