import { isUnit } from "../../indicator/units";
import {
  AND_MORE,
  BARE_SIZES,
  BEHIND_FIGURE,
  NOTE_IN_BRACKETS,
  PERCENTAGE_POINTS,
  STATUS_IN_BRACKETS,
  TIMES,
} from "../../texts/cellWords";
import type { Bound } from "../CellReading";
import { rankInBrackets } from "./readRank";

/** What stands behind a figure. */
export interface Behind {
  bound: Bound | null;
  /** "%", "points", "times", a unit, or `null`. */
  unit: string | null;
  direction: -1 | 0 | 1;
  rank: number | null;
  status: string;
}

const UNIT = /^.*?(?=[(↑↗⬆▲↓↘⬇▼]|及?以|之[上内]|左右|上下|$)/u;

/** Reads the words behind a figure to the last sign; `null` where one of them is unknown. */
export function readBehind(rest: string): Behind | null {
  const behind: Behind = { bound: null, unit: null, direction: 0, rank: null, status: "" };
  if (AND_MORE.test(rest)) behind.bound = "atLeast";
  let left = rest.replace(AND_MORE, "");
  if (left === "") return behind;
  const unit = unitAt(left);
  if (unit === undefined) return null;
  behind.unit = unit.name;
  left = left.slice(unit.length);
  for (const [words, meaning] of BEHIND_FIGURE) {
    const word = words.exec(left)?.[0];
    if (word === undefined) continue;
    left = left.slice(word.length);
    if (meaning === "rise" || meaning === "fall") behind.direction = meaning === "rise" ? 1 : -1;
    else if (behind.bound === null) behind.bound = meaning;
    else return null;
  }
  if (left !== "" && !readBrackets(left, behind)) return null;
  return behind;
}

function unitAt(text: string): { name: string | null; length: number } | undefined {
  const word = UNIT.exec(text)?.[0] ?? "";
  if (word === "") return { name: null, length: 0 };
  const { length } = word;
  if (word === "%" || word === TIMES) return { name: word, length };
  if (PERCENTAGE_POINTS.includes(word)) return { name: "points", length };
  return isUnit(word) || BARE_SIZES.includes(word) ? { name: word, length } : undefined;
}

/** A rank, a status, a unit or a note in brackets; the percent sign may stand behind them: 12.5(3)%. */
function readBrackets(text: string, behind: Behind): boolean {
  const [, inner = "", percent] = /^\(([^()]+)\)(%?)$/u.exec(text) ?? [];
  if (percent === "%") {
    if (behind.unit !== null) return false;
    behind.unit = "%";
  }
  if (NOTE_IN_BRACKETS.test(inner)) return true;
  if (STATUS_IN_BRACKETS.test(inner)) {
    behind.status = inner;
    return true;
  }
  if (behind.unit === null && (isUnit(inner) || BARE_SIZES.includes(inner))) {
    behind.unit = inner;
    return true;
  }
  behind.rank = rankInBrackets(inner)?.place ?? null;
  return behind.rank !== null;
}
