import { contains, intersect, type Rect } from "../model/address";
import { bindingPlace, type Binding } from "../model/Binding";
import type { CalculatedCell } from "../model/changes";
import type { Sheet } from "../model/Sheet";
import type { Workbook } from "../model/Workbook";
import type { HostMessage } from "./protocol";

/** Tells of changes within the bindings of a workbook: of data, formats and results, and of what is selected of them. */
export class BindingWatch {
  readonly #touched = new Set<Binding>();

  constructor(private readonly workbook: Workbook) {}

  noteRect(sheet: Sheet, rect: Rect): void {
    this.#note(sheet, (place) => intersect(place, rect) !== undefined);
  }

  noteResults(sheet: Sheet, cells: CalculatedCell[]): void {
    this.#note(sheet, (place) => cells.some(({ row, column, changed }) => changed && contains(place, row, column)));
  }

  /** One message for each binding that was touched. */
  takeChanges(): HostMessage[] {
    const touched = [...this.#touched].filter((binding) => this.workbook.bindings.includes(binding));
    this.#touched.clear();
    return touched.map((binding) => ({ kind: "binding", event: "data", binding }));
  }

  /** What is selected of each binding of the active sheet. */
  selections(): HostMessage[] {
    return this.workbook.bindings.flatMap((binding): HostMessage[] => {
      const place = bindingPlace(this.workbook, binding);
      const part = place?.sheet === this.workbook.active && intersect(place.rect, this.workbook.selection);
      if (!place || !part) return [];
      const selected = {
        startRow: part.top - place.rect.top,
        startColumn: part.left - place.rect.left,
        rowCount: part.bottom - part.top + 1,
        columnCount: part.right - part.left + 1,
      };
      return [{ kind: "binding", event: "selection", binding, part: selected }];
    });
  }

  #note(sheet: Sheet, touches: (place: Rect) => boolean): void {
    for (const binding of this.workbook.bindings) {
      const place = bindingPlace(this.workbook, binding);
      if (place?.sheet === sheet && touches(place.rect)) this.#touched.add(binding);
    }
  }
}
