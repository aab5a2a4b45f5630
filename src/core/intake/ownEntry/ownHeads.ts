import { ENTRY_TEXTS, type EntryTexts } from "../../texts/entry";
import { LANGUAGES, type Language } from "../../texts/language";
import { foldedText, type Grid } from "../Grid";

/** The heads of an entry sheet of ours, found by their own words in either language. */
export interface OwnHeads {
  language: Language;
  /** The row of the heads and the first column, in the grid. */
  row: number;
  left: number;
  kind: "quarters" | "other";
}

/** A title, a unit line, and what a selection may take along above them. */
const DEEPEST = 8;

/** Whether the sheet is one of our entry sheets, and where its heads begin; `null` where it is none. */
export function ownHeads(grid: Grid): OwnHeads | null {
  for (let row = 0; row < Math.min(DEEPEST, grid.height); row++) {
    const left = Array.from({ length: Math.min(2, grid.width) }).findIndex((_, column) => !grid.isBlank(row, column));
    if (left < 0) continue;
    for (const language of LANGUAGES) {
      const kind = kindOf(grid, row, left, ENTRY_TEXTS[language]);
      if (kind) return { language, row, left, kind };
    }
  }
  return null;
}

function kindOf(grid: Grid, row: number, left: number, texts: EntryTexts): OwnHeads["kind"] | null {
  const says = (offset: number, text: string) => grid.text(row, left + offset) === foldedText(text);
  const quarters = [texts.indicator, texts.unit, texts.targetKind, texts.tier, texts.measures.target];
  if (quarters.every((text, offset) => says(offset, text))) return "quarters";
  if (![texts.indicator, texts.town, texts.village].some((text) => says(0, text))) return null;
  const measures = Object.values(texts.measures).map(foldedText);
  const has = [row, row + 1].some((line) =>
    Array.from({ length: grid.width }).some((_, column) => measures.includes(grid.text(line, column))),
  );
  return has ? "other" : null;
}
