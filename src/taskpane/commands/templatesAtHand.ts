import { readTemplate } from "../../core/template/readTemplate";
import { withSynonyms, type SynonymConflict, type UserSynonym } from "../../core/template/synonyms";
import { readSynonyms, type TownAlias } from "../../core/template/synonymsFile";
import type { Template } from "../../core/template/Template";
import { readKeptParts } from "../../excel/keptTemplates";
import { TEMPLATES } from "../../templates";

/** The templates at hand: those the workbook keeps stand before the shipped ones of the same id. */
export interface TemplatesAtHand {
  /** With the user's synonyms. */
  templates: Template[];
  /** The same without them. */
  plain: Template[];
  /** Ids of those the workbook keeps. */
  kept: ReadonlySet<string>;
  /** Shipped editions that are newer than what the workbook keeps. */
  newer: Template[];
  synonyms: UserSynonym[];
  /** Other names of towns that the user confirmed. */
  towns: TownAlias[];
  /** Synonyms that mean another indicator in some template by now. */
  conflicts: SynonymConflict[];
}

/** Reads what the workbook keeps, beside the shipped templates. A part of the workbook that is no template of ours is passed over. */
export async function templatesAtHand(): Promise<TemplatesAtHand> {
  const parts = await readKeptParts();
  const kept = parts.templates.flatMap((json) => {
    const reading = readTemplate(json);
    return "template" in reading ? [reading.template] : [];
  });
  const shipped = TEMPLATES.map((one) => kept.find(({ id }) => id === one.id) ?? one);
  const plain = [...shipped, ...kept.filter(({ id }) => !TEMPLATES.some((one) => one.id === id))];
  const { synonyms, towns } = readSynonyms(parts.synonyms);
  const merged = plain.map((template) => withSynonyms(template, synonyms));
  return {
    templates: merged.map(({ template }) => template),
    plain,
    kept: new Set(kept.map(({ id }) => id)),
    newer: TEMPLATES.filter(({ id, version }) => kept.some((one) => one.id === id && one.version < version)),
    synonyms,
    towns,
    conflicts: merged.flatMap(({ conflicts }) => conflicts.filter(({ kind }) => kind === "taken")),
  };
}
