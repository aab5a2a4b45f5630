import type { Observation } from "../indicator/Observation";
import { ranking, type RankOrder } from "../statistics/ranks/ranking";
import { SHEET_TEXTS } from "../texts/sheet";
import type { Language } from "../texts/language";
import { lowerIsBetter, rankedValue, type RankedMeasure } from "./measures";
import { measureName } from "./noteWords";
import { shapeOf } from "./shape";
import type { TownTable } from "./TownTable";

/** The towns in the order of the sheet, by the measure that its first column ranks. */
export interface League {
  measure: string;
  /** How the values are meant: a fraction to show in percent, or a level. */
  isRate: boolean;
  rows: { name: string; rank: number | null; value: Observation }[];
}

/** The ranking that a comparison sheet will open with, for a look before it is written. */
export function leagueOf(table: TownTable, language: Language, sortBy?: RankedMeasure): League {
  const texts = SHEET_TEXTS[language];
  const shape = shapeOf(table, texts, sortBy ? { sortBy } : {});
  const { main } = shape;
  const order: RankOrder = lowerIsBetter(main) ? "ascending" : "descending";
  const towns = shape.units.filter((unit) => unit.ranked);
  const values = towns.map((unit) => rankedValue(main, unit.row?.figures.get(main.indicator)));
  const rankOf = ranking(values, order, "1224");
  const rows = towns.map((unit, place) => {
    const rank = rankOf(values[place]!);
    return { name: unit.name, rank: typeof rank === "number" ? rank : null, value: values[place]! };
  });
  return { measure: measureName(shape, main, texts, language), isRate: main.measure !== "value", rows };
}
