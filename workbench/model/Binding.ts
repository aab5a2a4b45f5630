import type { Rect } from "./address";
import type { Sheet } from "./Sheet";
import type { Table, Workbook } from "./Workbook";

/** A place of the workbook that an add-in has given a name of its own, to be told of its changes. It moves with its cells. */
export interface Binding {
  id: string;
  /** The words of Excel.BindingType. */
  type: "Range" | "Table" | "Text";
  sheet: Sheet;
  /** Left out where its cells are gone. */
  rect?: Rect;
  /** Of a binding to a table, which may grow and shrink. */
  table?: Table;
}

/** Where a binding is now; `undefined` where its cells, its table or its sheet are gone. */
export function bindingPlace(workbook: Workbook, binding: Binding): { sheet: Sheet; rect: Rect } | undefined {
  const { sheet, table } = binding;
  if (table) return workbook.tables.includes(table) ? table : undefined;
  return binding.rect && workbook.sheets.includes(sheet) ? { sheet, rect: binding.rect } : undefined;
}

/** Lets the bindings of a sheet follow its cells. */
export function moveBindings(workbook: Workbook, sheet: Sheet, follow: (rect: Rect) => Rect | undefined): void {
  for (const binding of workbook.bindings) {
    if (binding.sheet === sheet && binding.rect) binding.rect = follow(binding.rect);
  }
}
