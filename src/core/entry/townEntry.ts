import { isWholeUnit } from "../indicator/units";
import type { SheetPlan } from "../plan/SheetPlan";
import { widthOf } from "../plan/widths";
import { computesGrowth, type EntryMeasure, type Indicator } from "../template/Template";
import { ENTRY_TEXTS } from "../texts/entry";
import { addressOf, columnAddress, Draft } from "./Draft";
import { entryCompletion, entryGrowth, entryTotal, totalCheck, totalGrowth } from "./entryFormulas";
import { COMPLETION_FORMAT, ENTRY_LOOKS, GROWTH_FORMAT, levelFormat } from "./entryLooks";
import type { EntryRequest } from "./EntryRequest";
import { framePlan, HEAD_TOP } from "./framePlan";
import { inputRule } from "./inputRule";
import { thresholdLines } from "./thresholdLines";

const BLANK_ROWS = 10;
const WIDTHS: Partial<Record<EntryMeasure, number>> = { status: 10, note: 20, rank: 7 };
const MEASURE_WIDTH = 11;
const LEAST_NAME_WIDTH = 18;

/** One column of figures. */
export interface EntryColumn {
  indicator: Indicator;
  measure: EntryMeasure;
  column: number;
}

/** Towns or villages down, the measures of each indicator across; a total, the published total and their check under them. */
export function townEntry(request: EntryRequest): SheetPlan {
  const { kind, indicators, measures, language } = request;
  const texts = ENTRY_TEXTS[language];
  const columns = indicators.flatMap((indicator, place) =>
    measures.map((measure, part): EntryColumn => ({ indicator, measure, column: 1 + place * measures.length + part })),
  );
  const headRows = measures.length > 1 ? 2 : 1;
  const firstRow = HEAD_TOP + headRows;
  const rows = Math.max(request.towns.length, request.towns.length === 0 ? BLANK_ROWS : 1);
  const last = firstRow + rows - 1;
  const [total, published, check] = [last + 1, last + 2, last + 3];
  const draft = new Draft(columns.length + 1);
  const right = columns.length;
  const units = new Set(indicators.map(({ unit }) => unit));
  const unit = units.size === 1 ? [...units][0]! : "";

  heads(draft, request, headRows, unit);
  for (let place = 0; place < rows; place++) draft.put(firstRow + place, 0, request.towns[place] ?? null);
  draft.put(total, 0, texts.total);
  draft.put(published, 0, texts.publishedTotal);
  draft.put(check, 0, texts.check);
  draft.input({ top: firstRow, left: 0, bottom: last, right: 0 }, null);
  draft.look({ top: HEAD_TOP, left: 0, bottom: firstRow - 1, right }, ENTRY_LOOKS.head);
  draft.look({ top: firstRow, left: 0, bottom: check, right }, ENTRY_LOOKS.body);
  draft.look({ top: firstRow, left: 0, bottom: check, right: 0 }, ENTRY_LOOKS.name);
  draft.look({ top: total, left: 0, bottom: published, right }, ENTRY_LOOKS.total);
  draft.look({ top: total, left: 0, bottom: total, right }, ENTRY_LOOKS.computed);
  draft.look({ top: check, left: 0, bottom: check, right }, { ...ENTRY_LOOKS.computed, horizontal: "Center" });
  draft.look({ top: check, left: 0, bottom: check, right: 0 }, ENTRY_LOOKS.name);
  for (const column of columns) figures(draft, column, request, { firstRow, last, total, published, check });
  if (kind === "villages") thresholdLines(draft, request, columns, { firstRow, last, top: check + 2 });

  const longest = Math.max(...request.towns.map(widthOf), widthOf(texts.publishedTotal), 0);
  return framePlan(request, {
    draft,
    headRows,
    lastRow: check,
    widths: [
      Math.max(LEAST_NAME_WIDTH, longest + 3),
      ...columns.map(({ measure }) => widthOfMeasure(measure, request)),
    ],
    frozenColumns: 1,
    unit,
    place: "",
    notes: [
      texts.noteInput,
      texts.noteGaps,
      texts.noteTotal,
      ...(measures.includes("growth") ? [texts.noteGrowth] : []),
    ],
    checks: [{ row: check, column: 1, bottom: check, right }],
  });
}

function widthOfMeasure(measure: EntryMeasure, { measures, language }: EntryRequest): number {
  const own = WIDTHS[measure] ?? MEASURE_WIDTH;
  // An indicator alone over one column needs room for its name.
  const head = measures.length === 1 ? 14 : Math.min(14, widthOf(ENTRY_TEXTS[language].measures[measure]) + 2);
  return Math.max(own, head);
}

function heads(
  draft: Draft,
  { kind, indicators, measures, language }: EntryRequest,
  headRows: number,
  unit: string,
): void {
  const texts = ENTRY_TEXTS[language];
  const bottom = HEAD_TOP + headRows - 1;
  draft.head({ top: HEAD_TOP, left: 0, bottom, right: 0 }, kind === "villages" ? texts.village : texts.town);
  indicators.forEach((indicator, place) => {
    const left = 1 + place * measures.length;
    const right = left + measures.length - 1;
    const name = texts.indicatorHead(indicator.name[language], unit === "" ? indicator.unit : "");
    draft.head({ top: HEAD_TOP, left, bottom: HEAD_TOP, right }, name);
    if (headRows > 1) measures.forEach((measure, part) => draft.put(bottom, left + part, texts.measures[measure]));
  });
}

/** Where the parts of a table of towns stand. */
export interface TownRows {
  firstRow: number;
  last: number;
  total: number;
  published: number;
  check: number;
}

/** One column: typed or computed for each town, then its total, the published total and the check. */
export function figures(
  draft: Draft,
  { indicator, measure, column }: EntryColumn,
  request: EntryRequest,
  rows: TownRows,
): void {
  const { language, measures } = request;
  const texts = ENTRY_TEXTS[language];
  const { firstRow, last, total, published, check } = rows;
  const block = (top: number, bottom = top) => ({ top, left: column, bottom, right: column });
  const beside = (other: EntryMeasure, row: number) =>
    addressOf(row, column - measures.indexOf(measure) + measures.indexOf(other));
  const type = (top: number, bottom = top) =>
    draft.input(block(top, bottom), inputRule(indicator, measure, addressOf(top, column), language));
  const has = (...others: EntryMeasure[]) => others.every((other) => measures.includes(other));

  const formula = (row: number): string | null => {
    if (measure === "growth" && computesGrowth(indicator) && has("value", "previous"))
      return entryGrowth(beside("value", row), beside("previous", row), language);
    if (measure === "completion" && has("value", "target") && indicator.direction === "higher")
      return entryCompletion(beside("value", row), beside("target", row));
    return null;
  };
  const isComputed = formula(firstRow) !== null;
  draft.look(block(firstRow, published), lookOf(indicator, measure));
  if (isComputed) {
    for (let row = firstRow; row <= published; row++) draft.put(row, column, { formula: formula(row)! });
    if (measure === "growth") {
      const units = (other: EntryMeasure) => `${beside(other, firstRow)}:${beside(other, last)}`;
      draft.put(total, column, { formula: totalGrowth(formula(total)!, units("value"), units("previous")) });
    }
    draft.look(block(firstRow, published), ENTRY_LOOKS.computed);
    return;
  }
  type(firstRow, last);
  if (measure === "status" || measure === "note" || measure === "rank") return;
  type(published);
  const isLevel = measure === "value" || measure === "previous" || measure === "target";
  if (isLevel && (indicator.kind === "flow" || indicator.kind === "stock")) {
    const units = columnAddress(column, firstRow, last);
    const names = `$A$${firstRow + 1}:$A$${last + 1}`;
    draft.put(total, column, { formula: entryTotal(units, names) });
    const [sum, told] = [addressOf(total, column), addressOf(published, column)];
    const whole = isWholeUnit(indicator.unit);
    draft.put(check, column, {
      formula: totalCheck({ sum, published: told, units, decimals: indicator.decimals, whole }, texts),
    });
  }
}

/** The format of a measure's cells. */
export function lookOf(indicator: Indicator, measure: EntryMeasure) {
  if (measure === "growth") return { format: GROWTH_FORMAT };
  if (measure === "completion") return { format: COMPLETION_FORMAT };
  if (measure === "rank") return { format: "0", ...ENTRY_LOOKS.center };
  if (measure === "status") return ENTRY_LOOKS.center;
  if (measure === "note") return ENTRY_LOOKS.text;
  return { format: levelFormat(indicator.decimals) };
}
