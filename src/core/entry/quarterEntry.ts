import { yearOf } from "../period/Period";
import type { SheetPlan } from "../plan/SheetPlan";
import { widthOf } from "../plan/widths";
import type { Indicator, TemplateTarget } from "../template/Template";
import { ENTRY_TEXTS } from "../texts/entry";
import { addressOf, Draft } from "./Draft";
import { ENTRY_LOOKS, COMPLETION_FORMAT, GROWTH_FORMAT, levelFormat } from "./entryLooks";
import type { EntryRequest } from "./EntryRequest";
import { framePlan, HEAD_TOP } from "./framePlan";
import { inputRule } from "./inputRule";
import { phasesCheck, targetProgress } from "./targetFormulas";

const COLUMNS = { indicator: 0, unit: 1, kind: 2, tier: 3, target: 4, quarters: 5 };
/** Of each quarter: what is due, what was reached, how far that is. */
const PARTS = 3;
const QUARTERS = 4;
const CHECK = COLUMNS.quarters + QUARTERS * PARTS;
const WIDTHS = { unit: 9, kind: 9, tier: 7, target: 11, figure: 10, completion: 9, check: 9 };
const NAME_WIDTHS = { least: 24, most: 40 };

/** Targets down (an indicator stands there once for each tier), plan, level and completion of each quarter across. */
export function quarterEntry(given: EntryRequest): SheetPlan {
  // All four quarters stand on it, so it is the sheet of the year.
  const request = { ...given, period: { unit: "year" as const, number: yearOf(given.period) } };
  const { language, template } = request;
  const texts = ENTRY_TEXTS[language];
  const targets = targetsOf(request);
  const draft = new Draft(CHECK + 1);
  const firstRow = HEAD_TOP + 2;
  const last = firstRow + targets.length - 1;
  heads(draft, request);
  draft.look({ top: HEAD_TOP, left: 0, bottom: firstRow - 1, right: CHECK }, ENTRY_LOOKS.head);
  draft.look({ top: firstRow, left: 0, bottom: last, right: CHECK }, ENTRY_LOOKS.body);
  draft.look({ top: firstRow, left: 0, bottom: last, right: 0 }, ENTRY_LOOKS.name);
  draft.look({ top: firstRow, left: 1, bottom: last, right: COLUMNS.tier }, ENTRY_LOOKS.center);
  draft.look(
    { top: firstRow, left: CHECK, bottom: last, right: CHECK },
    { ...ENTRY_LOOKS.computed, ...ENTRY_LOOKS.center },
  );
  targets.forEach((target, place) => {
    const indicator = template.indicators.find(({ id }) => id === target.indicator)!;
    const row = firstRow + place;
    // What was reached is typed once, at the first of an indicator's targets that are measured alike.
    const first = targets.findIndex(
      (one) => one.indicator === target.indicator && isRateTarget(one) === isRateTarget(target),
    );
    targetRow(draft, { target, indicator, row, firstOfIndicator: firstRow + first }, request);
  });
  const longest = Math.max(
    ...targets.map(
      ({ indicator }) => widthOf(template.indicators.find(({ id }) => id === indicator)!.name[language]) + 3,
    ),
  );
  const quarter = [WIDTHS.figure, WIDTHS.figure, WIDTHS.completion];
  return framePlan(request, {
    draft,
    headRows: 2,
    lastRow: last,
    widths: [
      Math.min(NAME_WIDTHS.most, Math.max(NAME_WIDTHS.least, longest)),
      WIDTHS.unit,
      WIDTHS.kind,
      WIDTHS.tier,
      WIDTHS.target,
      ...Array.from({ length: QUARTERS }, () => quarter).flat(),
      WIDTHS.check,
    ],
    frozenColumns: 1,
    unit: "",
    place: request.towns[0] ?? "",
    notes: [texts.noteInput, texts.noteGaps, texts.noteQuarters],
    checks: [{ row: firstRow, column: CHECK, bottom: last, right: CHECK }],
  });
}

/** The template's targets for the wanted indicators; one without a target of its own is held to a level. */
function targetsOf({ template, indicators }: EntryRequest): TemplateTarget[] {
  return indicators.flatMap(({ id }) => {
    const own = (template.targets ?? []).filter((target) => target.indicator === id);
    return own.length > 0
      ? own
      : [{ indicator: id, kind: "level", tier: "assessed", version: "", value: null } as const];
  });
}

/** A target that is a growth or a fall: a fraction, not a level. */
function isRateTarget({ kind }: TemplateTarget): boolean {
  return kind === "growth" || kind === "reduction";
}

function heads(draft: Draft, { language }: EntryRequest): void {
  const texts = ENTRY_TEXTS[language];
  const bottom = HEAD_TOP + 1;
  const single = [texts.indicator, texts.unit, texts.targetKind, texts.tier, texts.measures.target];
  single.forEach((head, column) => draft.head({ top: HEAD_TOP, left: column, bottom, right: column }, head));
  texts.quarters.forEach((quarter, place) => {
    const left = COLUMNS.quarters + place * PARTS;
    draft.head({ top: HEAD_TOP, left, bottom: HEAD_TOP, right: left + PARTS - 1 }, quarter);
    [texts.plan, texts.done, texts.measures.completion].forEach((head, part) => draft.put(bottom, left + part, head));
  });
  draft.head({ top: HEAD_TOP, left: CHECK, bottom, right: CHECK }, texts.check);
}

interface TargetRow {
  target: TemplateTarget;
  indicator: Indicator;
  row: number;
  firstOfIndicator: number;
}

function targetRow(
  draft: Draft,
  { target, indicator, row, firstOfIndicator }: TargetRow,
  { language }: EntryRequest,
): void {
  const texts = ENTRY_TEXTS[language];
  const rate = isRateTarget(target);
  draft.put(row, COLUMNS.indicator, indicator.name[language]);
  draft.put(row, COLUMNS.unit, rate ? "%" : indicator.unit);
  draft.put(row, COLUMNS.kind, texts.targetKinds[target.kind]);
  draft.put(row, COLUMNS.tier, texts.tiers[target.tier]);
  const look = { format: rate ? GROWTH_FORMAT : levelFormat(indicator.decimals) };
  const type = (column: number, given: number | null) => {
    const block = { top: row, left: column, bottom: row, right: column };
    draft.put(row, column, given);
    draft.look(block, look);
    draft.input(block, inputRule(indicator, rate ? "growth" : "value", addressOf(row, column), language));
  };
  const compute = (column: number, formula: string, format: { format: string }) => {
    const block = { top: row, left: column, bottom: row, right: column };
    draft.put(row, column, { formula });
    draft.look(block, { ...ENTRY_LOOKS.computed, ...format });
  };
  type(COLUMNS.target, target.value);
  const annual = addressOf(row, COLUMNS.target);
  for (let quarter = 0; quarter < QUARTERS; quarter++) {
    const plan = COLUMNS.quarters + quarter * PARTS;
    const done = plan + 1;
    type(plan, target.quarters?.[quarter] ?? null);
    const first = addressOf(firstOfIndicator, done);
    if (row === firstOfIndicator) type(done, null);
    else compute(done, `=IF(${first}="","",${first})`, look);
    compute(plan + 2, targetProgress(target.kind, addressOf(row, done), annual, texts), { format: COMPLETION_FORMAT });
  }
  if (target.kind !== "level") return;
  const plans = Array.from({ length: QUARTERS }, (_, quarter) => addressOf(row, COLUMNS.quarters + quarter * PARTS));
  draft.put(row, CHECK, { formula: phasesCheck(plans, annual, texts) });
}
