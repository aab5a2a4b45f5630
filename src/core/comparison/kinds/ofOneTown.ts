import { decimalsOf } from "../../numbers/decimals";
import { widthOf } from "../../plan/widths";
import { computesGrowth, isRate, type Indicator } from "../../template/Template";
import type { Language } from "../../texts/language";
import { SHEET_TEXTS } from "../../texts/sheet";
import { SHEET_KIND_TEXTS } from "../../texts/sheetKinds";
import { plainTownName } from "../../town/townName";
import { NOTHING, type At, type DraftCell, type Operand } from "../derived/Derived";
import { growthCell } from "../derived/growthCell";
import { incrementCell } from "../derived/structureCells";
import { pointsFormat } from "../formats";
import type { Figures, TownRow, TownTable } from "../TownTable";

const MOST_DECIMALS = 4;

/** The row of a town, under whichever way its name is written. */
export function rowOf(table: TownTable, town: string): TownRow | undefined {
  return table.rows.find((one) => plainTownName(one.name) === plainTownName(town));
}

/** As many decimals as the indicator has, or as the figures were given with, up to four. */
export function decimalsOn(indicator: Indicator, { value, previous, target }: Figures): number {
  const given = [value, previous, target].map((one) => (one === null ? 0 : decimalsOf(one)));
  return Math.min(MOST_DECIMALS, Math.max(indicator.unit === "" ? 0 : indicator.decimals, ...given));
}

/** Whether the cell of growth holds points: published ones, or a rate's, which has no growth in percent (R6). */
export function movesByPoints(indicator: Indicator, { points, growth }: Figures): boolean {
  return points !== null || (growth === null && isRate(indicator));
}

/** Growth as published, else of the two levels; of a rate its change in points (R6). */
export function growthOf(
  indicator: Indicator,
  { value, previous, growth, points }: Figures,
  { now, before }: { now: At; before: Operand | null },
  language: Language,
): DraftCell {
  const published = points ?? growth;
  if (published !== null) return published;
  if (value === null || previous === null || before === null) return NOTHING;
  if (isRate(indicator)) return incrementCell(now, before);
  return computesGrowth(indicator) ? growthCell(now, before, SHEET_TEXTS[language]) : NOTHING;
}

/** The format of points in a column of growths in percent: +0.7 百分点. */
export function pointsWithWord(indicator: Indicator, figures: Figures, language: Language): string {
  const words = SHEET_KIND_TEXTS[language];
  const word = indicator.unit === "‰" ? words.perMillePoints : words.points;
  const decimals = Math.max(decimalsOf(figures.points ?? 0), isRate(indicator) ? decimalsOn(indicator, figures) : 0);
  return pointsFormat(decimals)
    .split(";")
    .map((part) => `${part}" ${word}"`)
    .join(";");
}

const UNIT_WIDTHS = { least: 8, most: 20 };

/** The width of a column of units. */
export function unitWidth(units: readonly string[]): number {
  return Math.min(UNIT_WIDTHS.most, Math.max(UNIT_WIDTHS.least, ...units.map((unit) => widthOf(unit) + 2)));
}
