import type { RateKind } from "../core/statistics/consistency/isConsistent";
import type { IndexScale } from "../core/statistics/growth/growthFromIndex";
import type { ImpliedBound } from "../core/statistics/growth/impliedBase";
import type { MultipleWording } from "../core/statistics/growth/multiple";
import type { RoundingInterval } from "../core/numbers/roundDecimal";
import type { GrowthScale } from "../core/statistics/growth/publishedGrowth";
import type { RankOrder, RankTies } from "../core/statistics/ranks/ranking";
import type { MissingScores } from "../core/statistics/scores/compositeScore";
import type { ScoreMethod } from "../core/statistics/scores/score";
import type { ThresholdBound } from "../core/statistics/structure/shareAbove";
import type { NegativeMonth } from "../core/statistics/periods/singleMonth";
import type { PaceBasis } from "../core/statistics/targets/pace";
import type { TargetKind, TargetMethod } from "../core/statistics/targets/targetKinds";
import type { WordLanguage } from "../core/texts/words";
import { asNumber, functionTexts, type Cell } from "./readers";
import { wrongArgument } from "./shapes";

/** Each choice with the words of either language that name it; the first choice is the default. */
type Choices<Choice extends string> = readonly (readonly [choice: Choice, ...words: string[]])[];

/** The choice that a word names; left out or blank means the first. */
export function optionOf<Choice extends string>(name: string, given: Cell, choices: Choices<Choice>): Choice {
  const word = wordOf(given);
  const found = word === "" ? choices[0] : choices.find((words) => (words as readonly string[]).includes(word));
  if (found) return found[0];
  const accepted = choices.map(([choice]) => choice).join(", ");
  throw wrongArgument(functionTexts().unknownOption(name, String(given), accepted));
}

function wordOf(given: Cell): string {
  return given === null || given === undefined ? "" : String(given).normalize("NFKC").trim().toLowerCase();
}

/** A whole number between two bounds, as a number or a text; `undefined` where it is left out. */
export function wholeOf(name: string, given: Cell, least: number, most: number): number | undefined {
  const word = wordOf(given);
  if (word === "") return undefined;
  const number = Number(word);
  if (Number.isInteger(number) && number >= least && number <= most) return number;
  throw wrongArgument(functionTexts().notWhole(name, String(given), least, most));
}

/** A number between two bounds, percent texts too; the usual one where it is left out. */
export function figureOf<Usual>(name: string, given: Cell, usual: Usual, least: number, most: number): number | Usual {
  if (wordOf(given) === "") return usual;
  const number = asNumber(given);
  if (typeof number === "number" && number >= least && number <= most) return number;
  throw wrongArgument(functionTexts().notWithin(name, String(given), least, most));
}

/** How a published growth is written; left out it is not said, and `publishedGrowth` judges. */
export function growthScaleOf(given: Cell): GrowthScale {
  if (wordOf(given) === "") return "unsure";
  return optionOf<GrowthScale>("scale", given, [
    ["fraction", "小数"],
    ["percent", "百分数", "%"],
  ]);
}

/** The language of the words in a cell. */
export function wordLanguageOf(given: Cell): WordLanguage {
  return optionOf<WordLanguage>("language", given, [
    ["zh", "zh-cn", "中文", "汉语"],
    ["en", "en-us", "英文", "英语"],
  ]);
}

/** How a target is worded; the words of either language are known. */
export function targetKindOf(given: Cell): TargetKind {
  return optionOf<TargetKind>("type", given, [
    ["level", "总量", "水平"],
    ["growth", "增长", "增速"],
    ["ratio", "比率"],
    ["cap", "上限", "控制"],
    ["reduction", "下降", "降幅"],
  ]);
}

/** The ways to compute a completion that each kind of target has. */
const METHOD_CHOICES: Record<TargetKind, Choices<TargetMethod>> = {
  level: [["level", "总量"]],
  growth: [
    ["level", "总量"],
    ["growth", "增速"],
    ["plan", "计划"],
  ],
  ratio: [["verdict", "判断"]],
  cap: [
    ["verdict", "判断"],
    ["quotient", "商"],
    ["difference", "差"],
  ],
  reduction: [
    ["reduction", "降幅"],
    ["plan", "计划"],
  ],
};

/** How the completion of a kind of target is computed. */
export function targetMethodOf(kind: TargetKind, given: Cell): TargetMethod {
  return optionOf<TargetMethod>("method", given, METHOD_CHOICES[kind]);
}

/** What a completion is set against. */
export function paceBasisOf(given: Cell): PaceBasis {
  return optionOf<PaceBasis>("basis", given, [
    ["calendar", "序时", "日历"],
    ["last_year", "上年同期", "上年"],
    ["plan", "计划"],
  ]);
}

/** What is shown of the binding target. */
export function bindingShowOf(given: Cell): "value" | "kind" {
  return optionOf<"value" | "kind">("show", given, [
    ["value", "数值"],
    ["kind", "类型"],
  ]);
}

/** Whether a single month may be below zero. */
export function negativeMonthOf(given: Cell): NegativeMonth {
  return optionOf<NegativeMonth>("negative", given, [
    ["refuse", "不允许"],
    ["allow", "允许"],
  ]);
}

/** As RANK.EQ: nothing or 0 is highest first, any other number lowest first. */
export function orderOf(given: Cell): RankOrder {
  if (typeof given === "number") return given === 0 ? "descending" : "ascending";
  return optionOf<RankOrder>("order", given, [
    ["descending", "desc", "降序", "false", "0"],
    ["ascending", "asc", "升序", "true", "1"],
  ]);
}

export function tiesOf(given: Cell): RankTies {
  return optionOf<RankTies>("ties", given, [
    ["1224", "min"],
    ["1223", "dense"],
    ["average", "avg", "平均"],
  ]);
}

/** How many decimals something is printed with; left out, its own rule decides. */
export function decimalsFrom(name: "digits" | "level_digits" | "decimals", given: Cell): number | undefined {
  return wholeOf(name, given, 0, 10);
}

export function growthModeOf(given: Cell): "standard" | "abs" {
  return optionOf("mode", given, [
    ["standard", "常规"],
    ["abs", "absolute", "绝对值"],
  ]);
}

/** Whether two levels or two growths are given. */
export function averageFormOf(given: Cell): "levels" | "growths" {
  return optionOf("form", given, [
    ["levels", "level", "水平", "总量"],
    ["growths", "growth", "增速"],
  ]);
}

export function boundOf(given: Cell): ImpliedBound {
  return optionOf<ImpliedBound>("bound", given, [
    ["middle", "中间值"],
    ["low", "下限"],
    ["high", "上限"],
  ]);
}

/** What the base is worth in an index; `null` where it is not said. */
export function indexScaleOf(given: Cell): IndexScale | null {
  if (wordOf(given) === "") return null;
  return Number(optionOf("scale", given, [["100"], ["1"], ["1000"]])) as IndexScale;
}

export function wordingOf(given: Cell): MultipleWording {
  return optionOf<MultipleWording>("wording", given, [
    ["increase", "增长"],
    ["level", "增长到"],
    ["doublings", "翻番"],
  ]);
}

export function roundingIntervalOf(given: Cell): RoundingInterval {
  return Number(optionOf("interval", given, [["1"], ["0.5"], ["0.2"]])) as RoundingInterval;
}

/** What a published rate says of two levels. */
export function rateKindOf(given: Cell): RateKind {
  return optionOf<RateKind>("kind", given, [
    ["growth", "增长", "增速"],
    ["ratio", "比率", "比重", "完成率"],
  ]);
}

/** What a zero in a population is: a value, or a blank cell that the build of Excel handed over as 0. */
export type Zeros = "keep" | "missing";

export function zerosOf(given: Cell): Zeros {
  return optionOf<Zeros>("zeros", given, [
    ["keep", "保留"],
    ["missing", "缺报", "缺失"],
  ]);
}

export function thresholdBoundOf(given: Cell): ThresholdBound {
  return optionOf<ThresholdBound>("bound", given, [
    ["inclusive", "含本数", "以上"],
    ["exclusive", "不含本数", "高于"],
  ]);
}

export function shareResultOf(given: Cell): "share" | "count" {
  return optionOf("result", given, [
    ["share", "占比", "比重"],
    ["count", "个数"],
  ]);
}

export function scoreMethodOf(given: Cell): ScoreMethod {
  return optionOf<ScoreMethod>("method", given, [
    ["completion", "完成率", "完成率法"],
    ["range", "极差", "极差法"],
    ["efficacy", "功效系数", "功效系数法"],
  ]);
}

export function missingScoresOf(given: Cell): MissingScores {
  return optionOf<MissingScores>("missing", given, [
    ["refuse", "不计算"],
    ["redistribute", "重新分配", "权重重分"],
  ]);
}

/** Whether a cell says 一票否决; errors and marks for missing say nothing. */
export function vetoOf(given: Cell): boolean {
  const isGap = typeof given === "object" || asNumber(given) === null;
  const word = optionOf("veto", isGap ? null : given, [
    ["FALSE", "false", "0", "否", "no"],
    ["TRUE", "true", "1", "是", "yes", "一票否决"],
  ]);
  return word === "TRUE";
}
