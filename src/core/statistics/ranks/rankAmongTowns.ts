import type { Observation } from "../../indicator/Observation";
import { townsOnly } from "../../town/townsOnly";
import { Refusal, type Answer, type Misuse } from "../Answer";
import { groupBlank, plainGroup } from "./groups";
import type { CountOptions } from "./rankedCount";
import { ranking, type RankOrder, type RankTies } from "./ranking";

export interface TownRankingOptions extends CountOptions {
  order: RankOrder;
  ties: RankTies;
  /** Ties are judged on the values rounded to so many decimals, as printed (R47); without it on 12 significant digits. */
  decimals?: number | undefined;
}

export interface TownRanking {
  /** What speaks against the groups as a whole: no row has a rank then. */
  misuse?: Misuse;
  /** The rank of the row at this place of the list. */
  at(place: number): Answer;
  /** The rank of a value, whoever's it is, inside a group ("" where there are no groups). */
  of(value: Observation, group: string): Answer;
}

/**
 * 位次, ranks of towns by one measure: 1 is best. By default as RANK.EQ (1224, highest first) (R43, R44).
 * With towns' names, rows that are no towns (合计, 全区, 平均, 市本级, the parent unit: `aggregateRows`) are not ranked
 * and do not push others down (R46). With groups, a town is ranked inside its own group; a row without one stands outside
 * them all, as a zone does whose figures are in its towns' (R50); blanks there are a misuse: `groupBlank`. Gaps are neither ranked nor counted (R45).
 *
 * @example rankAmongTowns([26.3, 5.3, 21], { order: "descending", ties: "1224", towns: ["合计", "东镇", "西镇"] }).at(1) // 2
 */
export function rankAmongTowns(values: readonly Observation[], options: TownRankingOptions): TownRanking {
  const { towns, groups, order, ties, decimals } = options;
  const ranked = townsOnly(values, towns);
  const rankerOf = (population: readonly Observation[]) => ranking(population, order, ties, decimals);

  const misuse = groups && groupBlank(ranked, groups);
  if (misuse) return { misuse, of: () => misuse, at: () => misuse };

  const rankIn = groups ? rankInGroups(ranked, groups, rankerOf) : rankerOf(ranked);
  return {
    of: rankIn,
    at: (place) => {
      const value = values[place] ?? null;
      return ranked[place] !== values[place] ? new Refusal("valueIsTotal") : rankIn(value, groups?.[place] ?? "");
    },
  };
}

type Ranker = (value: Observation) => Answer;

/** One ranker a group. */
function rankInGroups(
  values: readonly Observation[],
  groups: readonly string[],
  rankerOf: (population: readonly Observation[]) => Ranker,
): (value: Observation, group: string) => Answer {
  const populations = new Map<string, Observation[]>();
  const plainOf = remembered(plainGroup);
  values.forEach((value, place) => {
    const group = plainOf(groups[place] ?? "");
    const population = populations.get(group);
    if (population) population.push(value);
    else populations.set(group, [value]);
  });
  const rankers = new Map([...populations].map(([group, population]) => [group, rankerOf(population)]));
  return (value, group) => {
    if (value === null) return new Refusal("valueMissing");
    const plain = plainOf(group);
    if (plain === "") return new Refusal("groupMissing");
    return rankers.get(plain)?.(value) ?? new Refusal("valueNotRanked");
  };
}

/** A group's name is made plain once, not once for each of its towns. */
function remembered(make: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const found = known.get(text) ?? make(text);
    known.set(text, found);
    return found;
  };
}
