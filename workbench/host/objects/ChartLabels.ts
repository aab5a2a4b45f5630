import type { ChartSeries } from "../../model/Chart";
import type { Sheet } from "../../model/Sheet";
import type { HostContext } from "../HostContext";
import { HostObject } from "../HostObject";
import { ChartTextFormatObject, type LookPlace } from "./ChartLooks";

/** Excel.ChartDataLabels: of one series, or of all series of a chart. */
export class ChartDataLabelsObject extends HostObject {
  static override readonly navigation = ["format"];
  readonly className = "ChartDataLabels";

  constructor(
    host: HostContext,
    private readonly sheet: Sheet,
    private readonly series: ChartSeries[],
  ) {
    super(host);
  }

  /** The workbench shows values, and no names or shares, with the points. */
  get showValue(): boolean | null {
    const shown = new Set(this.series.map(({ dataLabels }) => dataLabels ?? false));
    return shown.size > 1 ? null : shown.has(true);
  }
  set showValue(value: boolean) {
    for (const one of this.series) one.dataLabels = Boolean(value);
    this.sheet.layoutChanged();
  }
  get format(): ChartTextFormatObject {
    const place: LookPlace = {
      size: 9,
      read: () => this.series.map(({ labelLook }) => labelLook),
      write: () => this.series.map((one) => (one.labelLook ??= {})),
    };
    return new ChartTextFormatObject(this.host, this.sheet, place, "ChartDataLabelFormat");
  }
}
