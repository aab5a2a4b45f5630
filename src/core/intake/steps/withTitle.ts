import { findIndicator, type Template } from "../../template/Template";
import { joinedName, TOTAL } from "./combineHead";

/** A longer word before a name is a sentence (第七次人口普查各乡镇人口), not a fuller name (农林牧渔业总产值). */
const MOST_MORE = 5;

/** Of which a title says what they are of, also beside other columns. */
const GENERIC = /^(?:总?产值|增加值|总量|投资额?|收入|支出|利润|税收|销售额|营业收入)$/u;

/** 产值 under a title of 规上工业产值, 投资 under one of 重点项目: the title names the whole. */
export function columnWithTitle(across: string, title: string, template: Template, isSole = true): string {
  if (title === "" || findIndicator(template, across)) return across;
  if (findIndicator(template, title + across)) return title + across;
  const more = title.length - across.length;
  // 存款余额 | 贷款余额 under 存贷款余额: a title of several columns names none of them.
  const isKnown = findIndicator(template, title) !== undefined;
  const isFuller = isKnown || ((isSole || GENERIC.test(across)) && more <= MOST_MORE);
  return title.endsWith(across) && isFuller ? title : across;
}

/** 全部 and 限上 under a title of 社会消费品零售总额: rows of which the template knows none are its parts. */
export function rowWithTitle(name: string, title: string, template: Template): string {
  if (title === "" || !findIndicator(template, title)) return name;
  if (TOTAL.test(name)) return title;
  return findIndicator(template, name + title) ? name + title : joinedName([title, name], template);
}
