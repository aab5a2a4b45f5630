import { useEffect } from "react";
import { CATALOGUE, type CatalogueEntry } from "../../templates/catalogue";
import { loadTemplates } from "../commands/loadTemplates";
import { attempt, done, type Caller, type Outcome } from "../commands/outcome";
import { useCommand } from "../shared/useCommand";

/** The templates that the workbook keeps, as the list of templates shows them. */
const keptTemplates = (caller: Caller): Promise<Outcome<CatalogueEntry[]>> =>
  attempt(caller.language, async () => {
    const { templatesAtHand } = await loadTemplates();
    const { templates, kept } = await templatesAtHand();
    return done(
      templates
        .filter(({ id }) => kept.has(id))
        .map(({ id, name, description, indicators }) => ({ id, name, description, indicators: indicators.length })),
    );
  });

/** The templates to choose from: the user's own before the shipped ones, which are there at once. */
export function useTemplateChoices(): readonly CatalogueEntry[] {
  const { latest, run } = useCommand<CatalogueEntry[]>();
  useEffect(() => void run(keptTemplates), [run]);
  const kept = latest ?? [];
  return [...kept, ...CATALOGUE.filter(({ id }) => !kept.some((one) => one.id === id))];
}
