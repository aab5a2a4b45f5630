import { conflictOf } from "../../core/template/synonyms";
import { isSynonymsJson, readSynonyms, synonymsJson } from "../../core/template/synonymsFile";
import { plainName } from "../../core/template/Template";
import { withAliases } from "../../core/template/townAliases";
import { SYNONYMS_TEXTS } from "../../core/texts/synonyms";
import { keepSynonyms } from "../../excel/keptTemplates";
import { attempt, done, refused, type Caller, type Outcome } from "./outcome";
import type { TemplateFile } from "./templateFile";
import { templatesAtHand } from "./templatesAtHand";

export interface SynonymsImport {
  added: number;
  /** Names that were there already. */
  known: number;
  /** Those that were left out, each with its reason. */
  refused: string[];
}

/**
 * Adds the names of a file to those that the workbook keeps; nothing that is kept is changed. A name that means another indicator or
 * another town by now is left out and told.
 */
export function importSynonyms({ name, text }: TemplateFile, caller: Caller): Promise<Outcome<SynonymsImport>> {
  return attempt(caller.language, async () => {
    const texts = SYNONYMS_TEXTS[caller.language];
    const json = jsonOf(text);
    if (!isSynonymsJson(json)) return refused(texts.noNames(name));
    caller.onStep?.("reading");
    const { templates, synonyms, towns } = await templatesAtHand();
    const incoming = readSynonyms(json);
    const reasons: string[] = [];
    const all = [...synonyms];
    for (const synonym of incoming.synonyms) {
      const having = templates.filter(({ indicators }) => indicators.some(({ id }) => id === synonym.indicator));
      const taken = templates.map((template) => conflictOf(template, synonym)).find((one) => one?.kind === "taken");
      const isThere = all.some(
        (one) => one.indicator === synonym.indicator && plainName(one.name) === plainName(synonym.name),
      );
      if (having.length === 0) reasons.push(texts.noIndicator(synonym.name, synonym.indicator));
      else if (taken?.kind === "taken") reasons.push(texts.taken(synonym.name, taken.owner));
      else if (!isThere) all.push(synonym);
    }
    const merged = withAliases(towns, incoming.towns, []);
    reasons.push(...merged.conflicts.map(({ alias, owner }) => texts.townTaken(alias.alias, owner)));
    const added = all.length - synonyms.length + merged.towns.length - towns.length;
    const known = incoming.synonyms.length + incoming.towns.length - added - reasons.length;
    caller.signal?.throwIfAborted();
    caller.onStep?.("writing");
    if (added > 0) await keepSynonyms(synonymsJson({ synonyms: all, towns: merged.towns }));
    return done({ added, known, refused: reasons });
  });
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ""));
  } catch {
    return undefined;
  }
}
