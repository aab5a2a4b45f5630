import type { CellValue } from "../../core/comparison/derived/Derived";

const MOST_DIGITS = 2;

/** A figure as its number format shows it, as near as the pane needs: percent, decimals, a sign where the format has one. */
export function shownFigure(value: CellValue, format: string | null): string {
  if (typeof value !== "number") return value ?? "";
  const isRate = format?.includes("%") ?? false;
  return new Intl.NumberFormat("en-US", {
    ...(isRate && { style: "percent", minimumFractionDigits: 1 }),
    ...(format?.startsWith("+") && { signDisplay: "exceptZero" }),
    maximumFractionDigits: isRate ? 1 : MOST_DIGITS,
  }).format(value);
}
