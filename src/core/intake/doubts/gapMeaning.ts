import type { Doubt } from "../Doubt";
import type { Figure } from "../Figure";
import type { FigureIndex } from "./FigureIndex";
import { makeDoubt } from "./makeDoubt";

/** Marks that one book uses for 无该项, another for not set, not known or not comparable (R42). */
const AMBIGUOUS = /^(?:[-—–−―─－]+|[/\\]+|\*+|…+|\.{3,6})%?$/u;

/** One doubt for each mark on the sheet whose meaning differs by book, at its first cell; the figures are gaps all the same. */
export function gapMeaning(index: FigureIndex): Doubt[] {
  const marks = new Map<string, Figure[]>();
  for (const figure of index.special) {
    if (figure.reading.kind !== "gap" || !AMBIGUOUS.test(figure.reading.mark)) continue;
    // A total has no rank, whatever the mark.
    if (figure.measure === "rank" && index.aggregateAt(figure.place.row)) continue;
    const cells = marks.get(figure.reading.mark);
    if (cells) cells.push(figure);
    else marks.set(figure.reading.mark, [figure]);
  }
  return [...marks].map(([mark, [first, ...rest]]) => {
    const kind = first!.reading.kind === "gap" ? first!.reading.gap : "";
    return makeDoubt("gapMeaning", {
      place: first!.place,
      others: rest.map((figure) => figure.place),
      args: [mark, String(rest.length + 1)],
      cause: kind,
    });
  });
}
