import type { Observation } from "../core/indicator/Observation";
import { aggregateRows } from "../core/town/aggregateRows";
import type { Zeros } from "./options";
import { asText, functionTexts, observationOf, type Cells } from "./readers";
import { clampWhole, stretch, wrongArgument } from "./shapes";

const NONE: Cells = [[null]];

/** Arguments that lie side by side, whole columns cut to what any of them uses; one that was left out is a blank. */
export function sideBySide<Given extends (Cells | null | undefined)[]>(
  ...given: Given
): { [Place in keyof Given]: Cells } {
  return clampWhole(given.map((cells) => cells ?? NONE)) as { [Place in keyof Given]: Cells };
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

/** A zero that stands for a blank is a gap. */
export function withoutZero(value: Observation, zeros: Zeros): Observation {
  return value === 0 && zeros === "missing" ? null : value;
}

/** The texts of a range that must have the shape of another, in reading order. */
export function textsLike(pattern: Cells, cells: Cells): string[] {
  return stretch(cells, pattern).flatMap((line) => line.map(asText));
}

/** The cells with blanks in place of totals, averages and other rows that are no towns (R46). */
export function townCells(cells: Cells, names: string[]): Cells {
  const aggregates = aggregateRows(names, [populationOf(cells)], true);
  const isTown = (row: number, column: number) => !aggregates[row * cells[0]!.length + column];
  return cells.map((line, row) => line.map((cell, column) => (isTown(row, column) ? cell : null)));
}

/** Groups and the own group go together; neither is of use alone. */
export function checkGroups(groups: unknown, group: unknown): void {
  if (groups && !group) throw wrongArgument(functionTexts().groupNeeded());
  if (group && !groups) throw wrongArgument(functionTexts().groupsNeeded());
}
