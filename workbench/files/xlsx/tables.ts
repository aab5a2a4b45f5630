import type { Table, Workbook } from "../../model/Workbook";
import { columnOut, criteriaIn } from "./filters";
import type { Package } from "./Package";
import { rectAddress } from "../../model/address";
import { child, children, element, escaped, parseXml } from "./xml";

/** What a table of a file holds that the workbook model has no words for. */
interface KeptTable {
  /** Marks of the look: the first and the last column, stripes of columns. */
  look: Record<string, string>;
  /** Formulas that fill new rows, as the file stores them, by the head of their column. */
  fills: Map<string, string>;
}

const kept = new WeakMap<Table, KeptTable>();
const LOOK = ["showFirstColumn", "showLastColumn", "showColumnStripes"];

/** Reads of a sheet's tables what the library leaves out: filters, marks, formulas for new rows. */
export function tablePartsIn(workbook: Workbook, file: Package, path: string, onLoss: (text: string) => void): void {
  for (const part of file.related(path, "table")) {
    const root = parseXml(file.text(part) ?? "<table/>");
    const name = root.attributes.displayName ?? root.attributes.name;
    const table = workbook.tables.find((one) => one.name === name);
    if (!table) continue;
    if (root.attributes.headerRowCount === "0")
      onLoss(`the table ${name} without a head row (it gets its first row as head)`);
    const criteria = criteriaIn(child(root, "autoFilter"), onLoss);
    if (criteria.length > 0) table.criteria = criteria;
    const style = child(root, "tableStyleInfo")?.attributes ?? {};
    const fills = new Map<string, string>();
    for (const column of children(child(root, "tableColumns"), "tableColumn")) {
      const formula = child(column, "calculatedColumnFormula");
      if (formula?.attributes.array) onLoss("array formulas that fill new rows of a table");
      else if (formula) fills.set(column.attributes.name ?? "", formula.text);
    }
    kept.set(table, { look: Object.fromEntries(LOOK.map((mark) => [mark, style[mark] ?? "0"])), fills });
  }
}

/** Puts them into the tables that were written. */
export function tablePartsOut(workbook: Workbook, file: Package): void {
  for (const path of file.paths.filter((each) => each.startsWith("xl/tables/"))) {
    let xml = file.text(path)!.replace('<tableStyleInfo name="" ', "<tableStyleInfo ");
    const name = parseXml(xml).attributes.displayName;
    const table = workbook.tables.find((one) => one.name === name);
    if (table?.criteria?.length) {
      const columns = [...table.criteria].sort((a, b) => a.column - b.column).map(columnOut);
      const { top, left, right } = table.rect;
      const bottom = table.rect.bottom - (table.showTotals ? 1 : 0);
      const filter = element("autoFilter", { ref: rectAddress({ top, left, bottom, right }) }, columns.join(""));
      xml = xml.replace(/<autoFilter\b[^>]*(?:\/>|>[\s\S]*?<\/autoFilter>)/, () => filter);
    }
    const parts = table && kept.get(table);
    if (parts) xml = withParts(xml, parts);
    file.change(path, xml);
  }
}

function withParts(xml: string, { look, fills }: KeptTable): string {
  let out = xml.replace(/<tableStyleInfo\b[^>]*>/, (found) =>
    Object.entries(look).reduce((tag, [mark, value]) => {
      return tag.includes(` ${mark}="`)
        ? tag.replace(new RegExp(`( ${mark}=")[^"]*`), `$1${value}`)
        : tag.replace(/\/>$/, ` ${mark}="${value}"/>`);
    }, found),
  );
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
