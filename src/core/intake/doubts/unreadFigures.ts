import { isRateUnit } from "../../indicator/units";
import type { Doubt, DoubtCode } from "../Doubt";
import type { Figure, FigureMeasure } from "../Figure";
import type { FigureIndex } from "./FigureIndex";
import { makeDoubt } from "./makeDoubt";
import { printFigure } from "./printFigure";

const RATES: readonly FigureMeasure[] = [
  "growth",
  "growthOnPrevious",
  "targetGrowth",
  "completion",
  "phaseCompletion",
  "share",
  "points",
];
const LEVELS: readonly FigureMeasure[] = ["value", "previous", "target", "phaseTarget"];
const LOOKS_LIKE_DATE =
  /^(?:\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?|\d{1,2}月\d{1,2}日|\d{1,2}-[a-z]{3}|[a-z]{3}-\d{2})$/iu;

/**
 * Cells of figures that hold none: Excel's dates (I15), errors, texts, ratios, ranks and words of growth where levels stand,
 * and levels with the sign of a rate or in words of growth. They are left out, for what would be kept is wrong.
 */
export function unreadFigures(index: FigureIndex): Doubt[] {
  const doubts: Doubt[] = [];
  for (const figure of index.special) {
    const found = unread(figure, index);
    if (!found) continue;
    const args = [figure.town, figure.indicator, printFigure(figure.reading)];
    doubts.push(makeDoubt(found.code, { place: figure.place, args, cause: found.cause ?? null, leftOut: true }));
  }
  return doubts;
}

/** The sign in a cell makes its unit a rate's, whatever its indicator is. */
function isLevel(figure: Figure, index: FigureIndex): boolean {
  const { known } = index.columnOf(figure);
  return known ? !isRateUnit(known.unit) : figure.unit !== "" && !isRateUnit(figure.unit);
}

function unread(figure: Figure, index: FigureIndex): { code: DoubtCode; cause?: string } | null {
  const { reading, measure } = figure;
  switch (reading.kind) {
    case "date":
      return { code: "dateInFigures" };
    case "error":
      return { code: "errorInFigures" };
    case "text":
      return { code: LOOKS_LIKE_DATE.test(reading.text.trim()) ? "dateInFigures" : "textInFigures" };
    case "ratio":
      return { code: "textInFigures", cause: "ratio" };
    case "rank":
      return measure === "rank" ? null : { code: "textInFigures", cause: "rank" };
    case "status":
      return measure === "growth" || measure === "growthOnPrevious"
        ? null
        : { code: "textInFigures", cause: "growthWord" };
    case "range":
    case "gap":
      return null;
    case "number": {
      if (measure === "rank")
        return Number.isInteger(reading.value) && reading.value > 0 ? null : { code: "textInFigures" };
      if (RATES.includes(measure)) return reading.unit ? { code: "textInFigures", cause: "amountInRate" } : null;
      if (!LEVELS.includes(measure)) return null;
      if (reading.growth || reading.points) return { code: "textInFigures", cause: "growthWord" };
      return reading.percent && isLevel(figure, index) ? { code: "textInFigures", cause: "percentOfLevel" } : null;
    }
  }
}
