import { entryPlan } from "../../core/entry/entryPlan";
import { suggestedEntry, type EntryRequest } from "../../core/entry/EntryRequest";
import type { SheetPlan } from "../../core/plan/SheetPlan";
import { freeSheetName } from "../../core/plan/sheetName";
import type { EntryKind, EntryMeasure } from "../../core/template/Template";
import { templateJson } from "../../core/template/writeTemplate";
import { TEMPLATES_PAGE_TEXTS } from "../../core/texts/templatesPage";
import { readEntrySheets } from "../../excel/entrySheets";
import { templateKeeper } from "../../excel/keptTemplates";
import { writePlan } from "../../excel/writePlan";
import { attempt, done, refused, type Caller, type Outcome } from "./outcome";
import { typedPeriod } from "./source";
import { templatesAtHand } from "./templatesAtHand";

export interface EntrySheetRequest {
  templateId: string;
  towns: readonly string[];
  /** As typed. */
  period: string;
  /** Left out: as the template says. */
  kind?: EntryKind;
  indicators?: readonly string[];
  measures?: readonly EntryMeasure[];
  /** The name of the sheet; left out: made of template and period. */
  name?: string;
}

export interface EntryPreview {
  plan: SheetPlan;
  /** Another name that is free, where the sheet's own is taken; else `null`. */
  freeName: string | null;
}

/** The sheet is made, or one of its name is there and was left as it is. */
export type EntrySheetResult =
  { kind: "created"; sheet: string } | { kind: "nameTaken"; sheet: string; freeName: string };

/** Plans the entry sheet; nothing is written yet. */
export function previewEntrySheet(request: EntrySheetRequest, caller: Caller): Promise<Outcome<EntryPreview>> {
  return attempt(caller.language, async () => {
    const prepared = await prepare(request, caller);
    return prepared.ok ? done(prepared.value.preview) : prepared;
  });
}

/** Makes the entry sheet, all of it or nothing, and keeps its template in the workbook; a sheet of that name that is there stays. */
export function createEntrySheet(request: EntrySheetRequest, caller: Caller): Promise<Outcome<EntrySheetResult>> {
  return attempt(caller.language, async () => {
    const prepared = await prepare(request, caller);
    if (!prepared.ok) return prepared;
    const { preview, entry, isKept } = prepared.value;
    const { plan, freeName } = preview;
    if (freeName !== null) return done<EntrySheetResult>({ kind: "nameTaken", sheet: plan.name, freeName });
    caller.signal?.throwIfAborted();
    caller.onStep?.("writing");
    await writePlan(plan, async (context) => {
      if (isKept) return;
      (await templateKeeper(context, entry.template.id))(templateJson(entry.template));
    });
    return done<EntrySheetResult>({ kind: "created", sheet: plan.name });
  });
}

interface Prepared {
  preview: EntryPreview;
  entry: EntryRequest;
  isKept: boolean;
}

async function prepare(request: EntrySheetRequest, caller: Caller): Promise<Outcome<Prepared>> {
  const { language } = caller;
  const texts = TEMPLATES_PAGE_TEXTS[language];
  const period = typedPeriod(request.period, language);
  if (!period.ok) return period;
  if (period.value === null) return refused(texts.periodNeeded);
  caller.onStep?.("reading");
  const { plain, kept } = await templatesAtHand();
  const template = plain.find(({ id }) => id === request.templateId);
  if (!template) return refused(texts.templateUnknown(request.templateId, plain.map(({ id }) => id).join(texts.list)));
  const { sheetNames, cellNames } = await readEntrySheets();
  caller.onStep?.("checking");
  const entry = entryOf(suggestedEntry(template, request.towns, period.value, language), request);
  if (entry.indicators.length === 0) return refused(texts.noneChosen);
  const planned = entryPlan(entry);
  // A name has its first owner; it is a help, not a part of the form.
  const isFree = (name: string) => !cellNames.some((other) => other.toLowerCase() === name.toLowerCase());
  const name = freeSheetName(request.name ?? planned.name, []);
  const plan = { ...planned, name, names: planned.names?.filter((one) => isFree(one.name)) ?? [] };
  const free = freeSheetName(name, sheetNames);
  return done({ preview: { plan, freeName: free === name ? null : free }, entry, isKept: kept.has(template.id) });
}

function entryOf(suggested: EntryRequest, { kind, indicators, measures }: EntrySheetRequest): EntryRequest {
  const { template } = suggested;
  return {
    ...suggested,
    ...(kind && { kind }),
    ...(measures && { measures }),
    ...(indicators && { indicators: template.indicators.filter(({ id }) => indicators.includes(id)) }),
  };
}
