import type { Understanding } from "../intake/Understanding";
import { takePeriod } from "../intake/PeriodHint";
import type { Figure, FigureMeasure } from "../intake/Figure";
import { isAggregateName } from "../town/townName";
import { ENTRY_MEASURES, plainName, type EntryMeasure, type Periodicity } from "./Template";
import type { SheetSummary } from "./templateOfSheet";

/** The unit of a period, as a template expects it; a sheet of several expects the finest. */
const FINENESS: Periodicity[] = ["month", "quarter", "half", "year"];

/**
 * What of a sheet that was understood makes a template: its indicators with their units, its towns (totals and groups are none), its measures and its
 * layout. The title without its period is the name that is offered.
 */
export function summaryOfSheet(understanding: Understanding, sheetName: string): SheetSummary {
  const { figures, tables } = understanding;
  const aggregates = new Set(tables.flatMap((table) => table.aggregates).map(({ row }) => row));
  const towns = figures.filter(({ town, place }) => !isAggregateName(town) && !aggregates.has(place.row));
  const isDown = tables[0]?.roles.some((role) => role.kind === "indicator") ?? false;
  const names = [...new Set(towns.map(({ town }) => town))];
  return {
    title: titleOf(tables[0]?.title ?? "") || sheetName,
    indicators: indicatorsOf(figures),
    towns: names,
    periods: periodsOf(figures),
    measures: ENTRY_MEASURES.filter((measure) => figures.some((figure) => isOf(figure, measure))),
    kind: isDown && names.length <= 1 ? "indicators" : "towns",
  };
}

/** 各镇固定资产投资（亿元） of 2024年1-5月各镇固定资产投资（亿元）: a template is of no period. */
function titleOf(title: string): string {
  return takePeriod(title)
    .rest.replace(/[(][)]/gu, "")
    .trim();
}

/** The indicators in the order they first stand in, with the unit and the decimals of their levels. */
function indicatorsOf(figures: readonly Figure[]): { name: string; unit: string; decimals?: number }[] {
  const found = new Map<string, { name: string; unit: string; decimals?: number }>();
  for (const { indicator, measure, unit, reading } of figures) {
    const key = plainName(indicator);
    const known = found.get(key) ?? { name: indicator, unit: "" };
    found.set(key, known);
    if (!LEVELS.includes(measure)) continue;
    known.unit ||= unit;
    if (reading.kind === "number") known.decimals = Math.min(4, Math.max(known.decimals ?? 0, reading.decimals));
  }
  return [...found.values()];
}

const LEVELS: readonly FigureMeasure[] = ["value", "previous", "target", "phaseTarget"];

function periodsOf(figures: readonly Figure[]): Periodicity | null {
  const units = new Set(
    figures.flatMap(({ period }) => (period ? [period.unit === "toDate" ? "month" : period.unit] : [])),
  );
  return FINENESS.find((unit) => units.has(unit)) ?? null;
}

function isOf({ measure, reading, status }: Figure, wanted: EntryMeasure): boolean {
  if (wanted === "rank") return measure === "rank" || (reading.kind === "number" && reading.rank !== null);
  if (wanted === "status") return Boolean(status);
  return measure === wanted;
}
