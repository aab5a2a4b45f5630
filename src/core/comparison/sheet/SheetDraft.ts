import type { DraftCell } from "../derived/Derived";
import type { Picture } from "./Picture";

/** How a line stands out: the whole above all, a line outside the ranking, a group's head, a town or an indicator. */
export type LineLook = "total" | "outside" | "group" | "plain";

export interface DraftLine {
  cells: DraftCell[];
  look: LineLook;
  /** Columns whose figure carries a mark that a note explains: a published growth that its levels do not give. */
  marked?: readonly number[];
  /** Number formats of the line's own for some of its columns: levels of its indicator, points of a rate. */
  own?: readonly { columns: readonly number[]; format: string }[];
  /** Whether low is good on this line, where the lines are of different indicators: falls are not red then, rises are. */
  lowIsGood?: boolean;
}

/** Colours by rule: bars for completion, red where a movement is bad, a word's own colour. */
export type ColumnRule =
  /** `most` is the value of a full bar; left out: 1. */
  | { kind: "bar"; color: "strong" | "weak"; most?: number }
  | { kind: "badBelow" }
  | { kind: "badAbove" }
  | { kind: "words"; good: readonly string[]; bad: readonly string[] };

export interface DraftColumn {
  /** Heads from the outermost; `null` continues the one above. Neighbours with the same outer heads share them. */
  heads: (string | null)[];
  /** Width in characters of a digit, at least. */
  width: number;
  align: "Left" | "Center" | "Right";
  /** Number format; `null` for texts. */
  format: string | null;
  rules: ColumnRule[];
  /** Small print: verdicts and remarks. */
  small?: boolean;
}

/** A comparison sheet in the making: what stands on it, before where and how. */
export interface SheetDraft {
  name: string;
  title: string;
  subtitle: string;
  unitLine: string | null;
  columns: DraftColumn[];
  lines: DraftLine[];
  notes: string[];
  /** How many columns stay in sight while one scrolls. */
  frozenColumns: number;
  /** Left out where the kind has none or none is wanted. */
  picture?: Picture;
}

/** Title and subtitle stand above the heads. */
export const HEAD_TOP = 2;

/** The row of the first line; the heads are as deep as the deepest of the columns. */
export function firstLineOf(columns: readonly Pick<DraftColumn, "heads">[]): number {
  return HEAD_TOP + headDepth(columns);
}

export function headDepth(columns: readonly Pick<DraftColumn, "heads">[]): number {
  return columns.reduce((deepest, column) => Math.max(deepest, column.heads.length), 1);
}
