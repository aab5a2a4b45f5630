import { findIndicator, type Template } from "../../template/Template";
import { joinedName, TOTAL } from "./combineHead";
import { GENERIC, isEndOf } from "./isEndOf";

/** A longer word before a name is a sentence (第七次人口普查各乡镇人口), not a fuller name (农林牧渔业总产值). */
const MOST_MORE = 5;
/** Before a word that must be told what it is of, a title has more to say: 限额以上单位零售额. */
const MOST_BEFORE_GENERIC = 8;

/** 产值 under a title of 规上工业产值, 投资 under one of 重点项目: the title names the whole. */
export function columnWithTitle(across: string, title: string, template: Template, isSole = true): string {
  if (title === "" || findIndicator(template, across)) return across;
  const [whole = "", ...parts] = across.split("/");
  // 总产值/林业 under 农业总产值 is a part of the same.
  if (parts.length > 0) {
    const fuller = columnWithTitle(whole, title, template, isSole);
    if (GENERIC.test(whole) || fuller.endsWith(whole)) return [fuller, ...parts].join("/");
  }
  if (findIndicator(template, title + across)) return title + across;
  const shared = sharedWithTitle(across, title);
  if (findIndicator(template, shared) || PER_HEAD.test(shared.slice(across.length))) return shared;
  if (BARE.test(across) && ACTIVITY.test(title)) return ofSubject(title.replace(ACTIVITY, ""), across, template);
  const more = title.length - across.length;
  // 存款余额 | 贷款余额 under 存贷款余额: a title of several columns names none of them.
  const known = findIndicator(template, title);
  const isKnown = known !== undefined;
  // 零售额 under 社零, 投资额 under 固投: what the short title stands for ends with it.
  if (known && isEndOf(across, title, template)) return title;
  const isFuller = isKnown || (GENERIC.test(across) ? more <= MOST_BEFORE_GENERIC : isSole && more <= MOST_MORE);
  return title.endsWith(across) && isFuller ? title : across;
}

/** Words that need to be told what they are of. */
const BARE = /^(?:(?:播种|种植|养殖|经营|流转|建设)?面积|总?产量|亩产|单产|户数|人数|个数|家数)$/u;
const PER_HEAD = /^[人户]均/u;
const ACTIVITY = /(?:生产|种植|养殖|发展|建设|经营|运行)$/u;

/** 产量 under 粮食生产 is that of grain, in the template's name where it has one. */
function ofSubject(subject: string, across: string, template: Template): string {
  if (subject === "" || subject.includes(across)) return across;
  return findIndicator(template, subject + across) ? subject + across : `${subject}/${across}`;
}

/** 城镇居民 under 城乡居民人均可支配收入: what the title says behind the end of the name; "" where it does not say that end. */
function sharedWithTitle(across: string, title: string): string {
  const end = across.slice(-2);
  const at = across.length > 2 ? title.indexOf(end) : -1;
  return at < 0 ? "" : across + title.slice(at + end.length);
}

/** 全部 and 限上 under a title of 社会消费品零售总额: rows of which the template knows none are its parts. */
export function rowWithTitle(name: string, title: string, template: Template): string {
  if (title === "" || !findIndicator(template, title)) return name;
  if (TOTAL.test(name) || isEndOf(name, title, template)) return title;
  return findIndicator(template, name + title) ? name + title : joinedName([title, name], template);
}
