import type { Doubt } from "../Doubt";
import type { Figure, FigureMeasure } from "../Figure";
import type { FigureIndex } from "./FigureIndex";
import { makeDoubt } from "./makeDoubt";
import { printFigure } from "./printFigure";

const TARGETS: readonly FigureMeasure[] = ["target", "phaseTarget", "targetGrowth"];

/**
 * Figures that are bounds or guesses (超, 约, 300余: I19, D7), kept with their word, and ranges (I15, R25), of which a target
 * takes the lower end. A target that is a bound (80以上, 控制在40以内) is how targets are worded, no doubt.
 */
export function boundFigures(index: FigureIndex): Doubt[] {
  const doubts: Doubt[] = [];
  for (const figure of index.special) {
    const { reading, measure, place } = figure;
    const isTarget = TARGETS.includes(measure);
    if (reading.kind === "range") {
      const suggested = isTarget ? reading.low : null;
      doubts.push(makeDoubt("range", { place, args: argsOf(figure), suggested, leftOut: !isTarget }));
    } else if (reading.kind === "number" && reading.bound !== null && !isTarget) {
      doubts.push(makeDoubt("bound", { place, args: argsOf(figure), cause: reading.bound }));
    }
  }
  return doubts;
}

function argsOf({ town, indicator, reading }: Figure): string[] {
  return [town, indicator, printFigure(reading)];
}
