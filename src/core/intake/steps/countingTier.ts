import type { FigureMeasure } from "../Figure";

/** The tiers of targets, the one that counts before those that go beyond it (R32). */
const TIERS = ["考核", "确保", "必保", "保底", "基本", "力争", "争取", "奋斗", "冲刺", "挑战"];
const WORDS = TIERS.join("|");
/** 考核目标, 确保数 or the word alone under 年度目标; 考核得分 and 基本医疗 are none. */
const TIER = new RegExp(`(${WORDS})(?=(?:目标|计划|任务)|(?:数|值|增长|增速)?$)`, "u");

/** Takes the tier of a target out of a head. */
export function takeTier(text: string): { tier: string; rest: string } {
  const match = TIER.exec(text);
  if (!match) return { tier: "", rest: text };
  return { tier: match[1]!, rest: text.slice(0, match.index) + text.slice(match.index + match[1]!.length) };
}

interface Tiered {
  tier: string;
  measure: FigureMeasure | null;
}

const AIMS: readonly (FigureMeasure | null)[] = ["target", "targetGrowth", "phaseTarget"];

/**
 * Of several targets of the same figure the one without a tier counts, else the lowest: it loses its tier, so that it is the target.
 * The others keep theirs and stand in the note of the row.
 *
 * @example 考核目标 1000 | 奋斗目标 1200: the target is 1000, the note says 奋斗年度目标 1200
 */
export function settleTiers<Item extends Tiered>(items: readonly Item[], keyOf: (item: Item) => string): void {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  for (const group of groups.values()) {
    const isPlain = group.some(({ tier, measure }) => tier === "" && AIMS.includes(measure));
    const counting = isPlain ? undefined : TIERS.find((tier) => group.some((item) => item.tier === tier));
    for (const item of group) if (item.tier === counting) item.tier = "";
  }
}
