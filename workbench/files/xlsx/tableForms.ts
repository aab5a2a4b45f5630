import { inRow, mapTableReferences } from "../../model/tableFormulas";
import { shownTableReference, storedTableReference } from "../../model/tableReference";

/**
 * The formula as a file holds it: each reference with its table's name and its brackets, Table1[[#This Row],[Sales]].
 * `isRow`: it stands in a row of the table, not in its head or totals.
 */
export function storedTableForms(formula: string, own: string | undefined, isRow: boolean): string {
  if (!formula.includes("[")) return formula;
  return mapTableReferences(
    formula,
    () => false,
    ({ name = own, reference, ofRow }) =>
      name === undefined || !reference ? undefined : name + storedTableReference(inRow(reference, ofRow && isRow)),
  );
}

/** The formula as a person reads it: this row as @, without the table's name where it stands in the table itself. */
export function shownTableForms(formula: string, own: string | undefined): string {
  if (!formula.includes("[")) return formula;
  return mapTableReferences(
    formula,
    () => false,
    ({ name, reference }) => {
      if (name === undefined || !reference?.items.includes("#This Row")) return undefined;
      return (name.toLowerCase() === own?.toLowerCase() ? "" : name) + shownTableReference(reference);
    },
  );
}
