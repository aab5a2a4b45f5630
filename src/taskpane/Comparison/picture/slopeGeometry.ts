import { scalePoint } from "d3-scale";

export interface Slope {
  /** The heights of its ends. */
  before: number;
  now: number;
  movement: "up" | "down" | "none";
}

export const SLOPE_ROW = 20;

/**
 * Two columns of places, the first on top. Equal ranks stand under one another in the order given, so that names never
 * cover each other; a slope is up where the rank is nearer to the first than it was.
 */
export function slopeGeometry(ranks: readonly { before: number; now: number }[]): { slopes: Slope[]; height: number } {
  const height = ranks.length * SLOPE_ROW;
  const scale = scalePoint<number>()
    .domain(ranks.map((_, place) => place))
    .range([SLOPE_ROW / 2, height - SLOPE_ROW / 2]);
  const placesBy = (of: (rank: { before: number; now: number }) => number) => {
    const order = ranks.map((_, place) => place).toSorted((one, other) => of(ranks[one]!) - of(ranks[other]!));
    return ranks.map((_, place) => scale(order.indexOf(place))!);
  };
  const before = placesBy((rank) => rank.before);
  const now = placesBy((rank) => rank.now);
  return {
    height,
    slopes: ranks.map((rank, place) => ({
      before: before[place]!,
      now: now[place]!,
      movement: rank.now < rank.before ? "up" : rank.now > rank.before ? "down" : "none",
    })),
  };
}
