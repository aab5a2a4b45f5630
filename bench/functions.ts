import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { RANK } from "@formulajs/formulajs";
import { rank } from "d3-array";
import { yearOnYear } from "../src/core/statistics/growth/yearOnYear";
import { yoy } from "../src/functions/growth";
import { rankAmongTownsOf } from "../src/functions/ranks";
import { shareAboveOf } from "../src/functions/structure";

const ROWS = 100_000;
/** RANK.EQ scans all values for each: a hundred thousand would take the best part of an hour. */
const FEW = 2_000;
const THRESHOLDS = 20_000;
const RUNS = 15;
const WARM_UP = 5;

/** Nobody pays for what another has just left behind; a full collection would throw the compiled code away with it. */
setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as (options: { type: "minor" }) => void;

/** Milliseconds of each contender, the median of several runs that take turns, so that all meet the same machine. */
export interface Times {
  values: number;
  rankOurs: number;
  rankD3: number;
  /** One value among 2,000, by RANK.EQ: a single run. */
  rankEqEach: number;
  /** The same by ours, spilled, for each value. */
  rankOursEach: number;
  /** SHARE_ABOVE spilled over 20,000 thresholds, among as many values. */
  shareAbove: number;
  growthLoop: number;
  growthStatistic: number;
  growthWrapper: number;
}

/** Ranks and growths of as many figures as a county has households, by ours and by others. */
export function measureFunctions(): Times {
  const figures = pseudoRandom(ROWS, 1);
  const before = pseudoRandom(ROWS, 7);
  const cells = figures.map((figure) => [figure]);
  const cellsBefore = before.map((figure) => [figure]);
  const few = figures.slice(0, FEW);
  const thresholds = cells.slice(0, THRESHOLDS);
  const fewCells = cells.slice(0, FEW);
  const contenders = {
    rankOurs: () => rankAmongTownsOf(cells, cells),
    rankD3: () => rank(figures),
    rankOursEach: () => rankAmongTownsOf(fewCells, fewCells),
    rankEqEach: () => few.map((figure) => RANK.EQ(figure, few, 0)),
    shareAbove: () => shareAboveOf(thresholds, thresholds),
    growthLoop: () => bareGrowth(figures, before),
    growthStatistic: () => statisticGrowth(figures, before),
    growthWrapper: () => yoy(cells, cellsBefore),
  };
  const times = mediansOf(contenders);
  return { values: ROWS, ...times, rankOursEach: times.rankOursEach / FEW, rankEqEach: times.rankEqEach / FEW };
}

function bareGrowth(current: number[], previous: number[]): number[] {
  const growth = new Array<number>(current.length);
  for (let place = 0; place < current.length; place++) growth[place] = current[place]! / previous[place]! - 1;
  return growth;
}

function statisticGrowth(current: number[], previous: number[]): unknown[] {
  const growth = new Array<unknown>(current.length);
  for (let place = 0; place < current.length; place++) growth[place] = yearOnYear(current[place]!, previous[place]!);
  return growth;
}

function mediansOf<Name extends string>(contenders: Record<Name, () => unknown>): Record<Name, number> {
  const names = Object.keys(contenders) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let run = -WARM_UP; run < RUNS; run++) {
    for (const name of names) {
      // RANK.EQ takes seconds: one run tells.
      if (name === "rankEqEach" && run !== 0) continue;
      collectGarbage({ type: "minor" });
      const begun = performance.now();
      contenders[name]();
      if (run >= 0) times[name].push(performance.now() - begun);
    }
  }
  const middle = (all: number[]) => all.sort((a, b) => a - b)[all.length >> 1]!;
  return Object.fromEntries(names.map((name) => [name, middle(times[name])])) as Record<Name, number>;
}

/** Figures with two decimals, the same in every run. */
function pseudoRandom(count: number, seed: number): number[] {
  let state = seed;
  return Array.from({ length: count }, () => {
    state = (state * 16_807) % 2_147_483_647;
    return Math.round((state / 2_147_483_647) * 1e9 + 1) / 100;
  });
}
