import { isConsistent } from "../core/statistics/consistency/isConsistent";
import { partsMatchTotal } from "../core/statistics/consistency/partsMatchTotal";
import { answerCells, answerEach, numbers } from "./answers";
import { fractions } from "./beyond";
import { decimalsFrom, optionOf } from "./options";
import { sideBySide } from "./populations";
import { asNumber, observationOf, Unreadable } from "./readers";
import { cellsReducedTo } from "./shapes";

/**
 * 核对公布数: `isConsistent`.
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
  const [rates] = fractions("scale", scale, [published]);
  const options = {
    kind: optionOf("kind", kind),
    digits: decimalsFrom("digits", digits),
    levelDigits: decimalsFrom("level_digits", levelDigits),
  };
  return answerCells([numbers(value), numbers(base), rates!], (level, before, rate) =>
    isConsistent(level, before, rate, options),
  );
}

/**
 * 分项合计核对: `partsMatchTotal`.
 * @customfunction PARTS_MATCH_TOTAL
 */
export function partsMatchTotalOf(parts: any[][], total: any[][], digits?: any): any[][] {
  const [table, totals] = sideBySide(parts, total);
  const partsAt = cellsReducedTo(totals, table);
  const decimals = decimalsFrom("digits", digits);
  return answerEach(totals, (row, column) => {
    const sum = asNumber(totals[row]![column]);
    if (sum instanceof Unreadable) return sum;
    return partsMatchTotal(partsAt(row, column).map(observationOf), sum, decimals);
  });
}
