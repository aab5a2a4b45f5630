import { roundDecimal } from "../../numbers/roundDecimal";
import { a1, Derived, NOTHING, type At } from "./Derived";
import { LEVEL_DECIMALS, literal } from "./rates";

export interface PaceWords {
  ahead: string;
  behind: string;
  even: string;
}

/** 超序时, 欠序时, 持平 for a gap as it is shown, with one decimal; nothing where there is none (R29). */
export function paceWordCell(gap: At, { ahead, behind, even }: PaceWords): Derived {
  const cell = a1(gap);
  const shown = `ROUND(${cell},1)`;
  const plain = `IF(ISNUMBER(${cell}),IF(${shown}>0,${literal(ahead)},IF(${shown}<0,${literal(behind)},${literal(even)})),"")`;
  return new Derived(plain, null, (read) => {
    const points = read(gap);
    if (typeof points !== "number") return "";
    const rounded = roundDecimal(points, 1, "up");
    return rounded > 0 ? ahead : rounded < 0 ? behind : even;
  });
}

/**
 * ▲2, ▼1 or — : how far a rank has moved since the last period (R51). Where other units were ranked then (not `isSame`), the two ranks stand side by side with their numbers: 3/12 ← 2/11.
 */
export function movementCell(
  rank: At,
  before: At,
  counts: { now: number; before: number },
  isSame = counts.now === counts.before,
): Derived {
  const [now, then] = [a1(rank), a1(before)];
  const moved = isSame
    ? `IF(${then}>${now},"▲"&(${then}-${now}),IF(${then}<${now},"▼"&(${now}-${then}),"${NOTHING}"))`
    : `${now}&"/${counts.now} ← "&${then}&"/${counts.before}"`;
  return new Derived(`IF(COUNT(${now},${then})=2,${moved},"")`, null, (read) => {
    const [one, other] = [read(rank), read(before)];
    if (typeof one !== "number" || typeof other !== "number") return "";
    if (!isSame) return `${one}/${counts.now} ← ${other}/${counts.before}`;
    if (one === other) return NOTHING;
    return one < other ? `▲${other - one}` : `▼${one - other}`;
  });
}

/**
 * Single month: a cumulative figure minus the one before it (R16); — where either is missing. Without floating point remains,
 * or 5.7 − 4.5 and 2.5 − 1.3 would not tie (R48).
 */
export function singleMonthCell(cumulative: At, before: At): Derived {
  const [now, then] = [a1(cumulative), a1(before)];
  const plain = `IF(COUNT(${now},${then})=2,ROUND(${now}-${then},${LEVEL_DECIMALS}),"${NOTHING}")`;
  return new Derived(plain, null, (read) => {
    const [one, other] = [read(cumulative), read(before)];
    if (typeof one !== "number" || typeof other !== "number") return NOTHING;
    return roundDecimal(one - other, LEVEL_DECIMALS, "up");
  });
}
