import { understand } from "../../core/intake/understand";
import { joinTemplates } from "../../core/template/joinTemplates";
import { summaryOfSheet } from "../../core/template/summaryOfSheet";
import { templateOfSheet, type SheetSummary } from "../../core/template/templateOfSheet";
import { plainName, type Template } from "../../core/template/Template";
import { templateJson, writeTemplate } from "../../core/template/writeTemplate";
import { INTAKE_TEXTS, refusalText } from "../../core/texts/intake";
import { SHEET_TEMPLATE_TEXTS } from "../../core/texts/sheetTemplate";
import { keepTemplate } from "../../excel/keptTemplates";
import { readActiveCell } from "../../excel/readSelection";
import { readSheetCells } from "../../excel/readSource";
import { DICTIONARY } from "../../templates";
import { attempt, done, refused, type Caller, type Outcome } from "./outcome";
import { templatesAtHand } from "./templatesAtHand";

export interface SheetTemplateRequest {
  summary: SheetSummary;
  name: string;
  /** Whether a kept template of this name may be replaced: the person was asked. */
  replace?: boolean;
}

export type SheetTemplateResult =
  | { kind: "kept"; name: string; indicators: number }
  /** A template of this name is there: one of the workbook's own can be replaced, a shipped one cannot. */
  | { kind: "nameTaken"; name: string; replaceable: boolean };

/** What the sheet in front would make a template of; nothing is written. */
export function readSheetSummary(caller: Caller): Promise<Outcome<SheetSummary>> {
  return attempt(caller.language, async () => {
    caller.onStep?.("reading");
    const { templates } = await templatesAtHand();
    const [first, ...others] = templates;
    const { sheet } = await readSheetCells((await readActiveCell()).sheetId, { signal: caller.signal });
    caller.onStep?.("checking");
    const options = { template: joinTemplates(first!, others), choices: {}, towns: [], period: null };
    const understanding = understand(sheet, options);
    const { refusal, figures } = understanding;
    if (figures.length > 0) return done(summaryOfSheet(understanding, sheet.name));
    const reason = refusal ?? { reason: "noFigures", args: [] };
    return refused(refusalText(INTAKE_TEXTS[caller.language], reason.reason, reason.args));
  });
}

/** Keeps the template of a sheet in the workbook; one of the same name is replaced only where that was agreed to. */
export function keepSheetTemplate(
  request: SheetTemplateRequest,
  caller: Caller,
): Promise<Outcome<SheetTemplateResult>> {
  return attempt(caller.language, async (): Promise<Outcome<SheetTemplateResult>> => {
    const name = request.name.trim();
    if (name === "") return refused(SHEET_TEMPLATE_TEXTS[caller.language].nameNeeded);
    caller.onStep?.("reading");
    const { plain, kept } = await templatesAtHand();
    const same = plain.find((template) =>
      Object.values(template.name).some((one) => plainName(one) === plainName(name)),
    );
    const replaceable = same !== undefined && kept.has(same.id);
    if (same && !(replaceable && request.replace === true)) return done({ kind: "nameTaken", name, replaceable });
    const template = templateOf(request, same ?? null, plain);
    caller.signal?.throwIfAborted();
    caller.onStep?.("writing");
    await keepTemplate(template.id, templateJson(template));
    return done({ kind: "kept", name, indicators: template.indicators.length });
  });
}

/** The text of the template's file; nothing is kept. */
export function exportSheetTemplate(request: SheetTemplateRequest, caller: Caller): Promise<Outcome<string>> {
  return attempt(caller.language, async () => {
    if (request.name.trim() === "") return refused(SHEET_TEMPLATE_TEXTS[caller.language].nameNeeded);
    const { plain } = await templatesAtHand();
    return done(writeTemplate(templateOf(request, null, plain)));
  });
}

/** The next edition of the template it replaces, or a new one with an id that no template has. */
function templateOf(
  { summary, name }: SheetTemplateRequest,
  before: Template | null,
  all: readonly Template[],
): Template {
  const template = templateOfSheet({ ...summary, title: name }, before?.id ?? freeId(all), DICTIONARY.indicators);
  return before ? { ...template, version: before.version + 1 } : template;
}

/** own_1, own_2 …: names are Chinese, ids are not. */
function freeId(all: readonly Template[]): string {
  for (let number = 1; ; number++) if (!all.some(({ id }) => id === `own_${number}`)) return `own_${number}`;
}
