import { languageOf, type Language } from "../core/texts/language";

/** The language of the person's Office. */
export function officeLanguage(): Language {
  return languageOf(Office.context.displayLanguage ?? "zh-CN");
}
