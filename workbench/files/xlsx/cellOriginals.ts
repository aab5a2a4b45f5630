import type { Cell as FileCell, CellStyle } from "hucre/xlsx";
import type { Cell } from "../../model/Sheet";
import { PARTS } from "../../model/namedStyles";
import type { Style } from "../../model/style";

interface CellOriginal {
  /** The look as the file had it: colours of the theme, patterns, turned text and the like. */
  style: CellStyle;
  /** The same in the words of the model. */
  words: Style;
}

/** The look of cells as they were read: what nobody has changed is written again as it was. */
export const cellOriginals = new WeakMap<Cell, CellOriginal>();

/** Texts with formats of single characters, kept while the text is the same. */
export const richTexts = new WeakMap<Cell, { text: string; runs: NonNullable<FileCell["richText"]> }>();

/** Formulas as they were read, and whether the file called them array formulas. */
export const formulaForms = new WeakMap<Cell, { formula: string; isArray: boolean }>();

type Part = keyof CellStyle;

/** Members of the model's style that each part of a file's style stands for. */
const MEMBERS: Record<Part, (keyof Style)[]> = {
  numFmt: ["numberFormat"],
  font: PARTS.font,
  fill: PARTS.patterns,
  border: ["borders"],
  alignment: PARTS.alignment,
  protection: PARTS.protection,
};
/** Parts of which a change leaves the rest alone: a turned text stays turned when it is centred. */
const IN_PIECES: Part[] = ["font", "alignment", "protection"];

/** The look a cell is written with: part by part as it was read, or as it is now where that has changed. */
export function withOriginal(cell: Cell, now: CellStyle | undefined): CellStyle | undefined {
  const original = cellOriginals.get(cell);
  if (!original) return now;
  const out: CellStyle = { ...now };
  for (const [part, members] of Object.entries(MEMBERS) as [Part, (keyof Style)[]][]) {
    const changed = members.filter((member) => !same(cell.style?.[member], original.words[member]));
    const before = original.style[part];
    if (changed.length === 0) put(out, part, before);
    else if (IN_PIECES.includes(part) && before !== undefined) {
      put(out, part, mixed(before as object, out[part] as object | undefined, changed) as CellStyle[Part]);
    }
  }
  return Object.keys(out).length > 0 ? out : undefined;
}

/** The file's words for the members that changed. */
const FILE_WORDS: Partial<Record<keyof Style, string>> = {
  fontName: "name",
  fontSize: "size",
  fontColor: "color",
  fontTint: "color",
  underlineKind: "underline",
  script: "vertAlign",
  formulaHidden: "hidden",
  wrap: "wrapText",
  orientation: "textRotation",
  shrink: "shrinkToFit",
};

function mixed(before: object, now: object | undefined, changed: (keyof Style)[]): object {
  const out: Record<string, unknown> = { ...before };
  for (const member of changed) {
    const word = FILE_WORDS[member] ?? member;
    const value = (now as Record<string, unknown> | undefined)?.[word];
    if (value === undefined) delete out[word];
    else out[word] = value;
    // A font that follows the theme would keep the theme's name.
    if (member === "fontName") delete out.scheme;
  }
  return out;
}

function put(out: CellStyle, part: Part, value: CellStyle[Part]): void {
  if (value === undefined) delete out[part];
  else Object.assign(out, { [part]: value });
}

function same(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
