import { decimalSum } from "../../numbers/decimalSum";
import { movePoint } from "../../numbers/movePoint";
import { doubtAt } from "../doubtAt";
import type { Doubt } from "../Doubt";
import type { DraftFigure } from "../DraftFigure";
import type { TableDraft } from "../readTable";
import type { Choices } from "../Understanding";
import { RATES } from "../words";
import { FiguresBeside } from "./FiguresBeside";
import { formByArithmetic } from "./formByArithmetic";
import { settleFalls } from "./settleFalls";
import { isOpen, isPlain, percentForm } from "./percents";

const INDEX_BASE = 100;
const LOWEST_INDEX = 50;

/**
 * Rates as percents (I11); an index as the growth it stands for (R9). Where nothing tells what the numbers of a whole column
 * mean, they are left out and asked; single ones beside others with a percent sign are left as they are, to be doubted.
 */
export function settleRates(
  figures: readonly DraftFigure[],
  draft: TableDraft,
  choices: Choices,
): { figures: DraftFigure[]; doubts: Doubt[] } {
  const doubts: Doubt[] = [];
  const groups = new Map<string, DraftFigure[]>();
  for (const figure of figures) {
    if (!RATES.includes(figure.measure) && figure.derivedFrom !== "fall") continue;
    const key = `${figure.measure} ${axisOf(figure)}`;
    const group = groups.get(key);
    if (group) group.push(figure);
    else groups.set(key, [figure]);
  }
  const left = new Set<DraftFigure>();
  const beside = new FiguresBeside(figures);
  for (const group of groups.values()) {
    const { column, place, measure } = group[0]!;
    const head = { row: draft.region.heads.at(-1) ?? place.row, column: column.column };
    const at = column.measure === measure ? head : place;
    const fall = group[0]!.derivedFrom === "fall" ? settleFalls(group, beside, at) : null;
    if (fall) doubts.push(fall);
    const cause = RATES.includes(measure) ? settleGroup(group, beside, choices) : null;
    if (cause === null) continue;
    doubts.push(
      doubtAt("columnUnread", at, [column.head.written, String(group.length)], {
        leftOut: true,
        cause,
        others: [place],
      }),
    );
    group.filter((figure) => isPlain(figure.reading) || cause === "index").forEach((figure) => left.add(figure));
  }
  return { figures: figures.filter((figure) => !left.has(figure)), doubts };
}

/** Figures of one form: those of the column or the row that says their measure, or of the whole table where its title does. */
function axisOf({ measure, column, row }: DraftFigure): string {
  if (column.measure === measure) return `column ${column.column}`;
  return row.measure === measure ? `row ${row.row}` : "table";
}

/** Settles the rates of one column or row; why they must be asked, or `null`. */
function settleGroup(group: DraftFigure[], beside: FiguresBeside, choices: Choices): "percentForm" | "index" | null {
  const [first] = group;
  if (first!.derivedFrom === "index") return settleIndex(group);
  const chosen = choices.percent?.[first!.column.column];
  const hasSigns = group.some(({ reading }) => reading.kind === "number" && reading.percent && !reading.multiple);
  const form =
    chosen ?? (hasSigns ? "mixed" : (percentForm(group, first!.saysPercent) ?? formByArithmetic(group, beside)));
  if (form === null) return "percentForm";
  for (const figure of group) {
    const { reading } = figure;
    if (!isPlain(reading) || (form === "mixed" && isOpen(reading, first!.saysPercent))) continue;
    figure.reading = {
      ...reading,
      percent: true,
      value: form === "fraction" ? movePoint(reading.value, 2) : reading.value,
      decimals: form === "fraction" ? reading.decimals - 2 : reading.decimals,
    };
  }
  return null;
}

function settleIndex(group: DraftFigure[]): "index" | null {
  const values = group.flatMap(({ reading }) => (reading.kind === "number" ? [reading.value] : []));
  if (values.some((value) => value < LOWEST_INDEX)) return "index";
  for (const figure of group) {
    const { reading } = figure;
    if (reading.kind === "number")
      figure.reading = { ...reading, percent: true, value: decimalSum([reading.value, -INDEX_BASE]) };
  }
  return null;
}
