import { saysNothing } from "../PeriodHint";
import type { ColumnLabels } from "./columnLabels";
import { isLevel } from "./isLevel";

function isTargetOfAmount(label: ColumnLabels | undefined, indicator: string): boolean {
  const [unit] = label?.units ?? [];
  return label?.measure === "target" && label.indicator === indicator && unit !== undefined && unit !== "%";
}

/** A growth beside a target and no level of its year is what is aimed at; a completion beside a phase target alone is that of the phase. */
export function settleTargets(label: ColumnLabels, siblings: ColumnLabels[]): void {
  // 完成(%) beside 任务(亿元) is how much of it was done.
  const isInPercent = label.measure === "value" && label.weak && label.head.name === "" && label.units[0] === "%";
  if (isInPercent && isTargetOfAmount(siblings[0], label.indicator)) {
    label.measure = "completion";
    label.weak = false;
  }
  if (
    label.measure === "share" &&
    /占比|比例|百分比/u.test(label.head.written) &&
    label.rankOf === "" &&
    isOfTarget(siblings, label.indicator)
  )
    label.measure = "completion";
  const own = siblings.filter((other) => other.indicator === label.indicator && other.town === label.town);
  const hasLevel = own.some((other) => isLevel(other));
  if (label.measure === "growth" && label.head.parent !== "" && own[0]?.measure === "target" && !hasLevel)
    label.measure = "targetGrowth";
  if (label.measure === "growth" && saysNothing(label.head.period) && isOfLaterYear(own)) {
    label.measure = "targetGrowth";
    label.period = own[0]!.period;
  }
  const phases = own.filter((other) => other.measure === "phaseTarget");
  const targets = own.filter((other) => other.measure === "target" && other.tier === "");
  if (label.measure === "completion" && label.phase === null && phases.length > 0) {
    if (targets.length > 0)
      label.unclear = targets.length === 1 && /年|考核|确保/u.test(label.head.written) ? "" : label.head.written;
    else {
      label.measure = "phaseCompletion";
      label.phase = phases[0]!.phase;
    }
  }
}

/** 任务 | 已完成 | 占比 under one head: the share is that of the target. */
function isOfTarget([nearest, second]: ColumnLabels[], indicator: string): boolean {
  const pair = [nearest, second].filter((other) => other?.indicator === indicator && other.head.parent !== "");
  return (
    pair.some((other) => other?.measure === "target") && pair.some((other) => other !== undefined && isLevel(other))
  );
}

/** 2023年 | 2024年目标 | 增长%: the nearest is a target of a later year than every level, so that the growth is up to it. */
function isOfLaterYear([nearest, ...others]: ColumnLabels[]): boolean {
  const year = nearest?.measure === "target" ? nearest.period.year : null;
  const levels = others.filter(isLevel);
  return year !== null && levels.length > 0 && levels.every(({ period }) => period.year !== null && period.year < year);
}
