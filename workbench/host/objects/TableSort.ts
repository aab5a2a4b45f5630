import type { Table, TableSorting } from "../../model/Workbook";
import { HostObject } from "../HostObject";
import type { HostContext } from "../HostContext";
import { invalidArgument } from "../HostError";
import { filteredRect } from "./AutoFilter";
import { oneOf } from "./RangeFormat";
import { sortRange, type SortField } from "./sorting";

/** Excel.TableSort: sorts the body of a table and remembers by what. */
export class TableSortObject extends HostObject {
  readonly className = "TableSort";

  constructor(
    host: HostContext,
    private readonly table: Table,
  ) {
    super(host);
  }

  get fields(): unknown {
    return this.table.sorting?.fields ?? [];
  }
  get matchCase(): boolean {
    return this.table.sorting?.matchCase ?? false;
  }
  get method(): string {
    return this.table.sorting?.method ?? "PinYin";
  }

  apply(fields: unknown, matchCase?: boolean | null, method?: string | null): void {
    if (!Array.isArray(fields) || fields.length === 0) throw invalidArgument("A sort needs at least one field.");
    const sorting: TableSorting = {
      fields: (fields as SortField[]).map((field) => ({ ...field, ascending: field.ascending ?? true })),
      matchCase: matchCase ?? false,
      method: oneOf(["PinYin", "StrokeCount"] as const, method ?? "PinYin", "The method"),
    };
    this.#sort(sorting);
    this.#remember(sorting);
  }
  reapply(): void {
    if (this.table.sorting) this.#sort(this.table.sorting);
  }
  /** The order of the rows stays; only what the head shows is taken away. */
  clear(): void {
    this.#remember(undefined);
  }

  #sort({ fields, matchCase, method }: TableSorting): void {
    const options = { fields, matchCase, method, hasHeaders: true, orientation: "Rows" as const };
    sortRange(this.table.sheet, filteredRect(this.table), options, this.host.locale);
  }
  #remember(sorting: TableSorting | undefined): void {
    this.table.sorting = sorting;
    this.host.workbook.tell({ kind: "tables" });
  }
}
