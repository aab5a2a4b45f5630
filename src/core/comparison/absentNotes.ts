import type { DataRow } from "../data/DataRow";
import { coversSameMonths, yearOf } from "../period/Period";
import { periodLabel } from "../period/periodLabel";
import { indicatorKey } from "../template/Template";
import { SHEET_TEXTS } from "../texts/sheet";
import { SHEET_KIND_TEXTS } from "../texts/sheetKinds";
import { isAggregateName, plainTownName } from "../town/townName";
import type { DraftContext } from "./DraftContext";
import { latestTable } from "./latestTable";
import { listOf } from "./noteWords";
import { isLatest } from "./spec/isLatest";
import type { SheetSpec } from "./spec/SheetSpec";

/** The note on towns of the data that have no line on the sheet, for want of figures: none is left out without a word. */
export function absentNotes(spec: SheetSpec, data: readonly DataRow[], context: DraftContext): string[] {
  const { language, period } = context;
  const texts = SHEET_TEXTS[language];
  const absent = isLatest(spec) ? unreportedTowns(spec, data, context) : absentTowns(spec, data, context);
  if (absent.length === 0) return [];
  const names = listOf(absent, texts);
  return isLatest(spec)
    ? [SHEET_KIND_TEXTS[language].noteUnreported(names, periodLabel(period, language))]
    : [texts.noteAbsent(names)];
}

/** Where each town stands with its latest period: those that have reported nothing of the indicators until then. */
function unreportedTowns(spec: SheetSpec, data: readonly DataRow[], { template, period }: DraftContext): string[] {
  const { indicators } = spec;
  const table = latestTable(data, { template, period, ...(indicators && { indicators }) });
  const present = new Set(table.rows.map(({ name }) => plainTownName(name)));
  const towns = spec.towns && new Set(spec.towns.map(plainTownName));
  return data
    .map(({ town }) => town)
    .filter((town) => !present.has(plainTownName(town)) && !isAggregateName(town))
    .filter((town) => !towns || towns.has(plainTownName(town)));
}

/** Towns that have figures of the year but none of the period, so that no line is theirs and no sum holds them. */
function absentTowns(spec: SheetSpec, data: readonly DataRow[], { template, period }: DraftContext): string[] {
  const keyOf = (name: string) => indicatorKey(template, name);
  const indicators = spec.indicators && new Set(spec.indicators.map(keyOf));
  const towns = spec.towns && new Set(spec.towns.map(plainTownName));
  const wanted = data.filter(
    ({ town, indicator, period: other }) =>
      yearOf(other) === yearOf(period) &&
      (!indicators || indicators.has(keyOf(indicator))) &&
      (!towns || towns.has(plainTownName(town))),
  );
  const own = wanted.filter((row) => coversSameMonths(row.period, period));
  // Most often all are there, and nothing more is asked of any.
  if (own.length === wanted.length) return [];
  const listed = own.filter(({ town }) => !isAggregateName(town));
  const present = new Set(listed.map(({ town }) => plainTownName(town)));
  const shown = new Set(listed.map(({ indicator }) => keyOf(indicator)));
  return wanted
    .filter(
      ({ town, indicator }) =>
        shown.has(keyOf(indicator)) && !present.has(plainTownName(town)) && !isAggregateName(town),
    )
    .map(({ town }) => town);
}
