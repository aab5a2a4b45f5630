import type { Table } from "../../model/Workbook";
import { HostObject } from "../HostObject";
import type { HostContext } from "../HostContext";
import { AutoFilterObject } from "./AutoFilter";
import { writeCriterion } from "./filterRows";
import { RangeObject } from "./Range";

/** Excel.Filter: the filter of one column of a table. */
export class FilterObject extends HostObject {
  readonly className = "Filter";

  constructor(
    host: HostContext,
    private readonly table: Table,
    private readonly column: number,
  ) {
    super(host);
  }

  get criteria(): Record<string, unknown> | null {
    const own = this.table.criteria?.find((one) => one.column === this.column);
    return own ? writeCriterion(own) : null;
  }

  apply(criteria: Record<string, unknown>): void {
    const { sheet, rect } = this.table;
    new AutoFilterObject(this.host, sheet, this.table).apply(
      new RangeObject(this.host, sheet, rect),
      this.column,
      criteria,
    );
  }
  applyValuesFilter(values: unknown[]): void {
    this.apply({ filterOn: "Values", values });
  }
  applyCustomFilter(criterion1: string, criterion2?: string | null, operator?: string | null): void {
    this.apply({ filterOn: "Custom", criterion1, criterion2, operator });
  }
  applyTopItemsFilter(count: number): void {
    this.apply({ filterOn: "TopItems", criterion1: String(count) });
  }
  applyTopPercentFilter(percent: number): void {
    this.apply({ filterOn: "TopPercent", criterion1: String(percent) });
  }
  applyBottomItemsFilter(count: number): void {
    this.apply({ filterOn: "BottomItems", criterion1: String(count) });
  }
  applyBottomPercentFilter(percent: number): void {
    this.apply({ filterOn: "BottomPercent", criterion1: String(percent) });
  }
  applyDynamicFilter(dynamicCriteria: string): void {
    this.apply({ filterOn: "Dynamic", dynamicCriteria });
  }
  clear(): void {
    new AutoFilterObject(this.host, this.table.sheet, this.table).clearColumnCriteria(this.column);
  }
}
