import type { Doubt } from "../Doubt";
import type { FigureMeasure } from "../Figure";
import type { Column, FigureIndex } from "./FigureIndex";
import { makeDoubt } from "./makeDoubt";
import { printFigure } from "./printFigure";

const LEVELS: readonly FigureMeasure[] = ["value", "previous", "target", "phaseTarget"];
/** What may fall below zero: profits, balances, differences, changes. */
const MAY_BE_NEGATIVE =
  /利润|盈|亏|净|差|损益|结余|收益|增量|增减|增加额|增长|变动|变化|降低|下降|同比|指数|税金|退税|税/u;

/** An output, a count or another amount below zero, which no such amount is. */
export function negativeFigure(index: FigureIndex): Doubt[] {
  return index.columns
    .filter(isNeverNegative)
    .flatMap((column) =>
      column.numbers
        .filter(({ reading }) => reading.value < 0 && !reading.growth && !reading.points)
        .map(({ place, town, indicator, reading }) =>
          makeDoubt("negativeFigure", { place, args: [town, indicator, printFigure(reading)] }),
        ),
    );
}

function isNeverNegative({ measure, indicator, known, figures }: Column): boolean {
  if (measure === "share") return true;
  const isRate = known ? known.unit === "%" : ["%", "‰"].includes(figures[0]!.unit);
  return LEVELS.includes(measure) && !isRate && !MAY_BE_NEGATIVE.test(indicator);
}
