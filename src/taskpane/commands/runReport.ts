import { languageOf } from "../../core/texts/language";
import { PANE_TEXTS } from "../../core/texts/pane";
import { buildComparison } from "./buildComparison";
import { importTemplate } from "./importTemplate";
import type { Problem } from "./outcome";

export interface ReportRequest {
  csv: Uint8Array;
  fileName: string;
  templateId: string;
  period?: string;
  language: string;
}

export type ReportResult = { ok: true; sheet: string; summary: string[] } | { ok: false; faults: string[] };

/** The pane's whole way in one call, for use without a pane: import a file, build the comparison. */
export async function runReport({ csv, fileName, templateId, period, language }: ReportRequest): Promise<ReportResult> {
  const caller = { language: languageOf(language) };
  const texts = PANE_TEXTS[caller.language];
  const wish = period === undefined ? {} : { period };
  const imported = await importTemplate(
    { templateId, source: { kind: "file", name: fileName, bytes: csv }, ...wish },
    caller,
  );
  if (!imported.ok) return { ok: false, faults: imported.problems.map(faultLine) };
  const built = await buildComparison({ templateId, ...wish }, caller);
  if (!built.ok) return { ok: false, faults: built.problems.map(faultLine) };
  const { sheet, ranked, otherPeriods } = built.value;
  const others = otherPeriods.length > 0 ? [texts.otherPeriods(otherPeriods.join(texts.list))] : [];
  return {
    ok: true,
    sheet,
    summary: [texts.importDone(imported.value.rows, imported.value.sheet), texts.compareDone(sheet, ranked), ...others],
  };
}

/** FILE:LINE:COLUMN: text, as compilers say it. */
function faultLine({ place, text }: Problem): string {
  if (place === null) return text;
  return place.kind === "file"
    ? `${place.file}:${place.line}:${place.column}: ${text}`
    : `${place.sheet}!${place.address}: ${text}`;
}
