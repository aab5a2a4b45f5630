import { convertUnit, isConvertible } from "../../indicator/units";
import type { Doubt } from "../Doubt";
import type { Figure, FigureMeasure } from "../Figure";
import { isNumber, type FigureIndex, type NumberFigure } from "./FigureIndex";
import { makeDoubt } from "./makeDoubt";
import { printFigure } from "./printFigure";
import { outOfOrder } from "./outOfOrder";

const RANKED: readonly FigureMeasure[] = [
  "value",
  "growth",
  "completion",
  "phaseCompletion",
  "share",
  "points",
  "increment",
];
/** What a head says of the measure a rank ranks. */
const NAMED: [words: RegExp, measures: readonly FigureMeasure[]][] = [
  [/总量|数值|绝对/u, ["value"]],
  [/增速|增长|增幅|同比/u, ["growth", "points"]],
  [/完成|进度/u, ["completion", "phaseCompletion"]],
  [/占比|比重/u, ["share"]],
];
const FEWEST = 4;
/** Some measure fits the ranks of few towns by chance; of eight, one order in a thousand is as near. */
const FEWEST_UNNAMED = 8;
/** Ranks that fit in fewer rows than these of five rank something else: a wider scope, a score. */
const MOST_OUT_OF_FIVE = 1;

interface Ranked {
  figure: Figure;
  rank: number;
}

/** A rank of one column with the figures it may rank, town by town. */
interface Ranking {
  ranks: Ranked[];
  /** Figures in the order of `ranks` for each measure; `null` where a town has none. */
  candidates: (NumberFigure | null)[][];
}

/**
 * A printed rank that its figures contradict. What a rank ranks is the measure its head names, or that of the same indicator
 * which it fits best, from either end; ties may stand as 1224 or 1223, and figures that are equal in print may differ behind it (R43–R47).
 * Ranks that fit no figures of the sheet rank something else and are not doubted. Aggregates and gaps are no part of it.
 */
export function rankDiffers(index: FigureIndex): Doubt[] {
  return index.columns.flatMap((column) => {
    const inCells = column.measure === "rank" ? [] : column.numbers.filter(({ reading }) => reading.rank !== null);
    const ranks: Ranked[] =
      column.measure === "rank"
        ? column.figures.flatMap((figure) => rankOf(figure))
        : inCells.map((figure) => ({ figure, rank: figure.reading.rank! }));
    const towns = ranks.filter(({ figure }) => !index.aggregateAt(figure.place.row));
    if (towns.length < FEWEST) return [];
    const isOwn = column.measure !== "rank";
    return ofRanking(rankingOf(towns, isOwn, index));
  });
}

function rankOf(figure: Figure): Ranked[] {
  const { reading } = figure;
  if (reading.kind === "rank") return [{ figure, rank: reading.place }];
  const isRank = reading.kind === "number" && Number.isInteger(reading.value) && reading.value > 0;
  return isRank ? [{ figure, rank: reading.value }] : [];
}

function rankingOf(ranks: Ranked[], isOwn: boolean, index: FigureIndex): Ranking {
  const first = ranks[0]!.figure;
  const named = NAMED.find(([words]) => words.test(first.rankOf ?? ""))?.[1];
  const measures = named ?? (isOwn ? [first.measure] : RANKED);
  const candidates = measures.map((measure) =>
    ranks.map(({ figure }) => {
      const other = isOwn && measure === figure.measure ? figure : index.statementOf(figure).measures[measure];
      return isNumber(other) ? other : null;
    }),
  );
  const fewest = isOwn || named ? FEWEST : FEWEST_UNNAMED;
  return { ranks, candidates: candidates.filter((figures) => figures.filter(isKnown).length >= fewest) };
}

function ofRanking({ ranks, candidates }: Ranking): Doubt[] {
  let best: { rows: number[]; fewest: number; figures: (NumberFigure | null)[]; count: number } | null = null;
  for (const figures of candidates) {
    const unit = figures.find(isKnown)?.unit ?? "";
    const known = figures.flatMap((figure, row) => (figure ? [{ row, value: valueIn(figure, unit) }] : []));
    for (const direction of [-1, 1]) {
      const wrong = outOfOrder(known.map(({ row, value }) => ({ rank: ranks[row]!.rank, value: value * direction })));
      const { fewest } = wrong;
      if (!best || fewest * best.count < best.fewest * known.length)
        best = { rows: wrong.rows.map((place) => known[place]!.row), fewest, figures, count: known.length };
    }
  }
  if (!best || best.rows.length === 0 || best.fewest * 5 > Math.max(5, best.count * MOST_OUT_OF_FIVE)) return [];
  return best.rows.map((row) => doubtOf(ranks[row]!, best.figures[row]!));
}

function valueIn({ reading, unit: own }: NumberFigure, unit: string): number {
  return own !== unit && isConvertible(own, unit) ? convertUnit(reading.value, own, unit) : reading.value;
}

function isKnown(figure: NumberFigure | null): figure is NumberFigure {
  return figure !== null;
}

function doubtOf({ figure, rank }: Ranked, ranked: NumberFigure): Doubt {
  return makeDoubt("rankDiffers", {
    place: figure.place,
    others: ranked === figure ? [] : [ranked.place],
    args: [figure.town, figure.indicator, String(rank), printFigure(ranked.reading)],
  });
}
