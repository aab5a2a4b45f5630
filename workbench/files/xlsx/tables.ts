import type { Table, Workbook } from "../../model/Workbook";
import { columnOut, criteriaIn } from "./filters";
import type { Package } from "./Package";
import { rectAddress } from "../../model/address";
import { bodyRect } from "../../model/tableParts";
import { child, children, element, escaped, flag, parseXml } from "./xml";

/** Formulas that fill new rows, as the file stores them, by the head of their column. */
const fillsOf = new WeakMap<Table, Map<string, string>>();

/** Reads of a sheet's tables what the library leaves out: filters, marks, formulas for new rows. */
export function tablePartsIn(workbook: Workbook, file: Package, path: string, onLoss: (text: string) => void): void {
  for (const part of file.related(path, "table")) {
    const root = parseXml(file.text(part) ?? "<table/>");
    const name = root.attributes.displayName ?? root.attributes.name;
    const table = workbook.tables.find((one) => one.name === name);
    if (!table) continue;
    if (root.attributes.headerRowCount === "0") {
      const fits = hasHeads(table);
      onLoss(`the table ${name} without a head row (${fits ? "it gets its first row as head" : "its cells are kept"})`);
      if (!fits) {
        workbook.tables.splice(workbook.tables.indexOf(table), 1);
        continue;
      }
    }
    const parts = [root, ...children(child(root, "tableColumns"), "tableColumn")];
    if (parts.some(({ attributes }) => Object.keys(attributes).some((key) => /(DxfId|CellStyle)$/.test(key))))
      onLoss(`looks the table ${name} has ready for new rows; those of its cells are kept`);
    const criteria = criteriaIn(child(root, "autoFilter"), onLoss);
    if (criteria.length > 0) table.criteria = criteria;
    const style = child(root, "tableStyleInfo");
    if (flag(style, "showFirstColumn")) table.highlightFirst = true;
    if (flag(style, "showLastColumn")) table.highlightLast = true;
    const fills = new Map<string, string>();
    for (const column of children(child(root, "tableColumns"), "tableColumn")) {
      const formula = child(column, "calculatedColumnFormula");
      if (formula?.attributes.array) onLoss("array formulas that fill new rows of a table");
      else if (formula) fills.set(column.attributes.name ?? "", formula.text);
    }
    fillsOf.set(table, fills);
  }
}

/** True where the first row holds a text of its own for each column, as a table in a file must. */
function hasHeads({ sheet, rect }: Table): boolean {
  const heads = new Set<string>();
  for (let column = rect.left; column <= rect.right; column++) {
    const head = sheet.cell(rect.top, column)?.value;
    if (typeof head === "string" && head !== "") heads.add(head.toLowerCase());
  }
  return heads.size === rect.right - rect.left + 1;
}

/** Puts them into the tables that were written. */
export function tablePartsOut(workbook: Workbook, file: Package): void {
  for (const path of file.paths.filter((each) => each.startsWith("xl/tables/"))) {
    let xml = file.text(path)!.replace('<tableStyleInfo name="" ', "<tableStyleInfo ");
    const name = parseXml(xml).attributes.displayName;
    const table = workbook.tables.find((one) => one.name === name);
    if (table?.criteria?.length) {
      const columns = [...table.criteria].sort((a, b) => a.column - b.column).map(columnOut);
      const block = { ...bodyRect(table), top: table.rect.top };
      const filter = element("autoFilter", { ref: rectAddress(block) }, columns.join(""));
      xml = xml.replace(/<autoFilter\b[^>]*(?:\/>|>[\s\S]*?<\/autoFilter>)/, () => filter);
    }
    if (table) xml = withFills(withMark(withMark(xml, "showFirstColumn", table.highlightFirst), "showLastColumn", table.highlightLast), fillsOf.get(table)); // prettier-ignore
    file.change(path, xml);
  }
}

/** A mark of the table's look, which the library always writes as 0. */
function withMark(xml: string, mark: string, on = false): string {
  const [off, mine] = [` ${mark}="0"`, ` ${mark}="1"`];
  if (!on) return xml;
  if (!xml.includes(off)) throw new Error(`The table that was written has no ${mark}.`);
  return xml.replace(off, mine);
}

function withFills(xml: string, fills = new Map<string, string>()): string {
  let out = xml;
  for (const [head, formula] of fills) {
    const inner = `<calculatedColumnFormula>${escaped(formula)}</calculatedColumnFormula>`;
    out = out.replace(
      /<tableColumn\b([^>]*?)(?:\/>|>([\s\S]*?)<\/tableColumn>)/g,
      (whole, attributes: string, rest = "") =>
        attributes.includes(` name="${escaped(head)}"`)
          ? `<tableColumn${attributes}>${inner}${rest}</tableColumn>`
          : whole,
    );
  }
  return out;
}
