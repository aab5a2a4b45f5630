import type { RankOrder, RankTies } from "../core/statistics/ranking";
import type { TargetKind } from "../core/statistics/targetRate";
import { FUNCTION_TEXTS } from "../core/texts/functions";
import { optionOf, pageLanguage, textsOf, wrongArgument, type Cell, type Cells } from "./cells";

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

/** The group of each cell of `value`; none where there are no groups or the place tells it. */
export function groupOf(
  value: Cells,
  groups: Cells | null | undefined,
  group: Cells | null | undefined,
  byPlace: boolean,
): string[] {
  if (!groups || byPlace) return value.flatMap((line) => line.map(() => ""));
  if (!group) throw wrongArgument(FUNCTION_TEXTS[pageLanguage()].groupNeeded());
  return textsOf(group, value);
}
