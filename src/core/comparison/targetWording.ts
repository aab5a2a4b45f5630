import { significant } from "../numbers/significant";
import { BOARD_TEXTS } from "../texts/boardSheet";
import type { Language } from "../texts/language";
import type { SpecTarget } from "./spec/SheetSpec";

/** What a target wants, in words, growths and reductions in percent: 增长 8%, 控制在 3 起以内. */
export function targetWording({ kind, value }: SpecTarget, unit: string, language: Language): string {
  const isShare = kind === "growth" || kind === "reduction";
  const amount = isShare ? `${significant(value * 100)}%` : String(value);
  return BOARD_TEXTS[language].wordings[kind](amount, unit);
}
