import { rankAmongTowns } from "../core/statistics/ranks/rankAmongTowns";
import { answerEach } from "./answers";
import { orderOf, tiesOf } from "./options";
import { asNumber, asText, functionTexts, observationOf, Unreadable, type Cells } from "./readers";
import { clampWhole, isAlone, sameShape, stretch, wrongArgument } from "./shapes";

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
): any[][] {
  const [own, all, names, parts] = clampWhole([value, values, towns ?? [[null]], groups ?? [[null]]]) as [
    Cells,
    Cells,
    Cells,
    Cells,
  ];
  const ranking = rankAmongTowns(
    all.flatMap((line) => line.map(observationOf)),
    {
      order: orderOf(order),
      ties: tiesOf(ties),
      ...(towns && { towns: textsLike(all, names) }),
      ...(groups && { groups: textsLike(all, parts) }),
    },
  );
  const byPlace = !group && sameShape(own, all) && !isAlone(own);
  const ownGroup = byPlace ? [] : ownGroupOf(own, groups, group);
  return answerEach(own, (row, column) => {
    const read = asNumber(own[row]![column]);
    if (read instanceof Unreadable) return read;
    const place = row * own[0]!.length + column;
    return byPlace ? ranking.at(place, read) : ranking.of(read, ownGroup[place]!);
  });
}

/** The texts of a range that must have the shape of another, in reading order. */
function textsLike(pattern: Cells, cells: Cells): string[] {
  return stretch(cells, pattern).flatMap((line) => line.map(asText));
}

/** The group of each cell to be ranked; none where there are no groups. */
function ownGroupOf(value: Cells, groups?: Cells | null, group?: Cells | null): string[] {
  if (!groups) return value.flatMap((line) => line.map(() => ""));
  if (!group) throw wrongArgument(functionTexts().groupNeeded());
  return textsLike(value, group);
}
