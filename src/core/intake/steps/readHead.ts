import { isCurrencyUnit } from "../../indicator/units";
import { findIndicator, type Template } from "../../template/Template";
import type { FigureMeasure } from "../Figure";
import { NO_HINT, over, saysNothing, takePeriod, takePhase, type PeriodHint } from "../PeriodHint";
import { isUnitText, readBracket, unitText } from "./headUnits";
import { takeTier } from "./countingTier";
import { MEASURE_WORDS, SCOPE_WORDS, TARGET_YEAR, VALUE_WORDS } from "../words";

/** What the text of a head, of a row's name or of a title says of figures. */
export interface HeadReading {
  /** What remains when all else is taken off: the name of an indicator or a town; "" for none. */
  name: string;
  units: string[];
  period: PeriodHint;
  measure: FigureMeasure | null;
  /** 累计, 完成 say no more than that it is a level. */
  weak: boolean;
  phase: PeriodHint | null;
  /** Of a rank: what it ranks and among whom; of a share: what it is of, where that is not the total. */
  rankOf: string;
  /** The year that a growth is on, where its head names it: 比2019年增长. */
  against: number | null;
  /** The tier of a target: 考核, 确保, 奋斗 (R32); "" for none. */
  tier: string;
  /** An index: 为上年%, of which the growth is 100 less (R9). */
  index: boolean;
  /** How much it fell: 下降(%), of which the growth is as much below zero. */
  fall: boolean;
  /** Words of a measure that no column of the data holds, or that could be several; "" where there are none. */
  unclear: string;
  /** Of these the words of a change (增减), whose unit a level of the head below may tell. */
  change: string;
}

export const EMPTY_HEAD: HeadReading = {
  name: "",
  units: [],
  period: NO_HINT,
  measure: null,
  weak: true,
  phase: null,
  rankOf: "",
  against: null,
  tier: "",
  index: false,
  fall: false,
  unclear: "",
  change: "",
};

const BRACKETS = /[([【〔]([^()[\]【】〔〕]*)[)\]】〕]/gu;
const NUMBERING =
  /^(?:[(]?[一二三四五六七八九十]{1,3}[)]?[、.．)]|[(]\d{1,2}[)]|\d{1,2}(?:\.\d{1,2})*[、.．](?!\d)|\d{1,2}(?:\.\d{1,2})+)/u;
const CHILD = /^(?:(?:其中|内|含|包括)[:：,、]?|[#＃★▲△●○◆◇■□·—-]+)+/u;

/** A name without its number and its mark of a part: 一、工业 is 工业, 其中：民间投资 is 民间投资. */
export function bareName(text: string): string {
  return text
    .replace(NUMBERING, "")
    .replace(CHILD, "")
    .replace(NUMBERING, "")
    .replace(/[:：]$/u, "");
}

/** What each text was read to say; long tables ask the same a hundred thousand times. */
const READINGS = new WeakMap<Template, Map<string, HeadReading>>();

/** Reads one folded text (see `read`); the same text gives the same reading, which nobody changes. */
export function readHead(text: string, template: Template): Readonly<HeadReading> {
  let known = READINGS.get(template);
  if (!known) READINGS.set(template, (known = new Map()));
  let reading = known.get(text);
  if (!reading) {
    if (known.size >= MOST_READINGS) known.clear();
    known.set(text, (reading = read(text, template)));
  }
  return reading;
}

const MOST_READINGS = 10_000;

/** Reads one folded text: takes off units, periods and words of measures; what the template knows as a name stays whole. */
function read(text: string, template: Template): HeadReading {
  const bare = bareName(text);
  const reading: HeadReading = { ...EMPTY_HEAD, units: [] };
  if (isUnitText(bare) && !/^[±+—-]/u.test(bare)) return { ...reading, units: [unitText(bare)] };
  const unbracketed = takeBrackets(bare, reading);
  if (findIndicator(template, bare) || findIndicator(template, unbracketed)) {
    return { ...reading, name: findIndicator(template, bare) ? bare : unbracketed };
  }
  const tiered = takeTier(unbracketed);
  reading.tier = tiered.tier;
  const phased = takePhase(takeBaseYear(tiered.rest, reading));
  reading.phase = phased.hint;
  const dated = takePeriod(takeUnitAtEnd(phased.rest, reading));
  reading.period = over(reading.period, dated.hint);
  const rest = stripped(dated.rest);
  const known = rest !== "" && findIndicator(template, rest) !== undefined;
  const base = BASE.exec(rest);
  if (base) reading.name = takeBase(stripped(rest.replace(BASE, "")), reading);
  else reading.name = known ? rest : nameOf(takeMeasure(rest, reading), reading, template);
  if (reading.measure === null && reading.unclear === "" && reading.period.grain !== null) {
    reading.measure = "value";
    reading.weak = true;
  }
  return reading;
}

/** 基数 alone or behind a year; 上年基数, 同期基数 are words of 上年同期 (see MEASURE_WORDS), 人口基数 and 缴费基数 are names. */
const BASE = /^(?:完成|实际|计算)?基数$/u;

/** 2023年基数 is the level of that year; 基数 alone may be of the year before or of its same months, and is not read. */
function takeBase(name: string, reading: HeadReading): string {
  if (reading.period.year === null) reading.unclear = "基数";
  else reading.measure = "value";
  return name;
}

/** 比2019年同期增长 is a growth on that year; the year is none of the figure's own period. */
function takeBaseYear(text: string, reading: HeadReading): string {
  return text.replace(/(?<=[比较与])((?:19|20)\d{2})年(?=.*(?:增|减|升|降|变化|相比|百分点))/u, (_, year: string) => {
    reading.against = Number(year);
    return "上年";
  });
}

/** What stands in brackets: units, periods, words of measures; other remarks stay, for they may narrow the scope. */
function takeBrackets(text: string, reading: HeadReading): string {
  return text.replace(BRACKETS, (whole, inner: string) => {
    const said = inner.replace(/^(?:计量)?单位[::]/u, "");
    // 元/人 is one unit, 亿元/% are two.
    const parts = isUnitText(said) ? [said] : said.split(/[,，、;；/或和]/u).filter(Boolean);
    if (parts.length > 0 && parts.every((part) => isUnitText(part) || /^[±+—-]+%?$/u.test(part))) {
      reading.units.push(...parts.map(unitText).filter((unit) => unit !== ""));
      return "";
    }
    const mixed = readBracket(said);
    if (mixed === null) return /^(?:含税|错月指标|亿元以上|合计)数?$/u.test(inner) ? "" : whole;
    reading.units.push(...mixed.units);
    reading.period = over(reading.period, mixed.period);
    return "";
  });
}

/** 总产值,亿元 or 增速%: a unit without brackets at the end. */
function takeUnitAtEnd(text: string, reading: HeadReading): string {
  const parted = /^(.*?)[,，:：_/—]([^,，:：_/—]+)$/u.exec(text);
  if (parted && isUnitText(parted[2]!)) {
    reading.units.push(unitText(parted[2]!));
    return parted[1]!;
  }
  const rate = /^(.*?)[±+—-]*([%‰])$/u.exec(text);
  if (rate) reading.units.push(rate[2]!);
  return rate ? rate[1]! || "±%" : text;
}

function takeMeasure(text: string, reading: HeadReading): string {
  const index = INDEX_NAME.exec(text);
  if (index) return takeIndexName(index, reading);
  for (const word of MEASURE_WORDS) {
    const match = word.pattern.exec(text);
    if (!match) continue;
    const rest = text.slice(0, match.index) + text.slice(match.index + match[0].length);
    reading.weak = false;
    reading.index = word.index ?? false;
    reading.measure = word.measure;
    if (word.unheld) reading.unclear = match[0];
    else if (word.fall) setFall(match[0], reading);
    else if (word.measure === null) setChange(match[0], reading);
    if (word.measure === "growth" && reading.units.some((unit) => /百分点$/u.test(unit))) reading.measure = "points";
    // 同比变化(%) is a growth; of a rate it may be points, which its level tells (see columnLabels).
    if (word.measure === "points" && reading.units.includes("%") && !match[0].includes("点"))
      reading.measure = "growth";
    if (word.measure === "growth" && reading.units.some((unit) => isCurrencyUnit(unit))) reading.measure = "increment";
    // 比重同比±百分点: it is the share that has changed.
    if (word.measure === "points" && SHARE.test(rest)) {
      reading.rankOf = "占比";
      return "";
    }
    if (word.measure === "share" && rest !== "") return keepName(text, reading);
    if (word.measure === "share") reading.rankOf = SHARE_OF.exec(match[0])?.[1] ?? "";
    if (reading.index && rest.endsWith("指数")) return rest.slice(0, -2);
    if (word.measure === "target" && reading.phase !== null) reading.measure = "phaseTarget";
    if (word.measure === "completion" && reading.phase !== null) reading.measure = "phaseCompletion";
    if (word.measure === "rank") return takeRank(rest, match[0], reading);
    // 目标增速 is what is aimed at, not what has grown.
    if (AIMED_AT.test(rest) && word.measure === "growth") {
      reading.measure = "targetGrowth";
      return rest.replace(AIMED_AT, "").replace(TARGET_YEAR, "");
    }
    return word.measure === "target" || word.measure === "completion" ? rest.replace(TARGET_YEAR, "") : rest;
  }
  return text;
}

/** An index that is an indicator itself, with what it is measured on: 居民消费价格指数(上年=100). */
const INDEX_NAME =
  /^(.*(?:价格|物价|景气|房价)(?:总)?指数)[(]?((?:上年|上月|上期|基期|\d{4}年)(?:同期|同月)?=100)[)]?$/u;

/** Its level is the index, its unit what is taken for 100; no growth is made of it. */
function takeIndexName([, name = "", base = ""]: RegExpExecArray, reading: HeadReading): string {
  reading.measure = "value";
  reading.weak = true;
  reading.units.push(base);
  return name;
}

const SHARE = /^(?:比重|占比|份额)$/u;

/** Words of what is aimed at. */
const AIMED_AT = /(?:目标任务|计划目标|预期目标|目标|计划|任务|预期)(?:数|值)?/u;

/** A share of something named is a rate by itself: 税收占比. */
function keepName(text: string, reading: HeadReading): string {
  reading.measure = null;
  reading.weak = true;
  return text;
}

/** 占规上工业比重 is a share of another figure, 占全区比重 of the total. */
const SHARE_OF = /^占(?!全[市区县省镇乡国]|总|合计|比)(.+?)的?(?:比重|比例|%)+$/u;

/** 增减 is a growth in percent, a change in points, or an amount; its unit tells. */
function setChange(words: string, reading: HeadReading): void {
  const [unit] = reading.units;
  if (unit === undefined && !words.includes("%")) reading.unclear = reading.change = words;
  else reading.measure = changeIn(unit ?? "%");
}

/** 下降(%) is a growth below zero, 下降率 and 降幅 without a unit too; 减少(家) is an amount, which is not read. */
function setFall(words: string, reading: HeadReading): void {
  const unit = reading.units[0] ?? (words.includes("百分点") ? "百分点" : "");
  const isRate = unit === "%" || (unit === "" && /%|率|幅|比例|程度|下降|降低/u.test(words));
  if (isRate || /百分点$/u.test(unit)) {
    reading.measure = isRate ? "growth" : "points";
    reading.fall = true;
  } else reading.unclear = words;
}

/** What a change in this unit is. */
export function changeIn(unit: string): FigureMeasure {
  if (unit === "%") return "growth";
  return /百分点$/u.test(unit) ? "points" : "increment";
}

/** 增速全市位次: the rank of a growth among the towns of the city. */
function takeRank(rest: string, words: string, reading: HeadReading): string {
  const scope = /(?:全[市区县省国镇]|[市省区县镇]内|本[市区县])(?:乡镇|镇街)?/u.exec(words)?.[0] ?? "";
  const of = /(?:同比)?(?:增速|增长|增幅)|总量|完成率|完成进度|占比|增量|得分$/u.exec(rest)?.[0] ?? "";
  reading.rankOf = scope + of;
  return of === "" ? rest : rest.replace(of, "");
}

function stripped(text: string): string {
  return text.replace(/^(?:[、,，:：/·—\-及和]|与(?![上去全同前]|年初|20))+|[、,，:：/·—\-及和与]+$/gu, "");
}

/** The name that is left; words that say only "this is the level" go where a name or nothing remains. */
function nameOf(text: string, reading: HeadReading, template: Template): string {
  const plain = stripped(text).replace(/^的|的$/u, "");
  if (findIndicator(template, plain)) return plain;
  const unscoped = stripped(plain.replace(SCOPE_WORDS, ""));
  if (unscoped !== "" && findIndicator(template, unscoped)) return unscoped;
  const level = () => {
    if (reading.measure === null && reading.unclear === "") {
      reading.measure = "value";
      reading.weak = true;
    }
  };
  if (VALUE_WORDS.whole.test(unscoped)) {
    if (unscoped !== "") level();
    return "";
  }
  const started = unscoped.replace(VALUE_WORDS.start, "");
  const ended = started.replace(VALUE_WORDS.end, "");
  const name =
    [started, ended, unscoped.replace(VALUE_WORDS.end, "")].find((one) => findIndicator(template, one)) ??
    plainest(unscoped, started, ended);
  if (name !== unscoped) level();
  return stripped(name);
}

/** Of an unknown name only 完成 and 情况 are taken off: 总量 or 额 may belong to it. */
function plainest(unscoped: string, started: string, ended: string): string {
  const words = started.slice(ended.length);
  return started !== unscoped || /完成|实现|情况|实际/u.test(words)
    ? /完成|实现|情况|实际/u.test(words)
      ? ended
      : started
    : unscoped;
}

/** Whether all of a text is said by words of measures, periods and units: the head of a column rather than a name. */
export function isMeasureText(text: string, template: Template): boolean {
  const reading = readHead(text, template);
  return reading.name === "" && (reading.measure !== null || !saysNothing(reading.period) || reading.unclear !== "");
}
