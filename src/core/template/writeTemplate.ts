import { TEMPLATE_FORMAT } from "./migrateTemplate";
import type { Indicator, Template } from "./Template";

/** A template as the text of its file: every indicator in full, fields always in the same order, so that two editions can be compared line by line. */
export function writeTemplate(template: Template): string {
  return `${JSON.stringify(templateJson(template), null, 2)}\n`;
}

/** A template as JSON of today's format. */
export function templateJson(template: Template): Record<string, unknown> {
  const { id, version, name, description, sections, indicators, towns, periods, entry, targets, comparisons } =
    template;
  return {
    format: TEMPLATE_FORMAT,
    id,
    version,
    name,
    description,
    ...(sections && { sections }),
    indicators: indicators.map(indicatorJson),
    ...(towns && { towns }),
    ...(periods && { periods }),
    ...(entry && { entry }),
    ...(targets && { targets }),
    ...(comparisons && { comparisons }),
  };
}

const ORDER = [
  "id",
  "name",
  "synonyms",
  "unit",
  "kind",
  "direction",
  "growth",
  "decimals",
  "prices",
  "scope",
  "section",
  "partOf",
  "signed",
  "most",
  "definition",
] as const satisfies (keyof Indicator)[];

function indicatorJson(indicator: Indicator): Record<string, unknown> {
  return Object.fromEntries(
    ORDER.flatMap((field) => (indicator[field] === undefined ? [] : [[field, indicator[field]]])),
  );
}
