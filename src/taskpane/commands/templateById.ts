import type { Template } from "../../core/template/Template";
import type { Language } from "../../core/texts/language";
import { PANE_TEXTS } from "../../core/texts/pane";
import { loadTemplates } from "./loadTemplates";
import { done, refused, type Outcome } from "./outcome";

/** The template of this id. */
export async function templateById(id: string, language: Language): Promise<Outcome<Template>> {
  const { TEMPLATES } = await loadTemplates();
  const template = TEMPLATES.find((one) => one.id === id);
  const texts = PANE_TEXTS[language];
  return template
    ? done(template)
    : refused(texts.templateUnknown(id, TEMPLATES.map((one) => one.id).join(texts.list)));
}
