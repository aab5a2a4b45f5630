import { TEMPLATES_PAGE_TEXTS, type TemplatesPageTexts } from "../../core/texts/templatesPage";
import { useLanguage } from "../shared/texts";

export function usePageTexts(): TemplatesPageTexts {
  return TEMPLATES_PAGE_TEXTS[useLanguage()];
}
