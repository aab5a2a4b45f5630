import { FUNCTIONS_PAGE_TEXTS, type FunctionsPageTexts } from "../../core/texts/functionsPage";
import { useLanguage } from "../shared/texts";

export function usePageTexts(): FunctionsPageTexts {
  return FUNCTIONS_PAGE_TEXTS[useLanguage()];
}
