import { HostCollection, HostObject } from "../HostObject";
import type { HostContext } from "../HostContext";
import { itemNotFound } from "../HostError";
import type { RangeObject } from "./Range";
import { RangeAreasObject } from "./RangeAreas";
import type { Places } from "./tracing";

/** Excel.WorkbookRangeAreas: blocks of several sheets. */
export class WorkbookRangeAreasObject extends HostObject {
  static override readonly navigation = ["areas", "ranges"];
  readonly className = "WorkbookRangeAreas";

  constructor(
    host: HostContext,
    private readonly places: Places,
  ) {
    super(host);
  }

  /** One address for each sheet. */
  get addresses(): string[] {
    return this.areas.all().map(({ address }) => address);
  }
  get areas(): RangeAreasCollectionObject {
    return new RangeAreasCollectionObject(this.host, this.places);
  }
  get ranges(): PlacedRangesObject {
    return new PlacedRangesObject(this.host, this.places);
  }

  getRangeAreasBySheet(key: unknown): RangeAreasObject {
    const found = this.getRangeAreasOrNullObjectBySheet(key);
    if (!found) throw itemNotFound(`There is nothing on the worksheet ${String(key)}.`);
    return found;
  }
  /** A sheet is named by its name or its id. */
  getRangeAreasOrNullObjectBySheet(key: unknown): RangeAreasObject | null {
    const named = String(key).toLowerCase();
    return this.areas.all().find(({ sheet }) => sheet.id === key || sheet.name.toLowerCase() === named) ?? null;
  }
}

/** Excel.RangeAreasCollection. */
class RangeAreasCollectionObject extends HostCollection<RangeAreasObject> {
  readonly className = "RangeAreasCollection";

  constructor(
    host: HostContext,
    private readonly places: Places,
  ) {
    super(host);
  }

  all(): RangeAreasObject[] {
    return [...this.places].map(([sheet, rects]) => new RangeAreasObject(this.host, sheet, rects));
  }
  protected find(key: unknown): RangeAreasObject | undefined {
    return this.all()[Number(key)];
  }
}

/** Excel.RangeCollection over several sheets. */
class PlacedRangesObject extends HostCollection<RangeObject> {
  readonly className = "RangeCollection";

  constructor(
    host: HostContext,
    private readonly places: Places,
  ) {
    super(host);
  }

  all(): RangeObject[] {
    return [...this.places].flatMap(([sheet, rects]) => new RangeAreasObject(this.host, sheet, rects).areas.all());
  }
  protected find(key: unknown): RangeObject | undefined {
    return this.all()[Number(key)];
  }
}
