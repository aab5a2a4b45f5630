import type { UserSynonym } from "./synonyms";

const MOST = 2000;
const LONGEST = 100;

/** The user's synonyms as JSON, in the order they were given. */
export function synonymsJson(synonyms: readonly UserSynonym[]): unknown {
  return { format: 1, synonyms: synonyms.map(({ indicator, name }) => ({ indicator, name })) };
}

/** Synonyms out of JSON of ours; an entry that is none is left out, and so is what is no such JSON at all. */
export function readSynonyms(json: unknown): UserSynonym[] {
  const list = typeof json === "object" && json !== null ? (json as { synonyms?: unknown }).synonyms : undefined;
  if (!Array.isArray(list)) return [];
  return list.slice(0, MOST).flatMap((item: unknown) => {
    const { indicator, name } = (item ?? {}) as Record<string, unknown>;
    const isText = (text: unknown): text is string =>
      typeof text === "string" && text.trim() !== "" && text.length <= LONGEST;
    return isText(indicator) && isText(name) ? [{ indicator, name: name.trim() }] : [];
  });
}
