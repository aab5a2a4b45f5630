import { isAggregateName } from "../../town/townName";
import type { Doubt } from "../Doubt";
import type { CellPlace, Figure } from "../Figure";
import type { Aggregate, FigureIndex } from "./FigureIndex";
import { indexFigures } from "./indexFigures";
import { doubtId } from "./makeDoubt";
import { sumDiffers } from "./sumDiffers";

/** A total of one town is its own figure again. */
const FEWEST_TOWNS = 2;

/**
 * Totals that stand in a column of their own, of a table with its towns across (甲镇 | 乙镇 | 合计): checked as those below
 * towns are, the table laid on its side.
 */
export function sumsAcross({ figures, template, earlier }: FigureIndex): Doubt[] {
  const towns = townsAcross(figures);
  const columns = [...towns].filter(([, town]) => town !== null);
  const aggregates = columns
    .filter(([, town]) => isAggregateName(town!))
    .map(([column]): Aggregate => ({ row: column, reason: "named", parent: null }));
  if (aggregates.length === 0 || columns.length - aggregates.length < FEWEST_TOWNS) return [];
  const laid = figures
    .filter(({ place }) => towns.get(place.column) !== null)
    .map((figure) => ({ ...figure, place: turned(figure.place) }));
  return sumDiffers(indexFigures(laid, aggregates, template, earlier)).map((doubt) => {
    const [place, others] = [turned(doubt.place), doubt.others.map(turned)];
    return { ...doubt, place, others, id: doubtId(doubt.code, place, others) };
  });
}

/** By column the one town of all its figures; `null` where there are several. */
function townsAcross(figures: readonly Figure[]): Map<number, string | null> {
  const towns = new Map<number, string | null>();
  for (const { place, town } of figures) {
    const known = towns.get(place.column);
    if (known === undefined) towns.set(place.column, town);
    else if (known !== town) towns.set(place.column, null);
  }
  return towns;
}

function turned({ row, column }: CellPlace): CellPlace {
  return { row: column, column: row };
}
