import { chineseSpan, englishSpan } from "../period/periodLabel";
import type { Indicator } from "../template/Template";
import type { Language } from "../texts/language";
import type { SheetTexts } from "../texts/sheet";
import type { Column, RankedMeasure } from "./measures";
import type { SheetShape } from "./shape";
import { isAdditive } from "./TownTable";
import type { Unit } from "./units";

/** The name of a phase without its year: 前三季度. */
export function phaseName(column: Column, language: Language): string {
  if (!column.phase) return "";
  return language === "zh-CN" ? chineseSpan(column.phase) : englishSpan(column.phase);
}

/** More names than this are counted, not listed: a note must fit under the table. */
const MOST_NAMES = 12;

/** The units that take no part in the ranking. */
export function leftOut(units: readonly Unit[], texts: SheetTexts): string {
  return listOf(
    units.filter((unit) => !unit.ranked && !unit.isGroup).map((unit) => unit.name),
    texts,
  );
}

/** Names as a note lists them, each once. */
export function listOf(names: Iterable<string>, texts: SheetTexts): string {
  const all = [...new Set(names)];
  const shown = all.slice(0, MOST_NAMES).join(texts.list);
  return all.length > MOST_NAMES ? texts.andMore(shown, all.length) : shown;
}

/** A ranked measure in words, with its indicator where the sheet has several: 固定资产投资同比增速. */
export function measureName(shape: SheetShape, column: Column, texts: SheetTexts, language: Language): string {
  const measure =
    column.measure === "value"
      ? levelName(column.indicator, texts)
      : texts.sortMeasures[column.measure as RankedMeasure](phaseName(column, language));
  return shape.table.indicators.length > 1 ? texts.measureOf(column.indicator.name[language], measure) : measure;
}

/** What levels are called where towns are ranked by them: 总量 of what adds up, else merely the figure. */
export function levelName(indicator: Indicator, texts: SheetTexts): string {
  return isAdditive(indicator) ? texts.sortMeasures.value("") : texts.plainLevel;
}
