import { joinTemplates } from "../../core/template/joinTemplates";
import type { Template } from "../../core/template/Template";
import type { Language } from "../../core/texts/language";
import { PANE_TEXTS } from "../../core/texts/pane";
import { loadTemplates } from "./loadTemplates";
import { done, refused, type Outcome } from "./outcome";
import type { TemplatesAtHand } from "./templatesAtHand";

/** The template of this id, as the workbook keeps it or as it is shipped, with the user's synonyms. */
export function templateById(id: string, language: Language): Promise<Outcome<Template>> {
  return chosen(id, language, (own) => own);
}

/**
 * The template of this id with the indicators of the templates that the workbook keeps: what the user says of them in a template of
 * their own (unit, direction, names) counts in a comparison of any template.
 */
export function templateToCompareBy(id: string, language: Language): Promise<Outcome<Template>> {
  return chosen(id, language, withKept);
}

/** A template with the indicators of those that the workbook keeps. */
export function withKept(own: Template, { templates, kept }: AtHand): Template {
  const others = templates.filter(({ id }) => id !== own.id && kept.has(id));
  return others.length === 0 ? own : joinTemplates(own, others);
}

/**
 * The template of this id with all indicators that are known besides: of the workbook's own templates first, then of the shipped ones. Sheets of
 * others seldom keep to one template; what the chosen one says of an indicator counts.
 */
export function templateToReadBy(id: string, language: Language): Promise<Outcome<Template>> {
  return chosen(id, language, (own, { templates, kept }) => {
    const others = templates.filter((one) => one.id !== id);
    const [first, last] = [others.filter((one) => kept.has(one.id)), others.filter((one) => !kept.has(one.id))];
    return joinTemplates(own, [...first, ...last]);
  });
}

type AtHand = Pick<TemplatesAtHand, "templates" | "kept">;

/** Reads the templates at hand once, for what the workbook keeps costs a round trip. */
async function chosen(
  id: string,
  language: Language,
  make: (own: Template, atHand: AtHand) => Template,
): Promise<Outcome<Template>> {
  const { templatesAtHand } = await loadTemplates();
  const atHand = await templatesAtHand();
  const own = atHand.templates.find((one) => one.id === id);
  const texts = PANE_TEXTS[language];
  return own
    ? done(make(own, atHand))
    : refused(texts.templateUnknown(id, atHand.templates.map((one) => one.id).join(texts.list)));
}
