import { Refusal } from "../core/statistics/Answer";
import { rankAmongTowns } from "../core/statistics/ranks/rankAmongTowns";
import { rankChange } from "../core/statistics/ranks/rankChange";
import { rankedCount } from "../core/statistics/ranks/rankedCount";
import { ranksSideBySide } from "../core/texts/words";
import { answerCells, answerEach, answerOnce, numbers, texts } from "./answers";
import { decimalsFrom, optionOf, orderOf } from "./options";
import {
  checkGroups,
  isGiven,
  labelsBeside,
  onOneScale,
  populationOf,
  sideBySide,
  textsLike,
  withoutZero,
} from "./populations";
import { asNumber, Unreadable } from "./readers";
import { isAlone, sameCells } from "./shapes";

/**
 * 位次: `rankAmongTowns`.
 * @customfunction RANK_AMONG_TOWNS
 */
export function rankAmongTownsOf(
  value: any[][],
  values: any[][],
  order?: any,
  ties?: any,
  towns?: any[][],
  groups?: any[][],
  group?: any[][],
  decimals?: any,
  zeros?: any,
): any[][] {
  const [own, all, names, parts, part] = sideBySide(value, values, towns, groups, group);
  const zero = optionOf("zeros", zeros);
  onOneScale(all, own);
  const ranking = rankAmongTowns(populationOf(all, zero), {
    order: orderOf(order),
    ties: optionOf("ties", ties),
    decimals: decimalsFrom("decimals", decimals),
    ...labelsBeside(all, names, parts),
  });
  if (ranking.misuse) return answerOnce(ranking.misuse);
  // The same column given twice: each cell has the town and the group beside it. Of one cell alone nothing tells its row.
  const byPlace = !isGiven(group) && !isAlone(own) && sameCells(own, all);
  if (!byPlace) checkGroups(parts, part);
  const ownGroup = isGiven(group) && textsLike(own, part);
  return answerEach(own, (row, column) => {
    const read = asNumber(own[row]![column]);
    if (read instanceof Unreadable) return read;
    const place = row * own[0]!.length + column;
    return byPlace ? ranking.at(place) : ranking.of(withoutZero(read, zero), (ownGroup && ownGroup[place]) || "");
  });
}

/**
 * 参加排名的个数: `rankedCount`.
 * @customfunction RANKED_COUNT
 */
export function rankedCountOf(
  values: any[][],
  towns?: any[][],
  groups?: any[][],
  group?: any[][],
  zeros?: any,
): any[][] {
  const [all, names, parts, part] = sideBySide(values, towns, groups, group);
  checkGroups(parts, part);
  onOneScale(all);
  const countIn = rankedCount(populationOf(all, optionOf("zeros", zeros)), labelsBeside(all, names, parts));
  return answerCells([texts(part)], countIn);
}

/**
 * 位次变化: `rankChange`.
 * @customfunction RANK_CHANGE
 */
export function rankChangeOf(
  rank: any[][],
  previousRank: any[][],
  count?: any[][],
  previousCount?: any[][],
  language?: any,
): any[][] {
  const words = optionOf("language", language);
  return answerCells(
    [numbers(rank), numbers(previousRank), numbers(count), numbers(previousCount)],
    (own, previous, towns, previousTowns) => {
      const change = rankChange(own, previous, towns, previousTowns);
      return change instanceof Refusal || typeof change === "number" ? change : ranksSideBySide(change, words);
    },
  );
}
