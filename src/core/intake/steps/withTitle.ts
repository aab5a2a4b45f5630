import { findIndicator, type Template } from "../../template/Template";
import { joinedName, TOTAL } from "./combineHead";

/** 产值 under a title of 规上工业产值, 投资 under one of 重点项目: the title names the whole, where the template knows it. */
export function columnWithTitle(across: string, title: string, template: Template): string {
  if (title === "" || findIndicator(template, across)) return across;
  if (findIndicator(template, title + across)) return title + across;
  return title.endsWith(across) && findIndicator(template, title) ? title : across;
}

/** 全部 and 限上 under a title of 社会消费品零售总额: rows of which the template knows none are its parts. */
export function rowWithTitle(name: string, title: string, template: Template): string {
  if (title === "" || !findIndicator(template, title)) return name;
  if (TOTAL.test(name)) return title;
  return findIndicator(template, name + title) ? name + title : joinedName([title, name], template);
}
