import { findIndicator, plainName, type Template } from "./Template";

/** A name the user gave to an indicator; it is kept in the workbook, beside the template. */
export interface UserSynonym {
  /** The indicator's id, the same in every template that has it. */
  indicator: string;
  name: string;
}

/** Why a synonym is not taken: it is blank, there is no such indicator, or the name means another one already (`owner`). */
export type SynonymConflict =
  | { kind: "blank"; synonym: UserSynonym }
  | { kind: "noIndicator"; synonym: UserSynonym }
  | { kind: "taken"; synonym: UserSynonym; owner: string };

/**
 * A template that knows the user's names as well. A name that already means another indicator is refused, so that look-alikes
 * (社零 and 限上社零, 财政总收入 and 一般公共预算收入) stay apart; a name the indicator has already changes nothing.
 */
export function withSynonyms(
  template: Template,
  synonyms: readonly UserSynonym[],
): { template: Template; conflicts: SynonymConflict[] } {
  const conflicts: SynonymConflict[] = [];
  let merged = template;
  for (const synonym of synonyms) {
    const conflict = conflictOf(merged, synonym);
    if (conflict) conflicts.push(conflict);
    else if (!findIndicator(merged, synonym.name)) merged = withOne(merged, synonym);
  }
  return { template: merged, conflicts };
}

/** Why a name cannot be given to an indicator of a template, or `null` where it can. */
export function conflictOf(template: Template, synonym: UserSynonym): SynonymConflict | null {
  if (plainName(synonym.name) === "") return { kind: "blank", synonym };
  if (!template.indicators.some(({ id }) => id === synonym.indicator)) return { kind: "noIndicator", synonym };
  const owner = findIndicator(template, synonym.name);
  return owner && owner.id !== synonym.indicator ? { kind: "taken", synonym, owner: owner.name["zh-CN"] } : null;
}

function withOne(template: Template, { indicator: id, name }: UserSynonym): Template {
  const indicators = template.indicators.map((indicator) =>
    indicator.id === id ? { ...indicator, synonyms: [...indicator.synonyms, name.trim()] } : indicator,
  );
  return { ...template, indicators };
}
