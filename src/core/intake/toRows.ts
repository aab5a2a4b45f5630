import type { DataRow } from "../data/DataRow";
import { FigureMap } from "../data/FigureMap";
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

/** A figure with its period, and what was decided about it where anything was. */
export interface DatedFigure extends Figure {
  period: Period;
  notes?: readonly string[];
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
  const groups: DatedFigure[][] = [];
  const places = new FigureMap<number>(options.template);
  for (const figure of decide(understanding, decisions, options)) {
    const place = places.getOrSet(figure, groups.length);
    if (place < groups.length) groups[place]!.push(figure);
    else groups.push([figure]);
  }
  const rows: DataRow[] = [];
  for (const figures of groups) rows.push(fillRow(figures, options));
  return { rows, open: understanding.doubts.filter((doubt) => !decisions.has(doubt.id)) };
}
