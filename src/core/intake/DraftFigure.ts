import type { Period } from "../period/Period";
import type { CellPlace, Figure, FigureMeasure } from "./Figure";
import type { PeriodHint } from "./PeriodHint";
import type { ColumnLabels } from "./steps/columnLabels";
import type { RowLabels } from "./steps/rowLabels";

/** What holds for all figures of a table: what its title, its unit line, its sheet's name and the person say. */
export interface SheetLabels {
  town: string;
  indicator: string;
  measure: FigureMeasure | null;
  period: PeriodHint;
  units: string[];
  unitPlace: CellPlace | null;
  fallback: Period | null;
}

/** A figure before towns are resolved and rates are settled, with the axes it lies on. */
export interface DraftFigure extends Figure {
  row: RowLabels;
  column: ColumnLabels;
  /** Whether a head, a row or the sheet's unit says % of it. */
  saysPercent: boolean;
}
