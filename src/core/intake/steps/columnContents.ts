import { remembered } from "../../memory/remembered";
import { findIndicator, type Template } from "../../template/Template";
import { isAggregateName, isZoneName, unitLevel } from "../../town/townName";
import type { Grid } from "../Grid";
import { saysNothing } from "../PeriodHint";
import { ENTERPRISE } from "./finerRows";
import { isFigure } from "./lines";
import { isUnitText } from "./headUnits";
import { readHead } from "./readHead";
import type { Region } from "./tables";

/** How many cells of a column hold what, over the rows of figures. */
export interface ColumnContents {
  /** Rows in which anything stands. */
  filled: number;
  figures: number;
  texts: number;
  units: number;
  periods: number;
  measures: number;
  /** Names of towns and zones; totals and parts, which tables of indicators have too, are counted apart. */
  towns: number;
  totals: number;
  indicators: number;
  /** Names of enterprises, of which a town has many. */
  enterprises: number;
  /** Different texts. */
  distinct: number;
  /** Whether the figures count 1, 2, 3 … down. */
  counts: boolean;
  /** Whether all figures are years. */
  years: boolean;
}

/** 平均用工人数 and 能源消费总量 are measured; 平均, 全区平均 and 各镇总量 are over towns. */
const MEASURED = /平均|总量|总数|累计|汇总|均数/u;
const OVER_TOWNS =
  /^(?:(?:全|各|本).{0,3}|.{0,5}(?:镇街?|乡镇?|街道|区|县|市|省|国))?(?:平均|总量|总数|累计|汇总|均数)(?:数|值|水平|线|分)?$/u;

/** Whether a name is that of a town, a zone or a total over towns. */
export function isTownish(name: string): boolean {
  const plain = name.replace(/[(].*[)]$/u, "");
  const level = unitLevel(plain);
  if (plain.length > 14 || plain === "") return false;
  return (
    (level !== null && level <= 4 && plain.length >= 2 && !/^(?:地区|城市|城镇|乡镇|城区)$/u.test(plain)) ||
    (isAggregateName(plain) && (!MEASURED.test(plain) || OVER_TOWNS.test(plain))) ||
    (isZoneName(plain) && plain.length <= 10)
  );
}

const isAggregate = remembered(isAggregateName);

export function columnContents(
  grid: Grid,
  region: Region,
  column: number,
  template: Template,
  isTown: (name: string) => boolean,
): ColumnContents {
  const contents: ColumnContents = {
    filled: 0,
    figures: 0,
    texts: 0,
    units: 0,
    periods: 0,
    measures: 0,
    towns: 0,
    totals: 0,
    indicators: 0,
    enterprises: 0,
    distinct: 0,
    counts: false,
    years: false,
  };
  const texts = new Set<string>();
  const numbers: number[] = [];
  for (const row of region.body) {
    if (grid.isBlank(row, column)) continue;
    contents.filled++;
    if (isFigure(grid, row, column)) {
      contents.figures++;
      const reading = grid.reading(row, column);
      if (reading.kind === "number") numbers.push(reading.value);
      if (reading.kind === "date") contents.periods++;
      continue;
    }
    contents.texts++;
    const text = grid.text(row, column);
    texts.add(text);
    if (isUnitText(text)) contents.units++;
    const head = readHead(text, template);
    if (head.name === "" && head.measure === null && !saysNothing(head.period)) contents.periods++;
    else if (head.name === "" && head.measure !== null) contents.measures++;
    if (isAggregate(text)) contents.totals++;
    else if (isTown(text)) contents.towns++;
    else if (ENTERPRISE.test(text)) contents.enterprises++;
    if (findIndicator(template, head.name)) contents.indicators++;
  }
  contents.distinct = texts.size;
  contents.counts =
    numbers.length >= 2 &&
    numbers.every((number, place) => number === numbers[0]! + place) &&
    numbers[0]! <= 1 &&
    numbers.length === contents.figures;
  contents.years =
    numbers.length > 0 &&
    numbers.length === contents.figures &&
    numbers.every((number) => Number.isInteger(number) && number >= 1980 && number <= 2099);
  return contents;
}
