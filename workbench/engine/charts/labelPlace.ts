import type { ChartAxis } from "../../model/Chart";
import type { Box } from "./drawChart";
import type { Scale } from "./scale";
import type { Letters } from "./svg";

const GAP = 6;

/** Labels at the low or the high edge, or inside the drawing beside the axis itself, which lies at the other's zero. */
export type LabelSide = "low" | "high" | "axis" | "none";

/** Where the labels of an axis stand; `crossed`: the scale of the other axis, where that is one of numbers. */
export function labelSide({ visible, labels }: ChartAxis, crossed: Scale | undefined): LabelSide {
  if (!visible || labels === "None") return "none";
  if (labels) return labels === "High" ? "high" : "low";
  return crossed && crossed.minimum < 0 ? "axis" : "low";
}

/** The line of an axis's labels: x for labels beside the drawing, y for labels below or above it. */
export interface LabelPlace {
  at: number;
  /** The room for a label beside the drawing. */
  wide: number;
  look: Letters & { anchor: "start" | "middle" | "end" };
}

/** `beside`: for an axis that stands upright; `zero`: where it meets the other axis. */
export function labelPlace(
  side: LabelSide,
  room: Box,
  beside: boolean,
  letters: Letters,
  zero = beside ? room.left : room.top + room.height,
): LabelPlace | undefined {
  if (side === "none") return undefined;
  const low = side === "axis" ? zero : beside ? room.left : room.top + room.height;
  if (beside && side === "high") {
    return { at: room.left + room.width + GAP, wide: room.width / 2, look: { ...letters, anchor: "start" } };
  }
  if (beside) return { at: low - GAP, wide: low - GAP - 2, look: { ...letters, anchor: "end" } };
  const at = side === "high" ? room.top - GAP : low + letters.size! + 4;
  return { at, wide: room.width, look: { ...letters, anchor: "middle" } };
}
