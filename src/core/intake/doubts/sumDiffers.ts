import { isRateUnit } from "../../indicator/units";
import { halfUnit } from "../../numbers/halfUnit";
import { decimalSum } from "../../numbers/decimalSum";
import { largest } from "../../numbers/largest";
import { isPartialName } from "../../town/townName";
import type { Doubt } from "../Doubt";
import type { Figure, FigureMeasure } from "../Figure";
import { isNumber, type Column, type FigureIndex, type NumberFigure } from "./FigureIndex";
import { makeDoubt } from "./makeDoubt";
import { partsOfTotals } from "./partsOfTotals";
import { printFigure, printNumber } from "./printFigure";
import { decimalsOfFigure, isExact } from "./printedNumber";
import { sumCause } from "./sumCause";
import { TOTAL, wholeOfShares } from "./wholeOfShares";

const SUMMED: readonly FigureMeasure[] = ["value", "previous", "target", "phaseTarget", "increment", "share"];
const AVERAGE =
  /[人户亩村均]均|亩产|单产|百元|每|均价|单价|指数|率|系数|得分|评分|排名|位次|比重|占比|收入比$|比值|比例|强度|密度|浓度|天数/u;
/** A total that fits none of more columns than these has another scope than the rows beneath it. */
const MOST_UNFIT = 3;

interface Difference {
  total: NumberFigure;
  parts: NumberFigure[];
  sum: number;
  decimals: number;
}

/**
 * A total that is not the sum of its parts, beyond half a unit for each figure (R35). Totals with gaps among their parts are
 * incomplete, no contradiction, unless the known parts are already more than the total. Rates, averages and words are not
 * summed, shares are. A total that fits in no column has a scope of its own, which is one doubt.
 */
export function sumDiffers(index: FigureIndex): Doubt[] {
  const groups = partsOfTotals(index);
  const found = new Map<number, { fits: number; differences: Difference[] }>();
  for (const column of index.columns) {
    if (!isSummed(column, index) || index.aggregates.length === 0) continue;
    const rows = new Map(column.figures.map((figure) => [figure.place.row, figure]));
    // Totals of all towns share their list of rows.
    const partsOf = new Map<number[], Figure[]>();
    for (const [totalRow, partRows] of groups) {
      const total = rows.get(totalRow);
      if (!isExact(total)) continue;
      const parts = partsOf.get(partRows) ?? partRows.flatMap((row) => rows.get(row) ?? []);
      partsOf.set(partRows, parts);
      const known = parts.filter(isNumber);
      if (known.length < 2 || known.some((part) => part.unit !== total.unit || part.reading.bound !== null)) continue;
      if (isAverage(total, known, column)) continue;
      const difference = differenceOf(total, known, index);
      const isOpen = known.length < partRows.length;
      const isExcess =
        difference && difference.sum > total.reading.value && known.every((part) => part.reading.value >= 0);
      const entry = found.get(totalRow) ?? { fits: 0, differences: [] };
      if (!difference && !isOpen) entry.fits++;
      if (difference && (!isOpen || isExcess)) entry.differences.push(difference);
      found.set(totalRow, entry);
    }
  }
  // 全省 and 全市 above their own 合计 are no sums of these rows.
  const hasTotal = [...found.values()].some(({ fits }) => fits > 0);
  return [...found.values()].flatMap(({ fits, differences }) => {
    if (fits === 0 && hasTotal && differences.length > 1) return [];
    const isOtherScope = fits === 0 && differences.length > MOST_UNFIT;
    return isOtherScope
      ? [doubtOf(differences[0]!, "otherScope")]
      : differences.map((difference) => doubtOf(difference));
  });
}

function isSummed(column: Column, index: FigureIndex): boolean {
  const { measure, indicator, known, figures } = column;
  if (!SUMMED.includes(measure)) return false;
  if (measure === "share") return wholeOfShares(column, index) === TOTAL;
  if (known) return known.kind === "flow" || (known.kind === "stock" && !isRateUnit(known.unit));
  return !isRateUnit(figures[0]!.unit) && !AVERAGE.test(indicator);
}

/** Of an indicator nobody knows, without a unit, a figure among those of the towns is their average. */
function isAverage(total: NumberFigure, parts: NumberFigure[], { known, measure }: Column): boolean {
  if (known || measure === "share" || total.unit !== "") return false;
  const values = parts.map(({ reading }) => reading.value);
  return total.reading.value <= largest(values) && total.reading.value >= -largest(values.map((value) => -value));
}

function differenceOf(total: NumberFigure, parts: NumberFigure[], index: FigureIndex): Difference | null {
  const decimals = [total, ...parts].map((figure) => decimalsOfFigure(figure, index));
  const slack = decimals.reduce((before, places) => before + halfUnit(places), 0);
  const sum = decimalSum(parts.map((part) => part.reading.value));
  const isWithin = Math.abs(sum - total.reading.value) <= slack * (1 + 1e-9);
  return isWithin ? null : { total, parts, sum, decimals: largest(decimals) };
}

function doubtOf({ total, parts, sum, decimals }: Difference, otherScope?: "otherScope"): Doubt {
  const found = otherScope ? null : sumCause(total, parts, sum);
  const place = found?.figure ?? total;
  const others = place === total ? parts : [total, ...parts.filter((part) => part !== place)];
  return makeDoubt("sumDiffers", {
    place: place.place,
    others: others.map((other) => other.place),
    args: [
      total.town,
      total.indicator,
      printFigure(total.reading),
      printNumber(sum, decimals),
      printNumber(decimalSum([total.reading.value, -sum]), decimals),
      place === total ? "" : place.town,
    ],
    cause: otherScope ?? found?.cause ?? (isPartialName(total.town) ? "groupScope" : null),
    suggested: found?.suggested ?? null,
  });
}
