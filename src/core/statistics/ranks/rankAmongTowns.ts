import type { Observation } from "../../indicator/Observation";
import { aggregateRows } from "../../town/aggregateRows";
import { plainTownName } from "../../town/townName";
import { Refusal, type Answer } from "../Answer";
import { ranking, type RankOrder, type RankTies } from "./ranking";

export interface TownRankingOptions {
  order: RankOrder;
  ties: RankTies;
  /** The towns' names, one for each value: totals and averages then leave the ranking by themselves. */
  towns?: readonly string[];
  /** The group of each value: ranks are then inside a group. */
  groups?: readonly string[];
}

export interface TownRanking {
  /** The rank of the row at this place of the list, with its own value or another. */
  at(place: number, value?: Observation): Answer;
  /** The rank of a value inside a group ("" where there are no groups). */
  of(value: Observation, group: string): Answer;
}

/**
 * 位次, ranks of towns by one measure: 1 is best. By default as RANK.EQ (1224, highest first) (R43, R44).
 * With towns' names, rows that are no towns (合计, 全区, 平均, 市本级, the parent unit: `aggregateRows`) are not ranked
 * and do not push others down (R46). With groups, a town is ranked inside its own group (R50).
 * Gaps are neither ranked nor counted (R45).
 *
 * @example rankAmongTowns([26.3, 5.3, 21], { order: "descending", ties: "1224", towns: ["合计", "东镇", "西镇"] }).at(1) // 2
 */
export function rankAmongTowns(values: readonly Observation[], options: TownRankingOptions): TownRanking {
  const { towns, groups, order, ties } = options;
  const aggregates = towns ? aggregateRows(towns, [values], true) : values.map(() => null);
  const groupAt = (place: number) => plainTownName(groups?.[place] ?? "");

  const populations = new Map<string, Observation[]>();
  values.forEach((value, place) => {
    if (aggregates[place]) return;
    const population = populations.get(groupAt(place)) ?? [];
    population.push(value);
    populations.set(groupAt(place), population);
  });
  const rankers = new Map([...populations].map(([group, population]) => [group, ranking(population, order, ties)]));

  const of = (value: Observation, group: string) =>
    (rankers.get(plainTownName(group)) ?? ranking([], order, ties))(value);
  return {
    of,
    at: (place, value = values[place] ?? null) =>
      aggregates[place] ? new Refusal("valueIsTotal") : of(value, groupAt(place)),
  };
}
