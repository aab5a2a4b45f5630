import { namesOf, plainName, type Indicator, type Template } from "./Template";

/** The properties of an indicator whose change is told, besides its name and its synonyms. */
const TOLD = ["unit", "kind", "direction", "growth", "decimals", "prices", "scope", "section", "partOf"] as const;
export type ToldField = (typeof TOLD)[number];

/** One difference between two editions of a template. */
export type TemplateChange =
  | { kind: "added" | "removed"; indicator: Indicator }
  | { kind: "renamed"; id: string; before: string; after: string }
  | { kind: "changed"; id: string; name: string; field: ToldField; before: string; after: string }
  | { kind: "synonyms"; id: string; name: string; added: string[]; removed: string[] }
  | { kind: "redefined"; id: string; name: string }
  | { kind: "townAdded" | "townRemoved"; name: string }
  | { kind: "entry" | "targets" | "comparisons" | "periods" };

/**
 * What a new edition of a template changes, for a person to see before anything is done. Indicators are the same where their
 * ids are; a name that changed under the same id is a renaming, never a removal with an addition.
 */
export function diffTemplates(before: Template, after: Template): TemplateChange[] {
  const earlier = new Map(before.indicators.map((indicator) => [indicator.id, indicator]));
  const later = new Set(after.indicators.map((indicator) => indicator.id));
  return [
    ...after.indicators.flatMap((indicator): TemplateChange[] => {
      const old = earlier.get(indicator.id);
      return old ? changesOf(old, indicator) : [{ kind: "added", indicator }];
    }),
    ...before.indicators
      .filter(({ id }) => !later.has(id))
      .map((indicator): TemplateChange => ({ kind: "removed", indicator })),
    ...townChanges(before, after),
    ...(["periods", "entry", "targets", "comparisons"] as const)
      .filter((part) => JSON.stringify(before[part] ?? null) !== JSON.stringify(after[part] ?? null))
      .map((kind): TemplateChange => ({ kind })),
  ];
}

function changesOf(before: Indicator, after: Indicator): TemplateChange[] {
  const { id } = after;
  const name = after.name["zh-CN"];
  const changes: TemplateChange[] = [];
  if (before.name["zh-CN"] !== name) changes.push({ kind: "renamed", id, before: before.name["zh-CN"], after: name });
  for (const field of TOLD) {
    const [old, now] = [before[field], after[field]].map((value) => String(value ?? "")) as [string, string];
    if (old !== now) changes.push({ kind: "changed", id, name, field, before: old, after: now });
  }
  const added = without(after.synonyms, namesOf(before));
  const removed = without(before.synonyms, namesOf(after));
  if (added.length + removed.length > 0) changes.push({ kind: "synonyms", id, name, added, removed });
  if (JSON.stringify(before.definition) !== JSON.stringify(after.definition))
    changes.push({ kind: "redefined", id, name });
  return changes;
}

function without(names: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others.map(plainName));
  return names.filter((name) => !known.has(plainName(name)));
}

function townChanges({ towns: before = [] }: Template, { towns: after = [] }: Template): TemplateChange[] {
  const [earlier, later] = [before, after].map((towns) => towns.map((town) => town.name)) as [string[], string[]];
  return [
    ...without(later, earlier).map((name): TemplateChange => ({ kind: "townAdded", name })),
    ...without(earlier, later).map((name): TemplateChange => ({ kind: "townRemoved", name })),
  ];
}
