import { synonymsJson, type TownAlias } from "../../core/template/synonymsFile";
import { withAliases } from "../../core/template/townAliases";
import { plainTownName } from "../../core/town/townName";
import { keepSynonyms } from "../../excel/keptTemplates";
import { attempt, done, type Caller, type Outcome } from "./outcome";
import { templatesAtHand } from "./templatesAtHand";

/** Keeps the towns' names that the user confirmed in an import, beside the synonyms of indicators. Names of towns of their own are no aliases. */
export async function keepTownAliases(confirmed: readonly TownAlias[], own: readonly string[]): Promise<void> {
  const { synonyms, towns } = await templatesAtHand();
  const merged = withAliases(towns, confirmed, own);
  if (merged.towns.length > towns.length) await keepSynonyms(synonymsJson({ synonyms, towns: merged.towns }));
}

/** Takes a town's name away that the user had confirmed. */
export function removeTownAlias({ alias }: TownAlias, caller: Caller): Promise<Outcome<TownAlias[]>> {
  return attempt(caller.language, async () => {
    caller.onStep?.("reading");
    const { synonyms, towns } = await templatesAtHand();
    const rest = towns.filter((one) => plainTownName(one.alias) !== plainTownName(alias));
    caller.onStep?.("writing");
    await keepSynonyms(synonymsJson({ synonyms, towns: rest }));
    return done(rest);
  });
}
