import { entryAddition, type EntryAddition } from "../../core/entry/entryAddition";
import { diffTemplates, type TemplateChange } from "../../core/template/diffTemplates";
import { readTemplate } from "../../core/template/readTemplate";
import type { Template } from "../../core/template/Template";
import { templateFaultText } from "../../core/template/TemplateFault";
import { templateJson, writeTemplate } from "../../core/template/writeTemplate";
import { TEMPLATES_PAGE_TEXTS } from "../../core/texts/templatesPage";
import { addToEntrySheets, readSheetsFromTop } from "../../excel/addToEntrySheet";
import { readEntrySheets, type EntrySheet } from "../../excel/entrySheets";
import { keepTemplate } from "../../excel/keptTemplates";
import { DICTIONARY } from "../../templates";
import { attempt, cut, done, refused, type Caller, type Outcome } from "./outcome";
import { templatesAtHand } from "./templatesAtHand";

export interface TemplateFile {
  name: string;
  text: string;
}

/** What a file would bring; nothing is written yet. */
export interface TemplateFilePreview {
  template: Template;
  /** The edition at hand, or `null` where the template is new. */
  current: Template | null;
  changes: TemplateChange[];
  /** Entry sheets made by the edition at hand: those that new indicators are put into, and those that are left as they are. */
  growing: string[];
  left: string[];
}

interface Prepared {
  preview: TemplateFilePreview;
  additions: { sheet: EntrySheet; addition: EntryAddition }[];
}

/** Reads a template file and says what it would change. */
export function previewTemplateFile(file: TemplateFile, caller: Caller): Promise<Outcome<TemplateFilePreview>> {
  return attempt(caller.language, async () => {
    const prepared = await prepare(file, caller);
    return prepared.ok ? done(prepared.value.preview) : prepared;
  });
}

/** Keeps the template of a file in the workbook; entry sheets in use get its new rows and columns, and no figure is touched. */
export function keepTemplateFile(file: TemplateFile, caller: Caller): Promise<Outcome<TemplateFilePreview>> {
  return attempt(caller.language, async () => {
    const prepared = await prepare(file, caller);
    if (!prepared.ok) return prepared;
    const { preview, additions } = prepared.value;
    const { template } = preview;
    caller.signal?.throwIfAborted();
    caller.onStep?.("writing");
    const json = templateJson(template);
    if (additions.length === 0) await keepTemplate(template.id, json);
    else {
      const sheets = additions.map(({ sheet, addition }) => ({
        sheetId: sheet.sheetId,
        addition,
        tag: { ...sheet.tag, version: template.version, indicators: addition.indicators },
      }));
      await addToEntrySheets(sheets, { id: template.id, json });
    }
    return done(preview);
  });
}

/** The text of a template's file, every indicator in full. */
export function exportTemplate(templateId: string, caller: Caller): Promise<Outcome<string>> {
  return attempt(caller.language, async () => {
    const { templates } = await templatesAtHand();
    const template = templates.find(({ id }) => id === templateId);
    const texts = TEMPLATES_PAGE_TEXTS[caller.language];
    return template
      ? done(writeTemplate(template))
      : refused(texts.templateUnknown(templateId, templates.map(({ id }) => id).join(texts.list)));
  });
}

async function prepare({ name, text }: TemplateFile, caller: Caller): Promise<Outcome<Prepared>> {
  const reading = readText(text);
  if ("faults" in reading) {
    const problems = reading.faults.map((fault) => ({
      place: null,
      text: `${name}: ${templateFaultText(fault, caller.language)}`,
    }));
    return { ok: false, problems: cut(problems, caller.language) };
  }
  const { template } = reading;
  caller.onStep?.("reading");
  const { plain } = await templatesAtHand();
  const current = plain.find(({ id }) => id === template.id) ?? null;
  const { entries } = await readEntrySheets();
  const own = current ? entries.filter(({ tag }) => tag.template === template.id) : [];
  const cells = own.length > 0 ? await readSheetsFromTop(own.map(({ sheetId }) => sheetId)) : [];
  caller.onStep?.("checking");
  const found = own.map((sheet, place) => ({
    sheet,
    addition: entryAddition(cells[place]!, sheet.tag, current!, template),
  }));
  const additions = found.flatMap(({ sheet, addition }) =>
    addition !== null && typeof addition === "object" ? [{ sheet, addition }] : [],
  );
  const left = found.filter(({ addition }) => typeof addition === "string").map(({ sheet }) => sheet.name);
  const changes = current ? diffTemplates(current, template) : [];
  const growing = additions.map(({ sheet }) => sheet.name);
  return done({ preview: { template, current, changes, growing, left }, additions });
}

function readText(text: string): ReturnType<typeof readTemplate> {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/u, ""));
  } catch {
    return { faults: [{ path: "", code: "notJson", args: [] }] };
  }
  return readTemplate(json, DICTIONARY);
}
