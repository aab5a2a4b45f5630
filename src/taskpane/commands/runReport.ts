import { readSpec } from "../../core/comparison/spec/readSpec";
import type { SheetSpec } from "../../core/comparison/spec/SheetSpec";
import { templateFaultText } from "../../core/template/TemplateFault";
import { languageOf, type Language } from "../../core/texts/language";
import { PANE_TEXTS } from "../../core/texts/pane";
import { REPORT_TEXTS } from "../../core/texts/report";
import { buildComparison } from "./buildComparison";
import { importTemplate } from "./importTemplate";
import type { Problem } from "./outcome";
import { isOwnForm } from "./isOwnForm";
import type { DoubtLine } from "./readFigures";
import { typedPeriod, type Source } from "./source";
import { templateToReadBy } from "./templateById";

export interface ReportRequest {
  csv: Uint8Array;
  fileName: string;
  templateId: string;
  period?: string;
  /** One sheet of the file alone; left out: all that hold tables. */
  sheet?: string;
  /** The town of sheets of one town that do not name it. */
  town?: string;
  /** What sheet to build, as the JSON of a specification; left out: that by town. */
  spec?: string;
  language: string;
}

/** Doubts come with their words, a line each, ready to be written: sheet, cell, code, sentence, original, against, suggested, handling. */
export interface ReportDoubts {
  heads: string[];
  lines: string[][];
}

export type ReportResult =
  | { ok: true; sheet: string; summary: string[]; doubts: ReportDoubts; notices: string[] }
  | { ok: false; faults: string[]; doubts: ReportDoubts };

/**
 * The pane's whole way in one call, for use without a pane: import a file, build the comparison. A text in the form of our
 * own data is read strictly; any other file is understood as far as it can be, and what is in doubt comes with the result.
 */
export async function runReport(request: ReportRequest): Promise<ReportResult> {
  const language = languageOf(request.language);
  const spec = specOf(request.spec, language);
  if ("faults" in spec) return failed(spec.faults, [], language);
  if (isOwnForm(request.csv)) {
    const source: Source = { kind: "file", name: request.fileName, bytes: request.csv };
    return write({ ...request, spec: spec.spec }, source, [], language);
  }
  const template = await templateToReadBy(request.templateId, language);
  if (!template.ok) return failed(template.problems.map(faultLine), [], language);
  const period = typedPeriod(request.period, language);
  if (!period.ok) return failed(period.problems.map(faultLine), [], language);
  const { csv: bytes, fileName: name, sheet, town } = request;
  // Understanding sheets is large and comes when it is needed.
  const { readFigures } = await import(/* webpackChunkName: "intake" */ "./readFigures");
  const reading = await readFigures({
    name,
    bytes,
    template: template.value,
    language,
    period: period.value,
    ...(sheet === undefined ? {} : { sheet }),
    ...(town === undefined ? {} : { town }),
  });
  if (!reading.ok) return failed(reading.faults, reading.doubts, language);
  const written = await write(
    { ...request, spec: spec.spec },
    { kind: "rows", rows: reading.rows },
    reading.doubts,
    language,
  );
  return written.ok ? { ...written, notices: [...reading.notices, ...written.notices] } : written;
}

/** Writes the figures and builds the comparison; figures of others that allow none are still handed over. */
async function write(
  { templateId, period, spec }: Omit<ReportRequest, "spec"> & { spec: SheetSpec },
  source: Source,
  doubts: DoubtLine[],
  language: Language,
): Promise<ReportResult> {
  const caller = { language };
  const texts = PANE_TEXTS[language];
  const wish = period === undefined ? {} : { period };
  const imported = await importTemplate({ templateId, source, ...wish }, caller);
  if (!imported.ok) return failed(imported.problems.map(faultLine), doubts, language);
  const built = await buildComparison({ ...spec, templateId, ...wish }, caller);
  if (!built.ok && source.kind === "file") return failed(built.problems.map(faultLine), doubts, language);
  const own = REPORT_TEXTS[language];
  const summary = [texts.importDone(imported.value.rows, imported.value.sheet), ...comparisonSummary(built, language)];
  if (source.kind === "rows") summary.push(own.doubts(doubts.length, doubts.filter(({ leftOut }) => leftOut).length));
  const sheet = built.ok ? built.value.sheet : imported.value.sheet;
  const notices = built.ok && built.value.notice !== null ? [built.value.notice] : [];
  return { ok: true, sheet, summary, doubts: reportDoubts(doubts, language), notices };
}

/** The specification in a text, or what is wrong with it. */
function specOf(text: string | undefined, language: Language): { spec: SheetSpec } | { faults: string[] } {
  if (text === undefined) return { spec: { kind: "towns" } };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { faults: [REPORT_TEXTS[language].specNotJson] };
  }
  const reading = readSpec(json);
  return "spec" in reading
    ? reading
    : { faults: reading.faults.map((fault) => REPORT_TEXTS[language].specFault(templateFaultText(fault, language))) };
}

function comparisonSummary(built: Awaited<ReturnType<typeof buildComparison>>, language: Language): string[] {
  const texts = PANE_TEXTS[language];
  if (!built.ok) return [REPORT_TEXTS[language].noComparison(built.problems.map(faultLine).join(texts.list))];
  const { sheet, ranked, otherPeriods } = built.value;
  const others = otherPeriods.length > 0 ? [texts.otherPeriods(otherPeriods.join(texts.list))] : [];
  return [texts.compareDone(sheet, ranked), ...others];
}

function failed(faults: string[], doubts: DoubtLine[], language: Language): ReportResult {
  return { ok: false, faults, doubts: reportDoubts(doubts, language) };
}

function reportDoubts(doubts: readonly DoubtLine[], language: Language): ReportDoubts {
  const { heads, kept, leftOut } = REPORT_TEXTS[language];
  const lines = doubts.map((doubt) => [
    doubt.sheet,
    doubt.cell,
    doubt.code,
    doubt.text,
    doubt.written,
    doubt.against,
    doubt.suggested,
    doubt.leftOut ? leftOut : kept,
  ]);
  return { heads, lines };
}

/** FILE:LINE:COLUMN: text, as compilers say it. */
function faultLine({ place, text }: Problem): string {
  if (place === null) return text;
  return place.kind === "file"
    ? `${place.file}:${place.line}:${place.column}: ${text}`
    : `${place.sheet}!${place.address}: ${text}`;
}
