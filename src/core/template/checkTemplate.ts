import { plainTownName } from "../town/townName";
import { namesOf, plainName, type Template } from "./Template";
import type { TemplateFault } from "./TemplateFault";

/** What is wrong between the parts of a template that are each well formed: ids and names twice, references to nothing. */
export function checkTemplate(template: Template): TemplateFault[] {
  const faults: TemplateFault[] = [];
  const fault = (path: string, code: TemplateFault["code"], ...args: string[]) => faults.push({ path, code, args });
  const ids = new Set<string>();
  const owners = new Map<string, string>();
  const sections = new Set((template.sections ?? []).map((section) => section.id));
  template.indicators.forEach((indicator, place) => {
    const path = `/indicators/${place}`;
    if (ids.has(indicator.id)) fault(path, "idTwice", indicator.id);
    ids.add(indicator.id);
    // The two languages may share a name, and then it is one.
    for (const name of new Set(namesOf(indicator).map(plainName))) {
      const owner = owners.get(name);
      if (owner !== undefined) fault(path, "nameTwice", name, owner);
      owners.set(name, indicator.name["zh-CN"]);
    }
    if (indicator.section !== undefined && !sections.has(indicator.section))
      fault(`${path}/section`, "sectionUnknown", indicator.section);
  });
  const known = (path: string, id: string) => ids.has(id) || fault(path, "indicatorUnknown", id);
  template.indicators.forEach(({ id, partOf }, place) => {
    if (partOf === id) fault(`/indicators/${place}/partOf`, "partOfItself", id);
  });
  template.entry?.indicators?.forEach((id, place) => known(`/entry/indicators/${place}`, id));
  template.entry?.thresholds?.forEach(({ indicator }, place) => known(`/entry/thresholds/${place}`, indicator));
  template.targets?.forEach(({ indicator }, place) => known(`/targets/${place}/indicator`, indicator));
  template.comparisons?.forEach((comparison, place) =>
    comparison.indicators?.forEach((id, item) => known(`/comparisons/${place}/indicators/${item}`, id)),
  );
  faults.push(...townsTwice(template));
  return faults;
}

function townsTwice({ towns = [] }: Template): TemplateFault[] {
  const seen = new Set<string>();
  return towns.flatMap((town, place) =>
    [town.name, ...town.aliases].flatMap((name): TemplateFault[] => {
      const plain = plainTownName(name);
      if (seen.has(plain)) return [{ path: `/towns/${place}`, code: "townTwice", args: [name] }];
      seen.add(plain);
      return [];
    }),
  );
}
