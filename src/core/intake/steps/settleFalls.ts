import { samePeriodLastYear } from "../../period/Period";
import { doubtAt } from "../doubtAt";
import type { Doubt } from "../Doubt";
import type { DraftFigure } from "../DraftFigure";
import type { FiguresBeside } from "./FiguresBeside";

/**
 * How much it fell as the growth it is: 3.1 under 下降(%) is a growth of -3.1 %. Where the levels beside show that the
 * figures carry their sign already (-3.1 for a fall), they stay. Where nothing beside shows either, they are taken as the head
 * says, and one doubt tells so.
 */
export function settleFalls(group: readonly DraftFigure[], beside: FiguresBeside, head: Doubt["place"]): Doubt | null {
  let [falls, signed] = [0, 0];
  for (const figure of group) {
    const { reading } = figure;
    if (reading.kind !== "number" || reading.growth || reading.value === 0) continue;
    const rise = riseOf(figure, beside);
    if (rise === null || rise === 0) continue;
    if (Math.sign(rise) === Math.sign(reading.value)) signed++;
    else falls++;
  }
  const areSigned = signed > 0 && falls === 0;
  const first = group.find(({ reading }) => reading.kind === "number" && !reading.growth && reading.value !== 0);
  for (const figure of group) {
    const { reading } = figure;
    if (areSigned || reading.kind !== "number" || reading.growth || reading.value === 0) delete figure.derivedFrom;
    else figure.reading = { ...reading, value: -reading.value };
  }
  if (!first || areSigned || falls > 0 || first.reading.kind !== "number") return null;
  const growth = first.reading.value;
  return doubtAt(
    "fallAsGrowth",
    head,
    [first.column.head.written, String(group.length), String(-growth), String(growth)],
    {
      others: [first.place],
    },
  );
}

/** Levels of 2024年 | 2023年 are figures of both years yet. */
function yearBefore(figure: DraftFigure): DraftFigure {
  return figure.period ? { ...figure, period: samePeriodLastYear(figure.period) } : figure;
}

/** By how much the level beside a figure is more than that of last year; `null` where they do not both stand there. */
function riseOf(figure: DraftFigure, beside: FiguresBeside): number | null {
  const value = beside.find(figure, "value");
  const previous = beside.find(figure, "previous") ?? beside.find(yearBefore(figure), "value");
  if (value?.reading.kind !== "number" || previous?.reading.kind !== "number" || value.unit !== previous.unit)
    return null;
  return value.reading.value - previous.reading.value;
}
