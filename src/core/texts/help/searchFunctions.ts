import { LANGUAGES } from "../language";
import { FAMILY_TITLES, FUNCTION_HELP, type Family, type FunctionHelp, type FunctionId } from "./index";

/** The functions of one family that a search has left. */
export interface FamilyOfFunctions {
  family: Family;
  ids: FunctionId[];
}

/** Width and case do not matter: ＧＲＯＷＴＨ, growth. */
function folded(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

const SEARCHED = new Map(
  Object.entries<FunctionHelp>(FUNCTION_HELP).map(([id, help]) => {
    const texts = LANGUAGES.flatMap((language) => {
      const { title, keywords, description, parameters } = help[language];
      const names = Object.values(parameters).map(([name]) => name);
      return [FAMILY_TITLES[help.family][language], title, keywords, description, ...names];
    });
    return [id as FunctionId, folded([`=IND.${id}(`, id.replaceAll("_", " "), ...texts].join("\n"))];
  }),
);

/** The functions that fit every word of a query, in Chinese or English, by family; all of them for an empty query. */
export function searchFunctions(query: string): FamilyOfFunctions[] {
  const words = folded(query).split(/[\s,;、，。；]+/u);
  const found = [...SEARCHED].filter(([, text]) => words.every((word) => text.includes(word))).map(([id]) => id);
  return (Object.keys(FAMILY_TITLES) as Family[])
    .map((family) => ({ family, ids: found.filter((id) => FUNCTION_HELP[id].family === family) }))
    .filter(({ ids }) => ids.length > 0);
}
