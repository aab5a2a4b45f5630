import { changeTableFormulas, mapTableReferences, tableAt, tableNamed, type Home } from "./tableFormulas";
import { shownTableReference, type TableReference } from "./tableReference";
import type { Table, Workbook } from "./Workbook";

/** Gives a table another name; formulas follow. */
export function renameTable(workbook: Workbook, table: Table, name: string): void {
  const names = new Map([[table.name, name]]);
  changeTableFormulas(workbook, (formula) => renameTablesInFormula(formula, names));
  table.name = name;
  workbook.tell({ kind: "tables" });
}

/** The formula with tables by their new names, all at once, so that two may change places. */
export function renameTablesInFormula(formula: string, names: ReadonlyMap<string, string>): string {
  const after = new Map([...names].map(([before, name]) => [before.toLowerCase(), name]));
  return mapTableReferences(
    formula,
    (name) => after.has(name.toLowerCase()),
    ({ name = "", reference, bare }) => {
      const renamed = after.get(name.toLowerCase());
      if (renamed === undefined || !reference) return undefined;
      return bare ? renamed : renamed + shownTableReference(reference);
    },
  );
}

/** Formulas follow columns of a table that have got other heads: `heads` has the new one of each old one, in lower case. */
export function renameColumns(workbook: Workbook, table: Table, heads: Map<string, string>): void {
  const renamed = (reference: TableReference): TableReference | undefined => {
    const columns = reference.columns?.map((name) => heads.get(name.toLowerCase()) ?? name) as
      [string, string] | undefined;
    if (!columns || columns.every((name, index) => name === reference.columns![index])) return undefined;
    return { ...reference, columns };
  };
  const meant = (name: string | undefined, home: Home | undefined) =>
    name === undefined ? home && tableAt(workbook, home.sheet, home.row, home.column) : tableNamed(workbook, name);
  changeTableFormulas(workbook, (formula, home) => {
    if (!formula.includes("[")) return formula;
    return mapTableReferences(
      formula,
      () => false,
      (found) => {
        const reference = found.reference && meant(found.name, home) === table ? renamed(found.reference) : undefined;
        return reference && (found.name ?? "") + shownTableReference(reference);
      },
    );
  });
}
