import { convertUnit, isConvertible, isUnit } from "../../indicator/units";
import type { Doubt } from "../Doubt";
import type { FigureMeasure } from "../Figure";
import type { Column, FigureIndex } from "./FigureIndex";
import { makeDoubt } from "./makeDoubt";
import { median } from "./median";
import { printFigure } from "./printFigure";

const LEVELS: readonly FigureMeasure[] = ["value", "previous", "target", "phaseTarget"];
const FEWEST = 4;
/** A town has no more than this of anything in 亿元, and an indicator that is printed in 亿元 not so little. */
const [MOST_IN_YI, LEAST_IN_YI] = [10_000, 0.005];
const YI = "亿元";

/**
 * A column in a unit that cannot be converted to its indicator's (亩 for 亿元), and a column of towns whose figures
 * would be right in a unit ten thousand times smaller or larger: thousands of 亿元 in the usual town, or a few 万元 of what is
 * printed in 亿元 (R40, I24). One doubt for the column, at its first figure.
 */
export function unitDiffers(index: FigureIndex): Doubt[] {
  return index.columns.flatMap((column) => {
    if (!LEVELS.includes(column.measure)) return [];
    const other = column.numbers.find(
      ({ unit }) => column.known && unit !== "" && isUnit(unit) && !isConvertible(unit, column.known.unit),
    );
    if (other) return [doubtOf(column, other.unit, column.known!.unit, null, index)];
    const unit = suspected(column, index);
    return unit ? [doubtOf(column, column.numbers[0]!.unit, unit, "factor10000", index)] : [];
  });
}

/** The unit that the size of the figures suggests in place of the stated one. */
function suspected({ numbers, known }: Column, index: FigureIndex): string | null {
  const towns = numbers.filter(({ place, reading }) => !index.aggregateAt(place.row) && reading.value > 0);
  const unit = towns[0]?.unit ?? "";
  if (towns.length < FEWEST || !isConvertible(unit, YI) || towns.some((figure) => figure.unit !== unit)) return null;
  const usual = convertUnit(median(towns.map(({ reading }) => reading.value)), unit, YI);
  if (usual > MOST_IN_YI) return unit === YI ? "万元" : "元";
  return usual < LEAST_IN_YI && unit !== YI && known?.unit === YI ? YI : null;
}

function doubtOf(
  { numbers, indicator }: Column,
  unit: string,
  expected: string,
  cause: string | null,
  index: FigureIndex,
): Doubt {
  const towns = numbers.filter(({ place }) => !index.aggregateAt(place.row));
  const [first = numbers[0]!, ...rest] = towns.filter((figure) => figure.unit === unit);
  return makeDoubt("unitDiffers", {
    place: first.place,
    others: rest.map(({ place }) => place),
    args: [indicator, unit, expected, printFigure(first.reading)],
    cause,
  });
}
