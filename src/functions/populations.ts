import type { Observation } from "../core/indicator/Observation";
import type { CountOptions } from "../core/statistics/ranks/rankedCount";
import { townsOnly } from "../core/town/townsOnly";
import type { OptionOf } from "../core/texts/optionWords";
import { firstBeyond } from "./beyond";
import {
  asNumber,
  asText,
  firstCell,
  functionTexts,
  isPercent,
  observationOf,
  Unreadable,
  type Cells,
} from "./readers";
import { clampWhole, isAlone, mustMatch, stretch, wrongArgument } from "./shapes";

/** What a zero in a population is: a value, or a blank cell that the build of Excel handed over as 0. */
type Zeros = OptionOf<"zeros">;

const NONE: Cells = [[null]];

/** Arguments that lie side by side, whole columns cut to what any of them uses; one that was left out is a blank. */
export function sideBySide<Given extends (Cells | null | undefined)[]>(
  ...given: Given
): { [Place in keyof Given]: Cells } {
  return clampWhole(given.map((cells) => cells ?? NONE)) as { [Place in keyof Given]: Cells };
}

/** Whether an argument says anything: one blank cell is as good as none. */
export function isGiven(cells: Cells | null | undefined): cells is Cells {
  return !!cells && !(isAlone(cells) && asText(cells[0]![0]) === "");
}

/** The values of a population in reading order; stray texts are gaps, as in RANK.EQ. */
export function populationOf(cells: Cells, zeros: Zeros = "keep"): Observation[] {
  const values = new Array<Observation>(cells.length * cells[0]!.length);
  let place = 0;
  for (const line of cells) {
    for (const cell of line) values[place++] = withoutZero(observationOf(cell), zeros);
  }
  return values;
}

/** As `populationOf`, but a stray text is a fault, save for a heading: in the first row of several. */
export function soundPopulationOf(cells: Cells, zeros: Zeros): Observation[] | Unreadable {
  const body = cells.length > 1 ? cells.slice(1) : cells;
  const fault = body.flatMap((line) => line.map(asNumber)).find((value) => value instanceof Unreadable);
  return fault ?? populationOf(cells, zeros);
}

/** Refuses percent texts beside plain numbers above 1: of 12.9% and 13.7 the one would be a hundredth of what is meant. */
export function onOneScale(...ranges: Cells[]): void {
  const percent = firstCell(ranges, (cell) => isPercent(cell) && observationOf(cell) !== null);
  const plain = percent && firstBeyond(1, ranges);
  if (plain !== undefined) throw wrongArgument(functionTexts().mixedScales(percent, String(plain)));
}

/** A zero that stands for a blank is a gap. */
export function withoutZero(value: Observation, zeros: Zeros): Observation {
  return value === 0 && zeros === "missing" ? null : value;
}

/** The texts of a range that must have the shape of another, in reading order. */
export function textsLike(pattern: Cells, cells: Cells): string[] {
  return stretch(cells, pattern).flatMap((line) => line.map(asText));
}

/** The texts beside a population, of its shape and in reading order; none where they are left out or are one blank cell. */
export function textsBeside(pattern: Cells, cells: Cells): string[] | undefined {
  if (!isGiven(cells)) return undefined;
  mustMatch(pattern, cells);
  return textsLike(pattern, cells);
}

/** What says which values take part in a ranking. */
export function labelsBeside(pattern: Cells, towns: Cells, groups: Cells): CountOptions {
  return { towns: textsBeside(pattern, towns), groups: textsBeside(pattern, groups) };
}

/** The cells with blanks in place of totals, averages and other rows that are no towns (R46). */
export function townCells(cells: Cells, names: Cells): Cells {
  const values = populationOf(cells);
  const towns = townsOnly(values, textsBeside(cells, names));
  const isTown = (place: number) => towns[place] === values[place];
  return cells.map((line, row) => line.map((cell, column) => (isTown(row * line.length + column) ? cell : null)));
}

/** Groups and the own group go together; neither is of use alone. */
export function checkGroups(groups: Cells, group: Cells): void {
  if (isGiven(groups) === isGiven(group)) return;
  throw wrongArgument(functionTexts()[isGiven(groups) ? "groupNeeded" : "groupsNeeded"]());
}
