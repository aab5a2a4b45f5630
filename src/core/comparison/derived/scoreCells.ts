import { roundDecimal } from "../../numbers/roundDecimal";
import { significant } from "../../numbers/significant";
import type { ScoreMethod } from "../../statistics/scores/score";
import { a1, columnBlock, Derived, NOTHING, type At, type CellValue, type ReadCell } from "./Derived";
import type { Population } from "./rankCell";
import { literal } from "./rates";

/** Scores are kept on this many decimals, so that equal ones tie although they come from different divisions (R48). */
const SCORE_DECIMALS = 8;
const FULL = 100;
/** What 功效系数 gives the worst, and what the way from worst to best is worth. */
const [FLOOR, RISE] = [0.6, 0.4];

/** The highest or lowest figure of a column among towns; — where there is none. Scores by range are measured on it (R54). */
export function boundCell(column: number, { first, last }: Population, which: "highest" | "lowest"): Derived {
  const block = columnBlock(column, first, last).replaceAll("$", "");
  const pick = which === "highest" ? "MAX" : "MIN";
  return new Derived(`IF(COUNT(${block})>0,${pick}(${block}),"${NOTHING}")`, null, (read) => {
    const values = Array.from({ length: last - first + 1 }, (_, place) => read({ row: first + place, column }));
    const numbers = values.filter((value) => typeof value === "number");
    if (numbers.length === 0) return NOTHING;
    return numbers.reduce((one, other) => (which === "highest" ? Math.max(one, other) : Math.min(one, other)));
  });
}

export interface ScoreRuleAt {
  method: ScoreMethod;
  cap: number;
  /** The cells of the best and the worst figure, for scores by range. */
  best: At;
  worst: At;
}

/** Score of one indicator: never below 0 nor above full × cap; where best and worst are one, the full score (R53). */
export function scoreCell(value: At, { method, cap, best, worst }: ScoreRuleAt): Derived {
  const [x, b, w] = [a1(value), a1(best, "row"), a1(worst, "row")];
  const within = (share: string) => `ROUND(${FULL}*MIN(MAX(${share},0),${cap}),${SCORE_DECIMALS})`;
  const place = `(${x}-${w})/(${b}-${w})`;
  const byRange = `IF(${b}=${w},${FULL},${within(method === "efficacy" ? `${FLOOR}+${RISE}*${place}` : place)})`;
  const plain = `IF(ISNUMBER(${x}),${method === "completion" ? within(x) : byRange},"${NOTHING}")`;
  return new Derived(plain, null, (read) => {
    const [one, most, least] = [read(value), read(best), read(worst)];
    if (typeof one !== "number") return NOTHING;
    const scored = (share: number) =>
      roundDecimal(significant(FULL * Math.min(Math.max(share, 0), cap), 14), SCORE_DECIMALS, "up");
    if (method === "completion") return scored(one);
    if (typeof most !== "number" || typeof least !== "number") return NOTHING;
    if (most === least) return FULL;
    const share = (one - least) / (most - least);
    return scored(method === "efficacy" ? FLOOR + RISE * share : share);
  });
}

/** 加分: so many points for each full step above the target, at most so many; 0 at the target or below, — without a completion (R53). */
export function bonusCell(
  completion: At,
  { step, points, most }: { step: number; points: number; most: number },
): Derived {
  const rate = a1(completion);
  const steps = `INT(ROUND((${rate}-1)/${step},9))`;
  return new Derived(`IF(ISNUMBER(${rate}),MIN(${most},MAX(0,${steps})*${points}),"${NOTHING}")`, null, (read) => {
    const value = read(completion);
    if (typeof value !== "number") return NOTHING;
    const steppedOver = Math.floor(roundDecimal((value - 1) / step, 9, "up"));
    return Math.min(most, Math.max(0, steppedOver) * points);
  });
}

export interface Composite {
  parts: { cell: At; weight: number }[];
  bonuses: At[];
  /** The cell with points of its own and the veto. */
  points: At | null;
  missing: "refuse" | "redistribute";
  mostPoints: number | null;
  vetoWord: string;
}

/** 综合得分: weighted scores, and what is added or taken off; a veto makes it 0 (R53). */
export function compositeCell(of: Composite): Derived {
  const cells = of.parts.map(({ cell }) => a1(cell));
  const sum = of.parts.map(({ weight }, place) => `${weight}*N(${cells[place]!})`).join("+");
  const weights = of.parts.map(({ weight }, place) => `${weight}*ISNUMBER(${cells[place]!})`).join("+");
  const extra = [...of.bonuses, ...(of.points ? [of.points] : [])].map((cell) => `N(${a1(cell)})`).join("+");
  const limited = extra === "" ? "" : of.mostPoints === null ? `+${extra}` : `+MIN(${of.mostPoints},${extra})`;
  const isWhole = of.missing === "refuse" ? `COUNT(${cells.join(",")})=${cells.length}` : `(${weights})>0`;
  const scored = `IF(${isWhole},ROUND((${sum})/(${weights})${limited},${SCORE_DECIMALS}),"${NOTHING}")`;
  const plain = of.points ? `IF(${a1(of.points)}=${literal(of.vetoWord)},0,${scored})` : scored;
  return new Derived(plain, null, (read) => compositeOf(of, read));
}

function compositeOf({ parts, bonuses, points, missing, mostPoints, vetoWord }: Composite, read: ReadCell): CellValue {
  if (points && read(points) === vetoWord) return 0;
  let [sum, weights, known] = [0, 0, 0];
  for (const { cell, weight } of parts) {
    const score = read(cell);
    if (typeof score !== "number") continue;
    sum += weight * score;
    weights += weight;
    known++;
  }
  if (weights === 0 || (missing === "refuse" && known < parts.length)) return NOTHING;
  const added = [...bonuses, ...(points ? [points] : [])].reduce((all, cell) => {
    const more = read(cell);
    return all + (typeof more === "number" ? more : 0);
  }, 0);
  return roundDecimal(sum / weights + Math.min(added, mostPoints ?? Infinity), SCORE_DECIMALS, "up");
}
