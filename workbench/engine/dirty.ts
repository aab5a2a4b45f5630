import type { ICommandInfo, IRange, IUnitRange } from "@univerjs/core";
import type { IActiveDirtyManagerService, IFormulaDirtyData } from "@univerjs/engine-formula";
import type { Place } from "./CallCache";

type Marks = Record<string, Record<string, unknown> | null | undefined>;
type MarkName =
  | "dirtyNameMap"
  | "dirtyDefinedNameMap"
  | "dirtySuperTableMap"
  | "dirtyUnitFeatureMap"
  | "dirtyUnitOtherFormulaMap"
  | "clearDependencyTreeCache";

const MARKS: readonly MarkName[] = [
  "dirtyNameMap",
  "dirtyDefinedNameMap",
  "dirtySuperTableMap",
  "dirtyUnitFeatureMap",
  "dirtyUnitOtherFormulaMap",
  "clearDependencyTreeCache",
];

/** What has to be calculated again, gathered until a pass takes it. */
export class Dirty {
  #force = false;
  #any = false;
  #ranges: IUnitRange[] = [];
  #marks = new Map<MarkName, Marks>();

  get empty(): boolean {
    return !this.#any;
  }

  /** Every formula, with all dependencies found anew. */
  addAll(unitId: string, sheetIds: string[]): void {
    this.#any = true;
    this.#force = true;
    this.#merge("clearDependencyTreeCache", { [unitId]: Object.fromEntries(sheetIds.map((id) => [id, "1"])) });
  }

  /** What a command of Univer has touched, as Univer itself judges it. */
  addCommand(command: ICommandInfo, manager: IActiveDirtyManagerService): void {
    const touched = manager.get(command.id)?.getDirtyData(command);
    if (!touched) return;
    this.#any = true;
    this.#force ||= touched.forceCalculation ?? false;
    this.#ranges.push(...(touched.dirtyRanges ?? []));
    for (const mark of MARKS) this.#merge(mark, (touched[mark] ?? {}) as Marks);
  }

  /** Cells with formulas, joined into runs down their columns: thousands of single cells would be slow. */
  addPlaces(unitId: string, places: Place[]): void {
    if (places.length === 0) return;
    this.#any = true;
    const sorted = [...places].sort(
      (a, b) => a.sheetId.localeCompare(b.sheetId) || a.column - b.column || a.row - b.row,
    );
    let last: IUnitRange | undefined;
    for (const { sheetId, row, column } of sorted) {
      if (last && last.sheetId === sheetId && last.range.startColumn === column && row <= last.range.endRow + 1) {
        last.range.endRow = row;
        continue;
      }
      last = { unitId, sheetId, range: { startRow: row, endRow: row, startColumn: column, endColumn: column } };
      this.#ranges.push(last);
    }
  }

  /** A block whose values have changed without a command: room an array has left. */
  addRange(unitId: string, sheetId: string, range: IRange): void {
    this.#any = true;
    this.#ranges.push({ unitId, sheetId, range });
  }

  /** Hands over what was gathered and starts anew. Sheets that are gone are left out. */
  take(exists: (sheetId: string) => boolean): IFormulaDirtyData {
    const marks = Object.fromEntries(MARKS.map((mark) => [mark, this.#marks.get(mark) ?? {}])) as unknown as Pick<
      IFormulaDirtyData,
      MarkName
    >;
    const data = {
      ...marks,
      forceCalculation: this.#force,
      dirtyRanges: this.#ranges.filter((range) => exists(range.sheetId)),
    };
    this.#force = this.#any = false;
    this.#ranges = [];
    this.#marks = new Map();
    return data;
  }

  #merge(mark: MarkName, more: Marks): void {
    const marks = this.#marks.get(mark) ?? {};
    for (const [unitId, entries] of Object.entries(more)) marks[unitId] = { ...marks[unitId], ...entries };
    this.#marks.set(mark, marks);
  }
}
