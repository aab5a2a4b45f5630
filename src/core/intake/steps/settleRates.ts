import { decimalSum } from "../../numbers/decimalSum";
import { movePoint } from "../../numbers/movePoint";
import { doubtAt } from "../doubtAt";
import type { Doubt } from "../Doubt";
import type { FigureMeasure } from "../Figure";
import type { DraftFigure } from "../figuresOf";
import type { TableDraft } from "../readTable";
import type { Choices } from "../Understanding";
import { isPlain, percentForm } from "./percents";

const RATES: FigureMeasure[] = ["growth", "completion", "phaseCompletion", "share", "growthOnPrevious"];
/** An index lies about 100; growths of all towns there would be doublings. */
const INDEX_LIKE = { lowest: 70, highest: 170, fewest: 3 };
const INDEX_BASE = 100;
const LOWEST_INDEX = 50;

/** Rates as percents, or left out where it must be asked what their numbers mean (I11); an index as the growth it stands for (R9). */
export function settleRates(
  figures: readonly DraftFigure[],
  draft: TableDraft,
  choices: Choices,
): { figures: DraftFigure[]; doubts: Doubt[] } {
  const doubts: Doubt[] = [];
  const groups = new Map<string, DraftFigure[]>();
  for (const figure of figures) {
    const axis = figure.column.measure === figure.measure ? `column ${figure.column.column}` : `row ${figure.row.row}`;
    const key = RATES.includes(figure.measure) ? `${figure.measure} ${axis}` : "";
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  const left = new Set<DraftFigure>();
  for (const [key, group] of groups) {
    if (key === "") continue;
    const doubt = settleGroup(group, draft, choices);
    if (doubt) {
      doubts.push(doubt);
      group
        .filter((figure) => isPlain(figure.reading) || doubt.code === "indexAsGrowth")
        .forEach((figure) => left.add(figure));
    }
  }
  return { figures: figures.filter((figure) => !left.has(figure)), doubts };
}

/** Settles the rates of one column or row; what must be asked comes back as a doubt. */
function settleGroup(group: DraftFigure[], draft: TableDraft, choices: Choices): Doubt | null {
  const [first] = group;
  const column = first!.column.column;
  const head = { row: draft.region.heads.at(-1) ?? first!.place.row, column };
  const place = first!.column.measure === first!.measure ? head : first!.place;
  const args = [first!.column.head.written, String(group.length)];
  if (first!.derivedFrom === "index") return settleIndex(group, place, args);
  const isChosen = choices.roles?.[column] !== undefined || choices.percent?.[column] !== undefined;
  if (!isChosen && first!.measure === "growth" && isIndexLike(group))
    return doubtAt("indexAsGrowth", place, args, { leftOut: true });
  const form = choices.percent?.[column] ?? percentForm(group, first!.saysPercent);
  if (form === null) return doubtAt("percentMixed", place, args, { leftOut: true });
  for (const figure of group) {
    const { reading } = figure;
    if (!isPlain(reading)) continue;
    figure.reading = {
      ...reading,
      percent: true,
      value: form === "fraction" ? movePoint(reading.value, 2) : reading.value,
    };
  }
  return null;
}

function isIndexLike(group: readonly DraftFigure[]): boolean {
  const values = group.flatMap(({ reading }) =>
    reading.kind === "number" && !reading.multiple && !reading.points ? [reading.value] : [],
  );
  return (
    values.length >= INDEX_LIKE.fewest &&
    values.every((value) => value > INDEX_LIKE.lowest && value < INDEX_LIKE.highest)
  );
}

function settleIndex(group: DraftFigure[], place: { row: number; column: number }, args: string[]): Doubt | null {
  const values = group.flatMap(({ reading }) => (reading.kind === "number" ? [reading.value] : []));
  if (values.some((value) => value < LOWEST_INDEX)) return doubtAt("indexAsGrowth", place, args, { leftOut: true });
  for (const figure of group) {
    const { reading } = figure;
    if (reading.kind === "number")
      figure.reading = { ...reading, percent: true, value: decimalSum([reading.value, -INDEX_BASE]) };
  }
  return null;
}
