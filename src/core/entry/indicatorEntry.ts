import { convertUnit, isConvertible } from "../indicator/units";
import type { SheetPlan } from "../plan/SheetPlan";
import { widthOf } from "../plan/widths";
import { computesGrowth, isRate, type EntryMeasure, type Indicator } from "../template/Template";
import { ENTRY_TEXTS } from "../texts/entry";
import { addressOf, Draft } from "./Draft";
import { entryCompletion, entryGrowth, partCheck } from "./entryFormulas";
import { ENTRY_LOOKS } from "./entryLooks";
import type { EntryRequest } from "./EntryRequest";
import { framePlan, HEAD_TOP } from "./framePlan";
import { inputRule } from "./inputRule";
import { lookOf } from "./townEntry";

const WIDTHS = { unit: 10, check: 24, note: 24, status: 10, measure: 12 };
const NAME_WIDTHS = { least: 24, most: 44 };
const FIRST_MEASURE = 2;

/** The indicators of one town down, their measures across; a part that is above its whole is told at the right. */
export function indicatorEntry(request: EntryRequest): SheetPlan {
  const { indicators, measures, language } = request;
  const texts = ENTRY_TEXTS[language];
  const hasChecks = indicators.some((one) => wholeOf(one, indicators) !== null) && measures.includes("value");
  const check = FIRST_MEASURE + measures.length;
  const draft = new Draft(check + (hasChecks ? 1 : 0));
  const right = draft.width - 1;
  const firstRow = HEAD_TOP + 1;
  const last = firstRow + indicators.length - 1;
  const heads = [texts.indicator, texts.unit, ...measures.map((measure) => texts.measures[measure])];
  [...heads, ...(hasChecks ? [texts.check] : [])].forEach((head, column) => draft.put(HEAD_TOP, column, head));
  draft.look({ top: HEAD_TOP, left: 0, bottom: HEAD_TOP, right }, ENTRY_LOOKS.head);
  draft.look({ top: firstRow, left: 0, bottom: last, right }, ENTRY_LOOKS.body);
  draft.look({ top: firstRow, left: 0, bottom: last, right: 0 }, ENTRY_LOOKS.name);
  draft.look({ top: firstRow, left: 1, bottom: last, right: 1 }, ENTRY_LOOKS.center);
  if (hasChecks) {
    const block = { top: firstRow, left: check, bottom: last, right: check };
    draft.look(block, { ...ENTRY_LOOKS.computed, ...ENTRY_LOOKS.center, wrap: true });
  }
  indicators.forEach((indicator, place) => {
    const row = firstRow + place;
    indicatorRow(draft, indicator, row, request);
    const whole = hasChecks ? wholeOf(indicator, indicators) : null;
    if (whole) {
      const value = FIRST_MEASURE + measures.indexOf("value");
      const cells = { part: addressOf(row, value), whole: addressOf(firstRow + indicators.indexOf(whole), value) };
      const words = { agrees: texts.agrees, above: texts.partAbove(whole.name[language]) };
      const factor = convertUnit(1, indicator.unit, whole.unit);
      draft.put(row, check, { formula: partCheck({ ...cells, factor }, words) });
    }
  });
  const longest = Math.max(...indicators.map((indicator) => widthOf(indicator.name[language]) + 3));
  return framePlan(request, {
    draft,
    headRows: 1,
    lastRow: last,
    widths: [
      Math.min(NAME_WIDTHS.most, Math.max(NAME_WIDTHS.least, longest)),
      WIDTHS.unit,
      ...measures.map((measure) =>
        measure === "note" || measure === "status"
          ? WIDTHS[measure]
          : Math.max(WIDTHS.measure, Math.min(14, widthOf(texts.measures[measure]) + 2)),
      ),
      ...(hasChecks ? [WIDTHS.check] : []),
    ],
    frozenColumns: 1,
    unit: "",
    place: request.towns[0] ?? "",
    notes: [texts.noteInput, texts.noteGaps, ...(measures.includes("growth") ? [texts.noteGrowth] : [])],
    checks: hasChecks ? [{ row: firstRow, column: check, bottom: last, right: check }] : [],
  });
}

/** The indicator on the same sheet that this one is a part of, in a unit that can be compared. */
function wholeOf({ partOf, unit }: Indicator, indicators: readonly Indicator[]): Indicator | null {
  return indicators.find((one) => one.id === partOf && isConvertible(unit, one.unit)) ?? null;
}

/** The cells of one indicator: its name and unit, what is typed and what is computed of it. */
export function indicatorRow(draft: Draft, indicator: Indicator, row: number, request: EntryRequest): void {
  const { measures, language } = request;
  draft.put(row, 0, indicator.name[language]);
  draft.put(row, 1, indicator.unit);
  const at = (measure: EntryMeasure) => addressOf(row, FIRST_MEASURE + measures.indexOf(measure));
  const has = (...others: EntryMeasure[]) => others.every((other) => measures.includes(other));
  measures.forEach((measure, place) => {
    const column = FIRST_MEASURE + place;
    const block = { top: row, left: column, bottom: row, right: column };
    draft.look(block, lookOf(indicator, measure));
    const formula = derived(indicator, measure, { at, has }, request);
    if (formula === null) draft.input(block, inputRule(indicator, measure, addressOf(row, column), language));
    else {
      draft.put(row, column, formula === "" ? null : { formula });
      draft.look(block, ENTRY_LOOKS.computed);
    }
  });
}

/**
 * The formula of a measure that is not typed, "" where the indicator has no such measure, or `null` where it is typed. A rate has no growth
 * in percent (R6), and neither a rate nor a cap is divided by its target (R26, R27).
 */
function derived(
  indicator: Indicator,
  measure: EntryMeasure,
  { at, has }: { at: (measure: EntryMeasure) => string; has: (...measures: EntryMeasure[]) => boolean },
  { language }: EntryRequest,
): string | null {
  const isLevel = indicator.kind === "flow" || indicator.kind === "stock" || !isRate(indicator);
  if (measure === "growth") {
    if (isRate(indicator) || indicator.kind === "index") return "";
    const computes = computesGrowth(indicator) && has("value", "previous");
    return computes ? entryGrowth(at("value"), at("previous"), language) : null;
  }
  if (measure === "completion") {
    const completes = isLevel && indicator.kind !== "index" && indicator.direction === "higher";
    return completes && has("value", "target") ? entryCompletion(at("value"), at("target")) : "";
  }
  return null;
}
