import type { Doubt, DoubtCode } from "../intake/Doubt";
import { DOUBT_CAUSES } from "./doubtCauses";
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
  partsDiffer: (town: string, whole: string, figure: string, sum: string, difference: string, part: string) => string;
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
  fallAsGrowth: (head: string, count: string, fall: string, growth: string) => string;
  dateInFigures: (town: string, indicator: string, typed: string) => string;
  errorInFigures: (town: string, indicator: string, error: string) => string;
  textInFigures: (town: string, indicator: string, text: string) => string;
  growthTarget: (indicator: string, town: string, figure: string, level: string, base: string) => string;
  targetsDiffer: (town: string, indicator: string, target: string, growth: string, level: string) => string;
  cumulativeDiffers: (town: string, indicator: string, figure: string, computed: string) => string;
  pointsDiffer: (town: string, indicator: string, points: string, value: string, base: string) => string;
  incrementDiffers: (town: string, indicator: string, increment: string, value: string, base: string) => string;
  negativeFigure: (town: string, indicator: string, figure: string) => string;
  bound: (town: string, indicator: string, figure: string) => string;
  range: (town: string, indicator: string, range: string) => string;
  duplicate: (town: string, indicator: string, figure: string, before: string) => string;
  periodMissing: (name: string) => string;
  indicatorUnknown: (name: string, near?: string) => string;
  hidden: (rowsOrColumns: string) => string;
  columnUnread: (head: string, count: string) => string;
  gapMeaning: (mark: string, count: string) => string;
  shiftedRow: (name: string) => string;
  otherTable: (title: string) => string;
}

const inColumnZh = (count?: string, of?: string) => (count ? `（本列 ${of} 个数中有 ${count} 个如此）` : "");
const inColumnEn = (count?: string, of?: string) => (count ? ` (${count} of ${of} figures in this column)` : "");

const zh: DoubtTexts = {
  partAboveWhole: (town, whole, wholeFigure, partTown, part, figure) =>
    town === partTown
      ? `${town}的“${whole}”为 ${wholeFigure}，小于其中的“${part}” ${figure}。`
      : `“${whole}”${town}为 ${wholeFigure}，小于其中的${partTown} ${figure}。`,
  sumDiffers: (total, indicator, figure, sum, difference, town) =>
    `“${indicator}”的${total}为 ${figure}，各行之和为 ${sum}，相差 ${difference}，超出四舍五入的范围${town ? `；疑为${town}有误` : ""}。`,
  partsDiffer: (town, whole, figure, sum, difference, part) =>
    `${town}的“${whole}”为 ${figure}，各部分之和为 ${sum}，相差 ${difference}，超出四舍五入的范围${part ? `；疑为“${part}”有误` : ""}。`,
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
  fallAsGrowth: (head, count, fall, growth) =>
    `“${head}”列的 ${count} 个数按下降理解：${fall} 读作增长 ${growth}。如果表中的数本身带正负号（下降为负），请更正。`,
  dateInFigures: (town, indicator, typed) =>
    `${town}的“${indicator}”是日期，可能是 Excel 把“${typed}”改成了日期；没有采用。`,
  errorInFigures: (town, indicator, error) => `${town}的“${indicator}”是错误值 ${error}；没有采用。`,
  textInFigures: (town, indicator, text) => `${town}的“${indicator}”是“${text}”，读不成一个数；没有采用。`,
  growthTarget: (indicator, town, figure, level, base) =>
    `“${indicator}”的目标是增速（${town} ${figure}），记入备注；“年度目标”一列只存总量，要考核完成率请填“上年全年数×（1+目标增速）”${level ? `，按上年 ${base} 为 ${level}` : ""}。`,
  targetsDiffer: (town, indicator, target, growth, level) =>
    `${town}的“${indicator}”目标总量为 ${target}，而目标增速 ${growth} 合 ${level}，两者不一致；以较高的为准。`,
  cumulativeDiffers: (town, indicator, figure, computed) =>
    `${town}的“${indicator}”上月止累计为 ${figure}，而由本月止累计和当月推算为 ${computed}。`,
  pointsDiffer: (town, indicator, points, value, base) =>
    `${town}的“${indicator}”增减百分点为 ${points}，与本期 ${value}、上年同期 ${base} 不符。`,
  incrementDiffers: (town, indicator, increment, value, base) =>
    `${town}的“${indicator}”增减额为 ${increment}，与本期 ${value}、上年同期 ${base} 不符。`,
  negativeFigure: (town, indicator, figure) => `${town}的“${indicator}”为负数 ${figure}。`,
  bound: (town, indicator, figure) => `${town}的“${indicator}” ${figure} 不是确数。`,
  range: (town, indicator, range) => `${town}的“${indicator}”是区间 ${range}。`,
  duplicate: (town, indicator, figure, before) =>
    `${town}的“${indicator}”同一期间有两个不同的数：先是 ${before}，这里是 ${figure}。`,
  periodMissing: (name) => `${name ? `“${name}”的` : ""}期间不明确。`,
  indicatorUnknown: (name, near) =>
    `模板中没有指标“${name}”${near ? `，相近的有：${near}` : ""}；现按原名保留，如果是同一指标，请指定。`,
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
  partsDiffer: (town, whole, figure, sum, difference, part) =>
    `“${whole}” of ${town} is ${figure}, its parts add up to ${sum}, a difference of ${difference} beyond rounding${part ? `; “${part}” may be wrong` : ""}.`,
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
  fallAsGrowth: (head, count, fall, growth) =>
    `${count} figures under “${head}” are taken as falls: ${fall} is read as a growth of ${growth}. Correct them if they carry their sign already (a fall below zero).`,
  dateInFigures: (town, indicator, typed) =>
    `“${indicator}” of ${town} is a date; Excel may have made it of “${typed}”. It was not taken.`,
  errorInFigures: (town, indicator, error) => `“${indicator}” of ${town} is the error ${error}. It was not taken.`,
  textInFigures: (town, indicator, text) =>
    `“${indicator}” of ${town} is “${text}”, which is no single figure. It was not taken.`,
  growthTarget: (indicator, town, figure, level, base) =>
    `The target of “${indicator}” is a growth (${town}: ${figure}); it stands in the note. The column of annual targets holds levels only: enter last year × (1 + growth)${level ? `, ${level} by last year's ${base}` : ""} to have its completion computed.`,
  targetsDiffer: (town, indicator, target, growth, level) =>
    `The target of “${indicator}” of ${town} is ${target}, but the growth aimed at, ${growth}, makes ${level}; the higher one binds.`,
  cumulativeDiffers: (town, indicator, figure, computed) =>
    `“${indicator}” of ${town}: the figure until last month is ${figure}, but the figures of the month and until this month make ${computed}.`,
  pointsDiffer: (town, indicator, points, value, base) =>
    `The change of “${indicator}” of ${town} is ${points} points, which contradicts ${value} against ${base}.`,
  incrementDiffers: (town, indicator, increment, value, base) =>
    `The change of “${indicator}” of ${town} is ${increment}, which contradicts ${value} against ${base}.`,
  negativeFigure: (town, indicator, figure) => `“${indicator}” of ${town} is negative: ${figure}.`,
  bound: (town, indicator, figure) => `“${indicator}” of ${town}, ${figure}, is not exact.`,
  range: (town, indicator, range) => `“${indicator}” of ${town} is a range: ${range}.`,
  duplicate: (town, indicator, figure, before) =>
    `“${indicator}” of ${town} has two figures for the same period: first ${before}, here ${figure}.`,
  periodMissing: (name) => `The period${name ? ` of “${name}”` : ""} is not clear.`,
  indicatorUnknown: (name, near) =>
    `The template has no indicator “${name}”${near ? `; near it: ${near}` : ""}. It keeps its name; if it is one of them, say so.`,
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
