import { DATA_COLUMNS } from "./DataRow";
import { FARTHEST_HEAD_ROW, headColumn, isOwnHead } from "./readHeads";
import type { SheetCell } from "./SheetCell";

/**
 * Whether cells are in the form of our own data table, one row a figure (docs/data-format.md), so that each of their heads must be
 * known: they have columns of towns and of indicators, and those have our own heads or all others are known too.
 */
export function isDataForm(cells: readonly (readonly SheetCell[])[]): boolean {
  return cells.slice(0, FARTHEST_HEAD_ROW).some((line) => {
    const heads = line.filter((cell) => typeof cell === "string" && cell.trim() !== "");
    const columns = heads.map((head) => headColumn(head));
    if (!columns.includes("town") || !columns.includes("indicator")) return false;
    const own = heads.filter((head) => isOwnHead(head)).map((head) => headColumn(head));
    return (
      (own.includes("town") && own.includes("indicator")) ||
      columns.every((column) => column && DATA_COLUMNS.includes(column))
    );
  });
}
