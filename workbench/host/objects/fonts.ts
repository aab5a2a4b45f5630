import { tinted } from "../../model/fill";
import type { Style, UnderlineKind } from "../../model/style";
import { invalidArgument } from "../HostError";
import { tintOf } from "./fills";

/** Members of Excel.RangeFont that are not one member of a look, each read from one look. */
export const FONT_WORDS = {
  underline: (style: Style | undefined) => (style?.underline ? (style.underlineKind ?? "Single") : "None"),
  superscript: (style: Style | undefined) => style?.script === "Superscript",
  subscript: (style: Style | undefined) => style?.script === "Subscript",
  color: (style: Style | undefined) => style?.fontColor ?? "#000000",
  tintAndShade: (style: Style | undefined) => style?.fontTint?.tint ?? 0,
};

const KINDS: readonly string[] = ["Double", "SingleAccountant", "DoubleAccountant"];

/** What a new line under the text changes, in the words of Excel.RangeUnderlineStyle. */
export function underlinePatch(value: unknown): Style {
  if (value === "None") return { underline: undefined, underlineKind: undefined };
  if (value === "Single") return { underline: true, underlineKind: undefined };
  if (!KINDS.includes(value as string)) {
    throw invalidArgument(`underline is None, Single, ${KINDS.join(", ")}; it was ${JSON.stringify(value)}.`);
  }
  return { underline: true, underlineKind: value as UnderlineKind };
}

/** Letters are raised or lowered, never both: the one takes the other away. */
export function scriptPatch(script: NonNullable<Style["script"]>, value: unknown, style: Style | undefined): Style {
  if (value) return { script };
  return { script: style?.script === script ? undefined : style?.script };
}

/** What lightening or darkening changes, counted from the colour it began with; a font without one is black. */
export function fontTintPatch(value: unknown, style: Style | undefined): Style {
  const tint = tintOf(value, style?.fontTint?.color ?? style?.fontColor ?? "#000000");
  return { fontColor: tinted(tint), fontTint: tint.tint === 0 ? undefined : tint };
}
