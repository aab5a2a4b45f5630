import type { Observation } from "../../indicator/Observation";
import { townsOnly } from "../../town/townsOnly";
import { Refusal, type Answer } from "../Answer";
import { groupBlank, plainGroup } from "./groups";

/** What says which values take part. */
export interface CountOptions {
  /** The towns' names, one for each value: totals and averages then leave by themselves. */
  towns?: readonly string[] | undefined;
  /** The group of each value: ranks and counts are then inside a group. */
  groups?: readonly string[] | undefined;
}

/**
 * 参加排名的个数, the 12 of 第3/12位: how many values take part in a ranking; returns what answers for a group.
 * Gaps do not (R45), nor with the towns' names totals and averages (R46); with groups only those of one group do
 * (R50), whose names are compared without spaces. The same values take part as in `rankAmongTowns`.
 * A whole number; 0 where nobody has reported. With groups, a group without a name or one that no row belongs to
 * is refused; so is the whole call where groups are blank beside values: `groupBlank`.
 *
 * @example rankedCount([26.3, 5.3, null, 21], { towns: ["合计", "东镇", "南镇", "西镇"] })("") // 2
 */
export function rankedCount(
  values: readonly Observation[],
  { towns, groups }: CountOptions,
): (group: string) => Answer {
  const counts = new Map<string, number>();
  const counted = townsOnly(values, towns);
  const misuse = groups && groupBlank(counted, groups);
  if (misuse) return () => misuse;
  counted.forEach((value, place) => {
    const group = plainGroup(groups?.[place] ?? "");
    counts.set(group, (counts.get(group) ?? 0) + (value === null ? 0 : 1));
  });
  return (group) => {
    if (!groups) return counts.get("") ?? 0;
    const plain = plainGroup(group);
    if (plain === "") return new Refusal("groupMissing");
    return counts.get(plain) ?? new Refusal("groupUnknown", group.trim());
  };
}
