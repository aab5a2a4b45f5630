import { isCumulative, monthsOf, yearOf, type Period } from "../period/Period";
import { computesGrowth, isRate, type Indicator } from "../template/Template";
import type { Answer } from "../statistics/Answer";
import { levelCompletion } from "../statistics/targets/levelCompletion";
import { yearOnYear } from "../statistics/growth/yearOnYear";
import type { Observation } from "../indicator/Observation";
import { metColumns, type Aim } from "./metColumns";
import type { SpecTarget } from "./spec/SheetSpec";
import { isMixed, type Figures, type TownTable } from "./TownTable";

/** What a column of a comparison sheet shows. */
export const MEASURES = [
  "value",
  "previous",
  "growth",
  "growthRank",
  "change",
  "target",
  "completion",
  "completionRank",
  "paceGap",
  "met",
  "phaseTarget",
  "phaseCompletion",
  "phaseRank",
  "valueRank",
  "before",
  "beforeRank",
  "movement",
] as const;
export type Measure = (typeof MEASURES)[number];

/** Measures that towns are ranked by, and the column that holds the rank. */
export const RANK_OF = {
  value: "valueRank",
  growth: "growthRank",
  completion: "completionRank",
  phaseCompletion: "phaseRank",
} as const satisfies Record<RankedMeasure, Measure>;
export const RANKED_MEASURES = ["value", "growth", "completion", "phaseCompletion"] as const;
export type RankedMeasure = (typeof RANKED_MEASURES)[number];

/** What stands beside a ranking of an earlier period: the measure then, its rank, and how far a town has moved. */
export const EARLIER = ["before", "beforeRank", "movement"] as const satisfies Measure[];

/** One column: an indicator's measure; `phase` names the part of the year for phase measures, `aim` what is met or missed. */
export interface Column {
  indicator: Indicator;
  measure: Measure;
  phase: Period | null;
  aim?: Aim;
}

/** Whether a column stands under a head of its group (同比, 年度目标): all but the level and its rank do. */
export function isGrouped({ measure }: Column): boolean {
  return measure !== "value" && measure !== "valueRank";
}

/** The columns a table can fill: a measure that no town has gets none. */
export function columnsOf(
  table: TownTable,
  { allRanks = false, targets = [] }: { allRanks?: boolean; targets?: readonly SpecTarget[] } = {},
): Column[] {
  return table.indicators.flatMap((indicator) => {
    const figures = table.rows.map((row) => row.figures.get(indicator));
    const has = (level: "value" | "previous" | "growth" | "target" | "phaseTarget") =>
      figures.some((one) => (one?.[level] ?? null) !== null);
    // A rate, a cap, a single month: figures that a target is not divided into (R6, R22, R27); nor are those of several periods compared.
    const canComplete =
      !isMixed(table) && isCumulative(table.period) && indicator.direction === "higher" && !isRate(indicator);
    const completes = canComplete && has("value");
    const hasCompletion = (completes && has("target")) || (canComplete && figures.some(hasPublishedCompletion));
    // Where every base is zero no town has a growth (R2).
    const hasBase = figures.some((one) => one !== undefined && one.previous !== null && one.previous !== 0);
    const grows = has("growth") || (has("value") && hasBase && computesGrowth(indicator));
    const phases = phasesOf(figures);
    const reaches = (phase: Period) => completes && coversPeriod(phase, table.period);
    const byLevelOnly = !grows && !hasCompletion && !phases.some(reaches);
    const measures: [Measure, boolean][] = [
      ["value", has("value")],
      ["valueRank", has("value") && (allRanks || byLevelOnly || indicator.direction === "lower")],
      ["previous", has("previous")],
      ["growth", grows],
      ["growthRank", grows],
      ["change", changesInPoints(indicator, figures)],
      ["target", has("target")],
      ["completion", hasCompletion],
      ["completionRank", hasCompletion],
      ["paceGap", hasCompletion && indicator.kind === "flow"],
    ];
    const annual = measures
      .filter(([, present]) => present)
      .map(([measure]): Column => ({ indicator, measure, phase: null }));
    const met = metColumns(indicator, { period: table.period, targets, has, grows });
    return [...annual, ...met, ...phases.flatMap((phase) => phaseColumns(indicator, phase, reaches(phase)))];
  });
}

/** A rate moves by points, never by a growth in percent (R6): as published, or from both years. */
function changesInPoints(indicator: Indicator, figures: readonly (Figures | undefined)[]): boolean {
  return (
    isRate(indicator) &&
    figures.some((one) => one && (one.points !== null || (one.value !== null && one.previous !== null)))
  );
}

function phasesOf(figures: (Figures | undefined)[]): Period[] {
  const phases = new Map<string, Period>();
  for (const one of figures) {
    if (one?.phase && one.phaseTarget !== null) phases.set(`${one.phase.unit} ${one.phase.number}`, one.phase);
  }
  return [...phases.values()];
}

/**
 * Whether figures of a period may be divided by the target of a phase: both run from January of one year, and the phase is not over
 * before. A half year's level over a target for three months says nothing (R30).
 */
export function coversPeriod(phase: Period, period: Period): boolean {
  return isCumulative(phase) && yearOf(phase) === yearOf(period) && monthsOf(phase).last >= monthsOf(period).last;
}

function phaseColumns(indicator: Indicator, phase: Period, completes: boolean): Column[] {
  const measures: Measure[] = completes ? ["phaseTarget", "phaseCompletion", "phaseRank"] : ["phaseTarget"];
  return measures.map((measure) => ({ indicator, measure, phase }));
}

/** The phase target of a town, if it is for the phase of this column. */
export function phaseTargetOf(column: Column, figures: Figures | undefined): Observation {
  const same = figures?.phase?.unit === column.phase?.unit && figures?.phase?.number === column.phase?.number;
  return same ? (figures?.phaseTarget ?? null) : null;
}

/** The completion as published, where it cannot be computed from level and target (D2). */
export function publishedCompletion(figures: Figures | undefined): Observation {
  if (!figures) return null;
  const { value, target, completion } = figures;
  return value !== null && target !== null && target > 0 ? null : completion;
}

function hasPublishedCompletion(figures: Figures | undefined): boolean {
  return publishedCompletion(figures) !== null;
}

function completionOf(value: Observation, target: Observation): Answer | null {
  return value === null || target === null ? null : levelCompletion(value, target);
}

/** The level or rate a ranked column holds for a town, as the sheet's formula will compute it. */
export function rankedValue(column: Column, figures: Figures | undefined): Observation {
  if (!figures) return null;
  const answer =
    column.measure === "growth"
      ? (figures.growth ?? (computesGrowth(column.indicator) ? yearOnYear(figures.value, figures.previous) : null))
      : column.measure === "completion"
        ? (publishedCompletion(figures) ?? completionOf(figures.value, figures.target))
        : column.measure === "phaseCompletion"
          ? completionOf(figures.value, phaseTargetOf(column, figures))
          : figures.value;
  return typeof answer === "number" ? answer : null;
}

/** Whether the year is over: nothing is ahead of a pace or behind it then, what is not complete is missed. */
export function isWholeYear(period: Period): boolean {
  return isCumulative(period) && monthsOf(period).last === 12;
}

/**
 * What a verdict looks at: the pace, or once the year is over the completion, and the growth of the indicator that ranks the
 * towns, else of the first that has them.
 */
export function verdictColumns(
  columns: readonly Column[],
  main: Column,
  isOver: boolean,
): { pace?: Column; growth?: Column } {
  const find = (measure: Measure) =>
    columns.find((one) => one.measure === measure && one.indicator === main.indicator) ??
    columns.find((one) => one.measure === measure);
  const [pace, growth] = [find(isOver ? "completion" : "paceGap"), find("growth")];
  return { ...(pace && { pace }), ...(growth && { growth }) };
}

/** Inverse indicators rank upwards by level and growth; a higher completion is better for all. */
export function lowerIsBetter(column: Column): boolean {
  return column.indicator.direction === "lower" && (column.measure === "value" || column.measure === "growth");
}
