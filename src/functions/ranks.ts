import { rankAmongTowns } from "../core/statistics/ranks/rankAmongTowns";
import { rankChange } from "../core/statistics/ranks/rankChange";
import { rankedCount } from "../core/statistics/ranks/rankedCount";
import { ranksSideBySide } from "../core/texts/words";
import { answerCells, answerEach, numbers, texts } from "./answers";
import { decimalsFrom, orderOf, tiesOf, zerosOf } from "./options";
import { checkGroups, populationOf, sideBySide, textsLike, withoutZero } from "./populations";
import { asNumber, Unreadable } from "./readers";
import { isAlone, sameShape } from "./shapes";

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
  const zero = zerosOf(zeros);
  const ranking = rankAmongTowns(populationOf(all, zero), {
    order: orderOf(order),
    ties: tiesOf(ties),
    decimals: decimalsFrom("decimals", decimals),
    ...(towns && { towns: textsLike(all, names) }),
    ...(groups && { groups: textsLike(all, parts) }),
  });
  const byPlace = !group && sameShape(own, all) && !isAlone(own);
  if (!byPlace) checkGroups(groups, group);
  const ownGroup = group && textsLike(own, part);
  return answerEach(own, (row, column) => {
    const read = asNumber(own[row]![column]);
    if (read instanceof Unreadable) return read;
    const place = row * own[0]!.length + column;
    const figure = withoutZero(read, zero);
    return byPlace ? ranking.at(place, figure) : ranking.of(figure, ownGroup?.[place] ?? "");
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
  checkGroups(groups, group);
  const [all, names, parts, part] = sideBySide(values, towns, groups, group);
  const countIn = rankedCount(populationOf(all, zerosOf(zeros)), {
    ...(towns && { towns: textsLike(all, names) }),
    ...(groups && { groups: textsLike(all, parts) }),
  });
  return answerCells([texts(part)], countIn);
}

/**
 * 位次变化: `rankChange`.
 * @customfunction RANK_CHANGE
 */
export function rankChangeOf(rank: any[][], previousRank: any[][], count?: any[][], previousCount?: any[][]): any[][] {
  return answerCells(
    [numbers(rank), numbers(previousRank), numbers(count), numbers(previousCount)],
    (own, previous, towns, previousTowns) => {
      const change = rankChange(own, previous, towns, previousTowns);
      return change === "otherCount" ? ranksSideBySide(own!, towns!, previous!, previousTowns!) : change;
    },
  );
}
