import type { Doubt, DoubtCode } from "../intake/Doubt";
import type { Catalogue, Language } from "./language";

/**
 * What may be wrong, each with its arguments in their order; the cells stand before the sentence, the cause behind it.
 * Every sentence says the figures; what can be done (keep, correct, leave out) stands on the buttons.
 */
interface DoubtTexts {
  partAboveWhole: (
    town: string,
    whole: string,
    wholeFigure: string,
    partTown: string,
    part: string,
    figure: string,
  ) => string;
  sumDiffers: (
    total: string,
    indicator: string,
    figure: string,
    sum: string,
    difference: string,
    town: string,
  ) => string;
  growthDiffers: (
    town: string,
    indicator: string,
    growth: string,
    value: string,
    base: string,
    computed: string,
    count?: string,
    of?: string,
  ) => string;
  completionDiffers: (
    town: string,
    indicator: string,
    completion: string,
    value: string,
    target: string,
    computed: string,
    count?: string,
    of?: string,
  ) => string;
  rankDiffers: (town: string, indicator: string, rank: string, figure: string) => string;
  shareDiffers: (
    town: string,
    indicator: string,
    share: string,
    part: string,
    whole: string,
    computed: string,
  ) => string;
  slip: (town: string, indicator: string, figure: string, reference: string, times: string) => string;
  unitDiffers: (indicator: string, unit: string, expected: string, figure: string) => string;
  unitMissing: (indicator: string) => string;
  townUnknown: (name: string) => string;
  townAlike: (name: string, known: string) => string;
  unmarkedSubtotal: (name: string) => string;
  percentMixed: (town: string, indicator: string, figure: string, other: string, asFraction: string) => string;
  pointsOfRate: (town: string, indicator: string, figure: string) => string;
  indexAsGrowth: (town: string, indicator: string, figure: string, growth: string) => string;
  dateInFigures: (town: string, indicator: string, typed: string) => string;
  errorInFigures: (town: string, indicator: string, error: string) => string;
  textInFigures: (town: string, indicator: string, text: string) => string;
  negativeFigure: (town: string, indicator: string, figure: string) => string;
  bound: (town: string, indicator: string, figure: string) => string;
  range: (town: string, indicator: string, range: string) => string;
  duplicate: (town: string, indicator: string, figure: string, before: string) => string;
  periodMissing: () => string;
  indicatorUnknown: (name: string) => string;
  hidden: (rowsOrColumns: string) => string;
  columnUnread: (head: string, count: string) => string;
  gapMeaning: (mark: string, count: string) => string;
  shiftedRow: (name: string) => string;
  otherTable: (title: string) => string;
}

/** What probably happened, as doubts name it. */
const ZH_CAUSES = {
  lostDigit: "可能少了一位数字。",
  extraDigit: "可能多了一位数字。",
  digitsSwapped: "可能有相邻两位数字写反了。",
  factor1000: "大小正好相差约一千倍，可能单位或位数有误。",
  factor10000: "大小正好相差约一万倍，可能把“万元”与“亿元”弄混了。",
  notCounted: "差额正好等于其中一行的数，可能漏加或重复加了一行。",
  otherScope: "各列都不等于下列各行之和，合计可能另有口径，例如含未列出的单位。",
  groupScope: "小计可能另有口径。",
  comparableScope: "可能按可比口径计算，公布的增速一般应予保留。",
  comparableScopeColumn: "整列如此，很可能按可比口径计算，公布的增速一般应予保留。",
  constantPrices: "该指标增速一般按不变价计算，公布的增速一般应予保留。",
  constantPricesColumn: "整列如此，增速应是按不变价计算的，一般应予保留。",
  revisedBase: "上年同期数可能已经修订。",
  revisedBaseColumn: "整列如此，上年同期数很可能已经修订。",
  percentSlip: "可能把百分数与小数弄混了，相差一百倍。",
  percentSlipColumn: "整列如此，百分数与小数弄混了，相差一百倍。",
  wrongSign: "正负号可能写反了。",
  index: "可能是以上年为100的指数，减去100才是增速。",
  swapped: "本期数与上年同期数可能写反了。",
  baseZero: "上年同期为零，没有增速。",
  baseNegative: "上年同期为负，增速没有意义；应写扭亏为盈、增亏或减亏。",
  status: "用词与两期的正负不符。",
  ofPhase: "与阶段目标相符，可能是占阶段目标的比重。",
  ofPhaseColumn: "整列与阶段目标相符，应是占阶段目标的比重。",
  closedTo100: "可能为使合计等于100而调整过。",
  ratio: "这是一组比例，不是一个数。",
  rank: "看上去是位次；如果是括号表示的负数，请改正。",
  growthWord: "这是增减情况，不是总量。",
  percentOfLevel: "总量不应带百分号。",
  amountInRate: "这里应是比率，单元格里却是带单位的总量。",
  severalChecks: "这个数与几处都对不上，可能是它本身有误。",
  atLeast: "是下限（超、余、以上），并非确数。",
  atMost: "是上限（不超过、以内），并非确数。",
  about: "是约数，并非确数。",
  none: "现按“无该项”处理。",
  unknown: "现按“不详”处理。",
  notSet: "现按“未设目标”处理。",
  belowUnit: "现按“不足本表单位”处理。",
  incomparable: "现按“不可比”处理。",
  townUnclear: "看不出是哪个乡镇（街道）的数；请指定地区。",
  townTwice: "表头和行首都是地区，两者不同。",
  indicatorUnclear: "看不出是哪个指标；请在表头或标题里写明。",
  measureUnclear: "看不出是完成数、增速、目标还是别的，或数据表没有这一项。",
  percentForm: "看不出是百分数还是小数；请在表头写明（%）。",
  hiddenColumn: "这一列是隐藏的，又不是已知的指标；需要时请取消隐藏。",
  openSpan: "只写了“以来”“截至”，看不出是哪几个月；请指定期间。",
  yearAlone: "只写了年份，看不出是全年还是同期；请指定期间。",
  monthAlone: "只写了月份，按当月数处理；如果是累计数，请指定期间。",
} as const;

export type DoubtCause = keyof typeof ZH_CAUSES;

const EN_CAUSES: Record<DoubtCause, string> = {
  lostDigit: "A digit may be missing.",
  extraDigit: "There may be a digit too many.",
  digitsSwapped: "Two neighbouring digits may stand in each other's place.",
  factor1000: "The size is off by about a thousand: the unit or the digits may be wrong.",
  factor10000: "The size is off by about ten thousand: 万元 and 亿元 may have been confused.",
  notCounted: "The difference is just one of the rows: it may have been left out or counted twice.",
  otherScope: "No column of the total is the sum of the rows: it may include units that are not listed.",
  groupScope: "The subtotal may have another scope.",
  comparableScope: "It may be on a comparable scope (可比口径); a published growth is usually kept.",
  comparableScopeColumn:
    "So does the whole column: it is most likely on a comparable scope (可比口径), and usually kept.",
  constantPrices: "Its growth is usually at constant prices; a published growth is usually kept.",
  constantPricesColumn: "So does the whole column: the growth is at constant prices, and usually kept.",
  revisedBase: "The base may have been revised since.",
  revisedBaseColumn: "So does the whole column: the base has most likely been revised.",
  percentSlip: "A percentage and a fraction may have been confused, a factor of a hundred.",
  percentSlipColumn: "So does the whole column: percentages and fractions have been confused, a factor of a hundred.",
  wrongSign: "The sign may be wrong.",
  index: "It may be an index with last year as 100, of which the growth is 100 less.",
  swapped: "This year's and last year's figure may stand in each other's place.",
  baseZero: "The base is zero, so that there is no growth.",
  baseNegative: "The base is negative, so that a growth means nothing.",
  status: "The word does not fit the signs of the two figures.",
  ofPhase: "It fits the phase target, and may be the completion of that.",
  ofPhaseColumn: "The whole column fits the phase target, and is the completion of that.",
  closedTo100: "It may have been adjusted so that the sum is 100.",
  ratio: "It is a set of proportions, no single figure.",
  rank: "It looks like a rank; if it is a loss in brackets, correct it.",
  growthWord: "It is a change, no level.",
  percentOfLevel: "A level has no percent sign.",
  amountInRate: "A rate is expected here, but the cell holds an amount with its unit.",
  severalChecks: "Several checks contradict this figure, so that it may be wrong itself.",
  atLeast: "It is a lower bound, not an exact figure.",
  atMost: "It is an upper bound, not an exact figure.",
  about: "It is an approximation, not an exact figure.",
  none: "Taken as: there is no such item.",
  unknown: "Taken as: not known.",
  notSet: "Taken as: no target was set.",
  belowUnit: "Taken as: below the unit of the table.",
  incomparable: "Taken as: not comparable.",
  townUnclear: "It is not clear which town they are of; name the town.",
  townTwice: "Head and row name two different towns.",
  indicatorUnclear: "It is not clear which indicator they are of; name it in the head or the title.",
  measureUnclear:
    "It is not clear whether they are values, growths, targets or something else, or the data has no place for them.",
  percentForm: "It is not clear whether they are percents or fractions; write (%) in the head.",
  hiddenColumn: "The column is hidden and no known indicator; unhide it if it is needed.",
  openSpan: "Only “since” or “until” is written, which names no months; give the period.",
  yearAlone: "Only a year is written, which may mean all of it or the same months; give the period.",
  monthAlone: "Only a month is written; they are taken for that month alone. If they are cumulative, give the period.",
};

export const DOUBT_CAUSES: Catalogue<Record<DoubtCause, string>> = { "zh-CN": ZH_CAUSES, "en-US": EN_CAUSES };

const inColumnZh = (count?: string, of?: string) => (count ? `（本列 ${of} 个数中有 ${count} 个如此）` : "");
const inColumnEn = (count?: string, of?: string) => (count ? ` (${count} of ${of} figures in this column)` : "");

const zh: DoubtTexts = {
  partAboveWhole: (town, whole, wholeFigure, partTown, part, figure) =>
    town === partTown
      ? `${town}的“${whole}”为 ${wholeFigure}，小于其中的“${part}” ${figure}。`
      : `“${whole}”${town}为 ${wholeFigure}，小于其中的${partTown} ${figure}。`,
  sumDiffers: (total, indicator, figure, sum, difference, town) =>
    `“${indicator}”的${total}为 ${figure}，各行之和为 ${sum}，相差 ${difference}，超出四舍五入的范围${town ? `；疑为${town}有误` : ""}。`,
  growthDiffers: (town, indicator, growth, value, base, computed, count, of) =>
    `${town}的“${indicator}”增速为 ${growth}，与本期 ${value}、上年同期 ${base} ${computed ? `算得的 ${computed} ` : ""}不符${inColumnZh(count, of)}。`,
  completionDiffers: (town, indicator, completion, value, target, computed, count, of) =>
    `${town}的“${indicator}”完成率为 ${completion}，而 ${value} ÷ 目标 ${target} = ${computed}${inColumnZh(count, of)}。`,
  rankDiffers: (town, indicator, rank, figure) =>
    `${town}的“${indicator}”位次为 ${rank}，与 ${figure} 在各地中的次序不符。`,
  shareDiffers: (town, indicator, share, part, whole, computed) =>
    `${town}的“${indicator}”占比为 ${share}，而 ${part} ÷ ${whole} = ${computed}。`,
  slip: (town, indicator, figure, reference, times) =>
    reference
      ? `${town}的“${indicator}”为 ${figure}，与本地其他时期或目标 ${reference} 相比，大小异常（扣除各地一般变化后相差约 ${times} 倍）。`
      : `${town}的“${indicator}”为 ${figure}，与各地的中位数相差约 ${times} 倍。`,
  unitDiffers: (indicator, unit, expected, figure) =>
    `“${indicator}”的单位写作“${unit}”，应为“${expected}”或可换算的单位；例如 ${figure}。`,
  unitMissing: (indicator) => `“${indicator}”没有写明单位。`,
  townUnknown: (name) => `不认识的地区“${name}”。`,
  townAlike: (name, known) => `地区“${name}”与已有的“${known}”相近但不相同；没有自动合并。`,
  unmarkedSubtotal: (name) => `“${name}”等于其下若干行之和，可能是没有标明的小计。`,
  percentMixed: (town, indicator, figure, other, asFraction) =>
    `${town}的“${indicator}”为 ${figure}，同列有 ${other}；不能确定它是 ${figure}% 还是 ${asFraction}。`,
  pointsOfRate: (town, indicator, figure) => `${town}的“${indicator}”是比率，${figure} 按百分点处理。`,
  indexAsGrowth: (town, indicator, figure, growth) =>
    `${town}的“${indicator}”增速为 ${figure}；整列都在100左右，应是以上年为100的指数，增速为 ${growth}%。`,
  dateInFigures: (town, indicator, typed) =>
    `${town}的“${indicator}”是日期，可能是 Excel 把“${typed}”改成了日期；没有采用。`,
  errorInFigures: (town, indicator, error) => `${town}的“${indicator}”是错误值 ${error}；没有采用。`,
  textInFigures: (town, indicator, text) => `${town}的“${indicator}”是“${text}”，读不成一个数；没有采用。`,
  negativeFigure: (town, indicator, figure) => `${town}的“${indicator}”为负数 ${figure}。`,
  bound: (town, indicator, figure) => `${town}的“${indicator}” ${figure} 不是确数。`,
  range: (town, indicator, range) => `${town}的“${indicator}”是区间 ${range}。`,
  duplicate: (town, indicator, figure, before) =>
    `${town}的“${indicator}”同一期间有两个不同的数：先是 ${before}，这里是 ${figure}。`,
  periodMissing: () => "没有找到期间。",
  indicatorUnknown: (name) => `模板中没有指标“${name}”。`,
  hidden: (rowsOrColumns) => `有隐藏的行或列：${rowsOrColumns}。`,
  columnUnread: (head, count) => `没有读取“${head}”列，${count} 个数没有采用。`,
  gapMeaning: (mark, count) => `“${mark}”出现 ${count} 次；各种资料中它的意思不同，请确认。`,
  shiftedRow: (name) => `“${name}”一行的数可能错列了。`,
  otherTable: (title) => `工作表上另有一张表：${title}。`,
};

const en: DoubtTexts = {
  partAboveWhole: (town, whole, wholeFigure, partTown, part, figure) =>
    town === partTown
      ? `“${whole}” of ${town} is ${wholeFigure}, less than its part “${part}”, ${figure}.`
      : `“${whole}” of ${town} is ${wholeFigure}, less than its part ${partTown}, ${figure}.`,
  sumDiffers: (total, indicator, figure, sum, difference, town) =>
    `“${indicator}”: ${total} is ${figure}, the rows add up to ${sum}, a difference of ${difference} beyond rounding${town ? `; ${town} may be wrong` : ""}.`,
  growthDiffers: (town, indicator, growth, value, base, computed, count, of) =>
    `The growth of “${indicator}” of ${town} is ${growth}, which contradicts ${value} against ${base}${computed ? ` (${computed})` : ""}${inColumnEn(count, of)}.`,
  completionDiffers: (town, indicator, completion, value, target, computed, count, of) =>
    `The completion of “${indicator}” of ${town} is ${completion}, but ${value} ÷ target ${target} = ${computed}${inColumnEn(count, of)}.`,
  rankDiffers: (town, indicator, rank, figure) =>
    `The rank of “${indicator}” of ${town} is ${rank}, which is not the place of ${figure} among the towns.`,
  shareDiffers: (town, indicator, share, part, whole, computed) =>
    `The share “${indicator}” of ${town} is ${share}, but ${part} ÷ ${whole} = ${computed}.`,
  slip: (town, indicator, figure, reference, times) =>
    reference
      ? `“${indicator}” of ${town} is ${figure}, out of scale against its other period or target, ${reference} (about ${times} times, beyond what is usual here).`
      : `“${indicator}” of ${town} is ${figure}, about ${times} times off the median of the towns.`,
  unitDiffers: (indicator, unit, expected, figure) =>
    `“${indicator}” is given in “${unit}”; “${expected}” or a unit of its kind is expected, for example for ${figure}.`,
  unitMissing: (indicator) => `“${indicator}” has no unit.`,
  townUnknown: (name) => `Unknown town “${name}”.`,
  townAlike: (name, known) => `The town “${name}” is nearly “${known}”, but not the same; they were not merged.`,
  unmarkedSubtotal: (name) => `“${name}” is the sum of rows beneath it, and may be a subtotal without its mark.`,
  percentMixed: (town, indicator, figure, other, asFraction) =>
    `“${indicator}” of ${town} is ${figure} in a column with ${other}; it may mean ${figure}% or ${asFraction}.`,
  pointsOfRate: (town, indicator, figure) => `“${indicator}” of ${town} is a rate: ${figure} is taken as points.`,
  indexAsGrowth: (town, indicator, figure, growth) =>
    `The growth of “${indicator}” of ${town} is ${figure}; the whole column is around 100, so that it is an index, and the growth ${growth}%.`,
  dateInFigures: (town, indicator, typed) =>
    `“${indicator}” of ${town} is a date; Excel may have made it of “${typed}”. It was not taken.`,
  errorInFigures: (town, indicator, error) => `“${indicator}” of ${town} is the error ${error}. It was not taken.`,
  textInFigures: (town, indicator, text) =>
    `“${indicator}” of ${town} is “${text}”, which is no single figure. It was not taken.`,
  negativeFigure: (town, indicator, figure) => `“${indicator}” of ${town} is negative: ${figure}.`,
  bound: (town, indicator, figure) => `“${indicator}” of ${town}, ${figure}, is not exact.`,
  range: (town, indicator, range) => `“${indicator}” of ${town} is a range: ${range}.`,
  duplicate: (town, indicator, figure, before) =>
    `“${indicator}” of ${town} has two figures for the same period: first ${before}, here ${figure}.`,
  periodMissing: () => "No period was found.",
  indicatorUnknown: (name) => `The template has no indicator “${name}”.`,
  hidden: (rowsOrColumns) => `There are hidden rows or columns: ${rowsOrColumns}.`,
  columnUnread: (head, count) => `The column “${head}” was not read; ${count} figures are left out.`,
  gapMeaning: (mark, count) => `“${mark}” stands ${count} times; its meaning differs by book, please confirm.`,
  shiftedRow: (name) => `The figures of the row “${name}” may stand in the wrong columns.`,
  otherTable: (title) => `There is another table on the sheet: ${title}.`,
};

export const DOUBTS: Catalogue<Record<DoubtCode, (...args: string[]) => string>> = {
  "zh-CN": zh as Record<DoubtCode, (...args: string[]) => string>,
  "en-US": en as Record<DoubtCode, (...args: string[]) => string>,
};

/** The sentence of a doubt with its cause, without the place. */
export function doubtText({ code, args, cause }: Pick<Doubt, "code" | "args" | "cause">, language: Language): string {
  const sentence = DOUBTS[language][code](...args);
  const causes: Partial<Record<string, string>> = DOUBT_CAUSES[language];
  const reason = cause === null ? undefined : causes[cause];
  const between = language === "zh-CN" ? "" : " ";
  return reason ? `${sentence}${between}${reason}` : sentence;
}
