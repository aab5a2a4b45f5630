import { figureKey } from "../data/readRows";
import type { DataRow } from "../data/DataRow";
import type { Template } from "../template/Template";
import type { Period } from "../period/Period";
import type { Language } from "../texts/language";
import { decide } from "./rows/decide";
import { fillRow } from "./rows/fillRow";
import type { CellPlace, Figure } from "./Figure";
import type { Decision, Doubt } from "./Doubt";
import type { RawSheet } from "./RawSheet";
import type { Understanding } from "./Understanding";

export interface RowOptions {
  template: Template;
  language: Language;
  sheet: RawSheet;
  /** The address of a cell with its sheet: 月报!C5. */
  source: (place: CellPlace) => string;
}

/** A figure with its period, and what was decided about it. */
export interface DatedFigure extends Figure {
  period: Period;
  notes: readonly string[];
}

/**
 * The rows of the data table that the figures of one sheet make: one for each town, indicator and period. What is in doubt
 * and left out unless decided otherwise does not enter; what is kept or corrected says so in its note.
 */
export function toRows(
  understanding: Understanding,
  decisions: ReadonlyMap<string, Decision>,
  options: RowOptions,
): { rows: DataRow[]; open: Doubt[] } {
  const groups = new Map<string, DatedFigure[]>();
  for (const figure of decide(understanding, decisions, options)) {
    const key = figureKey(figure, options.template);
    const group = groups.get(key);
    if (group) group.push(figure);
    else groups.set(key, [figure]);
  }
  const rows: DataRow[] = [];
  for (const [key, figures] of groups) {
    rows.push(fillRow(figures, options));
    // Of a long list neither the figures nor their keys need wait for the last row.
    groups.delete(key);
  }
  return { rows, open: understanding.doubts.filter((doubt) => !decisions.has(doubt.id)) };
}
