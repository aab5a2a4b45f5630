import { conflictOf, type SynonymConflict, type UserSynonym } from "../../core/template/synonyms";
import { synonymsJson } from "../../core/template/synonymsFile";
import { plainName } from "../../core/template/Template";
import { TEMPLATES_PAGE_TEXTS } from "../../core/texts/templatesPage";
import { keepSynonyms } from "../../excel/keptTemplates";
import { attempt, done, refused, type Caller, type Outcome } from "./outcome";
import { templatesAtHand } from "./templatesAtHand";

/** Gives an indicator another name, kept in the workbook. A name that means another indicator in any template is refused by that name. */
export function addSynonym(synonym: UserSynonym, caller: Caller): Promise<Outcome<UserSynonym[]>> {
  return attempt(caller.language, async () => {
    caller.onStep?.("reading");
    const { templates, synonyms, towns } = await templatesAtHand();
    const conflicts = templates.map((template) => conflictOf(template, synonym));
    const having = templates.filter(({ indicators }) => indicators.some(({ id }) => id === synonym.indicator));
    const conflict =
      conflicts.find((one) => one !== null && one.kind !== "noIndicator") ??
      (having.length === 0 ? conflicts[0] : null);
    if (conflict) return refused(conflictText(conflict, caller));
    const name = synonym.name.trim();
    const isThere = synonyms.some(
      (one) => one.indicator === synonym.indicator && plainName(one.name) === plainName(name),
    );
    const all = isThere ? synonyms : [...synonyms, { indicator: synonym.indicator, name }];
    caller.onStep?.("writing");
    await keepSynonyms(synonymsJson({ synonyms: all, towns }));
    return done(all);
  });
}

/** Takes a name away that the user gave; the template's own names stay. */
export function removeSynonym(synonym: UserSynonym, caller: Caller): Promise<Outcome<UserSynonym[]>> {
  return attempt(caller.language, async () => {
    caller.onStep?.("reading");
    const { synonyms, towns } = await templatesAtHand();
    const isIt = (one: UserSynonym) =>
      one.indicator === synonym.indicator && plainName(one.name) === plainName(synonym.name);
    const rest = synonyms.filter((one) => !isIt(one));
    caller.onStep?.("writing");
    await keepSynonyms(synonymsJson({ synonyms: rest, towns }));
    return done(rest);
  });
}

/** The user's names as the text of a file. */
export function exportSynonyms(caller: Caller): Promise<Outcome<string>> {
  return attempt(caller.language, async () => {
    const { synonyms, towns } = await templatesAtHand();
    return done(`${JSON.stringify(synonymsJson({ synonyms, towns }), null, 2)}\n`);
  });
}

function conflictText(conflict: SynonymConflict, { language }: Caller): string {
  const texts = TEMPLATES_PAGE_TEXTS[language];
  if (conflict.kind === "blank") return texts.synonymBlank;
  if (conflict.kind === "noIndicator") return texts.synonymNoIndicator(conflict.synonym.indicator);
  return texts.synonymTaken(conflict.synonym.name, conflict.owner);
}
