import { periodLabel } from "../period/periodLabel";
import { ENTRY_KINDS, ENTRY_MEASURES, type EntryKind, type EntryMeasure } from "../template/Template";
import type { EntryRequest } from "./EntryRequest";

/** The property an entry sheet carries: it is found by it after it was renamed, moved or copied. */
export const ENTRY_PROPERTY = "TownIndicators.Entry";

/** What an entry sheet says of itself. */
export interface EntryTag {
  template: string;
  version: number;
  kind: EntryKind;
  /** As a label: 2025年1—4月. */
  period: string;
  /** Ids of its indicators, in their order on the sheet. */
  indicators: string[];
  measures: EntryMeasure[];
}

export function entryTag({ template, kind, period, indicators, measures }: EntryRequest): string {
  const tag: EntryTag = {
    template: template.id,
    version: template.version,
    kind,
    period: periodLabel(period, "zh-CN"),
    indicators: indicators.map(({ id }) => id),
    measures: [...measures],
  };
  return JSON.stringify(tag);
}

/** The tag that stands in a property, or `null` where it is none of ours. */
export function readEntryTag(text: string): EntryTag | null {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof json !== "object" || json === null) return null;
  const { template, version, kind, period, indicators, measures } = json as Record<string, unknown>;
  const isList = (value: unknown): value is string[] =>
    Array.isArray(value) && value.every((item) => typeof item === "string");
  const kinds: readonly unknown[] = ENTRY_KINDS;
  const known: readonly string[] = ENTRY_MEASURES;
  if (typeof template !== "string" || typeof version !== "number" || typeof period !== "string") return null;
  if (!kinds.includes(kind) || !isList(indicators) || !isList(measures)) return null;
  if (!measures.every((measure) => known.includes(measure))) return null;
  return { template, version, kind: kind as EntryKind, period, indicators, measures: measures as EntryMeasure[] };
}
