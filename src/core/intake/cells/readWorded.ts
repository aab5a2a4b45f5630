import { movePoint } from "../../numbers/movePoint";
import { DOUBLINGS, LEFT_OUT_DIGITS, PERCENTAGE_POINTS, TIMES } from "../../texts/cellWords";
import { isUnit } from "../../indicator/units";
import type { Bound, CellReading, NumberReading } from "../CellReading";
import { cellNumber, plainFigure } from "./plainFigure";
import { readBefore, type Before } from "./readBefore";
import { readBehind, type Behind } from "./readBehind";
import { readChineseNumeral } from "./readChineseNumeral";
import { isScientific, readDigits, type Digits } from "./readDigits";

/** A dash before a digit is a minus where nothing stands before it. */
const LEADING_DASH = /^[—–―‐‑‒](?=[\d.])/u;
const IN_BRACKETS = /^\((.+)\)(%?)$/u;
/** A year in brackets is no loss. */
const YEAR = /^(?:19|20)\d\d$/u;

/**
 * One figure with the words around it: 预计增长12.1%左右, 300余万元, 12.5(3), ▼3.4, -3.9个百分点, 增长1.79倍, and a loss in
 * brackets (3.4). A sign against its word (下降-3.4) leaves open which is meant, 比增-2.8 does not: there the word names
 * the measure. `null` where any sign is left over.
 *
 * @example readWorded("300余万元", "300余万元") // 300, unit 万元, bound atLeast
 */
export function readWorded(folded: string, mark: string): CellReading | null {
  const loss = readLoss(folded);
  if (loss) return loss;
  const before = readBefore(folded.replace(LEADING_DASH, "-").replace(/^负(?=[\d.])/u, "-"));
  const doublings = readDoublings(before);
  if (doublings) return doublings;
  const digits = readDigits(before.rest);
  if (!digits) return isLeftOut(before.rest) ? { kind: "gap", gap: "unknown", mark } : null;
  const behind = readBehind(digits.rest);
  return behind && combined(before, digits, behind, before.rest);
}

/** (3.4), (1,234.5), (12.5%): what has decimals, thousands or a percent sign is no rank. */
function readLoss(folded: string): NumberReading | null {
  const [, inner = "", outer = ""] = IN_BRACKETS.exec(folded) ?? [];
  const digits = readDigits(inner);
  if (!digits || YEAR.test(inner) || !["", "%"].includes(digits.rest)) return null;
  const signed = digits.value > 0 && !inner.startsWith("+") ? -digits.value : null;
  if (signed === null || (digits.rest === "%" && outer === "%")) return null;
  return { ...plainFigure(signed, digits.decimals), percent: digits.rest === "%" || outer === "%" };
}

/** 翻番 is a growth by 100 %, 翻两番 by 300 % (R5). */
function readDoublings(before: Before): NumberReading | null {
  const word = DOUBLINGS.exec(before.rest)?.[1];
  if (word === undefined || before.direction !== 0) return null;
  const times = word === "" ? 1 : (readChineseNumeral(word) ?? (/^\d$/u.test(word) ? Number(word) : null));
  if (times === null || times === 0) return null;
  const growth = movePoint(2 ** times - 1, 2);
  return { ...plainFigure(growth, -2), growth: true, multiple: true, percent: true, bound: before.bound };
}

function combined(before: Before, digits: Digits, behind: Behind, figure: string): NumberReading | null {
  // 控制在40以内 says it twice.
  if (before.bound !== null && behind.bound !== null && before.bound !== behind.bound) return null;
  if (before.direction !== 0 && behind.direction !== 0) return null;
  if (before.isPercent && behind.unit !== null) return null;
  const direction = before.direction || behind.direction;
  if (direction < 0 && digits.value < 0 && !before.isArrow) return null;
  const isTimes = behind.unit === TIMES;
  if (isTimes && (direction < 0 || digits.value < 0)) return null;
  if (before.isLevel && !isTimes) return null;
  const isNamed = behind.unit !== null && !["%", "points", TIMES].includes(behind.unit);
  const value = direction < 0 && digits.value > 0 ? -digits.value : digits.value;
  const bound = (before.bound ?? behind.bound ?? (isScientific(figure) ? "about" : null)) as Bound | null;
  const times = before.isLevel ? digits.value - 1 : digits.value;
  return {
    ...plainFigure(0, digits.decimals),
    value: isTimes ? cellNumber(movePoint(cellNumber(times), 2)) : value,
    decimals: isTimes ? digits.decimals - 2 : digits.decimals,
    percent: behind.unit === "%" || before.isPercent || isTimes,
    points: behind.unit === "points",
    growth: before.isGrowth || direction !== 0 || isTimes,
    multiple: isTimes,
    unit: isNamed ? behind.unit : null,
    // At least a fall by ten is at most minus ten.
    bound: direction < 0 ? turned(bound) : bound,
    status: before.status || behind.status,
    rank: behind.rank,
  };
}

function turned(bound: Bound | null): Bound | null {
  if (bound === "atLeast") return "atMost";
  return bound === "atMost" ? "atLeast" : bound;
}

/** 增长XX%, XX亿元 (D13). */
function isLeftOut(rest: string): boolean {
  const [, letters = "", unit = ""] = /^([x×✕╳*.]+)(.*)$/u.exec(rest) ?? [];
  const isKnown = unit === "" || unit === "%" || PERCENTAGE_POINTS.includes(unit) || isUnit(unit);
  return LEFT_OUT_DIGITS.test(letters) && (isKnown || ["万", "亿", TIMES].includes(unit));
}
