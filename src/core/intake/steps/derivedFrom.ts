import type { Figure, FigureMeasure } from "../Figure";
import type { ColumnLabels } from "./columnLabels";
import type { RowLabels } from "./rowLabels";

/** What a growth is taken for: an index (R9), or how much it fell where the head that names the measure says so. */
export function derivedFrom(
  column: ColumnLabels,
  row: RowLabels,
  measure: FigureMeasure,
): Pick<Figure, "derivedFrom"> | null {
  const falls = [column, row].some((labels) => labels.fall && labels.measure === measure);
  if (falls) return { derivedFrom: "fall" };
  return column.index || row.index ? { derivedFrom: "index" } : null;
}
