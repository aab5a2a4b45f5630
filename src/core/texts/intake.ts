import type { GapKind } from "../intake/CellReading";
import type { FigureMeasure } from "../intake/Figure";
import type { Step } from "../intake/Understanding";
import type { Catalogue } from "./language";

type Sentence = (...args: string[]) => string;

/** Why nothing could be read of a sheet. */

export type IntakeRefusal =
  | "nothing"
  | "noFigures"
  | "townUnclear"
  | "indicatorUnclear"
  | "measureUnclear"
  | "townTwice"
  | "rowsOfThings"
  | "periodMissing"
  | "percentForm"
  | "index"
  | "shiftedRow"
  | "textInFigures"
  | "otherDoubt";

/** What a step of understanding decided; the key is `StepDecision.reason`. */
export type IntakeReason =
  | "table"
  | "heads"
  | "noHeads"
  | "unmerged"
  | "title"
  | "unit"
  | "note"
  | "numbering"
  | "repeatedHead"
  | "continued"
  | "previousYear"
  | "ownEntry"
  | "alias"
  | "emptyTown"
  | "total.named"
  | "total.parent"
  | "total.sum"
  | "total.subtotal"
  | "column.town"
  | "column.indicator"
  | "column.unit"
  | "column.period"
  | "column.measure"
  | "column.group"
  | "column.number"
  | "column.remark"
  | "column.status"
  | "column.figures"
  | "column.unread";

export interface IntakeTexts {
  steps: Record<Step, string>;
  reasons: Record<IntakeReason, Sentence>;
  refusals: Record<IntakeRefusal, Sentence>;
  /** 数值, 上年同期 …: for notes and for the preview. */
  measures: Record<FigureMeasure, string>;
  gaps: Record<GapKind, string>;
  bounds: Record<"atLeast" | "atMost" | "about", string>;
  list: string;
  /** 全市第3/12（增速） */
  rank: (scope: string, place: string, of: string) => string;
  noteFigure: (measure: string, figure: string) => string;
  noteGap: (measure: string, gap: string) => string;
  noteBound: (measure: string, bound: string) => string;
  noteIndex: (index: string) => string;
  noteFall: (fall: string) => string;
  noteConverted: (measure: string, before: string) => string;
  noteOtherUnit: (measure: string, before: string) => string;
  noteCorrected: (measure: string, before: string) => string;
  noteKept: (measure: string) => string;
  noteLeftOut: (measure: string, before: string) => string;
  noteDoubt: (name: string) => string;
}

const zh: IntakeTexts = {
  steps: {
    tables: "表格",
    unmerge: "合并单元格",
    heads: "表头",
    title: "标题",
    unit: "单位",
    notes: "表注",
    columns: "各列",
    period: "期间",
    towns: "地区",
    totals: "合计行",
    hierarchy: "层级",
  },
  reasons: {
    table: (rows) => `一张表，${rows} 行。`,
    heads: (levels) => `表头 ${levels} 行：下面各行多为数字。`,
    noHeads: () => "没有找到表头。",
    unmerged: (count) => `${count} 处合并单元格，文字按整个合并区域理解。`,
    ownEntry: () => "这是本插件的填报表，按原样读。",
    title: (text) => `标题“${text}”。`,
    unit: (units) => `单位行：${units}。`,
    note: () => "表下的注，不是数据。",
    numbering: () => "编号行，不是数据。",
    repeatedHead: () => "重复的表头，不是数据。",
    continued: () => "续表或单位行，不是数据。",
    previousYear: () => "只有上一年的数，作为上年同期。",
    alias: (written, name) => `“${written}”即“${name}”。`,
    emptyTown: (town) => `“${town}”一行没有数据，按缺报记（不详），不当作 0。`,
    "total.named": (name) => `“${name}”是合计、平均或其中项，不是乡镇。`,
    "total.parent": (name) => `“${name}”是上级，不是乡镇。`,
    "total.sum": (name) => `“${name}”等于其余各行之和，是合计。`,
    "total.subtotal": (name) => `“${name}”等于相邻几行之和，是分组小计。`,
    "column.town": (head) => `“${head}”是地区。`,
    "column.indicator": (head) => `“${head}”是指标。`,
    "column.unit": (head) => `“${head}”是单位。`,
    "column.period": (head) => `“${head}”是期间。`,
    "column.measure": (head) => `“${head}”说明各行是什么数。`,
    "column.group": (head) => `“${head}”是分组。`,
    "column.number": (head) => `“${head}”是序号，不是数据。`,
    "column.remark": (head) => `“${head}”是备注，没有读。`,
    "column.status": (head) => `“${head}”是数据状态。`,
    "column.figures": (head) => `“${head}”是数据。`,
    "column.unread": (head) => `“${head}”没有读。`,
  },
  refusals: {
    nothing: () => "工作表是空的；请选择有数据的工作表。",
    noFigures: () => "没有找到数据：需要有表头、下面有数字的表格。",
    townUnclear: () => "看不出是哪个乡镇（街道）的数；请指定地区，例如 场口镇。",
    indicatorUnclear: (head) => `看不出“${head}”列是哪个指标；请在表头或标题里写明指标。`,
    measureUnclear: (head) => `看不出“${head}”列是什么数（完成数、增速、目标……）；请在表头里写明。`,
    townTwice: (head) => `“${head}”列的表头和行首都是地区；请只留一处。`,
    rowsOfThings: () => "各行是企业、项目等，不是乡镇（街道）；请先按乡镇汇总，或指定地区列。",
    periodMissing: () => "看不出是哪个期间的数；请在标题里写明，或指定期间，例如 2024年1—5月。",
    percentForm: (head) => `“${head}”列看不出是百分数还是小数；请在表头写明（%）。`,
    index: (head) => `“${head}”列像是指数（上年=100），不能当作增速；请在表头写明。`,
    shiftedRow: (name) => `“${name}”一行错了位；请对齐后再导入。`,
    textInFigures: (text) => `数据列里是文字“${text}”；请改成数字。`,
    otherDoubt: () => "所有的数都有疑问，没有一个能确定；请看疑问清单。",
  },
  measures: {
    value: "数值",
    previous: "上年同期",
    growth: "增速",
    points: "增减百分点",
    increment: "增减额",
    target: "年度目标",
    targetGrowth: "增速目标",
    phaseTarget: "阶段目标",
    completion: "完成率",
    phaseCompletion: "阶段完成率",
    share: "比重",
    rank: "位次",
    growthOnPrevious: "环比",
  },
  gaps: { unknown: "不详", none: "无该项", notSet: "未设", belowUnit: "不足单位", incomparable: "不可比" },
  bounds: { atLeast: "以上", atMost: "以内", about: "约" },
  list: "；",
  rank: (scope, place, of) => `${scope}第${place}${of === "" ? "" : `（${of}）`}`,
  noteFigure: (measure, figure) => `${measure} ${figure}`,
  noteGap: (measure, gap) => `${measure}：${gap}`,
  noteBound: (measure, bound) => `${measure}为“${bound}”数`,
  noteIndex: (index) => `增速由指数 ${index} 换算`,
  noteFall: (fall) => `表中为下降 ${fall}`,
  noteConverted: (measure, before) => `${measure}原为 ${before}`,
  noteOtherUnit: (measure, before) => `${measure} ${before}，单位不同，没有列入`,
  noteCorrected: (measure, before) => `${measure}更正，原表为 ${before}`,
  noteKept: (measure) => `${measure}经核对保留`,
  noteLeftOut: (measure, before) => `${measure}不采用，原表为 ${before}`,
  noteDoubt: (name) => `存疑：${name}`,
};

const en: IntakeTexts = {
  steps: {
    tables: "Tables",
    unmerge: "Merged cells",
    heads: "Heads",
    title: "Title",
    unit: "Unit",
    notes: "Notes",
    columns: "Columns",
    period: "Period",
    towns: "Towns",
    totals: "Totals",
    hierarchy: "Hierarchy",
  },
  reasons: {
    table: (rows) => `A table of ${rows} rows.`,
    heads: (levels) => `${levels} rows of heads: most rows below hold figures.`,
    noHeads: () => "No heads were found.",
    unmerged: (count) => `${count} merged areas; their text counts for the whole area.`,
    ownEntry: () => "This is an entry sheet of ours, read as it was laid out.",
    title: (text) => `Title “${text}”.`,
    unit: (units) => `Unit line: ${units}.`,
    note: () => "A note under the table, no data.",
    numbering: () => "A row of numbering, no data.",
    repeatedHead: () => "Heads repeated, no data.",
    continued: () => "A line of continuation or unit, no data.",
    previousYear: () => "Only figures of the year before: taken as same period last year.",
    alias: (written, name) => `“${written}” is “${name}”.`,
    emptyTown: (town) => `The row of “${town}” has no figures: they are kept as missing (not known), not as 0.`,
    "total.named": (name) => `“${name}” is a total, an average or a part, no town.`,
    "total.parent": (name) => `“${name}” is the parent unit, no town.`,
    "total.sum": (name) => `“${name}” equals the sum of the other rows: a total.`,
    "total.subtotal": (name) => `“${name}” equals the sum of rows beside it: a subtotal.`,
    "column.town": (head) => `“${head}” holds towns.`,
    "column.indicator": (head) => `“${head}” holds indicators.`,
    "column.unit": (head) => `“${head}” holds units.`,
    "column.period": (head) => `“${head}” holds periods.`,
    "column.measure": (head) => `“${head}” says what the figures of a row are.`,
    "column.group": (head) => `“${head}” groups the rows.`,
    "column.number": (head) => `“${head}” numbers the rows, no data.`,
    "column.remark": (head) => `“${head}” holds remarks and was not read.`,
    "column.status": (head) => `“${head}” holds the status of the data.`,
    "column.figures": (head) => `“${head}” holds figures.`,
    "column.unread": (head) => `“${head}” was not read.`,
  },
  refusals: {
    nothing: () => "The sheet is empty; choose one that holds data.",
    noFigures: () => "No data was found: a table with heads and figures below them is needed.",
    townUnclear: () => "It is not clear which town the figures are of; name the town.",
    indicatorUnclear: (head) =>
      `It is not clear which indicator the column “${head}” is; name it in the head or the title.`,
    measureUnclear: (head) =>
      `It is not clear what the column “${head}” holds (value, growth, target …); say so in its head.`,
    rowsOfThings: () =>
      "The rows are enterprises, projects or the like, not towns; add them up by town first, or tell which column names the town.",
    townTwice: (head) => `Both the head of “${head}” and its rows name towns; keep one of them.`,
    periodMissing: () =>
      "It is not clear which period the figures are of; write it in the title, or give one, for example 2024年1—5月.",
    percentForm: (head) => `It is not clear whether “${head}” holds percents or fractions; write (%) in its head.`,
    index: (head) => `“${head}” looks like an index (last year = 100) and is no growth; say so in its head.`,
    shiftedRow: (name) => `The row “${name}” has slipped; align it and import it again.`,
    textInFigures: (text) => `A column of figures holds the text “${text}”; replace it by a number.`,
    otherDoubt: () => "All figures are in doubt and none is sure; see the list of doubts.",
  },
  measures: {
    value: "value",
    previous: "same period last year",
    growth: "growth",
    points: "change in percentage points",
    increment: "change",
    target: "annual target",
    targetGrowth: "growth aimed at",
    phaseTarget: "phase target",
    completion: "completion",
    phaseCompletion: "completion of the phase",
    share: "share",
    rank: "rank",
    growthOnPrevious: "growth on the period before",
  },
  gaps: {
    unknown: "unknown",
    none: "no such item",
    notSet: "not set",
    belowUnit: "less than the unit",
    incomparable: "not comparable",
  },
  bounds: { atLeast: "at least", atMost: "at most", about: "about" },
  list: "; ",
  rank: (scope, place, of) => `${scope}第${place}${of === "" ? "" : `（${of}）`}`,
  noteFigure: (measure, figure) => `${measure} ${figure}`,
  noteGap: (measure, gap) => `${measure}: ${gap}`,
  noteBound: (measure, bound) => `${measure} is “${bound}”`,
  noteIndex: (index) => `growth taken from the index ${index}`,
  noteFall: (fall) => `the table says: fell by ${fall}`,
  noteConverted: (measure, before) => `${measure} was ${before}`,
  noteOtherUnit: (measure, before) => `${measure} ${before}: another unit, not taken`,
  noteCorrected: (measure, before) => `${measure} corrected, ${before} on the sheet`,
  noteKept: (measure) => `${measure} checked and kept`,
  noteLeftOut: (measure, before) => `${measure} not used, ${before} on the sheet`,
  noteDoubt: (name) => `in doubt: ${name}`,
};

export const INTAKE_TEXTS: Catalogue<IntakeTexts> = { "zh-CN": zh, "en-US": en };

/** The sentence of a decision; reasons are those of the catalogue. */
export function reasonText(texts: IntakeTexts, reason: string, args: readonly string[]): string {
  const sentence = (texts.reasons as Record<string, Sentence>)[reason];
  if (!sentence) throw new RangeError(`no text for ${reason}`);
  return sentence(...args);
}

/** The sentence of a refusal; one about a doubt without a sentence of its own says that all is in doubt. */
export function refusalText(texts: IntakeTexts, reason: string, args: readonly string[]): string {
  const sentence = (texts.refusals as Record<string, Sentence>)[reason] ?? texts.refusals.otherDoubt;
  return sentence(...args);
}
