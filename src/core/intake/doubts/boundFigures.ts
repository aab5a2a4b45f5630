import type { Doubt } from "../Doubt";
import type { Figure, FigureMeasure } from "../Figure";
import type { FigureIndex } from "./FigureIndex";
import { makeDoubt } from "./makeDoubt";
import { printFigure } from "./printFigure";

const TARGETS: readonly FigureMeasure[] = ["target", "phaseTarget"];

/**
 * Figures that are bounds or guesses (超, 约, 300余: I19, D7), kept with their word, and ranges (I15, R25), of which a target
 * takes the lower end. A target that is a bound (80以上, 控制在40以内) is how targets are worded, no doubt.
 */
export function boundFigures(index: FigureIndex): Doubt[] {
  return index.figures.flatMap((figure) => {
    const { reading, measure, place } = figure;
    if (reading.kind === "range") {
      const isTarget = TARGETS.includes(measure);
      const suggested = isTarget ? reading.low : null;
      return [makeDoubt("range", { place, args: argsOf(figure), suggested, leftOut: !isTarget })];
    }
    if (reading.kind !== "number" || reading.bound === null || TARGETS.includes(measure)) return [];
    return [makeDoubt("bound", { place, args: argsOf(figure), cause: reading.bound })];
  });
}

function argsOf({ town, indicator, reading }: Figure): string[] {
  return [town, indicator, printFigure(reading)];
}
