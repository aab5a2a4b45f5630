import { DOUBT_NAMES } from "../../texts/doubtNames";
import { INTAKE_TEXTS } from "../../texts/intake";
import type { Language } from "../../texts/language";
import type { NumberReading } from "../CellReading";
import { plainFigure } from "../cells/plainFigure";
import type { Decision, Doubt } from "../Doubt";
import type { CellPlace, Figure } from "../Figure";
import type { DatedFigure, RowOptions } from "../toRows";
import type { Understanding } from "../Understanding";
import { writtenFigure } from "./writtenFigure";

const NO_DOUBTS: readonly Doubt[] = [];
/** More than a sheet has, so that row and column make one number. */
const MOST_COLUMNS = 1 << 15;

/** Figures that enter the data, with the doubts about them decided: left out, kept with a note, or corrected. Those without a doubt come as they are. */
export function* decide(
  understanding: Understanding,
  decisions: ReadonlyMap<string, Decision>,
  { language }: RowOptions,
): Generator<DatedFigure> {
  const doubtsAt = doubtsByCell(understanding);
  for (const figure of understanding.figures) {
    if (!isDated(figure)) continue;
    const doubts = doubtsAt(figure);
    const decided = doubts.length === 0 ? figure : withNotes(figure, doubts, decisions, language);
    if (decided) yield decided;
  }
}

const isDated = (figure: Figure): figure is DatedFigure => figure.period !== null;

/** A figure with what was decided about its doubts; `null` where it is left out. */
function withNotes(
  figure: DatedFigure,
  doubts: readonly Doubt[],
  decisions: ReadonlyMap<string, Decision>,
  language: Language,
): DatedFigure | null {
  const texts = INTAKE_TEXTS[language];
  const notes: string[] = [];
  const dated: DatedFigure = { ...figure, notes };
  const measure = texts.measures[figure.measure];
  for (const doubt of doubts) {
    const decision = decisions.get(doubt.id);
    if (decision?.kind === "leaveOut" || (!decision && doubt.leftOut)) return null;
    if (decision?.kind === "keep") notes.push(texts.noteKept(measure));
    if (decision?.kind === "correct") {
      notes.push(texts.noteCorrected(measure, writtenFigure(dated)));
      dated.reading = corrected(dated, decision.value);
    }
    if (!decision) notes.push(texts.noteDoubt(DOUBT_NAMES[language][doubt.code]));
  }
  return dated;
}

/** A figure typed in place of another is as sure as it gets: no bound, no rank, a percent where rates stand. */
function corrected(figure: Figure, value: number): NumberReading {
  const before = figure.reading.kind === "number" ? figure.reading : plainFigure(value);
  const isRate = figure.unit === "%";
  return { ...plainFigure(value), percent: isRate && figure.measure !== "value", status: before.status };
}

/** The doubts about a figure: those at its cell, and those at the first cell of its row that are about the row. */
function doubtsByCell(understanding: Understanding): (figure: Figure) => readonly Doubt[] {
  const key = ({ row, column }: CellPlace) => row * MOST_COLUMNS + column;
  const byCell = new Map<number, Doubt[]>();
  const byRow = new Map<number, Doubt[]>();
  for (const doubt of understanding.doubts) {
    if (doubt.code === "unmarkedSubtotal" || doubt.code === "shiftedRow") add(byRow, doubt.place.row, doubt);
    else add(byCell, key(doubt.place), doubt);
  }
  return ({ place }) => {
    const [atCell, atRow] = [byCell.get(key(place)), byRow.get(place.row)];
    return atCell && atRow ? [...atCell, ...atRow] : (atCell ?? atRow ?? NO_DOUBTS);
  };
}

function add<Key>(map: Map<Key, Doubt[]>, key: Key, doubt: Doubt): void {
  const doubts = map.get(key);
  if (doubts) doubts.push(doubt);
  else map.set(key, [doubt]);
}
