import { completionBody } from "../comparison/derived/completionCell";
import { growthBody } from "../comparison/derived/growthCell";
import { SHEET_TEXTS } from "../texts/sheet";
import type { Language } from "../texts/language";

/** Sums are cut here, far below any decimal in print, so that 0.1 + 0.2 makes no dust. */
const SUM_DECIMALS = 9;

/** A text as a literal in a formula; only texts of our own catalogue go in. */
export function literal(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** Growth from two typed levels (R2, R3); blank until both are typed, be it a gap. */
export function entryGrowth(current: string, base: string, language: Language): string {
  const formula = growthBody(current, base, SHEET_TEXTS[language]);
  return `=IF(OR(${current}="",${base}=""),"",${formula})`;
}

/** Growth of a total (R13): — where its two sides do not add up figures of as many units, for then they are not alike. */
export function totalGrowth(growth: string, currents: string, bases: string): string {
  return `=IF(COUNT(${currents})<>COUNT(${bases}),"—",${growth.slice(1)})`;
}

/** Completion of a level target (R22), never capped; blank until both are typed. */
export function entryCompletion(actual: string, target: string): string {
  return `=IF(OR(${actual}="",${target}=""),"",${completionBody(actual, target)})`;
}

/** The sum of a column, blank while a unit that has a name has nothing typed; a typed gap (—) adds nothing. */
export function entryTotal(units: string, names: string): string {
  const open = `SUMPRODUCT((LEN(${names})>0)*(LEN(${units})=0))>0`;
  return `=IF(COUNT(${units})=0,"",IF(${open},"",ROUND(SUM(${units}),${SUM_DECIMALS})))`;
}

/**
 * Whether a published total agrees with the sum of n rounded figures: it may be off by half of the last decimal of each (R35).
 * Counts of whole things are not rounded: they agree exactly.
 */
export function totalCheck(
  {
    sum,
    published,
    units,
    decimals,
    whole,
  }: { sum: string; published: string; units: string; decimals: number; whole: boolean },
  words: { agrees: string; differs: string },
): string {
  const slack = whole ? "0" : `0.5*COUNT(${units})*10^-${decimals}`;
  const verdict = `IF(ABS(${sum}-${published})<=${slack}+10^-${SUM_DECIMALS},${literal(words.agrees)},${literal(words.differs)})`;
  return `=IF(COUNT(${sum},${published})<2,"",${verdict})`;
}

/** Whether a part is not above its whole, both in one unit after `factor`. */
export function partCheck(
  { part, whole, factor }: { part: string; whole: string; factor: number },
  words: { agrees: string; above: string },
): string {
  const scaled = factor === 1 ? part : `${part}*${factor}`;
  return `=IF(COUNT(${part},${whole})<2,"",IF(${scaled}<=${whole}+10^-${SUM_DECIMALS},${literal(words.agrees)},${literal(words.above)}))`;
}
