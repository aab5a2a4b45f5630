import { findIndicator, type Template } from "../../template/Template";
import type { SheetLabels } from "../DraftFigure";
import type { FigureMeasure } from "../Figure";
import { isMonthAlone, type PeriodHint } from "../PeriodHint";
import type { TableDraft } from "../readTable";
import { SHEET_MEASURES } from "../words";
import { isYearAlone } from "./periods";
import { unitsOf } from "./headUnits";
import { columnWithTitle } from "./withTitle";

/** What the heads and rows of a table say together, which single figures need. */
export interface TableFacts {
  /** Years that stand alone in heads of levels. */
  yearsAlone: ReadonlySet<number>;
  /** The one year that heads and rows name, or `null`. */
  soleYear: number | null;
  /** The one period that the levels name in the last of their years (2025年1—6月 beside 2024年1—6月) or without any; `null` for none or several. */
  soleLevel: PeriodHint | null;
  rowsAreIndicators: boolean;
  rowsAreKnown: boolean;
  /** Whether some head or row speaks of figures since January: a month beside it is that month alone. */
  hasCumulative: boolean;
  /** The one name that all levels of the table have, which a target before them belongs to as well; "" where there are several. */
  soleName: string;
  /** Whether all columns name one indicator at most, so that the title may say more of it. */
  isSole: boolean;
  /** The title's measure (各镇增速表), where no row and no column says one, nor a unit of amounts. */
  sheetMeasure: FigureMeasure | null;
  /** Columns without a word of their own are growths, as the title says: 3月 | 一季度 under 各镇增速表. */
  hasGrowthsOfTitle: boolean;
  /** All levels and growths are aimed at: under 预期目标分解表, with no word of what was done. */
  isAimed: boolean;
}

export function tableFacts(draft: TableDraft, labels: SheetLabels, template: Template): TableFacts {
  const axes = [...draft.columns, ...draft.rows];
  const ofLevels = axes.filter((axis) => axis.measure === null || axis.measure === "value");
  const years = new Set(axes.flatMap(({ period }) => period.year ?? []));
  // 上年一季度, 与上年比 and 位次 under a title of growths are of the growths.
  const isOfTitle = (measure: FigureMeasure | null) =>
    measure === null ||
    measure === "previous" ||
    measure === "rank" ||
    (measure === "growth" && labels.measure === "growth");
  const isSaid = axes.some(
    (axis) => !isOfTitle(axis.measure) || axis.unclear !== "" || unitsOf(axis.units).amount !== null,
  );
  const names = new Set(draft.columns.map(({ indicator }) => indicator).filter((name) => name !== ""));
  const isLevelNamed = draft.columns.every(
    ({ indicator, measure }) => indicator !== "" || (measure ?? "value") !== "value",
  );
  const sheetMeasure = isSaid || !SHEET_MEASURES.includes(labels.measure) ? null : labels.measure;
  return {
    yearsAlone: new Set(ofLevels.flatMap(({ period }) => (isYearAlone(period) ? period.year! : []))),
    soleYear: years.size === 1 ? [...years][0]! : null,
    soleLevel: soleLevel(draft),
    rowsAreIndicators: draft.rows.some((row) => row.indicator !== ""),
    rowsAreKnown: draft.rows.some((row) => findIndicator(template, row.indicator) !== undefined),
    hasCumulative: axes.some(
      ({ period }) => period.grain !== null || (period.span !== null && !isMonthAlone(period.span)),
    ),
    soleName: names.size === 1 && isLevelNamed ? columnWithTitle([...names][0]!, labels.indicator, template) : "",
    isSole: names.size <= 1,
    isAimed: draft.title.aims && axes.every(isOpen),
    sheetMeasure,
    hasGrowthsOfTitle: sheetMeasure === "growth" && draft.columns.some(({ measure }) => measure === null),
  };
}

/** Says nothing of what was done, nor that it is aimed at. */
function isOpen({ measure, period, weak }: TableDraft["columns"][number] | TableDraft["rows"][number]): boolean {
  const isLevel = measure === null || (measure === "value" && weak) || measure === "growth" || measure === "rank";
  return isLevel && period.grain === null;
}

function soleLevel({ columns }: TableDraft): PeriodHint | null {
  const levels = columns
    .filter(({ measure, unclear }) => (measure ?? "value") === "value" && unclear === "")
    .map(({ period }) => period);
  const years = levels.flatMap(({ year }) => year ?? []);
  const ofLast = years.length === 0 ? levels : levels.filter(({ year }) => year === Math.max(...years));
  const isOne = new Set(ofLast.map(({ span, grain }) => `${span} ${grain}`)).size === 1;
  return isOne && ofLast[0]!.span !== null ? ofLast[0]! : null;
}
