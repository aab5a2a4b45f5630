import { computesGrowth } from "../../template/Template";
import { growthStatus } from "../../statistics/growth/growthStatus";
import type { Doubt } from "../Doubt";
import type { Figure } from "../Figure";
import { agrees } from "./agrees";
import { baseOf, type Base } from "./baseOf";
import { statementsWith, type FigureIndex, type Statement } from "./FigureIndex";
import { foldSystematic } from "./foldSystematic";
import { makeDoubt } from "./makeDoubt";
import { printFigure, printNumber } from "./printFigure";
import { levelIn, ratesOf, type PrintedNumber } from "./printedNumber";
import { rateCause } from "./rateCause";

/** Growth of these is published on a comparable scope (R11). */
const COMPARABLE_SCOPE = /规上|规模以上|限上|限额以上|投资|利润/u;
/** A base that was revised moves a growth by so many points, not more. */
const MOST_REVISED = 15;

/**
 * A growth that cannot come from the value and last year's level, each rounded as printed (R34, R12), a word in place of a
 * growth that the signs contradict (R3), and a growth with a base of zero or below, which has none (R2). The base is the
 * level of last year on the sheet, or the value less its increase, or last year's value in the workbook.
 * Where most towns of a column differ for the same reason, the column is one doubt. Bounds contradict only as bounds (D3).
 */
export function growthDiffers(index: FigureIndex): Doubt[] {
  const doubts = statementsWith(index, "value", "growth").flatMap((statement) => {
    const doubt = ofStatement(statement, index);
    return doubt ? [doubt] : [];
  });
  return foldSystematic(doubts, index);
}

function ofStatement(statement: Statement, index: FigureIndex): Doubt | null {
  const { value, growth } = statement.measures;
  if (!value || !growth) return null;
  const base = baseOf(statement, index);
  if (!base) return null;
  if (growth.reading.kind === "status") return ofStatus(value, base, growth, index);
  const current = levelIn(value, value.unit, index);
  const rates = ratesOf(growth, index);
  const rate = rates[0];
  if (!current || !rate || (growth.reading.kind === "number" && growth.reading.points)) return null;
  if (base.bound) return ofBound(current, base, growth, value, rates);
  if (base.level.value <= 0) {
    if (base.isEarlier || (base.level.decimals > 0 && base.level.value === 0)) return null;
    return doubtOf(growth, value, base, { cause: base.level.value === 0 ? "baseZero" : "baseNegative" });
  }
  // Nothing falls by more than all there is: of a loss after a profit a word is printed (R3).
  if (current.value < 0 && !base.isEarlier) return doubtOf(growth, value, base, { cause: "turnedToLoss" });
  if (rates.some((other) => agrees(current, base.level, other, "growth"))) return null;
  const arithmetic = (current.value / base.level.value - 1) * 100;
  // What the workbook holds of last year may have been revised since (R12): only the impossible is doubted.
  if (base.isEarlier && Math.abs(arithmetic - rate.value) < MOST_REVISED) return null;
  const slip = rateCause(current, base.level, rate, "growth");
  if (slip) {
    const place = { current: value, base: base.figure ?? growth, rate: growth }[slip.at];
    return doubtOf(growth, value, base, { ...slip, place, arithmetic });
  }
  const known = index.columnOf(value).known;
  const isReal = known !== undefined && !computesGrowth(known);
  const isScoped = COMPARABLE_SCOPE.test(value.indicator);
  const isNear = Math.abs(arithmetic - rate.value) < MOST_REVISED;
  const cause = isReal ? "constantPrices" : isScoped ? "comparableScope" : isNear ? "revisedBase" : null;
  return doubtOf(growth, value, base, { cause, arithmetic });
}

/** The signs of the two levels tell which word must stand (R3). */
function ofStatus(value: Figure, base: Base, growth: Figure, index: FigureIndex): Doubt | null {
  const current = levelIn(value, value.unit, index);
  if (!current || base.bound || growth.reading.kind !== "status") return null;
  const expected = growthStatus(current.value, base.level.value);
  const isEnded = growth.reading.status === "turnedToProfit" && expected === "lossEnded";
  if (expected === growth.reading.status || isEnded) return null;
  return doubtOf(growth, value, base, { cause: "status" });
}

/** 突破60 a year before cannot be 59.98 by this year's growth (D3). */
function ofBound(
  current: PrintedNumber,
  base: Base,
  growth: Figure,
  value: Figure,
  rates: PrintedNumber[],
): Doubt | null {
  const isPossible = rates.some((rate) => {
    const [least, most] = [-0.5, 0.5].map((half) => {
      const level = current.value + half * 10 ** -current.decimals;
      return level / (1 + (rate.value - half * 10 ** -rate.decimals) / 100);
    }) as [number, number];
    return base.bound === "atLeast" ? most >= base.level.value : least <= base.level.value;
  });
  return isPossible || base.bound === "about" ? null : doubtOf(growth, value, base, { cause: "revisedBase" });
}

interface Found {
  cause: string | null;
  place?: Figure;
  arithmetic?: number;
  suggested?: number | null;
}

function doubtOf(growth: Figure, value: Figure, base: Base, found: Found): Doubt {
  const { cause, place = growth, arithmetic, suggested = null } = found;
  const others = [growth, value, ...(base.figure ? [base.figure] : [])].filter((figure) => figure !== place);
  return makeDoubt("growthDiffers", {
    place: place.place,
    others: others.map((other) => other.place),
    args: [
      growth.town,
      growth.indicator,
      printFigure(growth.reading),
      printFigure(value.reading),
      printNumber(base.level.value, base.level.decimals),
      arithmetic === undefined ? "" : `${printNumber(arithmetic, 2)}%`,
    ],
    cause,
    suggested,
  });
}
