import type { Period } from "../period/Period";
import type { EntryKind, EntryMeasure, Indicator, Template } from "../template/Template";
import type { Language } from "../texts/language";

/** What an entry sheet is wanted for. */
export interface EntryRequest {
  template: Template;
  kind: EntryKind;
  indicators: readonly Indicator[];
  measures: readonly EntryMeasure[];
  /** Towns or villages down; where the indicators stand down, the first is the one the sheet is of. None: blank rows to type names into. */
  towns: readonly string[];
  period: Period;
  language: Language;
}

/** The request a template itself suggests, for these towns and this period. */
export function suggestedEntry(
  template: Template,
  towns: readonly string[],
  period: Period,
  language: Language,
): EntryRequest {
  const { kind = "towns", measures = ["value"], indicators } = template.entry ?? {};
  const wanted = indicators?.map((id) => template.indicators.find((one) => one.id === id)!);
  return { template, kind, indicators: wanted ?? template.indicators, measures, towns, period, language };
}
