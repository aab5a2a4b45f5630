import { agreesWithLevels } from "../core/statistics/consistency/agreesWithLevels";
import { partsMatchTotal } from "../core/statistics/consistency/partsMatchTotal";
import { answerCells, answerEach, numbers } from "./answers";
import { decimalsFrom, growthScaleOf, rateKindOf } from "./options";
import { asNumber, observationOf, Unreadable, type Cells } from "./readers";
import { cellsReducedTo, clampWhole } from "./shapes";

/**
 * 核对公布数: `agreesWithLevels`.
 * @customfunction IS_CONSISTENT
 */
export function isConsistentOf(
  value: any[][],
  base: any[][],
  published: any[][],
  digits?: any,
  levelDigits?: any,
  kind?: any,
  scale?: any,
): any[][] {
  const options = {
    kind: rateKindOf(kind),
    scale: growthScaleOf(scale),
    digits: decimalsFrom("digits", digits),
    levelDigits: decimalsFrom("level_digits", levelDigits),
  };
  return answerCells([numbers(value), numbers(base), numbers(published)], (level, before, rate) =>
    agreesWithLevels(level, before, rate, options),
  );
}

/**
 * 分项合计核对: `partsMatchTotal`.
 * @customfunction PARTS_MATCH_TOTAL
 */
export function partsMatchTotalOf(parts: any[][], total: any[][], digits?: any): any[][] {
  const [table, totals] = clampWhole([parts, total]) as [Cells, Cells];
  const partsAt = cellsReducedTo(totals, table);
  const decimals = decimalsFrom("digits", digits);
  return answerEach(totals, (row, column) => {
    const sum = asNumber(totals[row]![column]);
    if (sum instanceof Unreadable) return sum;
    return partsMatchTotal(partsAt(row, column).map(observationOf), sum, decimals);
  });
}
