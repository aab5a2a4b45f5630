import { isAggregateName } from "../../town/townName";
import type { RowLabels } from "./rowLabels";

const SUBTOTAL = /^(?:小计|平均|平均值|均值)$/u;

/**
 * Two rows of one table that are both called 小计 are sums of two groups: where neither a section nor a column of groups names
 * them, each is called after the first and the last town of its own (东镇—西镇小计). They stand under their groups, or above
 * them where the first row of the table is one.
 */
export function nameSubtotals(rows: readonly RowLabels[]): void {
  const named = rows.filter(({ town, isSection }) => town !== "" && !isSection);
  const places = named.flatMap(({ town }, place) => (SUBTOTAL.test(town) ? [place] : []));
  if (new Set(places.map((place) => named[place]!.town)).size === places.length) return;
  const names = named.map(({ town }) => town);
  const isTown = (place: number) => !isAggregateName(names[place]!);
  const isAbove = !names.some((_, place) => place < places[0]! && isTown(place));
  places.forEach((place, order) => {
    const from = isAbove ? place + 1 : (places[order - 1] ?? -1) + 1;
    const end = isAbove ? (places[order + 1] ?? names.length) : place;
    const own = names.slice(from, end).filter((_, at) => isTown(from + at));
    if (own.length > 1) named[place]!.town = `${own[0]!}—${own.at(-1)!}${names[place]!}`;
  });
}
