/** A rank with the figure it may rank, the smaller the better. */
export interface RankedValue {
  rank: number;
  value: number;
}

/** Ranks that contradict their figures, and how few of them would have to go for the others to agree. */
export interface Disorder {
  rows: number[];
  fewest: number;
}

/**
 * The ranks that contradict their figures: better ranks have figures as good or better. `fewest` is the number of ranks without
 * which the others are in order. `rows` are those, or all whose number fits neither way of counting ties (1224, 1223), where these
 * are hardly more: two ranks that changed places are both wrong, while one figure that has moved shifts the number of many.
 *
 * @example outOfOrder([{ rank: 1, value: -9 }, { rank: 3, value: -5 }, { rank: 2, value: -3 }, { rank: 4, value: -1 }]) // { rows: [1, 2], fewest: 1 }
 */
export function outOfOrder(ranked: readonly RankedValue[]): Disorder {
  const places = ranked.map((_, place) => place);
  const byRank = [...places].sort(
    (one, other) => ranked[one]!.rank - ranked[other]!.rank || ranked[one]!.value - ranked[other]!.value,
  );
  const kept = new Set(longestRise(byRank.map((place) => ranked[place]!.value)).map((at) => byRank[at]!));
  const wrong = places.filter((place) => !kept.has(place));
  const miscounted = misfits(ranked);
  if (wrong.length === 0) return { rows: miscounted, fewest: miscounted.length };
  return { rows: miscounted.length <= 2 * wrong.length ? miscounted : wrong, fewest: wrong.length };
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

/** Those whose number is not their place, by the way of counting ties that leaves fewest. */
function misfits(ranked: readonly RankedValue[]): number[] {
  const byValue = ranked.map((_, place) => place).sort((one, other) => ranked[one]!.value - ranked[other]!.value);
  const [competition, dense] = [false, true].map((isDense) => misfitsOf(ranked, byValue, isDense)) as [
    number[],
    number[],
  ];
  return competition.length <= dense.length ? competition : dense;
}

/** Equal figures may hold any rank of their tie: what is behind the print decides among them. */
function misfitsOf(ranked: readonly RankedValue[], order: readonly number[], isDense: boolean): number[] {
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
