import { scaleLinear } from "d3-scale";

export interface Bar {
  /** The middle of the bar, and its ends. */
  y: number;
  x: number;
  width: number;
  isNegative: boolean;
  /** Where its figure is written. */
  label: { x: number; anchor: "start" | "end" };
  /** Where the line to compare with crosses; `null` where the bar has none. */
  reference: number | null;
}

export interface BarGeometry {
  bars: Bar[];
  zero: number;
  height: number;
}

export interface BarInput {
  value: number;
  reference: number | null;
}

export const BAR_ROW = 20;
export const BAR_THICK = 12;
const LABEL_GAP = 4;

/**
 * Lying bars, one a row in the order given. They all start at zero, which is always in sight; `left` is what the names
 * take, `label` what a figure takes beside its bar, on the left too where there are negative ones.
 */
export function barGeometry(
  items: readonly BarInput[],
  room: { width: number; left: number; label: number },
): BarGeometry {
  const ends = items.flatMap(({ value, reference }) => (reference === null ? [value] : [value, reference]));
  const least = Math.min(0, ...ends);
  const most = Math.max(0, ...ends);
  const isFlat = least === 0 && most === 0;
  const scale = scaleLinear()
    .domain(isFlat ? [0, 1] : [least, most])
    .range([room.left + (least < 0 ? room.label : 0), room.width - (most > 0 || isFlat ? room.label : 0)]);
  const zero = scale(0);
  return {
    zero,
    height: items.length * BAR_ROW,
    bars: items.map(({ value, reference }, place) => {
      const end = scale(value);
      const isNegative = value < 0;
      return {
        y: (place + 0.5) * BAR_ROW,
        x: Math.min(zero, end),
        width: Math.abs(end - zero),
        isNegative,
        label: isNegative ? { x: end - LABEL_GAP, anchor: "end" } : { x: end + LABEL_GAP, anchor: "start" },
        reference: reference === null ? null : scale(reference),
      };
    }),
  };
}
