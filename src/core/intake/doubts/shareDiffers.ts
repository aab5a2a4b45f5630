import { decimalSum } from "../../numbers/decimalSum";
import { movePoint } from "../../numbers/movePoint";
import type { Doubt } from "../Doubt";
import type { Figure } from "../Figure";
import { statementsInRow, statementsOf, type Column, type FigureIndex, type Statement } from "./FigureIndex";
import { makeDoubt } from "./makeDoubt";
import { partsOfTotals } from "./partsOfTotals";
import { printFigure, printNumber } from "./printFigure";
import { levelIn, ratesOf, type PrintedNumber } from "./printedNumber";
import { fitsShare, TOTAL, wholeOfShares } from "./wholeOfShares";

/** 税收占比, 税收占一般公共预算收入比重: a share that is an indicator of its own. */
const NAMED_SHARE = /^(.+?)占(.*?)的?(?:比重|比例|比)$/u;
const REVENUES = ["一般公共预算收入", "地方财政收入", "地方一般公共预算收入", "财政收入", "财政总收入"];

/**
 * A share that is not its part ÷ the whole, each rounded as printed (R15, R34): of a town in the total of its column, and of one
 * indicator in another where the name says so (税收占比). Shares that were closed to 100 by hand are named so (R35).
 */
export function shareDiffers(index: FigureIndex): Doubt[] {
  return [...inTotals(index), ...byName(index)];
}

function inTotals(index: FigureIndex): Doubt[] {
  const shares = index.columns.filter(({ measure }) => measure === "share");
  if (shares.length === 0) return [];
  const [first] = [...partsOfTotals(index)].sort(([, one], [, other]) => other.length - one.length);
  if (!first) return [];
  const [totalRow] = first;
  const totals = new Map(statementsInRow(index, totalRow).map((total) => [total.indicator, total]));
  return shares.flatMap((column) => {
    const of = wholeOfShares(column, index);
    const isClosed = of === TOTAL && isClosedTo100(column, index);
    return column.numbers.flatMap((share) => {
      const statement = index.statementOf(share);
      const whole =
        of === TOTAL
          ? totalOf(statement, totals, index)
          : of === null
            ? undefined
            : index.find(share.town, of, share.period);
      return compared(share, statement.measures.value, whole?.measures.value, index, isClosed);
    });
  });
}

/** What the total says of the same, of its own month where its row has another. */
function totalOf(statement: Statement, totals: ReadonlyMap<string, Statement>, index: FigureIndex) {
  const total = totals.get(statement.indicator);
  return total && total.period === statement.period
    ? total
    : index.find(total?.town ?? "", statement.indicator, statement.period);
}

function isClosedTo100({ numbers }: Column, index: FigureIndex): boolean {
  const parts = numbers.filter(({ place }) => !index.aggregateAt(place.row)).map(({ reading }) => reading.value);
  return decimalSum(parts) === 100;
}

function byName(index: FigureIndex): Doubt[] {
  const named = new Set(index.columns.map(({ indicator }) => indicator).filter((name) => NAMED_SHARE.test(name)));
  return statementsOf(index, (indicator) => named.has(indicator)).flatMap((statement) => {
    const share = statement.measures.value;
    const [, part, whole] = NAMED_SHARE.exec(statement.indicator) ?? [];
    if (!share || part === undefined) return [];
    const valueOf = (name: string) => index.find(statement.town, name, statement.period)?.measures.value;
    const parts = [part, `${part}收入`].map(valueOf).filter((figure) => figure !== undefined);
    const wholes = (whole ? [whole] : REVENUES).map(valueOf).filter((figure) => figure !== undefined);
    const [one, other] = [parts[0], wholes[0]];
    if (!one || !other) return [];
    const isRight = wholes.some((figure) => compared(share, one, figure, index, false).length === 0);
    return isRight ? [] : compared(share, one, other, index, false);
  });
}

function compared(
  share: Figure,
  part: Figure | undefined,
  whole: Figure | undefined,
  index: FigureIndex,
  isClosed: boolean,
): Doubt[] {
  if (!part || !whole || part === whole || fitsShare(share, part, whole, index) !== false) return [];
  const [one, all] = [levelIn(part, part.unit, index)!, levelIn(whole, part.unit, index)!];
  const [rate] = ratesOf(share, index) as [PrintedNumber];
  const computed = (one.value / all.value) * 100;
  return [
    makeDoubt("shareDiffers", {
      place: share.place,
      others: [part.place, whole.place],
      args: [
        share.town,
        share.indicator,
        printFigure(share.reading),
        printFigure(part.reading),
        printFigure(whole.reading),
        `${printNumber(computed, 2)}%`,
      ],
      cause: isClosed && isNear(rate, computed) ? "closedTo100" : null,
    }),
  ];
}

/** Off by one unit of the last place, or little more. */
function isNear({ value, decimals }: PrintedNumber, computed: number): boolean {
  return Math.abs(value - computed) <= movePoint(1.5, -decimals);
}
