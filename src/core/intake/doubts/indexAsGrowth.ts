import type { Doubt } from "../Doubt";
import type { FigureIndex, NumberFigure } from "./FigureIndex";
import { makeDoubt } from "./makeDoubt";
import { median } from "./median";
import { printFigure } from "./printFigure";

const FEWEST = 3;
const [LEAST, MOST] = [60, 160];
const [LEAST_MEDIAN, MOST_MEDIAN] = [85, 125];

/**
 * A column of growths that is all around 100: an index (上年=100), of which the growth is 100 less (R9). Growths of which none is below 60
 * have not been seen in a table of towns. Each is left out, for as growth it is wrong.
 */
export function indexAsGrowth(index: FigureIndex): Doubt[] {
  return index.columns.flatMap(({ measure, numbers }) => {
    const plain = measure === "growth" ? numbers.filter(({ reading }) => !reading.growth && !reading.points) : [];
    if (plain.length < FEWEST || plain.length < numbers.length) return [];
    const values = plain.map(({ reading }) => reading.value);
    const usual = median(values);
    const isAround = values.every((value) => value >= LEAST && value <= MOST);
    return isAround && usual >= LEAST_MEDIAN && usual <= MOST_MEDIAN ? plain.map(doubtOf) : [];
  });
}

function doubtOf({ town, indicator, reading, place }: NumberFigure): Doubt {
  const suggested = Number((reading.value - 100).toPrecision(12));
  return makeDoubt("indexAsGrowth", {
    place,
    args: [town, indicator, printFigure(reading), String(suggested)],
    suggested,
    leftOut: true,
  });
}
