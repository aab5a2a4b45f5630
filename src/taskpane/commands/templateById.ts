import type { Template } from "../../core/template/Template";
import type { Language } from "../../core/texts/language";
import { PANE_TEXTS } from "../../core/texts/pane";
import { loadTemplates } from "./loadTemplates";
import { done, refused, type Outcome } from "./outcome";

/** The template of this id, as the workbook keeps it or as it is shipped, with the user's synonyms. */
export async function templateById(id: string, language: Language): Promise<Outcome<Template>> {
  const { templatesAtHand } = await loadTemplates();
  const { templates } = await templatesAtHand();
  const template = templates.find((one) => one.id === id);
  const texts = PANE_TEXTS[language];
  return template
    ? done(template)
    : refused(texts.templateUnknown(id, templates.map((one) => one.id).join(texts.list)));
}
