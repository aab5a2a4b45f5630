import { completionBody } from "../comparison/derived/completionCell";
import type { TargetKind } from "../statistics/targets/targetKinds";
import { literal } from "./entryFormulas";

/**
 * How far a target is reached, by its kind: a completion for a level (R22) and a reduction (R28), met or not for a ratio (R26), a cap (R27)
 * and a growth (R23), where a percentage of a percentage would mislead. Blank until both sides are typed.
 */
export function targetProgress(
  kind: TargetKind,
  actual: string,
  target: string,
  words: { met: string; missed: string },
): string {
  const completion = completionBody(actual, target);
  const verdict = (holds: string) => `IF(${holds},${literal(words.met)},${literal(words.missed)})`;
  const verdictOf = { growth: ">=", ratio: ">=", cap: "<=" } as const;
  const answer =
    kind === "level" || kind === "reduction"
      ? completion
      : `IF(COUNT(${actual},${target})=2,${verdict(`${actual}${verdictOf[kind]}${target}`)},"—")`;
  return `=IF(OR(${actual}="",${target}=""),"",${answer})`;
}

/** Whether cumulative plans never fall from quarter to quarter and end at the annual target; blank until all are typed. */
export function phasesCheck(
  plans: readonly string[],
  annual: string,
  words: { agrees: string; differs: string },
): string {
  const rising = plans.slice(1).map((plan, place) => `${plan}>=${plans[place]!}`);
  const ends = `ABS(${plans.at(-1)!}-${annual})<10^-9`;
  const verdict = `IF(AND(${[...rising, ends].join(",")}),${literal(words.agrees)},${literal(words.differs)})`;
  return `=IF(COUNT(${[...plans, annual].join(",")})<${plans.length + 1},"",${verdict})`;
}
