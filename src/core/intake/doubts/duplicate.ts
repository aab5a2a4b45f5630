import { halfUnit } from "../../numbers/halfUnit";
import type { Doubt } from "../Doubt";
import type { Column, FigureIndex, NumberFigure } from "./FigureIndex";
import { makeDoubt } from "./makeDoubt";
import { printFigure } from "./printFigure";
import { decimalsOfFigure, levelOf } from "./printedNumber";

/**
 * Two different figures for the same town, indicator, period and measure; the second is left out. Figures that agree within
 * their rounding (39.6 and 39.58) say the same.
 */
export function duplicate(index: FigureIndex): Doubt[] {
  return index.columns.flatMap((column) => inColumn(column, index));
}

function inColumn(column: Column, index: FigureIndex): Doubt[] {
  const first = new Map<string, NumberFigure>();
  const doubts: Doubt[] = [];
  for (const figure of column.numbers) {
    const before = first.get(figure.town);
    if (!before) first.set(figure.town, figure);
    else if (!saysTheSame(before, figure, index)) {
      const { place, town, indicator, reading } = figure;
      const args = [town, indicator, printFigure(reading), printFigure(before.reading)];
      doubts.push(makeDoubt("duplicate", { place, others: [before.place], args, leftOut: true }));
    }
  }
  return doubts;
}

function saysTheSame(before: NumberFigure, figure: NumberFigure, index: FigureIndex): boolean {
  const other = levelOf(figure, before.unit, index);
  if (!other) return false;
  const coarser = Math.min(other.decimals, decimalsOfFigure(before, index));
  return Math.abs(other.value - before.reading.value) <= halfUnit(coarser) * (1 + 1e-9);
}
