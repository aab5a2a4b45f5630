import type { DataRow } from "../../data/DataRow";
import type { Template } from "../../template/Template";
import type { Doubt, DoubtCode } from "../Doubt";
import type { Figure } from "../Figure";
import type { RawSheet } from "../RawSheet";
import { boundFigures } from "./boundFigures";
import { changeDiffers } from "./changeDiffers";
import { completionDiffers } from "./completionDiffers";
import { converge } from "./converge";
import { cumulativeDiffers } from "./cumulativeDiffers";
import { duplicate } from "./duplicate";
import type { Aggregate, FigureIndex } from "./FigureIndex";
import { gapMeaning } from "./gapMeaning";
import { growthDiffers } from "./growthDiffers";
import { indexAsGrowth } from "./indexAsGrowth";
import { indexFigures } from "./indexFigures";
import { negativeFigure } from "./negativeFigure";
import { partAboveWhole } from "./partAboveWhole";
import { partsDiffer } from "./partsDiffer";
import { periodsDiffer } from "./periodsDiffer";
import { percentMixed } from "./percentMixed";
import { rankDiffers } from "./rankDiffers";
import { shareDiffers } from "./shareDiffers";
import { slip } from "./slip";
import { sumDiffers } from "./sumDiffers";
import { sumsAcross } from "./sumsAcross";
import { targetDoubts } from "./targetDoubts";
import { unitDiffers } from "./unitDiffers";
import { unreadFigures } from "./unreadFigures";

export interface DoubtInput {
  /** Those of totals, groups and parts too: what they say is checked, though it is not taken. */
  figures: readonly Figure[];
  aggregates: readonly Aggregate[];
  template: Template;
  sheet: RawSheet;
  /** What the workbook holds already. */
  earlier: readonly DataRow[];
}

/** More cells than these help nobody to look. */
const MOST_OTHERS = 20;

const CHECKS: readonly ((index: FigureIndex) => Doubt[])[] = [
  unreadFigures,
  percentMixed,
  indexAsGrowth,
  duplicate,
  partAboveWhole,
  sumDiffers,
  sumsAcross,
  partsDiffer,
  periodsDiffer,
  growthDiffers,
  changeDiffers,
  cumulativeDiffers,
  targetDoubts,
  completionDiffers,
  shareDiffers,
  rankDiffers,
  unitDiffers,
  slip,
  negativeFigure,
  boundFigures,
  gapMeaning,
];

/**
 * All that the figures of a sheet say against each other, against their template and against the workbook (I23, I24, R34,
 * R35, R40, R46), in the order of the sheet. Nothing is changed. Each check stands in a file of its own.
 */
export function findDoubts({ figures, aggregates, template, earlier }: DoubtInput): Doubt[] {
  // Figures of no known period are of no two the same: nothing can be held against them.
  const dated = figures.filter(({ period }) => period !== null);
  const index = indexFigures(dated, aggregates, template, earlier);
  const doubts = converge(CHECKS.flatMap((check) => check(index)));
  return withoutRepeats(doubts)
    .map((doubt) => ({ ...doubt, others: doubt.others.slice(0, MOST_OTHERS) }))
    .sort((one, other) => one.place.row - other.place.row || one.place.column - other.place.column);
}

const RATES_DIFFER: readonly DoubtCode[] = ["growthDiffers", "completionDiffers"];

/** A rate that is wrong as its column is one of indexes or fractions says nothing new, nor does the same doubt again. */
function withoutRepeats(doubts: Doubt[]): Doubt[] {
  const keyOf = ({ place }: Doubt) => `${place.row},${place.column}`;
  const meant = new Set(doubts.filter(({ code }) => code === "indexAsGrowth" || code === "percentMixed").map(keyOf));
  const ids = new Set<string>();
  return doubts.filter((doubt) => {
    if (ids.has(doubt.id) || (RATES_DIFFER.includes(doubt.code) && meant.has(keyOf(doubt)))) return false;
    ids.add(doubt.id);
    return true;
  });
}
