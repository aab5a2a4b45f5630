import { isCumulative } from "../../period/Period";
import { computesGrowth, isRate, type Indicator } from "../../template/Template";
import type { Language } from "../../texts/language";
import { SHEET_TEXTS } from "../../texts/sheet";
import { plainTownName } from "../../town/townName";
import { rankedValue } from "../measures";
import type { ScoreItem, ScoreSpec } from "../spec/SheetSpec";
import type { TownTable } from "../TownTable";

/** An item of a composite score with the indicator it is about. */
export interface Scored extends ScoreItem {
  of: Indicator;
}

/** Indicators beyond these are left to a specification of one's own. */
const MOST_ITEMS = 8;

/**
 * The score that figures allow where nobody has said otherwise: completion of the target where there is one, else growth by
 * its range; equal weights, the first taking what is left of 100; a missing figure refuses the composite (R53).
 */
export function usualScore(table: TownTable): ScoreSpec {
  const items = table.indicators.flatMap((indicator): ScoreItem[] => {
    const measure = usualMeasure(table, indicator);
    if (measure === null) return [];
    const method = measure === "completion" ? "completion" : "range";
    return [{ indicator: indicator.id, measure, method, weight: 0, cap: 1 }];
  });
  const chosen = items.slice(0, MOST_ITEMS);
  const each = Math.floor(100 / Math.max(1, chosen.length));
  const first = 100 - each * (chosen.length - 1);
  return {
    items: chosen.map((item, place) => ({ ...item, weight: place === 0 ? first : each })),
    missing: "refuse",
    points: [],
    vetoed: [],
  };
}

function usualMeasure(table: TownTable, indicator: Indicator): ScoreItem["measure"] | null {
  const towns = table.rows.filter((row) => row.aggregate === null);
  const has = (measure: ScoreItem["measure"]) =>
    towns.filter((row) => rankedValue({ indicator, measure, phase: null }, row.figures.get(indicator)) !== null)
      .length > 1;
  if (canComplete(table, indicator) && has("completion")) return "completion";
  return has("growth") ? "growth" : null;
}

/** Whether a level target of the indicator can be divided into (R22, R26, R27). */
export function canComplete({ period }: TownTable, indicator: Indicator): boolean {
  return isCumulative(period) && indicator.direction === "higher" && !isRate(indicator);
}

/** The items whose indicator the table has, in their order. */
export function scoredItems(table: TownTable, { items }: ScoreSpec): Scored[] {
  return items.flatMap((item): Scored[] => {
    const of = table.indicators.find(
      (one) => one.id === item.indicator || Object.values(one.name).includes(item.indicator),
    );
    return of ? [{ ...item, of }] : [];
  });
}

/** The indicator of an item; where it is scored in two ways, with the figure that this one scores. */
export function itemName({ of, measure }: Scored, items: readonly Scored[], language: Language): string {
  const { measureOf, sortMeasures } = SHEET_TEXTS[language];
  const name = of.name[language];
  return items.filter((item) => item.of === of).length > 1 ? measureOf(name, sortMeasures[measure]("")) : name;
}

/** What of an item stands on the sheet before its score. */
export function inputsOf(
  { of, measure }: Scored,
  table: TownTable,
): ("value" | "previous" | "target" | "growth" | "completion")[] {
  const figures = table.rows.flatMap((row) => row.figures.get(of) ?? []);
  if (measure === "completion") {
    const hasTargets = figures.some((one) => one.target !== null) || figures.every((one) => one.completion === null);
    return hasTargets ? ["value", "target", "completion"] : ["completion"];
  }
  if (measure === "value") return ["value"];
  const computes = computesGrowth(of) && figures.some((one) => one.growth === null && one.previous !== null);
  return computes ? ["value", "previous", "growth"] : ["growth"];
}

/** The points of their own that a specification gives to a town, and whether it is vetoed. */
export function pointsOf({ points, vetoed }: ScoreSpec, town: string): number | "veto" | null {
  const plain = plainTownName(town);
  if (vetoed.some((name) => plainTownName(name) === plain)) return "veto";
  const own = points.filter((one) => plainTownName(one.town) === plain);
  return own.length === 0 ? null : own.reduce((sum, one) => sum + one.points, 0);
}
