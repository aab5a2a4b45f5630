import { findIndicator, type Template } from "../../template/Template";
import { NO_HINT, over } from "../PeriodHint";
import { SECTION_WORDS } from "../words";
import { isEndOf } from "./isEndOf";
import { changeIn, EMPTY_HEAD, readHead, type HeadReading } from "./readHead";

/** A head of several levels read as one. */
export interface CombinedHead extends HeadReading {
  /** Names of its levels that are towns, and the others, top down. */
  town: string;
  /** The levels above the last as they stand: columns of the same parent belong together. */
  parent: string;
  /** Its last level is marked as a part of the column before: #亏损企业, 其中：工业. */
  isPart: boolean;
  /** Its last level names nothing: 增幅 under 财政. */
  isBare: boolean;
  /** It stands under 其中 with others: a part of what stands before them all. */
  isAmong: boolean;
  /** The whole head, for messages. */
  written: string;
}

/** Reads each level of a head and lays the lower over the upper: a word that says more is kept over one that says less. */
export function combineHead(
  levels: readonly string[],
  template: Template,
  isTown: (name: string) => boolean,
): CombinedHead {
  const readings = levels.map((text) => readHead(text, template));
  const all: CombinedHead = {
    ...EMPTY_HEAD,
    period: NO_HINT,
    town: "",
    parent: levels.slice(0, -1).join("/"),
    isPart: /^(?:其中|[#＃])/u.test(levels.at(-1) ?? ""),
    isBare: readings.at(-1)?.name === "",
    isAmong: levels.slice(0, -1).some((text) => AMONG.test(text)),
    written: levels.join("/"),
  };
  const names: string[] = [];
  const isNamed = readings.some(({ name }) => name !== "" && !TOTAL.test(name));
  readings.forEach((reading, level) => {
    all.units = reading.units.length > 0 ? reading.units : all.units;
    all.period = over(all.period, reading.period);
    all.phase = reading.phase ?? all.phase;
    all.against = reading.against ?? all.against;
    all.tier = reading.tier || all.tier;
    const change = reading.unclear === "" && all.change !== "" ? changeBelow(levels[level]!, reading) : null;
    all.unclear = change !== null ? "" : reading.unclear || all.unclear;
    all.change = change !== null ? "" : reading.change || all.change;
    if (change !== null) {
      all.measure = change;
      all.weak = false;
    } else if (reading.measure !== null && (!reading.weak || all.weak)) {
      all.measure = reading.measure;
      all.weak = reading.weak;
      all.rankOf = reading.rankOf || all.rankOf;
      all.index = reading.index;
      all.fall = reading.fall;
    }
    // 小计 under 税收收入 is 税收收入 itself.
    if (TOTAL.test(reading.name) && isNamed) {
      if (all.measure === null) all.measure = "value";
    } else if (isTown(reading.name)) all.town = reading.name;
    else if (reading.name !== "" && reading.name !== names.at(-1)) names.push(reading.name);
  });
  // 2025年确保 beside 2024年实绩.
  if (all.tier !== "" && all.weak && all.unclear === "") {
    all.measure = "target";
    all.weak = false;
  }
  all.name = joinedName(names, template);
  // A part that the template knows stands by itself.
  if (all.isAmong && all.name !== "") all.isPart = true;
  if (findIndicator(template, all.name)) all.isPart = false;
  return all;
}

/** The head above several parts. */
const AMONG = /^(?:其中|在总计中|按.+分(?:类|组)?)[:：]?$/u;

/** 增减 over 万元 | %, over 绝对额 | 增幅: what a level below says of the change; `null` where it says nothing. */
function changeBelow(text: string, { units: [unit], measure, weak }: HeadReading): HeadReading["measure"] {
  if (measure !== null && !weak) return measure;
  if (unit !== undefined) return changeIn(unit);
  return ABSOLUTE.test(text) ? "increment" : null;
}

const ABSOLUTE = /^(?:绝对)?(?:数[额量值]?|额|值|量|金额)$/u;

/**
 * One name of several levels: joined where the template knows the whole (重点项目 over 投资), the last where the others only
 * name a section (工业经济) or stand in it already, else all with a stroke between them (I7, I8).
 */
export function joinedName(names: readonly string[], template: Template): string {
  if (names.length <= 1) return names[0] ?? "";
  const whole = names.join("");
  if (findIndicator(template, whole)) return whole;
  const last = names.at(-1)!;
  // 零售额 under 限上社零 is the same.
  const over = names.at(-2)!;
  if (findIndicator(template, over) && isEndOf(last, over, template)) return joinedName(names.slice(0, -1), template);
  const above = names.slice(0, -1).filter((name) => !last.includes(name) && !isSection(name));
  const above2 = above.filter((name) => !(findIndicator(template, last) && SECTION_NAMES.test(name)));
  return [...above2, last].join("/");
}

/** The whole of what stands above: no name of its own. */
export const TOTAL = /^(?:小计|合计|总计|共计|总数|全部)$/u;

const SECTION_NAMES = /^(?:工业|农业|服务业|投资|消费|财政|外贸|外经|商贸|金融|民生|项目|招商|农业农村|税收|综合)$/u;

function isSection(name: string): boolean {
  return SECTION_WORDS.test(name);
}
