import type { RanksSideBySide } from "../statistics/ranks/rankChange";

/**
 * Words that our functions put into cells. They are Chinese on every machine, since workbooks travel;
 * an argument of the function changes the language, never the machine.
 */
export type WordLanguage = "zh" | "en";

/** Words for the same keys in each language, or it does not compile. */
export type Words<Key extends string> = Record<WordLanguage, Record<Key, string>>;

/** The verdict on ratio and cap targets. */
export const VERDICT_WORDS = {
  zh: { met: "达标", missed: "未达标" },
  en: { met: "met", missed: "missed" },
} as const satisfies Words<"met" | "missed">;

/** How a level moved: the status of a loss, or the plain direction where there is a growth rate (R3). */
export const GROWTH_STATUS_WORDS = {
  zh: {
    rose: "增长",
    fell: "下降",
    unchanged: "持平",
    baseZero: "基期为零",
    turnedToProfit: "扭亏为盈",
    turnedToLoss: "由盈转亏",
    lossGrew: "增亏",
    lossShrank: "减亏",
    lossEqual: "持平",
    lossEnded: "扭亏（持平）",
  },
  en: {
    rose: "growth",
    fell: "fall",
    unchanged: "unchanged",
    baseZero: "base is zero",
    turnedToProfit: "from loss to profit",
    turnedToLoss: "from profit to loss",
    lossGrew: "larger loss",
    lossShrank: "smaller loss",
    lossEqual: "unchanged",
    lossEnded: "loss ended",
  },
} as const satisfies Words<string>;

/** A growth worded as a multiple; {0} is the number (R5). */
export const MULTIPLE_WORDS = {
  zh: { increase: "增长{0}倍", level: "增长到{0}倍", doublings: "翻{0}番" },
  en: { increase: "up {0} times", level: "{0} times the level", doublings: "{0} doublings" },
} as const satisfies Words<"increase" | "level" | "doublings">;

/** Which of a level target and a growth target binds (R24). */
export const BINDING_TARGET_WORDS = {
  zh: { level: "总量目标", growth: "增速目标", same: "一致" },
  en: { level: "level target", growth: "growth target", same: "the same" },
} as const satisfies Words<"level" | "growth" | "same">;

/** Two ranks, each with its number of towns: among different numbers they have no difference (R51). */
export function ranksSideBySide(
  { rank, count, previousRank, previousCount }: RanksSideBySide,
  language: WordLanguage,
): string {
  return `${rank}/${count}${language === "zh" ? "，上期" : ", before "}${previousRank}/${previousCount}`;
}
