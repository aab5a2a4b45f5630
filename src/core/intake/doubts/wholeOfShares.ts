import type { Figure } from "../Figure";
import { agrees } from "./agrees";
import { statementsInRow, type Column, type FigureIndex } from "./FigureIndex";
import { partsOfTotals } from "./partsOfTotals";
import { levelIn, ratesOf } from "./printedNumber";

/** The shares are of the total of their column. */
export const TOTAL = "";

const KNOWN = new WeakMap<Column, string | null>();

/**
 * What a column of shares is of: 占比 beside 其中：税收 may be of the towns' total or of the figure that the part belongs to. That
 * of which most shares are right counts, the total first; `null` where its head names another whole (占规上工业比重) that is not
 * on the sheet.
 */
export function wholeOfShares(column: Column, index: FigureIndex): string | null {
  const known = KNOWN.get(column);
  if (known !== undefined) return known;
  const whole = findWhole(column, index);
  KNOWN.set(column, whole);
  return whole;
}

function findWhole(column: Column, index: FigureIndex): string | null {
  const named = column.figures[0]?.rankOf ?? "";
  const others = [...new Set(index.columns.filter(({ measure }) => measure === "value").map((one) => one.indicator))];
  const candidates = others.filter((name) => name !== column.indicator);
  const [totalRow] = [...partsOfTotals(index)].sort(([, one], [, other]) => other.length - one.length)[0] ?? [];
  const totals = new Map(
    statementsInRow(index, totalRow).map(({ indicator, measures }) => [indicator, measures.value]),
  );
  const count = (wholeOf: (share: Figure) => Figure | undefined) =>
    column.numbers.filter((share) => {
      const part = index.statementOf(share).measures.value;
      const whole = wholeOf(share);
      return part && whole && part !== whole && fitsShare(share, part, whole, index) === true;
    }).length;
  let best = { whole: named === "" ? TOTAL : null, fits: count(() => totals.get(column.indicator)) };
  for (const name of candidates) {
    const fits = count(({ town, period }) => index.find(town, name, period)?.measures.value);
    if (fits > best.fits) best = { whole: name, fits };
  }
  return best.whole;
}

/** Whether a share is its part ÷ the whole, each rounded as printed (R34); `null` where that cannot be said. */
export function fitsShare(share: Figure, part: Figure, whole: Figure, index: FigureIndex): boolean | null {
  const [one, all] = [levelIn(part, part.unit, index), levelIn(whole, part.unit, index)];
  const rates = ratesOf(share, index);
  if (!one || !all || all.value <= 0 || rates.length === 0) return null;
  return rates.some((rate) => agrees(one, all, rate, "ratio"));
}
