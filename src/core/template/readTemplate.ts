import { checkTemplate } from "./checkTemplate";
import { JsonNode } from "./JsonNode";
import { formatOf, migrateTemplate, TEMPLATE_FORMAT } from "./migrateTemplate";
import { LONGEST, readId, readIndicator, readNamed } from "./readIndicator";
import { readComparison, readEntry, readTarget, readTown } from "./readParts";
import { PERIODICITIES, type Indicator, type Section, type Template } from "./Template";
import type { TemplateFault } from "./TemplateFault";

export type TemplateReading = { template: Template } | { faults: TemplateFault[] };

/** Indicators and sections that a template may name by their id alone instead of writing them out. */
export interface Dictionary {
  sections: readonly Section[];
  indicators: readonly Indicator[];
}

const FIELDS = [
  "$schema",
  "format",
  "id",
  "version",
  "name",
  "description",
  "sections",
  "indicators",
  "towns",
  "periods",
  "entry",
  "targets",
  "comparisons",
] as const;
const MOST_VERSIONS = 9999;

/**
 * Reads a template from JSON of any format we ever wrote: migrated to today's, checked as a whole. All faults are told, each
 * with its JSON path; a template with a fault is not read at all.
 */
export function readTemplate(
  json: unknown,
  dictionary: Dictionary = { sections: [], indicators: [] },
): TemplateReading {
  if (typeof json !== "object" || json === null || Array.isArray(json)) return refused("notTemplate");
  const given = json as Record<string, unknown>;
  const format = formatOf(given);
  if (typeof format !== "number" || !Number.isInteger(format) || format < 1) {
    return refused("notWhole", "1", String(TEMPLATE_FORMAT));
  }
  if (format > TEMPLATE_FORMAT) return refused("newerFormat", String(format), String(TEMPLATE_FORMAT));
  const faults: TemplateFault[] = [];
  const template = readFields(new JsonNode(migrateTemplate(given), "", faults), dictionary);
  if (faults.length === 0) faults.push(...checkTemplate(template));
  return faults.length > 0 ? { faults } : { template };
}

function refused(code: TemplateFault["code"], ...args: string[]): TemplateReading {
  return { faults: [{ path: code === "notTemplate" ? "" : "/format", code, args }] };
}

function readFields(node: JsonNode, dictionary: Dictionary): Template {
  const fields = node.fields(FIELDS, ["id", "version", "name", "indicators"]);
  const at = (field: (typeof FIELDS)[number]) => fields.get(field);
  const name = at("name") ? readNamed(at("name")!, LONGEST.name) : { "zh-CN": "", "en-US": "" };
  const indicators = at("indicators")
    ?.items(1)
    .map((item) => (typeof item.value === "string" ? fromDictionary(item, dictionary) : readIndicator(item)));
  const sections = readSections(at("sections"), indicators ?? [], dictionary);
  const [towns, periods, entry] = [at("towns"), at("periods"), at("entry")];
  const [targets, comparisons] = [at("targets"), at("comparisons")];
  return {
    id: at("id") ? readId(at("id")!) : "",
    version: at("version")?.whole(1, MOST_VERSIONS) ?? 1,
    name,
    description: at("description") ? readNamed(at("description")!, LONGEST.definition) : name,
    indicators: indicators ?? [],
    ...(sections.length > 0 && { sections }),
    ...(towns && { towns: towns.items().map(readTown) }),
    ...(periods && { periods: periods.choice(PERIODICITIES) }),
    ...(entry && { entry: readEntry(entry) }),
    ...(targets && { targets: targets.items().map(readTarget) }),
    ...(comparisons && { comparisons: comparisons.items().map(readComparison) }),
  };
}

function fromDictionary(node: JsonNode, { indicators }: Dictionary): Indicator {
  const found = indicators.find((one) => one.id === node.value);
  if (found) return found;
  node.fault("dictionaryUnknown", String(node.value));
  return readNothing(String(node.value));
}

/** Stands in the place of an indicator that is not there; it is never seen, for its fault refuses the template. */
function readNothing(id: string): Indicator {
  const name = { "zh-CN": id, "en-US": id };
  return { id, name, synonyms: [], unit: "个", kind: "flow", direction: "higher", growth: "computed", decimals: 0 };
}

/** The sections a template lists itself, then those of the dictionary that its indicators stand in. */
function readSections(node: JsonNode | undefined, indicators: Indicator[], dictionary: Dictionary): Section[] {
  const own = (node?.items() ?? []).map((item): Section => {
    const fields = item.fields(["id", "name"], ["id", "name"]);
    return {
      id: fields.has("id") ? readId(fields.get("id")!) : "",
      name: fields.has("name") ? readNamed(fields.get("name")!, LONGEST.name) : { "zh-CN": "", "en-US": "" },
    };
  });
  const isOwn = (section: Section) => own.some((one) => one.id === section.id);
  const isUsed = (section: Section) => indicators.some((one) => one.section === section.id);
  return [...own, ...dictionary.sections.filter((section) => isUsed(section) && !isOwn(section))];
}
