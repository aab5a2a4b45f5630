import { namesOf, plainName, type Indicator, type Template } from "./Template";

/**
 * A template that knows the indicators of others as well, to read sheets by: people's sheets seldom keep to one of them. The first one's definitions
 * win, then those of the others in their order; a name that means an indicator already never means a second.
 */
export function joinTemplates(own: Template, others: readonly Template[]): Template {
  const joined = new Map(own.indicators.map((indicator) => [indicator.id, indicator]));
  const taken = new Set(own.indicators.flatMap(namesOf).map(plainName));
  for (const template of others) {
    for (const indicator of template.indicators) {
      const known = joined.get(indicator.id);
      const isSame = known !== undefined && isNamedAlike(known, indicator);
      if (!isSame && Object.values(indicator.name).some((name) => taken.has(plainName(name)))) continue;
      const free = indicator.synonyms.filter((name) => !taken.has(plainName(name)));
      // Templates made of sheets number their own indicators, so an id alone does not make two the same.
      const id = known && !isSame ? `${template.id}_${indicator.id}` : indicator.id;
      if (isSame) joined.set(id, { ...known, synonyms: [...known.synonyms, ...free] });
      else joined.set(id, { ...withoutPlace(indicator), id, synonyms: free });
      for (const name of [...Object.values(indicator.name), ...free]) taken.add(plainName(name));
    }
  }
  return { ...own, indicators: [...joined.values()] };
}

function isNamedAlike(one: Indicator, other: Indicator): boolean {
  return namesOf(one).map(plainName).includes(plainName(other.name["zh-CN"]));
}

/** A section belongs to the template that lists it. */
function withoutPlace({ section: _, ...indicator }: Indicator): Indicator {
  return indicator;
}
