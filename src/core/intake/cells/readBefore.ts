import { BEFORE_FIGURE } from "../../texts/cellWords";
import type { Bound } from "../CellReading";

/** What the words before a figure say of it. */
export interface Before {
  status: string;
  /** 1 risen, -1 fallen, 0 nothing said. */
  direction: -1 | 0 | 1;
  /** 同比, 增长, ↓: the figure is a growth. */
  isGrowth: boolean;
  /** ▼ and its like, beside which a minus says the same again. */
  isArrow: boolean;
  /** 增长到, 是上年的: a multiple of the level itself. */
  isLevel: boolean;
  /** 百分之. */
  isPercent: boolean;
  bound: Bound | null;
  rest: string;
}

type Kind = keyof typeof BEFORE_FIGURE;
const KINDS = Object.keys(BEFORE_FIGURE) as Kind[];
/** 增长到 begins as 增长 does. */
const ORDER: Kind[] = ["level", ...KINDS.filter((kind) => kind !== "level")];
const GROUPS: Partial<Record<Kind, string>> = { rise: "direction", fall: "direction", level: "direction" };
const FALLING_ARROW = /^[↓↘⬇▼]$/u;
const BOUNDS: readonly Kind[] = ["atLeast", "atMost", "about"];

/**
 * Takes the words before a figure off, each kind once in any order: 预计同比增长约5% has a status, a comparison, a rise and
 * a bound. What is left begins with the figure, or the text is none.
 */
export function readBefore(folded: string): Before {
  const before: Before = {
    status: "",
    direction: 0,
    isGrowth: false,
    isArrow: false,
    isLevel: false,
    isPercent: false,
    bound: null,
    rest: folded,
  };
  const met = new Set<string>();
  const next = () => ORDER.find((kind) => BEFORE_FIGURE[kind].test(before.rest) && !met.has(groupOf(kind)));
  for (let kind = next(); kind !== undefined; kind = next()) {
    met.add(groupOf(kind));
    const word = BEFORE_FIGURE[kind].exec(before.rest)![0];
    before.rest = before.rest.slice(word.length);
    if (kind === "status") before.status = word;
    if (kind === "rise" || kind === "fall") before.direction = kind === "rise" ? 1 : -1;
    if (kind === "rise" || kind === "fall" || kind === "compared") before.isGrowth = true;
    if (FALLING_ARROW.test(word)) before.isArrow = true;
    if (kind === "level") before.isLevel = true;
    if (kind === "hundredth") before.isPercent = true;
    if (BOUNDS.includes(kind)) before.bound = kind as Bound;
  }
  return before;
}

function groupOf(kind: Kind): string {
  return BOUNDS.includes(kind) ? "bound" : (GROUPS[kind] ?? kind);
}
