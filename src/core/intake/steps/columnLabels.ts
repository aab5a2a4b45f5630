import { isAggregateName } from "../../town/townName";
import { findIndicator, type Template } from "../../template/Template";
import type { DoubtCause } from "../../texts/doubtCauses";
import type { FigureMeasure } from "../Figure";
import { over, saysNothing, type PeriodHint } from "../PeriodHint";
import { settleTiers } from "./countingTier";
import { combineHead, TOTAL, type CombinedHead } from "./combineHead";
import { isEndOf } from "./isEndOf";
import { isLevel } from "./isLevel";
import { settleTargets } from "./settleTargets";

/** What the head of a column of figures says, with what it leaves to the columns before it. */
export interface ColumnLabels {
  column: number;
  head: CombinedHead;
  town: string;
  indicator: string;
  period: PeriodHint;
  measure: FigureMeasure | null;
  weak: boolean;
  phase: PeriodHint | null;
  units: string[];
  rankOf: string;
  tier: string;
  index: boolean;
  fall: boolean;
  /** A change that stands beside a rate. */
  ofRate: boolean;
  /** Why its figures cannot be read, as written; "" where they can. */
  unclear: string;
  /** The cause to tell, where it is not that the words are unclear. */
  unclearWhy?: DoubtCause;
}

const TARGETS: readonly FigureMeasure[] = ["target", "targetGrowth", "phaseTarget"];

/** What a rank or a growth stands beside. */
const OF_WORDS: Partial<Record<FigureMeasure, string>> = {
  value: "总量",
  growth: "增速",
  points: "增减",
  increment: "增量",
  completion: "完成率",
  phaseCompletion: "完成率",
  share: "占比",
};

/**
 * The labels of all columns of figures. A column whose head names no indicator, town or period of its own belongs to the
 * one before it under the same parent: 本月 | 同比% | 累计 | 同比% has the growth of the month and that of the year to date (I8).
 */
export function columnLabels(
  columns: readonly { column: number; levels: string[]; isHidden: boolean }[],
  template: Template,
  isTown: (name: string) => boolean,
  rowsAreTowns: boolean,
): ColumnLabels[] {
  const labels = columns.map(({ column, levels }): ColumnLabels => {
    const combined = combineHead(levels, template, isTown);
    const head = rowsAreTowns ? withoutTotal(combined, template, isTown) : withWhole(combined, levels);
    const { name: indicator, town, period, measure, weak, phase, units, rankOf, tier, index, fall, unclear } = head;
    return {
      column,
      head,
      town,
      indicator,
      period,
      measure,
      weak,
      phase,
      units,
      rankOf,
      tier,
      index,
      fall,
      ofRate: false,
      unclear,
    };
  });
  const named = labels.some((label) => label.indicator !== "");
  const towns = labels.some(({ town }) => town !== "" && !(rowsAreTowns && TOTAL.test(town)));
  const ranked = labels.filter(({ measure }) => measure !== "rank");
  const sole = ranked.length === 1 ? ranked[0] : undefined;
  settleTiers(labels, ({ town, indicator, period, phase }) => JSON.stringify([town, indicator, period, phase]));
  doubtAverages(labels);
  // A hidden help for computing has no growth and no rank: what stands behind it is of the column before it.
  const helps = new Set(labels.filter((label, place) => columns[place]!.isHidden && isHelp(label.head, template)));
  labels.forEach((label, place) =>
    inherit(
      label,
      columnsBefore(
        label,
        labels.slice(0, place).filter((other) => !helps.has(other)),
      ),
      { named, towns, sole, template },
    ),
  );
  return labels;
}

/** 收入合计 over towns is an indicator; 全区合计 is none. */
const SUMMED = /^(?![全各本])(.{2,})(?:合计|总计|共计)$/u;

/** 一季度合计 over towns down is the sum of its months, no town: the level of the quarter. */
function withoutTotal(head: CombinedHead, template: Template, isTown: (name: string) => boolean): CombinedHead {
  const stem = SUMMED.exec(head.town)?.[1] ?? "";
  if (stem !== "" && head.name === "" && !isTown(stem))
    return {
      ...head,
      town: "",
      name: findIndicator(template, stem) ? stem : head.town,
      measure: head.measure ?? "value",
    };
  if (!TOTAL.test(head.town) || head.period.span === null) return head;
  return { ...head, town: "", measure: head.measure ?? "value" };
}

/** 全区 among towns across is the whole of them, a column that is no town. */
function withWhole(head: CombinedHead, levels: readonly string[]): CombinedHead {
  const whole = levels.find((text) => /^全[市区县镇乡省州旗国]$/u.test(text));
  return head.town === "" && whole !== undefined ? { ...head, town: whole } : head;
}

/** 全区平均 beside 完成 and 同比 does not say of which of them it is the average. */
function doubtAverages(labels: readonly ColumnLabels[]): void {
  if (labels.some(({ town }) => town !== "" && !isAggregateName(town))) return;
  const isSaid = labels.some(({ town, measure }) => town === "" && measure !== null);
  for (const label of labels)
    if (isSaid && label.town !== "" && label.measure === null) label.unclear ||= label.head.written;
}

/** Whether a hidden column of this head names something the template does not know. */
export function isHelp({ name }: CombinedHead, template: Template): boolean {
  return name !== "" && !findIndicator(template, name);
}

/** The columns before, the nearest first. Those under 其中 are of no concern to what stands behind them: it is of their whole. */
function columnsBefore(label: ColumnLabels, before: ColumnLabels[]): ColumnLabels[] {
  const near = before.reverse();
  return label.head.isAmong ? near : near.filter(({ head }) => !head.isAmong);
}

/** The columns of the same parent, the nearest first: 同比 over % stands after every indicator again, and is no one parent. */
function beside(label: ColumnLabels, before: ColumnLabels[]): ColumnLabels[] {
  const end = before.findIndex((other) => other.head.parent !== label.head.parent);
  return end < 0 ? before : before.slice(0, end);
}

/** 投资总额 | 投资增速, 规上工业总产值 | 产值增速: a rate whose name no level has is of the level whose name holds it, the nearest first. */
function nearName({ indicator }: ColumnLabels, before: readonly ColumnLabels[], template: Template): string {
  const levels = before.filter((other) => isLevel(other) && other.indicator !== "");
  if (findIndicator(template, indicator) || levels.some((other) => other.indicator === indicator)) return indicator;
  const whole = levels.find(
    (other) =>
      (other.indicator.startsWith(indicator) && AMOUNT_WORDS.test(other.indicator.slice(indicator.length))) ||
      isEndOf(indicator, other.indicator, template),
  );
  return whole?.indicator ?? indicator;
}

const AMOUNT_WORDS = /^(?:总?[额量值数]|总数额?)$/u;

/** What the columns of a table say together; `sole` is the one that a rank before all others can be of. */
interface Together {
  named: boolean;
  towns: boolean;
  sole: ColumnLabels | undefined;
  template: Template;
}

function inherit(label: ColumnLabels, before: ColumnLabels[], table: Together): void {
  const siblings = beside(label, before);
  const level = isLevel(label);
  const mayInherit = !level || !saysNothing(label.head.period) || label.measure !== null;
  const [first] = before;
  if (mayInherit && label.head.town === "" && table.towns) label.town = (siblings[0] ?? first)?.town ?? "";
  const nameless =
    label.head.name === "" || (siblings[0] !== undefined && isDependentName(label, siblings[0], table.template));
  if (mayInherit && nameless && table.named) {
    const lends = ({ indicator }: ColumnLabels) => indicator !== "" && !(isOfYear(label) && WHOLE_COST.test(indicator));
    const base =
      siblings.find(lends) ?? (label.head.parent === "" || siblings.length === 0 ? before.find(lends) : undefined);
    if (label.head.name === "") label.indicator = base?.indicator ?? "";
    else if (base && !level) label.indicator = base.indicator;
  }
  if (!level && label.head.name !== "") label.indicator = nearName(label, before, table.template);
  const base = laterYear(
    (siblings.length > 0 ? siblings : before).filter(
      (other) => isLevel(other) && other.indicator === label.indicator && other.town === label.town,
    ),
  );
  // 本月位次 beside a growth of 1-7月 is the rank of this report; beside figures of the month alone it is the month's.
  const isRankOfReport = label.measure === "rank" && label.head.period.grain === "month" && !base;
  if (isRankOfReport && first && first.period.grain !== "month") label.period = first.period;
  const aim = before.find(({ measure, indicator }) => measure === "target" && indicator === label.indicator);
  if (label.measure === "targetGrowth" && aim && saysNothing(label.head.period)) label.period = aim.period;
  const isTarget = TARGETS.some((measure) => measure === label.measure);
  if (!level && !isTarget && base && saysNothing(label.head.period)) label.period = base.period;
  else if (!level && !isTarget && base && label.head.period.span === null && label.head.period.grain !== null)
    label.period = over(base.period, label.head.period);
  // 优良率(%) | 同比变化(%): of a rate it is mostly the points by which it changed.
  label.ofRate = CHANGED.test(label.head.written) && base?.units[0] === "%";
  // A rank outside the groups that several indicators stand in does not say what it ranks.
  const isOutside = label.head.parent === "" && label.head.name === "" && (first?.head.parent ?? "") !== "";
  if (label.measure === "rank" && isOutside && new Set(before.map((other) => other.indicator)).size > 1)
    label.unclear = label.head.written;
  if (
    label.measure === "rank" &&
    label.rankOf.replace(/^(?:全[市区县省国镇]|[市省区县镇]内|本[市区县])(?:乡镇|镇街)?/u, "") === ""
  ) {
    const of = (siblings[0] ?? first ?? table.sole)?.measure ?? "value";
    if (!first && !table.sole) label.unclear = label.head.written;
    const owner =
      of === "rank"
        ? (siblings[0] ?? first)?.rankOf.replace(/^(?:全[市区县省国镇]|[市省区县镇]内|本[市区县])(?:乡镇|镇街)?/u, "")
        : OF_WORDS[of];
    label.rankOf += owner ?? "";
  }
  // 一季度 | 上半年 | 回落（百分点） under a growth: it is the growth that has changed, which no column of the data holds.
  const isOfGrowth =
    (siblings[0] ?? first)?.measure === "growth" && label.head.name === (siblings[0] ?? first)?.head.name;
  if (
    label.measure === "points" &&
    isOfGrowth &&
    !before.some((other) => isLevel(other) && other.indicator === label.indicator)
  )
    label.unclear ||= label.head.written;
  // 占规上工业比重 | 同比提高（百分点）: it is the share that has changed, not the level.
  if (label.measure === "points" && (siblings[0] ?? first)?.measure === "share" && label.head.name === "")
    label.rankOf = OF_WORDS.share!;
  settleTargets(label, siblings);
  // 当月 | 累计 | 其中：工业: a part is of the months of the column before it.
  const levelBefore = before.find((other) => isLevel(other));
  if (label.head.isPart && level && levelBefore && saysNothing(label.head.period)) label.period = levelBefore.period;
  takeUnits(label, siblings.length > 0 && !label.head.isAmong ? siblings : before);
}

/** What a project costs in all its years: 年度计划 and 1-9月完成 behind it are not of it. */
const WHOLE_COST = /^(?:项目|计划|概算)*总投资$/u;

function isOfYear(label: ColumnLabels): boolean {
  return isLevel(label) || TARGETS.some((measure) => measure === label.measure);
}

const CHANGED = /(?:变化|变动|提高|提升)[(]?%?[)]?$/u;

/**
 * The level that a growth beside it speaks of, the nearest first: of 2024年1—8月 | 2023年1—8月 | 同比 that is the later year,
 * whose growth over the earlier it is.
 */
function laterYear(levels: readonly ColumnLabels[]): ColumnLabels | undefined {
  const [nearest] = levels;
  const year = nearest?.period.year ?? null;
  const later = levels.find(
    ({ period }) => year !== null && period.year === year + 1 && period.span === nearest!.period.span,
  );
  return later ?? nearest;
}

/** 累计产量 beside 当月产量(万吨) is in the same unit; a part (#亏损企业) has the unit of its whole, and its name before its own. */
function takeUnits(label: ColumnLabels, before: readonly ColumnLabels[]): void {
  const whole = before.find((other) => isLevel(other) && other.indicator !== "" && !other.head.isPart);
  if (label.head.isPart && whole) {
    if (!label.indicator.startsWith(`${whole.indicator}/`)) label.indicator = `${whole.indicator}/${label.indicator}`;
    if (label.units.length === 0) label.units = whole.units;
  }
  if (label.units.length > 0 || !isAmount(label)) return;
  label.units = before.find((other) => isAmount(other) && other.indicator === label.indicator)?.units ?? [];
}

function isAmount({ measure, unclear }: ColumnLabels): boolean {
  return (
    unclear === "" &&
    (measure === null || ["value", "previous", "target", "phaseTarget", "increment"].includes(measure))
  );
}

/**
 * 重点项目 over 完成率, 财政 over 增幅: the name is that of the parent alone, while its neighbour under the same parent has more of
 * it or a name of its own. A parent that is an indicator is what the rate is of.
 */
function isDependentName(label: ColumnLabels, sibling: ColumnLabels, template: Template): boolean {
  if (label.head.parent === "" || isLevel(label) || sibling.head.parent !== label.head.parent) return false;
  if (sibling.indicator.startsWith(label.head.name)) return true;
  return label.head.isBare && isLevel(sibling) && !sibling.head.isBare && !findIndicator(template, label.head.name);
}
