import type { BuiltSheetEntry } from "../../src/taskpane/commands/judgeSheets";
import type { Refreshed } from "../../src/taskpane/commands/refreshSheets";
import type { ComparisonRequest } from "../../src/taskpane/commands/buildComparison";
import type { Sheet } from "../../workbench/model/Sheet";
import { DEFAULT_ROW_HEIGHT } from "../../workbench/model/style";
import { at, CHINESE, file, sheetOf, stage, type Stage } from "./support";

export const HEAD = "地区,指标,期间,数值,单位,上年同期,年度目标\n";

/** Four towns by value, in the order 东 西 南 北. */
export const TOWNS: [town: string, value: number, target: number][] = [
  ["东镇", 40, 100],
  ["西镇", 30, 100],
  ["南镇", 20, 100],
  ["北镇", 10, 100],
];

export function csv(towns: readonly [string, number, number][], indicator = "工业投资"): string {
  return (
    HEAD + towns.map(([town, value, target]) => `${town},${indicator},2025年1—6月,${value},亿元,5,${target}\n`).join("")
  );
}

/** A workbook with the figures and one sheet built from them. */
export async function builtSet(
  request: Partial<ComparisonRequest> = {},
  text = csv(TOWNS),
  options?: { isCalculating: boolean },
): Promise<Stage> {
  const set = await stage("zh-CN", options);
  const imported = await set.commands.importTemplate({ templateId: "monthly", source: file(text) }, CHINESE);
  if (!imported.ok) throw new Error(imported.problems[0]!.text);
  const built = await set.commands.buildComparison({ templateId: "monthly", ...request }, CHINESE);
  if (!built.ok) throw new Error(built.problems[0]!.text);
  await set.addin.settled();
  return set;
}

export const SHEET = "对比表 2025年上半年";
export const FIRST = 5;

/** Sets the value of a town in the data table. */
export function setFigure(set: Stage, town: string, value: number | string, column = 3): void {
  const data = sheetOf(set, "指标数据");
  const { bottom } = data.usedRect(true)!;
  for (let row = 1; row <= bottom; row++) {
    if (at(data, row, 0) === town) data.setInputs(row, column, [[{ value }]]);
  }
}

/** Adds rows by an import, as a person does. */
export async function addTowns(set: Stage, towns: readonly [string, number, number][]): Promise<void> {
  const imported = await set.commands.importTemplate({ templateId: "monthly", source: file(csv(towns)) }, CHINESE);
  if (!imported.ok) throw new Error(imported.problems[0]!.text);
}

/** Takes all figures of a town out of the data table. */
export async function dropTown(set: Stage, town: string): Promise<void> {
  await set.addin.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("IndicatorData");
    const body = table.getDataBodyRange().load("values");
    await context.sync();
    const rows = (body.values as unknown[][]).flatMap((row, place) => (row[0] === town ? [place] : []));
    for (const place of rows.reverse()) table.rows.getItemAt(place).delete();
    await context.sync();
  });
}

export async function listed(set: Stage): Promise<BuiltSheetEntry[]> {
  const list = await set.commands.listBuiltSheets(CHINESE);
  if (!list.ok) throw new Error(list.problems[0]!.text);
  return list.value;
}

/** Refreshes a sheet that must not ask. */
export async function refreshed(set: Stage, name = SHEET, overwriteEdits = false): Promise<Refreshed> {
  const entry = (await listed(set)).find((one) => one.name === name);
  if (!entry) throw new Error(`${name} is not among the built sheets`);
  const outcome = await set.commands.refreshSheet(entry.id, CHINESE, { overwriteEdits });
  if (!outcome.ok) throw new Error(outcome.problems[0]!.text);
  if (outcome.value.kind === "asks") throw new Error(`asks about rows ${outcome.value.editedRows.join()}`);
  await set.addin.settled();
  return outcome.value.refreshed;
}

/** The texts of a column, row by row, from the first line on. */
export function column(sheet: Sheet, place: number, rows = 4, first = FIRST): unknown[] {
  return Array.from({ length: rows }, (_, row) => at(sheet, first + row, place));
}

/** All that a person can see or lose of a workbook: cells with looks, rules, sizes, names, tags. Ids and the order of rules aside. */
export function wholeWorkbook({ workbook }: Stage): unknown {
  return {
    names: workbook.names.map(({ name, formula, sheet }) => [name, formula, sheet?.name]),
    tables: workbook.tables.map(({ name, sheet, rect }) => [name, sheet.name, rect]),
    sheets: workbook.sheets.map(wholeSheet),
  };
}

export function wholeSheet(sheet: Sheet): unknown {
  const used = sheet.usedRect() ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const texts = (list: readonly object[]) =>
    list.map((one) => sortedJson({ ...one, id: undefined }).replaceAll(/"id":"[^"]*",?/gu, "")).sort();
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    cells: [...sheet.cells()].map(({ row, column: c, cell }) => [
      row,
      c,
      cell.formula ?? cell.value,
      JSON.stringify(Object.entries(cell.style ?? {}).sort()),
    ]),
    merges: texts(sheet.merges),
    rules: texts(sheet.conditionalFormats),
    validations: texts(sheet.validations),
    comments: texts(sheet.comments),
    charts: texts(sheet.charts),
    frozen: sheet.frozen,
    page: sheet.pageLayout,
    widths: Array.from({ length: used.right + 2 }, (_, place) => sheet.columnWidths.get(place) ?? null),
    heights: Array.from({ length: used.bottom + 2 }, (_, place) => sheet.rowHeights.get(place) ?? DEFAULT_ROW_HEIGHT),
    // The order of the fields of a tag says nothing.
    properties: Object.fromEntries([...sheet.customProperties].map(([key, value]) => [key, fieldsOf(value)])),
  };
}

function fieldsOf(value: string): unknown {
  return value.startsWith("{") ? JSON.parse(value) : value;
}

/** The order of fields says nothing. */
function sortedJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => one.localeCompare(other)))
      : part,
  );
}
