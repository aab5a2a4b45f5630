import type { Doubt, DoubtCode } from "../Doubt";
import type { CellPlace } from "../Figure";
import { doubtId } from "./makeDoubt";

const CONTRADICTIONS: readonly DoubtCode[] = [
  "growthDiffers",
  "completionDiffers",
  "shareDiffers",
  "sumDiffers",
  "partsDiffer",
  "rankDiffers",
  "slip",
];
/** Causes that were guessed from one contradiction alone. */
const OPEN: readonly (string | null)[] = [null, "ofPeriods", "comparableScope", "constantPrices", "revisedBase"];

/**
 * Places contradictions at the figure that several of them share: a value that neither its growth nor its completion nor the
 * total agrees with is wrong itself, sooner than those. A slip there has said the cause, and is no doubt of its own then.
 * A contradiction whose cause arithmetic has found stays where it is.
 */
export function converge(doubts: readonly Doubt[]): Doubt[] {
  const contradictions = doubts.filter(({ code }) => CONTRADICTIONS.includes(code));
  const ofAll = countsOf(contradictions, suspects);
  const first = new Map(contradictions.map((doubt) => [doubt, sharedBy(doubt, ofAll)]));
  // What one figure explains speaks against no other: a total that one town's slip spoils says nothing of the other towns.
  const counts = countsOf(contradictions, (doubt) => {
    const shared = first.get(doubt);
    return shared ? [shared] : suspects(doubt);
  });
  const slips = new Map(doubts.filter(({ code }) => code === "slip").map((doubt) => [keyOf(doubt.place), doubt]));
  const moved = doubts.map((doubt) => {
    const shared = CONTRADICTIONS.includes(doubt.code) ? sharedBy(doubt, counts) : null;
    return shared ? placedAt(doubt, shared, slips.get(keyOf(shared))?.cause ?? "severalChecks") : doubt;
  });
  const said = new Set(moved.filter(({ code }) => code !== "slip").map(({ place }) => keyOf(place)));
  return together(
    moved.filter(({ code, place }) => code !== "slip" || !said.has(keyOf(place))),
    new Set(moved.filter((doubt, at) => doubt !== doubts[at])),
  );
}

/** The figures that may be wrong. Where arithmetic has found the cause it stands at the figure; what it was held against is not in doubt. */
function suspects(doubt: Doubt): CellPlace[] {
  return isFound(doubt) ? [doubt.place] : cellsOf(doubt);
}

function isFound({ code, cause }: Doubt): boolean {
  return code === "slip" || !OPEN.includes(cause);
}

/** How many contradictions each cell has a part in. */
function countsOf(doubts: readonly Doubt[], cells: (doubt: Doubt) => CellPlace[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const doubt of doubts) {
    for (const cell of cells(doubt)) counts.set(keyOf(cell), (counts.get(keyOf(cell)) ?? 0) + 1);
  }
  return counts;
}

/** The figure that explains a contradiction; `null` where none stands out, or where its cause is known. */
function sharedBy(doubt: Doubt, counts: Map<string, number>): CellPlace | null {
  return isFound(doubt) ? null : mostShared(cellsOf(doubt), counts);
}

/**
 * One doubt for each figure at which doubts were placed: that which stood there and knows its cause, else the first, with the
 * cells of all. A wrong total that disturbs a growth, a completion and ten shares is one thing to look at.
 */
function together(doubts: readonly Doubt[], placed: ReadonlySet<Doubt>): Doubt[] {
  const byCell = new Map<string, Doubt[]>();
  for (const doubt of doubts) {
    if (!CONTRADICTIONS.includes(doubt.code)) continue;
    const known = byCell.get(keyOf(doubt.place));
    if (known) known.push(doubt);
    else byCell.set(keyOf(doubt.place), [doubt]);
  }
  return doubts.flatMap((doubt) => {
    const all = byCell.get(keyOf(doubt.place)) ?? [];
    if (!all.includes(doubt) || !all.some((one) => placed.has(one))) return [doubt];
    const isOpen = (one: Doubt) => placed.has(one) || OPEN.includes(one.cause);
    const told = all.find((one) => !isOpen(one)) ?? all.find((one) => placed.has(one))!;
    if (doubt !== told) return isOpen(doubt) ? [] : [doubt];
    const cells = all.filter((one) => one === told || isOpen(one)).flatMap((one) => one.others);
    return [{ ...told, others: [...new Map(cells.map((place) => [keyOf(place), place])).values()] }];
  });
}

/** The one cell that more contradictions share than any other of these; `null` where none stands out. */
function mostShared(cells: CellPlace[], counts: Map<string, number>): CellPlace | null {
  let [most, best, tied] = [1, null as CellPlace | null, false];
  for (const cell of cells) {
    const count = counts.get(keyOf(cell)) ?? 0;
    if (count > most) [most, best, tied] = [count, cell, false];
    else if (count === most) tied = true;
  }
  return tied ? null : best;
}

function placedAt(doubt: Doubt, place: CellPlace, cause: string): Doubt {
  const others = cellsOf(doubt).filter((cell) => keyOf(cell) !== keyOf(place));
  return { ...doubt, id: doubtId(doubt.code, place, others), place, others, cause };
}

function cellsOf({ place, others }: Doubt): CellPlace[] {
  return [place, ...others];
}

function keyOf({ row, column }: CellPlace): string {
  return `${row},${column}`;
}
