/** A rank with the figure it may rank, the smaller the better. */
export interface RankedValue {
  rank: number;
  value: number;
}

/**
 * The places of the fewest ranks without which the others agree with their figures: better ranks have figures as good or better,
 * the same rank the same figure. Where all agree in order, those whose number fits neither way of counting ties
 * (1224, 1223) are given, unless they are many: then the ranks are counted among others.
 *
 * @example outOfOrder([{ rank: 1, value: -9 }, { rank: 2, value: -3 }, { rank: 3, value: -5 }, { rank: 4, value: -1 }]) // [1] or [2]
 */
export function outOfOrder(ranked: readonly RankedValue[]): number[] {
  const order = ranked
    .map((_, place) => place)
    .sort((one, other) => ranked[one]!.rank - ranked[other]!.rank || ranked[one]!.value - ranked[other]!.value);
  const kept = longestRise(order.map((place) => ranked[place]!.value));
  const inOrder = new Set(kept.map((at) => order[at]!));
  const wrong = ranked.flatMap((_, place) => (inOrder.has(place) ? [] : [place]));
  return wrong.length > 0 ? wrong : miscounted(ranked, order);
}

/** Places of the longest part of a list that never falls. */
function longestRise(values: readonly number[]): number[] {
  const ends: number[] = [];
  const before = new Array<number>(values.length).fill(-1);
  values.forEach((value, place) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (values[ends[middle]!]! <= value) low = middle + 1;
      else high = middle;
    }
    before[place] = low > 0 ? ends[low - 1]! : -1;
    ends[low] = place;
  });
  const rise: number[] = [];
  for (let place = ends.at(-1) ?? -1; place >= 0; place = before[place]!) rise.push(place);
  return rise.reverse();
}

function miscounted(ranked: readonly RankedValue[], order: readonly number[]): number[] {
  const ways = [true, false].map((isDense) => misfits(ranked, order, isDense));
  const fewest = ways[0]!.length <= ways[1]!.length ? ways[0]! : ways[1]!;
  return fewest.length * 5 <= Math.max(5, ranked.length) ? fewest : [];
}

/** Equal figures may hold any rank of their tie: what is behind the print decides among them. */
function misfits(ranked: readonly RankedValue[], order: readonly number[], isDense: boolean): number[] {
  const wrong: number[] = [];
  let distinct = 0;
  for (let start = 0; start < order.length;) {
    const { value } = ranked[order[start]!]!;
    let end = start;
    while (end < order.length && ranked[order[end]!]!.value === value) end++;
    const first = isDense ? distinct + 1 : start + 1;
    const last = isDense ? first : end;
    for (const place of order.slice(start, end)) {
      const { rank } = ranked[place]!;
      if (rank < first || rank > last) wrong.push(place);
    }
    distinct++;
    start = end;
  }
  return wrong;
}
