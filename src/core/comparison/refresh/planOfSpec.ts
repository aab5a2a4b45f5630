import type { DataRow } from "../../data/DataRow";
import { periodLabel } from "../../period/periodLabel";
import { readPeriod } from "../../period/readPeriod";
import type { SheetPlan } from "../../plan/SheetPlan";
import { indicatorKey, type Template } from "../../template/Template";
import type { Language } from "../../texts/language";
import { SHEET_TEXTS } from "../../texts/sheet";
import { plainTownName } from "../../town/townName";
import { draftOf } from "../draftOf";
import { composeSheet } from "../sheet/composeSheet";
import type { SheetSpec } from "../spec/SheetSpec";
import { matchPeriod, periodsOf } from "../TownTable";

/** Why the data no longer allow the sheet of a specification. */
export interface SpecFault {
  code: "periodGone" | "indicatorGone" | "townGone" | "nothing";
  detail: string;
}

/**
 * The sheet that a kept specification gives from the data by now. What it names must still be there: a sheet that lacks an
 * indicator or a town for which it was built would look whole and not be it.
 */
export function planOfSpec(
  spec: SheetSpec,
  data: readonly DataRow[],
  context: { template: Template; language: Language },
): { plan: SheetPlan; period: string } | { fault: SpecFault } {
  const { template } = context;
  const language = spec.language ?? context.language;
  const periods = periodsOf(data);
  const reading = spec.period === undefined ? null : readPeriod(spec.period);
  const period =
    reading === null ? periods[0] : reading.kind === "period" ? matchPeriod(periods, reading.period) : undefined;
  if (!period) return { fault: { code: "periodGone", detail: spec.period ?? "" } };
  const gone = goneOf(spec, data, template);
  if (gone) return { fault: gone };
  const draft = draftOf(spec, data, { template, period, language });
  if (!draft) return { fault: { code: "nothing", detail: periodLabel(period, language) } };
  return {
    plan: composeSheet(draft, SHEET_TEXTS[language], spec.calculation ?? "excel"),
    period: periodLabel(period, language),
  };
}

/** The first indicator or town of a specification that no row of the data is about. */
function goneOf(spec: SheetSpec, data: readonly DataRow[], template: Template): SpecFault | null {
  const keys = new Set(data.map(({ indicator }) => indicatorKey(template, indicator)));
  const towns = new Set(data.map(({ town }) => plainTownName(town)));
  const indicators = [...(spec.indicators ?? []), ...(spec.score?.items ?? []).map(({ indicator }) => indicator)];
  const named = [...(spec.towns ?? []), ...(spec.town === undefined ? [] : [spec.town])];
  const indicator = indicators.find((name) => !keys.has(indicatorKey(template, name)) && !keys.has(name));
  if (indicator !== undefined) return { code: "indicatorGone", detail: indicator };
  const town = named.find((name) => !towns.has(plainTownName(name)));
  return town === undefined ? null : { code: "townGone", detail: town };
}
