import type { Template } from "../../core/template/Template";
import type { Language } from "../../core/texts/language";
import { PANE_TEXTS } from "../../core/texts/pane";
import { TEMPLATES } from "../../templates";
import { done, refused, type Outcome } from "./outcome";

/** The shipped template of this id. */
export function templateById(id: string, language: Language): Outcome<Template> {
  const template = TEMPLATES.find((one) => one.id === id);
  const texts = PANE_TEXTS[language];
  return template
    ? done(template)
    : refused(texts.templateUnknown(id, TEMPLATES.map((one) => one.id).join(texts.list)));
}
