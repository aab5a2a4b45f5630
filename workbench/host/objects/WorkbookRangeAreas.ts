import type { Sheet } from "../../model/Sheet";
import type { Rect } from "../../model/address";
import { HostCollection, HostObject } from "../HostObject";
import type { HostContext } from "../HostContext";
import { itemNotFound } from "../HostError";
import { RangeAreasObject } from "./RangeAreas";
import type { Block } from "./tracing";

/** Excel.WorkbookRangeAreas: blocks of several sheets. */
export class WorkbookRangeAreasObject extends HostObject {
  static override readonly navigation = ["areas"];
  readonly className = "WorkbookRangeAreas";
  readonly #bySheet = new Map<Sheet, Rect[]>();

  /** No blocks is Excel's ItemNotFound. Sheets are in their order, blocks in the order they were found. */
  constructor(host: HostContext, blocks: Block[], none: string) {
    super(host);
    if (blocks.length === 0) throw itemNotFound(none);
    for (const sheet of host.workbook.sheets) {
      const rects = blocks.filter((block) => block.sheet === sheet).map(({ rect }) => rect);
      if (rects.length > 0) this.#bySheet.set(sheet, rects);
    }
  }

  get addresses(): string[] {
    return this.areas.all().map((areas) => areas.address);
  }
  get areas(): RangeAreasCollectionObject {
    return new RangeAreasCollectionObject(this.host, this.#bySheet);
  }

  getRangeAreasBySheet(key: string): RangeAreasObject {
    const areas = this.getRangeAreasOrNullObjectBySheet(key);
    if (!areas) throw itemNotFound(`There is nothing on the worksheet ${key}.`);
    return areas;
  }
  getRangeAreasOrNullObjectBySheet(key: string): RangeAreasObject | null {
    return this.areas.getItemOrNullObject(key);
  }
}

/** Excel.RangeAreasCollection: one RangeAreas for each sheet. */
class RangeAreasCollectionObject extends HostCollection<RangeAreasObject> {
  readonly className = "RangeAreasCollection";

  constructor(
    host: HostContext,
    private readonly bySheet: ReadonlyMap<Sheet, Rect[]>,
  ) {
    super(host);
  }

  all(): RangeAreasObject[] {
    return [...this.bySheet].map(([sheet, rects]) => new RangeAreasObject(this.host, sheet, rects));
  }
  protected find(key: unknown): RangeAreasObject | undefined {
    const wanted = String(key).toLowerCase();
    return this.all().find(({ sheet }) => sheet.name.toLowerCase() === wanted || sheet.id.toLowerCase() === wanted);
  }
}
