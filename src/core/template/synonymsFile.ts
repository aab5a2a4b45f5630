import type { UserSynonym } from "./synonyms";

const MOST = 2000;
const LONGEST = 100;

/** Another name of a town that the user confirmed: what stands on a sheet, and the town it is. */
export interface TownAlias {
  town: string;
  alias: string;
}

/** All names that the user has given, as the workbook keeps them and as a file holds them. */
export interface UserNames {
  synonyms: UserSynonym[];
  towns: TownAlias[];
}

/** The user's names as JSON, in the order they were given. */
export function synonymsJson({ synonyms, towns }: UserNames): unknown {
  return {
    format: 1,
    synonyms: synonyms.map(({ indicator, name }) => ({ indicator, name })),
    ...(towns.length > 0 && { towns: towns.map(({ town, alias }) => ({ town, alias })) }),
  };
}

/** The names out of JSON of ours; an entry that is none is left out, and so is what is no such JSON at all. */
export function readSynonyms(json: unknown): UserNames {
  const { synonyms, towns } = (typeof json === "object" && json !== null ? json : {}) as Record<string, unknown>;
  return {
    synonyms: pairs(synonyms, "indicator", "name").map(([indicator, name]) => ({ indicator, name })),
    towns: pairs(towns, "town", "alias").map(([town, alias]) => ({ town, alias })),
  };
}

/** Whether JSON is a file of names at all. */
export function isSynonymsJson(json: unknown): boolean {
  if (typeof json !== "object" || json === null) return false;
  const { synonyms, towns } = json as Record<string, unknown>;
  return Array.isArray(synonyms) || Array.isArray(towns);
}

function pairs(list: unknown, first: string, second: string): [string, string][] {
  if (!Array.isArray(list)) return [];
  return list.slice(0, MOST).flatMap((item: unknown): [string, string][] => {
    const { [first]: one, [second]: other } = (item ?? {}) as Record<string, unknown>;
    return isName(one) && isName(other) ? [[one.trim(), other.trim()]] : [];
  });
}

function isName(text: unknown): text is string {
  return typeof text === "string" && text.trim() !== "" && text.length <= LONGEST;
}
