import { findIndicator, type Template } from "../../template/Template";

/** Of which a title says what they are of, also beside other columns. */
export const GENERIC = /^(?:总?产值|增加值|总量|投资额?|收入|支出|利润|税收|销售额|零售总?额|营业收入)$/u;

/** Whether a word that needs to be told what it is of (零售额, 产值) is the end of this name, or of one it stands for: 零售额 of 社零. */
export function isEndOf(word: string, name: string, template: Template): boolean {
  if (!GENERIC.test(word)) return false;
  const known = findIndicator(template, name);
  return [name, ...(known ? [known.name["zh-CN"], ...known.synonyms] : [])].some((one) => one.endsWith(word));
}
