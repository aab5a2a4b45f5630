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

/**
 * The formula as a person reads it: this row as @, and without the table's name where it stands in the table itself.
 * `isRow` as above; a column whose name would come back as this row's cell keeps the table's name.
 */
export function shownTableForms(formula: string, own: string | undefined, isRow: boolean): string {
  if (!formula.includes("[")) return formula;
  const isOwn = (name: string | undefined) => own !== undefined && name?.toLowerCase() === own.toLowerCase();
  const shown = (dropsName: boolean) =>
    mapTableReferences(
      formula,
      () => false,
      ({ name, reference, bare }) => {
        if (name === undefined || !reference || bare) return undefined;
        const isThisRow = reference.items.includes("#This Row");
        if (!isThisRow && !(dropsName && isOwn(name) && reference.columns)) return undefined;
        return (isOwn(name) ? "" : name) + shownTableReference(reference);
      },
    );
  const short = shown(true);
  return storedTableForms(short, own, isRow) === storedTableForms(shown(false), own, isRow) ? short : shown(false);
}
