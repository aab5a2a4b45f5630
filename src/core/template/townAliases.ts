import { plainTownName } from "../town/townName";
import type { TownAlias } from "./synonymsFile";

/** Why an alias is not taken: it is the name of another town, or stands for another already. */
export interface AliasConflict {
  alias: TownAlias;
  owner: string;
}

/**
 * Adds names of towns to those that are kept. A name that is a town of its own, or that was confirmed for another, is refused, so that
 * 新市镇 and 新市街道 stay apart; one that is there already changes nothing.
 *
 * @param own names of towns as the workbook's data has them
 */
export function withAliases(
  kept: readonly TownAlias[],
  more: readonly TownAlias[],
  own: readonly string[],
): { towns: TownAlias[]; conflicts: AliasConflict[] } {
  const towns = [...kept];
  const conflicts: AliasConflict[] = [];
  const names = new Map(own.map((name) => [plainTownName(name), name]));
  for (const alias of more) {
    const plain = plainTownName(alias.alias);
    if (plain === plainTownName(alias.town)) continue;
    const owner = names.get(plain) ?? towns.find((one) => plainTownName(one.alias) === plain)?.town;
    if (owner === undefined) towns.push({ town: alias.town, alias: alias.alias });
    else if (plainTownName(owner) !== plainTownName(alias.town)) conflicts.push({ alias, owner });
  }
  return { towns, conflicts };
}
