/** The format templates are written in. It counts changes of the form, `version` in a template counts its editions. */
export const TEMPLATE_FORMAT = 2;

type Json = Record<string, unknown>;

/** What brings a template from one format to the next; the first stands for format 1. */
const STEPS: ((template: Json) => Json)[] = [
  // Format 1 had no mark, and of an indicator only what has stayed as it was.
  (template) => ({ format: 2, ...template }),
];

/** The format a template says it is in; format 1 said nothing. */
export function formatOf(json: Json): unknown {
  return json.format ?? 1;
}

/** A template of an older format in today's; what is in today's already, or in none we know, stays as it is. */
export function migrateTemplate(json: Json): Json {
  const format = formatOf(json);
  const steps = typeof format === "number" ? STEPS.slice(Math.max(0, format - 1)) : [];
  return steps.reduce((template, step) => step(template), json);
}
