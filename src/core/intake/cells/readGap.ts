import { CELL_GAPS, LEFT_OUT_DIGITS } from "../../texts/cellWords";
import type { GapKind } from "../CellReading";

const KINDS = new Map(
  Object.entries(CELL_GAPS).flatMap(([kind, marks]) => marks.map((mark) => [mark, kind as GapKind] as const)),
);

/**
 * The kind of gap a mark stands for in most books, with or without a percent sign; `null` for any other text.
 *
 * @example readGap("……") // "belowUnit"
 */
export function readGap(folded: string): GapKind | null {
  const bare = folded.replace(/(?<=.)%$/u, "");
  if (bare === "") return "unknown";
  if (LEFT_OUT_DIGITS.test(bare)) return "unknown";
  return KINDS.get(bare) ?? null;
}
