import { quoteSheet, splitSheet } from "./address";
import { mapReferences } from "./formulaReferences";
import { renameSheetInFormula } from "./references";
import type { Cell, Input, Sheet } from "./Sheet";
import { NO_STYLE, type Style } from "./style";
import { renameTablesInFormula } from "./renameInTables";
import { columnIds } from "./tableParts";
import type { Name, Workbook } from "./Workbook";

/**
 * Copies sheets of another workbook into this one, from place `at` on, with their tables and the names that stand for
 * cells of theirs. Sheets, tables whose names are taken get new ones; references to sheets left behind become #REF!.
 */
export function adopt(workbook: Workbook, source: Workbook, sheets: Sheet[], at: number): Sheet[] {
  const names = new Map<Sheet, string>();
  for (const sheet of sheets) names.set(sheet, freeName(workbook, sheet.name, [...names.values()]));
  const tables = new Map<string, string>();
  for (const table of source.tables.filter(({ sheet }) => names.has(sheet))) {
    tables.set(table.name, freeTableName(workbook, table.name));
  }
  const adapted = (formula: string) => renamed(onlyAmong(formula, names), names, tables);
  const made = sheets.map((sheet, index) => {
    const copy = workbook.addSheet(names.get(sheet)!, at + index);
    copy.lines.sheet = inFontOf(sheet, copy, sheet.lines.sheet);
    for (const axis of ["rows", "columns"] as const) {
      for (const [at, style] of sheet.lines[axis]) copy.lines[axis].set(at, inFontOf(sheet, copy, style)!);
    }
    copyCells(sheet, copy, adapted);
    copyLayout(workbook, sheet, copy, adapted);
    return copy;
  });
  for (const table of source.tables) {
    const owner = sheets.indexOf(table.sheet);
    if (owner < 0) continue;
    const own = { id: workbook.newId(), name: tables.get(table.name)!, sheet: made[owner]!, rect: { ...table.rect } };
    workbook.tables.push({ ...table, ...own, columnIds: [...columnIds(table)] });
  }
  if (tables.size > 0) workbook.tell({ kind: "tables" });
  adoptNames(workbook, source, names, (sheet) => sheet && made[sheets.indexOf(sheet)], adapted);
  return made;
}

function adoptNames(
  workbook: Workbook,
  source: Workbook,
  names: Map<Sheet, string>,
  made: (sheet: Sheet | undefined) => Sheet | undefined,
  adapted: (formula: string) => string,
): void {
  for (const name of source.names) {
    const { sheet } = splitSheet(name.formula.replace(/^=/, ""));
    const owner = name.sheet ?? (sheet === undefined ? undefined : source.sheet(sheet));
    if (!owner || !names.has(owner)) continue;
    const own = made(name.sheet);
    if (name.sheet && !own) continue;
    const same = (other: Name) => other.name.toLowerCase() === name.name.toLowerCase() && other.sheet === own;
    if (workbook.names.some(same)) continue;
    workbook.names.push({ ...name, ...(own && { sheet: own }), formula: adapted(name.formula) });
  }
  workbook.tell({ kind: "names" });
}

function copyCells(from: Sheet, to: Sheet, adapted: (formula: string) => string): void {
  const rows = new Map<number, { column: number; cell: Cell }[]>();
  for (const { row, column, cell } of from.cells()) rows.set(row, [...(rows.get(row) ?? []), { column, cell }]);
  for (const [row, cells] of rows) {
    const left = cells[0]!.column;
    const width = cells.at(-1)!.column - left + 1;
    const inputs = new Array<Input | undefined>(width).fill(undefined);
    const styles = new Array<Style | undefined>(width).fill(undefined);
    for (const { column, cell } of cells) {
      const style = inFontOf(from, to, cell.style);
      styles[column - left] = to.lines.any ? { ...NO_STYLE, ...style } : style;
      if (cell.formula !== undefined) inputs[column - left] = { formula: adapted(cell.formula) };
      else if (!cell.spillParent && cell.value !== null) inputs[column - left] = { value: cell.value };
    }
    if (inputs.some((input) => input)) to.setInputs(row, left, [inputs]);
    if (styles.some((style) => style)) to.setStyles(row, left, [styles]);
  }
}

/** A cell without a font of its own has that of its workbook, also in another one. */
function inFontOf(from: Sheet, to: Sheet, style: Style | undefined): Style | undefined {
  const { name, size } = from.normalFont;
  const font = {
    ...(name === to.normalFont.name ? {} : { fontName: name }),
    ...(size === to.normalFont.size ? {} : { fontSize: size }),
  };
  return style || Object.keys(font).length > 0 ? { ...font, ...structuredClone(style) } : undefined;
}

function copyLayout(workbook: Workbook, from: Sheet, to: Sheet, adapted: (formula: string) => string): void {
  const {
    visibility,
    tabColor,
    usualWidth,
    showGridlines,
    showHeadings,
    frozen,
    merges,
    pageLayout,
    hyperlinks,
    protection,
    autoFilter,
  } = from;
  const plain = {
    visibility,
    tabColor,
    usualWidth,
    showGridlines,
    showHeadings,
    frozen,
    merges,
    pageLayout,
    hyperlinks,
    protection,
    autoFilter,
  };
  Object.assign(to, structuredClone(plain));
  for (const key of ["columnWidths", "rowHeights", "rowLevels", "columnLevels"] as const)
    for (const [i, size] of from[key]) to[key].set(i, size);
  for (const key of ["hiddenRows", "hiddenColumns", "rowBreaks", "columnBreaks"] as const)
    for (const index of from[key]) to[key].add(index);
  for (const [key, text] of from.customProperties) to.customProperties.set(key, text);
  const formulas = <T>(thing: T): T => JSON.parse(JSON.stringify(thing), (_key, value: unknown) => {
      return typeof value === "string" && value.startsWith("=") ? adapted(value) : value;
    }) as T; // prettier-ignore
  to.validations = formulas(from.validations);
  to.conditionalFormats = formulas(from.conditionalFormats).map((rule) => ({ ...rule, id: workbook.newId() }));
  to.comments = structuredClone(from.comments).map((comment) => ({ ...comment, id: workbook.newId() }));
  to.charts = formulas(from.charts).map((chart) => ({
    ...chart,
    id: workbook.newId(),
    series: chart.series.map((series) => ({
      ...series,
      id: workbook.newId(),
      values: adapted(series.values),
      ...(series.categories === undefined ? {} : { categories: adapted(series.categories) }),
    })),
  }));
  to.layoutChanged();
}

/** References to sheets that do not come along are lost. */
function onlyAmong(formula: string, names: Map<Sheet, string>): string {
  const known = new Set([...names.keys()].map((sheet) => sheet.name.toLowerCase()));
  return mapReferences(formula, (reference) =>
    reference.sheet === undefined || known.has(reference.sheet.toLowerCase()) ? reference : undefined,
  );
}

/** Sheets and tables by their new names; a name on its way gets a mark, so that two may change places. */
function renamed(formula: string, sheets: Map<Sheet, string>, tables: Map<string, string>): string {
  const changed = [...sheets].filter(([sheet, name]) => sheet.name !== name);
  let text = formula;
  changed.forEach(([sheet], index) => (text = renameSheetInFormula(text, sheet.name, `\u0001${index}`)));
  changed.forEach(([, name], index) => (text = text.replaceAll(`'\u0001${index}'!`, `${quoteSheet(name)}!`)));
  return renameTablesInFormula(text, tables);
}

/** 数据, or 数据 (2) where that is taken; cut so that it keeps to 31 characters. */
function freeName(workbook: Workbook, name: string, more: string[]): string {
  const taken = (text: string) =>
    workbook.sheet(text) !== undefined || more.some((other) => other.toLowerCase() === text.toLowerCase());
  if (!taken(name)) return name;
  for (let number = 2; ; number++) {
    const end = ` (${number})`;
    const text = name.slice(0, 31 - end.length) + end;
    if (!taken(text)) return text;
  }
}

function freeTableName(workbook: Workbook, name: string): string {
  const taken = (text: string) =>
    [...workbook.tables, ...workbook.names.filter((one) => !one.sheet)].some(
      (other) => other.name.toLowerCase() === text.toLowerCase(),
    );
  if (!taken(name)) return name;
  for (let number = 1; ; number++) if (!taken(`${name}${number}`)) return `${name}${number}`;
}
