import type { ChartSeries } from "../../model/Chart";
import type { Sheet } from "../../model/Sheet";
import { HostCollection, HostObject } from "../HostObject";
import type { HostContext } from "../HostContext";
import * as block from "./block";
import { ChartPointFormatObject, type LookPlace } from "./ChartLooks";
import { placeOf } from "./places";

/** Excel.ChartPointsCollection: the points of a series, one for each cell of its values. */
export class ChartPointsCollectionObject extends HostCollection<ChartPointObject> {
  readonly className = "ChartPointsCollection";

  constructor(
    host: HostContext,
    private readonly sheet: Sheet,
    private readonly series: ChartSeries,
  ) {
    super(host);
  }

  get count(): number {
    const place = placeOf(this.host.workbook, this.series.values);
    return place ? block.cellsOf(place.rect) : 0;
  }
  all(): ChartPointObject[] {
    return Array.from(
      { length: this.count },
      (_, index) => new ChartPointObject(this.host, this.sheet, this.series, index),
    );
  }
  protected find(key: unknown): ChartPointObject | undefined {
    return this.all()[Number(key)];
  }
}

/** Excel.ChartPoint. */
class ChartPointObject extends HostObject {
  static override readonly navigation = ["format"];
  readonly className = "ChartPoint";

  constructor(
    host: HostContext,
    private readonly sheet: Sheet,
    private readonly series: ChartSeries,
    private readonly index: number,
  ) {
    super(host);
  }

  get value(): unknown {
    const { sheet, rect } = placeOf(this.host.workbook, this.series.values)!;
    const [row, column] =
      block.columnsOf(rect) === 1 ? [rect.top + this.index, rect.left] : [rect.top, rect.left + this.index];
    return block.wireValue(sheet.cell(row, column)?.value ?? null);
  }
  get format(): ChartPointFormatObject {
    const own = () => this.series.points?.find(({ index }) => index === this.index);
    const place: LookPlace = {
      size: 9,
      read: () => [own()?.look],
      write: () => {
        const found = own() ?? { index: this.index, look: {} };
        if (!own()) this.series.points = [...(this.series.points ?? []), found];
        return [found.look];
      },
    };
    return new ChartPointFormatObject(this.host, this.sheet, place);
  }
}
