import type { Style } from "./style";

/** The patterns of Excel.FillPattern a cell can have, with the part of the cell the pattern's own colour covers. */
export const PATTERN_COVER = {
  Gray50: 0.5,
  Gray75: 0.75,
  Gray25: 0.25,
  Horizontal: 0.5,
  Vertical: 0.5,
  Down: 0.5,
  Up: 0.5,
  Checker: 0.5,
  SemiGray75: 0.75,
  LightHorizontal: 0.25,
  LightVertical: 0.25,
  LightDown: 0.25,
  LightUp: 0.25,
  Grid: 0.44,
  CrissCross: 0.44,
  Gray16: 0.125,
  Gray8: 0.0625,
} as const;
export type FillPattern = keyof typeof PATTERN_COVER;

/** A colour lightened or darkened: `color`, and from -1 (black) to 1 (white) how far. */
export interface Tint {
  color: string;
  tint: number;
}

const WHITE = "#FFFFFF";
const BLACK = "#000000";

/** The members of a style that make its fill; a patch with all of them takes the place of what was there. */
export const NO_FILL = {
  fill: undefined,
  fillTint: undefined,
  pattern: undefined,
  patternColor: undefined,
  patternTint: undefined,
} satisfies Style;

/**
 * The colour a cell shows on the whole: its fill, or with a pattern the mean of both colours. `undefined`: no fill.
 * Example: Gray25 of black over white is #BFBFBF.
 */
export function shownFill(style: Style | undefined): string | undefined {
  if (!style?.pattern) return style?.fill;
  const cover = PATTERN_COVER[style.pattern];
  const [over, under] = [parts(style.patternColor ?? BLACK), parts(style.fill ?? WHITE)];
  return hex(over.map((part, index) => part * cover + under[index]! * (1 - cover)));
}

/**
 * The colour of a tint, by the lightness of its colour L from 0 to 1: below 0 it is L(1 + tint), above 0
 * L(1 - tint) + tint, as ECMA-376 part 1, 18.8.19 defines it. Example: #4472C4 at 0.4 is #8FAADC.
 */
export function tinted({ color, tint }: Tint): string {
  const [red, green, blue] = parts(color).map((part) => part / 255) as [number, number, number];
  const [high, low] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const light = (high + low) / 2;
  const wanted = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  // With hue and saturation kept, each part lies as far from the lightness, measured by the room there is around it.
  const room = 1 - Math.abs(2 * light - 1);
  const scale = room === 0 ? 0 : (1 - Math.abs(2 * wanted - 1)) / room;
  return hex([red, green, blue].map((part) => (wanted + (part - light) * scale) * 255));
}

function parts(color: string): number[] {
  return [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
}

function hex(numbers: number[]): string {
  return `#${numbers.map((part) => Math.round(part).toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}
