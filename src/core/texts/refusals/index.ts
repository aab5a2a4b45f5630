import type { Language } from "../language";
import { CONSISTENCY_REFUSALS } from "./consistency";
import { GROWTH_REFUSALS } from "./growth";
import { NUMBERS_REFUSALS } from "./numbers";
import { PERIODS_REFUSALS } from "./periods";
import { RANKS_REFUSALS } from "./ranks";
import { SCORES_REFUSALS } from "./scores";
import type { Sentences } from "./Sentences";
import { STRUCTURE_REFUSALS } from "./structure";
import { TARGETS_REFUSALS } from "./targets";

/** Why a statistic gives no number, and what to do. */
const REFUSALS = {
  ...GROWTH_REFUSALS,
  ...PERIODS_REFUSALS,
  ...TARGETS_REFUSALS,
  ...RANKS_REFUSALS,
  ...STRUCTURE_REFUSALS,
  ...SCORES_REFUSALS,
  ...NUMBERS_REFUSALS,
  ...CONSISTENCY_REFUSALS,
} as const;

export type RefusalCode = keyof typeof REFUSALS;

export function refusalSentence(language: Language, code: RefusalCode, details: readonly string[] = []): string {
  const [zh, en] = (REFUSALS satisfies Sentences)[code];
  return (language === "zh-CN" ? zh : en).replace(/\{(\d)\}/gu, (_, place) => details[Number(place)] ?? "");
}
