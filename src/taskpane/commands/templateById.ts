import { joinTemplates } from "../../core/template/joinTemplates";
import type { Template } from "../../core/template/Template";
import type { Language } from "../../core/texts/language";
import { PANE_TEXTS } from "../../core/texts/pane";
import { loadTemplates } from "./loadTemplates";
import { done, refused, type Outcome } from "./outcome";
import type { TemplatesAtHand } from "./templatesAtHand";

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

/**
 * The template of this id with the indicators of the templates that the workbook keeps: what the user says of them in a template of
 * their own (unit, direction, names) counts in a comparison of any template.
 */
export async function templateToCompareBy(id: string, language: Language): Promise<Outcome<Template>> {
  const own = await templateById(id, language);
  if (!own.ok) return own;
  const { templatesAtHand } = await loadTemplates();
  return done(withKept(own.value, await templatesAtHand()));
}

/** A template with the indicators of those that the workbook keeps. */
export function withKept(own: Template, { templates, kept }: Pick<TemplatesAtHand, "templates" | "kept">): Template {
  const others = templates.filter(({ id }) => id !== own.id && kept.has(id));
  return others.length === 0 ? own : joinTemplates(own, others);
}

/**
 * The template of this id with all indicators that are known besides: of the workbook's own templates first, then of the shipped ones. Sheets of
 * others seldom keep to one template; what the chosen one says of an indicator counts.
 */
export async function templateToReadBy(id: string, language: Language): Promise<Outcome<Template>> {
  const own = await templateById(id, language);
  if (!own.ok) return own;
  const { templatesAtHand } = await loadTemplates();
  const { templates, kept } = await templatesAtHand();
  const others = templates.filter((one) => one.id !== id);
  const [first, last] = [others.filter((one) => kept.has(one.id)), others.filter((one) => !kept.has(one.id))];
  return done(joinTemplates(own.value, [...first, ...last]));
}
