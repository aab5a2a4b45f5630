import type { ColumnLabels } from "./columnLabels";
import type { TableFacts } from "./tableFacts";

/** What a column of ranks ranks: 位次 beside columns that are growths by the title alone (各镇增速表) ranks the growths. */
export function rankOfColumn({ measure, rankOf, head }: ColumnLabels, facts: TableFacts): string {
  return measure === "rank" && head.rankOf === "" && facts.hasGrowthsOfTitle ? "增速" : rankOf;
}
