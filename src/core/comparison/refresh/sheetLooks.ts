import type { SheetPlan } from "../../plan/SheetPlan";

/** The property that tells how we made a comparison sheet look: by it a rebuilding is undone, and a height set by hand is known. */
export const LOOKS_PROPERTY = "TownIndicators.Looks";

/** What a sheet got besides its cells; blocks, so that it stays small whatever the number of lines. */
export type SheetLooks = Pick<SheetPlan, "font" | "looks" | "merges" | "rules" | "rowHeights">;

export function looksText({ font, looks, merges, rules, rowHeights }: SheetLooks): string {
  return JSON.stringify({ font, looks, merges, rules, rowHeights });
}

/** The looks that stand in a property, or `null` where it is none of ours. */
export function readSheetLooks(text: string): SheetLooks | null {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof json !== "object" || json === null) return null;
  const { font, looks, merges, rules, rowHeights } = json as Partial<SheetLooks>;
  const isWhole = typeof font === "string" && [looks, merges, rules, rowHeights].every(Array.isArray);
  return isWhole ? ({ font, looks, merges, rules, rowHeights } as SheetLooks) : null;
}
