import { BooleanNumber, type ICellData } from "@univerjs/core";
import { shownFill } from "../model/fill";
import type { Cell } from "../model/Sheet";
import type { Style } from "../model/style";

/**
 * A fill that lets nothing of its row or column through and shows none itself. The word "transparent" would be black in
 * a dark grid: Univer turns colours around there and keeps only how clear an rgba colour is.
 */
export const NO_COLOR = "rgba(255,255,255,0)";

/**
 * A cell that is there has its own look, also where that is none: cleared in a coloured row it is white. Univer lays the
 * look of row and column under each cell and drops what a cell says is null, so the marks it has not are named.
 */
export function coverLine(data: ICellData, cell: Cell | undefined, line: Style | undefined): ICellData {
  if (!cell || !line || typeof data.s !== "object" || data.s === null) return data;
  const s = { ...data.s };
  if (shownFill(line)) s.bg ??= { rgb: NO_COLOR };
  if (line.bold) s.bl ??= BooleanNumber.FALSE;
  if (line.italic) s.it ??= BooleanNumber.FALSE;
  if (line.underline) s.ul ??= { s: BooleanNumber.FALSE };
  if (line.strikethrough) s.st ??= { s: BooleanNumber.FALSE };
  return { ...data, s };
}
