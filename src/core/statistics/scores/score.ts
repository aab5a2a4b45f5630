import type { Observation } from "../../indicator/Observation";
import { equalFigures } from "../../numbers/equalFigures";
import { significant } from "../../numbers/significant";
import { Misuse, Refusal, type Answer } from "../Answer";
import { completionTooLarge } from "../targets/completionTooLarge";

/** From what a score is made: completion of a target, the place between worst and best, or that with a floor of 60 %. */
export type ScoreMethod = "completion" | "range" | "efficacy";

export interface ScoreRule {
  method: ScoreMethod;
  /** The full score, above 0. */
  full: number;
  /** How far above the full score a score may go: 1 (never) to 2. */
  cap: number;
}

/** What the worst gets by 功效系数, and what the way from worst to best is worth. */
const FLOOR = 0.6;
const RISE = 0.4;

/**
 * 得分, the score of one indicator (R53).
 *
 *     completion  full × completion                                    完成率法
 *     range       full × (value − worst) / (best − worst)              极差法
 *     efficacy    full × (0.6 + 0.4 × (value − worst) / (best − worst))  功效系数法
 *
 * In the unit of `full`; never below 0 nor above full × cap. On 12 significant digits, so that nine tenths of 100 are 90 exactly. A worst above the best says that lower is better.
 * Where worst and best are one, the value that equals them gets the full score, not 0/0; any other cannot be placed.
 * A gap in the value, or in worst or best where they are used, gives none. A completion above 500 % is taken for a
 * percent number: `completionTooLarge`.
 *
 * @example score(13.4, 10.7, 13.7, { method: "range", full: 100, cap: 1 }) // 90: 达川区's growth among those of 达州 (O4)
 */
export function score(value: Observation, worst: Observation, best: Observation, rule: ScoreRule): Answer {
  if (value === null) return new Refusal("scoredMissing");
  const { method, full, cap } = rule;
  const scoreOf = (share: number) => significant(full * Math.min(Math.max(share, 0), cap));
  if (method === "completion") return completionTooLarge([value]) ?? scoreOf(value);
  if (worst === null || best === null) return new Refusal("scoreBoundMissing");
  if (equalFigures(worst, best)) return equalFigures(value, best) ? full : new Misuse("scoreBoundsEqual", String(best));
  const place = (value - worst) / (best - worst);
  return scoreOf(method === "range" ? place : FLOOR + RISE * place);
}
