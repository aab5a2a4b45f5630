import { findIndicator, type Template } from "../../template/Template";
import { isAggregateName } from "../../town/townName";
import type { Grid } from "../Grid";
import { monthsOf } from "../../period/Period";
import { isMonthAlone, NO_HINT, over, periodOf, saysNothing, takePeriod, type PeriodHint } from "../PeriodHint";
import { namesFrom } from "./indicators";
import { isAside } from "./lines";
import { isUnitText, readBracket } from "./headUnits";
import { readHead } from "./readHead";

/** What stands above a table or names its sheet. */
export interface TitleReading {
  text: string;
  period: PeriodHint;
  /** The town a title begins with: XX镇2024年1-5月…, "" for none. */
  town: string;
  indicator: string;
  measure: ReturnType<typeof readHead>["measure"];
  units: string[];
  unitRow: number | null;
  /** All below is aimed at: 预期目标分解表. */
  aims: boolean;
}

export const NO_TITLE: TitleReading = {
  text: "",
  period: NO_HINT,
  town: "",
  indicator: "",
  measure: null,
  units: [],
  unitRow: null,
  aims: false,
};

/** A table that hands out targets, with nothing of what was done. */
const AIMS = /(?:目标|任务|计划)(?:任务|值|数)?的?(?:分解|一览|下达|安排|分配|建议|汇总)*表?(?:[(][^()]*[)])?$/u;
const DONE = /完成|进展|执行|进度|实绩|实际|对比|情况/u;
const UNIT_LINE = /(?:计量)?单位[:：]([^()（）|]+)/u;
/** What titles of tables end with, and words between the name of the unit and the end. */
const TABLE_WORDS =
  /(?:及其?(?:构成|增速|增长|位次|排名))?(?:(?:主要)?(?:经济|统计)?(?:指标)?(?:完成|进展|推进|运行|汇总|分布|增长|(?:目标)?(?:任务)?分解)?(?:分[月季年]|逐[月季年])?(?:情况)?(?:一览|统计|对比|对照|汇总|比较|通报|进度|监测|月报|快报|简报|排名|明细|调度|督查|督办|考核|评比|晾晒|公示|发布|台账|报|简)*表?(?:[(][^()]*[)])?)$/u;

/** Reads the lines above a table, the nearest last, over what the sheet's name says (I3, I4, I20). */
export function findTitle(
  grid: Grid,
  rows: readonly number[],
  columns: { left: number; right: number },
  template: Template,
  isTown: (name: string) => boolean,
): TitleReading {
  const title: TitleReading = { ...NO_TITLE, units: [] };
  const texts: string[] = [];
  let written: WrittenOn | null = null;
  for (const row of rows) {
    const seen = new Set<string>();
    for (let column = columns.left; column <= columns.right; column++) {
      const text = grid.text(row, column);
      if (text === "" || seen.has(text)) continue;
      seen.add(text);
      const day = dayOf(text);
      written ??= day;
      if (day) continue;
      // 单位： and 万元 in two cells.
      readUnits(
        /单位[:：]$/u.test(text) ? text + (textAfter(grid, row, column, columns.right) ?? "") : text,
        row,
        title,
      );
      const plain = text.replace(UNIT_LINE, "").replace(/[()]{2}/u, "");
      if (isAside(text) && !/^[(]?(?:填报|上报|报送)?(?:单位|日期|时间|期)|报告期/u.test(text)) continue;
      if (plain === "" && text !== "") continue;
      texts.push(text);
      readLine(isAside(text) ? text.replace(/^[^:：]*[:：]/u, "") : plain, title, template, isTown);
    }
  }
  title.text = texts[0] ?? "";
  if (written) title.period = yearOfReport(title.period, written);
  return title;
}

const DAY = /^(?:(?:填报|上报|报送|制表)?(?:日期|时间)[:：])?((?:19|20)\d{2})[年.—/-](\d{1,2})[月.—/-](\d{1,2})日?$/u;

/** The day a report was written: 2025年11月3日 beside the unit. */
function dayOf(text: string): WrittenOn | null {
  const [, year, month] = DAY.exec(text) ?? [];
  return year === undefined ? null : { year: Number(year), month: Number(month) };
}

interface WrittenOn {
  year: number;
  month: number;
}

/** Where no line names the year, it is that in which the months named were last over when the report was written. */
function yearOfReport(period: PeriodHint, { year, month }: WrittenOn): PeriodHint {
  if (period.year !== null || period.span === null) return period;
  const read = periodOf({ ...period, year, grain: null });
  return read ? { ...period, year: monthsOf(read).last <= month ? year : year - 1 } : period;
}

function textAfter(grid: Grid, row: number, column: number, right: number): string | undefined {
  for (let next = column + 1; next <= right; next++) if (!grid.isBlank(row, next)) return grid.text(row, next);
  return undefined;
}

/** A line of the unit under the table, where none stands above it. */
export function withUnitsBelow(title: TitleReading, grid: Grid, rows: readonly number[], column: number): TitleReading {
  const row = rows.find((one) => /^[(]?(?:金额|计量)?单位[:：]/u.test(grid.text(one, column)));
  if (row === undefined) return title;
  const below = { ...title };
  readUnits(grid.text(row, column), row, below);
  return below;
}

function readUnits(text: string, row: number, title: TitleReading): void {
  const [, named] = UNIT_LINE.exec(text) ?? [];
  if (named === undefined) return;
  const units = named
    .split(/[、,，;；/和及]/u)
    .map((unit) => unit.trim())
    .filter(isUnitText);
  if (units.length === 0) return;
  title.units = units;
  title.unitRow = row;
}

/** Takes the period, the town and, where one is left, the indicator out of a line. */
function readLine(text: string, title: TitleReading, template: Template, isTown: (name: string) => boolean): void {
  title.aims ||= AIMS.test(text) && !DONE.test(text);
  const { hint, rest } = takePeriod(
    text
      // 2023—2025年1—6月: of several years the last; the heads name each.
      .replace(/(?:19|20)\d{2}年?[-~—至到](?=(?:19|20)\d{2}年)/u, "")
      // 表1 2024年 has lost its space.
      .replace(/^附?表\d{1,2}(?=(?:19|20)\d{2}年)/u, "")
      .replace(/^附?表(?:[一二三四五六七八九十]{1,3}|\d{1,2}(?!\d)(?:[—-]\d{1,2}(?!\d))?)?[:：、.]?/u, ""),
  );
  // 时间：2025年9月 below a title of 1-9月 tells no more than the year.
  const isSaid = title.period.span !== null && hint.span !== null && isMonthAlone(hint.span);
  title.period = over(title.period, isSaid ? { ...NO_HINT, year: hint.year } : hint);
  const [, town, after] = splitTown(rest, isTown);
  if (town !== "") title.town = town;
  const subject = after
    .replace(TABLE_WORDS, "")
    .replace(/[分逐按](?:月度?|季度?|年度?|行业|产业|领域|类型|类别)$/u, "")
    .replace(/^((?:各(?:乡镇|镇街|镇|街道|乡)|全[市区县镇])?)[分逐按]?(?:季度|月度)(?=.{2})/u, "$1");
  const reading = readHead(subject, template);
  if (reading.name !== "" && !isTown(reading.name)) title.indicator = reading.name.replace(/(?:月|季|年)度$/u, "");
  if (title.unitRow === null) readBrackets(after, title);
  if (reading.measure !== null) title.measure = reading.measure;
}

/** 各镇规上工业总产值（万元） */
function readBrackets(text: string, title: TitleReading): void {
  for (const [, inner = ""] of text.matchAll(/[(]([^()]*)[)]/gu)) {
    const units = inner.split(/[、,，;；/]/u);
    const said = units.every(isUnitText) ? units : (readBracket(inner)?.units ?? []);
    if (said.length > 0) title.units = said;
  }
}

/** XX镇主要经济指标: the town, and what is said of it. */
function splitTown(text: string, isTown: (name: string) => boolean): [string, string, string] {
  const plain = text.replace(/^[(][^()]*[)]/u, "");
  const own = /^(?:各|全|本|分)(?:乡镇|镇街|镇|街道|县|区|市)/u.test(plain);
  if (!own) {
    const match = /^(.{1,8}?(?:街道办事处|街道|镇|乡|开发区|管委会|园区|[^地]区|县|市))(?!街|乡|镇|各|\()(.*)$/u.exec(
      plain,
    );
    if (match && isTown(match[1]!) && !isAggregateName(match[1]!)) return [plain, match[1]!, match[2]!];
    if (isTown(plain) && !isAggregateName(plain)) return [plain, plain, ""];
  }
  return [plain, "", plain];
}

/** Names of what a sheet may be of as a whole; 汇总 and 工业 are none. */
const AMOUNT = /.(?:收入|产值|增加值|投资|销售额|零售总?额|总额|利润|税收|用电量|产量)$/u;

/** What the name of a sheet or of its file says: 5月, 1-5月, 场口镇, 2025年2月各镇财政收入. */
export function readSheetName(
  name: string,
  template: Template,
  isTown: (name: string) => boolean,
): { period: PeriodHint; town: string; indicator: string } {
  const plain = name
    .normalize("NFKC")
    .replace(/\s/gu, "")
    .replace(/\.(?:csv|txt|tsv|xlsx)$/iu, "");
  const { hint, rest } = takePeriod(plain);
  const [, town, after] = splitTown(rest, isTown);
  const named = readHead(after.replace(TABLE_WORDS, ""), template).name;
  const isSubject = findIndicator(template, named) || AMOUNT.test(named) || namesFrom(named, template).length > 0;
  const indicator = isSubject ? named : "";
  return { period: saysNothing(hint) ? NO_HINT : hint, town, indicator };
}
