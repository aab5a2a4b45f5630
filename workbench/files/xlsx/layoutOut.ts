import type { TableDefinition, WriteSheet } from "hucre/xlsx";
import { cellAddress, columnName, rectAddress, type Rect } from "../../model/address";
import type { PageLayout } from "../../model/layout";
import { escapedColumn } from "../../model/tableReference";
import type { Table } from "../../model/Workbook";
import { FileFault } from "../FileFault";
import { toStored } from "./formulas";
import { storedTableForms } from "./tableForms";

type PageSetup = NonNullable<WriteSheet["pageSetup"]>;

/** Paper sizes the library has a name for; `finish` writes the others by their number. */
export const PAPER_NAMES: Record<number, PageSetup["paperSize"]> = {
  1: "letter",
  3: "tabloid",
  5: "legal",
  7: "executive",
  8: "a3",
  9: "a4",
  11: "a5",
  12: "b4",
  13: "b5",
};

export function pageSetupOut(layout: PageLayout): PageSetup {
  const setup: PageSetup = { orientation: layout.orientation, margins: { ...layout.margins } };
  const paper = PAPER_NAMES[layout.paperSize];
  if (paper) setup.paperSize = paper;
  if (layout.centerHorizontally) setup.horizontalCentered = true;
  if (layout.centerVertically) setup.verticalCentered = true;
  if (layout.printGridlines) setup.showGridLines = true;
  if (layout.printHeadings) setup.showRowColHeaders = true;
  if (layout.scale !== undefined) setup.scale = layout.scale;
  if (layout.fitToWidth !== undefined || layout.fitToHeight !== undefined) {
    setup.fitToPage = true;
    setup.fitToWidth = layout.fitToWidth ?? 0;
    setup.fitToHeight = layout.fitToHeight ?? 0;
  }
  return setup;
}

/** The three parts of a header or footer in one line; `undefined` where all are empty. */
export function headerOut(parts: PageLayout["header"]): string | undefined {
  const line = [
    ["&L", parts.left],
    ["&C", parts.center],
    ["&R", parts.right],
  ];
  return line.map(([code, text]) => (text ? `${code}${text}` : "")).join("") || undefined;
}

/** $A$1:$I$26 */
export function absolute(rect: Rect): string {
  const corner = (row: number, column: number) => `$${columnName(column)}$${row + 1}`;
  return `${corner(rect.top, rect.left)}:${corner(rect.bottom, rect.right)}`;
}

export function tableOut(table: Table, functions: string[]): TableDefinition {
  const { rect, sheet } = table;
  const columns: TableDefinition["columns"] = [];
  const seen = new Set<string>();
  for (let column = rect.left; column <= rect.right; column++) {
    const where = `${sheet.name}!${cellAddress(rect.top, column)}`;
    const head = sheet.cell(rect.top, column)?.value;
    if (typeof head !== "string" || head === "") {
      throw new FileFault(`${where}: the table ${table.name} needs a text as the head of each column.`);
    }
    if (seen.has(head.toLowerCase())) {
      throw new FileFault(`${where}: the table ${table.name} has two columns with the head "${head}"; rename one.`);
    }
    seen.add(head.toLowerCase());
    const total = table.showTotals ? sheet.cell(rect.bottom, column) : undefined;
    columns.push({
      // A line break in a head is written as _x000a_, which Excel reads back.
      name: head.replace(/\r?\n/g, "_x000a_"),
      ...(total?.formula ? totalOut(table, head, total.formula, functions) : {}),
      ...(!total?.formula && typeof total?.value === "string" ? { totalLabel: total.value } : {}),
    });
  }
  return {
    name: table.name,
    range: rectAddress(rect),
    columns,
    style: table.style,
    showTotalRow: table.showTotals,
    showRowStripes: table.bandedRows ?? true,
    showColumnStripes: table.bandedColumns ?? false,
    showAutoFilter: table.filterButtons ?? true,
  };
}

/** The functions of totals by the number SUBTOTAL knows them under. */
const TOTALS: Record<string, string> = {
  101: "average",
  102: "countNums",
  103: "count",
  104: "max",
  105: "min",
  107: "stdDev",
  109: "sum",
  110: "var",
};

/** SUBTOTAL over the whole of its column goes by the name of the function, all else is a formula of its own. */
function totalOut(table: Table, head: string, formula: string, functions: string[]) {
  const [, number = "", name, column] = /^=SUBTOTAL\((\d+),([^[\]]*)\[(.*)\]\)$/i.exec(formula) ?? [];
  const own = column === escapedColumn(head) && (name === "" || name?.toLowerCase() === table.name.toLowerCase());
  const known = own ? TOTALS[number] : undefined;
  return known
    ? { totalFunction: known }
    : { totalFunction: "custom", totalFormula: toStored(storedTableForms(formula, table.name, false), functions) };
}
