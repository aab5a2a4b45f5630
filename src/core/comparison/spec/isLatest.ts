import type { SheetSpec } from "./SheetSpec";

/** Whether each town stands with its own latest period: in a matrix, where that was asked for. */
export function isLatest({ kind, latest }: SheetSpec): boolean {
  return kind === "matrix" && latest === true;
}
