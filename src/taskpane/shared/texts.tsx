import { createContext, useContext } from "react";
import type { Language } from "../../core/texts/language";
import { PANE_TEXTS, type PaneTexts } from "../../core/texts/pane";

const LanguageContext = createContext<Language>("zh-CN");

export const LanguageProvider = LanguageContext.Provider;

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

export function useTexts(): PaneTexts {
  return PANE_TEXTS[useLanguage()];
}
