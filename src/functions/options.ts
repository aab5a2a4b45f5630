import type { RankOrder, RankTies } from "../core/statistics/ranks/ranking";
import type { TargetKind } from "../core/statistics/targets/targetRate";
import { functionTexts, type Cell } from "./readers";
import { wrongArgument } from "./shapes";

/** Each choice with the words of either language that name it; the first choice is the default. */
type Choices<Choice extends string> = readonly (readonly [choice: Choice, ...words: string[]])[];

/** The choice that a word names; left out or blank means the first. */
export function optionOf<Choice extends string>(name: string, given: Cell, choices: Choices<Choice>): Choice {
  const word = given === null || given === undefined ? "" : String(given).trim().toLowerCase();
  const found = word === "" ? choices[0] : choices.find((words) => (words as readonly string[]).includes(word));
  if (found) return found[0];
  const accepted = choices.map(([choice]) => choice).join(", ");
  throw wrongArgument(functionTexts().unknownOption(name, String(given), accepted));
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
