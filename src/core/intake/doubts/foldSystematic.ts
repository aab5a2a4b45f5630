import type { Doubt } from "../Doubt";
import { isNumber, type FigureIndex } from "./FigureIndex";
import { makeDoubt } from "./makeDoubt";

/** Causes that are true of a column, not of a cell. */
const SYSTEMATIC: readonly (string | null)[] = [
  "comparableScope",
  "constantPrices",
  "revisedBase",
  "percentSlip",
  "ofPhase",
];
const FEWEST = 4;

/**
 * Makes one doubt of those that say the same of most cells of a column: a growth on a comparable scope differs in every
 * row, and a list of a thousand is read by nobody. The cells stand behind the first as its others.
 */
export function foldSystematic(doubts: Doubt[], index: FigureIndex): Doubt[] {
  const groups = new Map<string, Doubt[]>();
  const single: Doubt[] = [];
  for (const doubt of doubts) {
    const figure = index.at(doubt.place);
    if (!figure || !SYSTEMATIC.includes(doubt.cause)) {
      single.push(doubt);
      continue;
    }
    const key = `${doubt.cause}\n${figure.indicator}\n${figure.place.column}\n${figure.measure}`;
    const group = groups.get(key);
    if (group) group.push(doubt);
    else groups.set(key, [doubt]);
  }
  for (const group of groups.values()) {
    const [first] = group as [Doubt];
    const cells = index.columnOf(index.at(first.place)!).figures.filter(isNumber).length;
    if (group.length < FEWEST || group.length * 2 <= cells) single.push(...group);
    else single.push(folded(group, cells));
  }
  return single;
}

function folded(group: Doubt[], cells: number): Doubt {
  const [first, ...rest] = group as [Doubt, ...Doubt[]];
  const { code, place, args, cause } = first;
  const others = rest.map((doubt) => doubt.place);
  return {
    ...makeDoubt(code, { place, others, args, cause: `${cause}Column` }),
    args: [...args, String(group.length), String(cells)],
  };
}
