import { BARE_SIZES } from "../../texts/cellWords";
import { MONEY } from "./sheetUnit";

const NOUN = /(?:美元|欧元|日元|港元|元|人次|人|户|个|家|亩|吨|千瓦时|平方米)$/u;

/**
 * 5000万 in a cell is 万元 where the head or the template states the indicator in money, or its name is of money (R40); of
 * people it is 万人. Where nothing tells what it counts, `null`.
 */
export function unitOfSize(size: string, stated: string | null, indicator: string): string | null {
  if (!BARE_SIZES.includes(size)) return size;
  const [noun] = NOUN.exec(stated ?? "") ?? [];
  if (noun !== undefined) return size + noun;
  return stated === null && MONEY.test(indicator) ? `${size}元` : null;
}
