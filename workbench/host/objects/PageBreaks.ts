import type { Rect } from "../../model/address";
import type { Sheet } from "../../model/Sheet";
import { HostCollection, HostObject } from "../HostObject";
import type { HostContext } from "../HostContext";
import { HostError, invalidArgument, itemNotFound } from "../HostError";
import { parseOn } from "./places";
import { RangeObject } from "./Range";

/** Horizontal breaks lie before rows, vertical ones before columns. */
type Direction = "horizontal" | "vertical";

function breaksOf(sheet: Sheet, direction: Direction): Set<number> {
  return direction === "horizontal" ? sheet.rowBreaks : sheet.columnBreaks;
}

/** Excel.PageBreakCollection: the breaks people have set; where else a page ends is the printer's affair. */
export class PageBreakCollectionObject extends HostCollection<PageBreakObject> {
  readonly className = "PageBreakCollection";

  constructor(
    host: HostContext,
    private readonly sheet: Sheet,
    private readonly direction: Direction,
  ) {
    super(host);
  }

  all(): PageBreakObject[] {
    const places = [...breaksOf(this.sheet, this.direction)].sort((a, b) => a - b);
    return places.map((place) => new PageBreakObject(this.host, this.sheet, this.direction, place));
  }
  protected find(key: unknown): PageBreakObject | undefined {
    return this.all()[Number(key)];
  }

  /** A break before the upper left cell of the range. */
  add(range: unknown): PageBreakObject {
    const rect: Rect = range instanceof RangeObject ? range.rect : parseOn(this.host.workbook, this.sheet, range).rect;
    const place = this.direction === "horizontal" ? rect.top : rect.left;
    if (place === 0) throw invalidArgument("There is no page before the first cell.");
    const breaks = breaksOf(this.sheet, this.direction);
    if (breaks.size >= 1026) throw new HostError("InvalidOperation", "A worksheet has no more than 1026 page breaks.");
    breaks.add(place);
    this.sheet.layoutChanged();
    return new PageBreakObject(this.host, this.sheet, this.direction, place);
  }
  removePageBreaks(): void {
    breaksOf(this.sheet, this.direction).clear();
    this.sheet.layoutChanged();
  }
}

/** Excel.PageBreak. */
class PageBreakObject extends HostObject {
  readonly className = "PageBreak";

  constructor(
    host: HostContext,
    private readonly sheet: Sheet,
    private readonly direction: Direction,
    private readonly place: number,
  ) {
    super(host);
  }

  override identity(): Record<string, unknown> {
    return { _Id: `${this.direction} ${this.place}` };
  }

  get rowIndex(): number {
    return this.direction === "horizontal" ? this.#checked : 0;
  }
  get columnIndex(): number {
    return this.direction === "vertical" ? this.#checked : 0;
  }
  getCellAfterBreak(): RangeObject {
    const [row, column] = [this.rowIndex, this.columnIndex];
    return new RangeObject(this.host, this.sheet, { top: row, left: column, bottom: row, right: column });
  }
  delete(): void {
    breaksOf(this.sheet, this.direction).delete(this.#checked);
    this.sheet.layoutChanged();
  }

  get #checked(): number {
    if (!breaksOf(this.sheet, this.direction).has(this.place)) throw itemNotFound("The page break is gone.");
    return this.place;
  }
}
