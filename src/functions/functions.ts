import { rankAmongTowns } from "../core/statistics/rankAmongTowns";
import { Refusal } from "../core/statistics/Answer";
import { targetRate } from "../core/statistics/targetRate";
import { yearOnYear } from "../core/statistics/yearOnYear";
import { VERDICT_WORDS } from "../core/texts/functions";
import { answerCells, answerPlaces, observationOf, sameShape, textsOf } from "./cells";
import { groupOf, orderOf, targetKindOf, tiesOf } from "./options";

/**
 * Year-on-year growth (同比): current / previous - 1, a fraction shown with a percent format. A previous value that is blank, zero or negative gives #N/A (in a range —), never a number.
 * @customfunction YOY
 * @param {any[][]} current Value of this period: one cell or a range.
 * @param {any[][]} previous Value of the same period last year: the same shape, or one cell.
 * @returns {any[][]} Growth as a fraction: 0.1 is 10 %.
 */
export function yoy(current: any[][], previous: any[][]): any[][] {
  return answerCells([current, previous], yearOnYear);
}

/**
 * Completion of a target (完成率), a fraction that is never capped. For ratio and cap targets 达标 or 未达标. A target that is blank or zero gives #N/A (in a range —).
 * @customfunction TARGET_RATE
 * @param {any[][]} actual Actual value so far: one cell or a range. For a reduction without base: the reduction as a fraction.
 * @param {any[][]} target The target: the same shape, or one cell. Growth and reduction targets are fractions: 7.8 % is 0.078.
 * @param {any} [type] level (default), growth, ratio, cap or reduction.
 * @param {any[][]} [base] Last year's full-year level: needed for growth, optional for reduction.
 * @returns {any[][]} Completion as a fraction: 0.55 is 55 %.
 */
export function targetRateOf(actual: any[][], target: any[][], type?: any, base?: any[][]): any[][] {
  const kind = targetKindOf(type);
  return answerCells([actual, target, base ?? [[null]]], (done, goal, level) => {
    const answer = targetRate(done!, goal!, kind, level!);
    return typeof answer === "number" || answer instanceof Refusal ? answer : VERDICT_WORDS[answer];
  });
}

/**
 * Rank of a town by one measure (位次), 1 is best: as RANK.EQ, but with the towns' names totals and averages leave the ranking, and with groups a town is ranked inside its own group. Blanks are not ranked; some Excel builds deliver blank cells as 0. To leave out a total row itself, give the whole column as value.
 * @customfunction RANK_AMONG_TOWNS
 * @param {any[][]} value Value of the town to be ranked: one cell, or a range to rank each of its cells.
 * @param {any[][]} values Values of all towns.
 * @param {any} [order] 0 or omitted: highest first. Not 0: lowest first.
 * @param {any} [ties] 1224 (default), 1223 or average.
 * @param {any[][]} [towns] Names beside the values, of the same shape.
 * @param {any[][]} [groups] Groups beside the values, of the same shape.
 * @param {any[][]} [group] The town's own group; not needed where value is the whole of values.
 * @returns {any[][]} The rank.
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
  const ranking = rankAmongTowns(
    values.flatMap((line) => line.map(observationOf)),
    {
      order: orderOf(order),
      ties: tiesOf(ties),
      ...(towns && { towns: textsOf(towns, values) }),
      ...(groups && { groups: textsOf(groups, values) }),
    },
  );
  const byPlace = !group && sameShape(value, values) && (value.length > 1 || value[0]!.length > 1);
  const ownGroup = groupOf(value, groups, group, byPlace);
  return answerPlaces(value, (own, row, column) => {
    const place = row * value[0]!.length + column;
    return byPlace ? ranking.at(place, own) : ranking.of(own, ownGroup[place]!);
  });
}
