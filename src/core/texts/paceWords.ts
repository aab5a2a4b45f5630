import type { PaceBasis } from "../statistics/targets/pace";
import type { PaceStatus } from "../statistics/targets/paceStatus";
import type { WordLanguage } from "./words";

type BasisWords = Record<PaceStatus["place"], (points: string) => string>;

/** The verdict on a pace by its basis, which it always names. */
const PACE_WORDS: Record<WordLanguage, Record<PaceBasis, BasisWords>> = {
  zh: {
    calendar: {
      ahead: (points) => `超序时进度${points}个百分点`,
      behind: (points) => `欠序时进度${points}个百分点`,
      even: () => "与序时进度持平",
    },
    last_year: {
      ahead: (points) => `快于上年同期进度${points}个百分点`,
      behind: (points) => `慢于上年同期进度${points}个百分点`,
      even: () => "与上年同期进度持平",
    },
    plan: {
      ahead: (points) => `超计划进度${points}个百分点`,
      behind: (points) => `欠计划进度${points}个百分点`,
      even: () => "与计划进度持平",
    },
  },
  en: {
    calendar: englishOf("calendar pace"),
    last_year: englishOf("last year's pace"),
    plan: englishOf("planned pace"),
  },
};

function englishOf(basis: string): BasisWords {
  return {
    ahead: (points) => `${points} points ahead of ${basis}`,
    behind: (points) => `${points} points behind ${basis}`,
    even: () => `on ${basis}`,
  };
}

/** What is said in June before the verdict. */
const HALF_WORDS = {
  zh: { half: "时间过半、任务过半，", overHalf: "时间过半、任务超半，" },
  en: { half: "half of the year, half of the task: ", overHalf: "half of the year, over half of the task: " },
} as const;

/**
 * A verdict on a pace in words.
 *
 * @example paceWords({ place: "ahead", points: 13.8, half: null }, "calendar", "zh") // "超序时进度13.8个百分点"
 */
export function paceWords({ place, points, half }: PaceStatus, basis: PaceBasis, language: WordLanguage): string {
  return (half ? HALF_WORDS[language][half] : "") + PACE_WORDS[language][basis][place](points.toFixed(1));
}
