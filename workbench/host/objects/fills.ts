import { NO_FILL, PATTERN_COVER, tinted, type FillPattern, type Tint } from "../../model/fill";
import type { Style } from "../../model/style";
import { invalidArgument } from "../HostError";
import { color } from "./color";

/** The members of Excel.RangeFill, each read from one look. */
export const FILL_WORDS = {
  color: (style: Style | undefined) => style?.fill ?? "#FFFFFF",
  pattern: (style: Style | undefined) => style?.pattern ?? (style?.fill ? "Solid" : "None"),
  patternColor: (style: Style | undefined) => style?.patternColor ?? "#000000",
  patternTintAndShade: (style: Style | undefined) => style?.patternTint?.tint ?? 0,
  tintAndShade: (style: Style | undefined) => style?.fillTint?.tint ?? 0,
};

/** What a new colour changes: what it was lightened or darkened by no longer counts. The empty text takes it away. */
export function colorPatch(value: unknown): Style {
  return value === "" ? NO_FILL : { fill: color(value), fillTint: undefined };
}

export function patternColorPatch(value: unknown): Style {
  return { patternColor: color(value), patternTint: undefined };
}

/** What a new pattern changes. "Solid" needs a colour, which is white where there is none; "None" takes the fill away. */
export function patternPatch(value: unknown, style: Style | undefined): Style {
  if (value === "None") return NO_FILL;
  if (value === "Solid") return { pattern: undefined, fill: style?.fill ?? "#FFFFFF" };
  if (typeof value !== "string" || !Object.hasOwn(PATTERN_COVER, value)) {
    throw invalidArgument(`A cell cannot have the pattern ${JSON.stringify(value)}.`);
  }
  return { pattern: value as FillPattern };
}

/** What lightening or darkening changes, counted from the colour it began with. A cell without one has white, or black. */
export function tintPatch(value: unknown, style: Style | undefined): Style {
  const tint = tintOf(value, style?.fillTint?.color ?? style?.fill ?? "#FFFFFF");
  return { fill: tinted(tint), fillTint: tint.tint === 0 ? undefined : tint };
}

export function patternTintPatch(value: unknown, style: Style | undefined): Style {
  const tint = tintOf(value, style?.patternTint?.color ?? style?.patternColor ?? "#000000");
  return { patternColor: tinted(tint), patternTint: tint.tint === 0 ? undefined : tint };
}

/** A tint as Excel takes it, of this colour. */
export function tintOf(value: unknown, base: string): Tint {
  if (typeof value !== "number" || !(Math.abs(value) <= 1)) {
    throw invalidArgument(`A colour is lightened or darkened by -1 to 1; it was ${JSON.stringify(value)}.`);
  }
  return { color: base, tint: value };
}
