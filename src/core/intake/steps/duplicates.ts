import { equalFigures } from "../../numbers/equalFigures";
import { monthsOf, yearOf } from "../../period/Period";
import { indicatorKey, type Template } from "../../template/Template";
import { plainTownName } from "../../town/townName";
import { doubtAt } from "../doubtAt";
import type { Doubt } from "../Doubt";
import type { DraftFigure } from "../figuresOf";

/** The same figure read twice: equal ones count once, of two that differ neither is taken for sure: the second is left out and told. */
export function duplicates(
  figures: readonly DraftFigure[],
  template: Template,
): { figures: DraftFigure[]; doubts: Doubt[] } {
  const first = new Map<string, DraftFigure>();
  const doubts: Doubt[] = [];
  const kept = figures.filter((figure) => {
    const key = keyOf(figure, template);
    const before = first.get(key);
    if (!before) {
      first.set(key, figure);
      return true;
    }
    if (!sameReading(before, figure)) {
      doubts.push(
        doubtAt("duplicate", figure.place, [figure.town, figure.indicator], { others: [before.place], leftOut: true }),
      );
    }
    return false;
  });
  return { figures: kept, doubts };
}

function keyOf(figure: DraftFigure, template: Template): string {
  const { period, phase } = figure;
  const months = (one: typeof period) => (one ? [yearOf(one), monthsOf(one)] : null);
  const of = figure.measure === "rank" ? figure.rankOf : months(phase);
  return JSON.stringify([
    plainTownName(figure.town),
    indicatorKey(template, figure.indicator),
    months(period),
    figure.measure,
    of,
  ]);
}

function sameReading(one: DraftFigure, other: DraftFigure): boolean {
  if (one.reading.kind === "number" && other.reading.kind === "number") {
    return equalFigures(one.reading.value, other.reading.value) && one.unit === other.unit;
  }
  return JSON.stringify(one.reading) === JSON.stringify(other.reading);
}
