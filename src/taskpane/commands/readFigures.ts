import type { DataRow } from "../../core/data/DataRow";
import { cellAddress, readSheets, type SheetDoubt, type SheetsReading } from "../../core/intake/readSheets";
import type { RawSheet } from "../../core/intake/RawSheet";
import type { Period } from "../../core/period/Period";
import type { Template } from "../../core/template/Template";
import { doubtText } from "../../core/texts/doubts";
import { INTAKE_TEXTS, refusalText } from "../../core/texts/intake";
import { FILE_NOTICES, FILE_REFUSALS } from "../../core/texts/files";
import { REPORT_TEXTS } from "../../core/texts/report";
import type { Language } from "../../core/texts/language";
import { readFile } from "../../files/readFile";

export interface FiguresRequest {
  name: string;
  bytes: Uint8Array;
  template: Template;
  language: Language;
  period: Period | null;
  /** One sheet of the file alone. */
  sheet?: string;
  /** The town of sheets that name none. */
  town?: string;
}

/** One doubt as a line for people. */
export interface DoubtLine {
  sheet: string;
  cell: string;
  code: string;
  text: string;
  written: string;
  against: string;
  suggested: string;
  leftOut: boolean;
}

export type FiguresReading =
  | { ok: true; rows: DataRow[]; doubts: DoubtLine[]; notices: string[] }
  | { ok: false; faults: string[]; doubts: DoubtLine[] };

/** Reads whatever tables a file holds into rows of data, with all that is in doubt. */
export async function readFigures(request: FiguresRequest): Promise<FiguresReading> {
  const { name, bytes, language } = request;
  const file = await readFile(name, bytes);
  if ("refusal" in file) {
    return { ok: false, faults: [`${name}: ${FILE_REFUSALS[language][file.refusal](...file.args)}`], doubts: [] };
  }
  const sheets =
    request.sheet === undefined ? file.sheets : file.sheets.filter((sheet) => sheet.name === request.sheet);
  if (sheets.length === 0) {
    const known = file.sheets.map((sheet) => sheet.name).join(INTAKE_TEXTS[language].list);
    return {
      ok: false,
      faults: [`${name}: ${REPORT_TEXTS[language].noSheet(request.sheet ?? "", known)}`],
      doubts: [],
    };
  }
  const choices = request.town === undefined ? {} : { town: request.town };
  const reading = readSheets(sheets, { ...request, choices, towns: [], earlier: [] });
  const doubts = reading.doubts.map((doubt) => doubtLine(doubt, language));
  const refusals = refusalsOf(reading, name, language);
  if (reading.rows.length === 0) return { ok: false, faults: refusals, doubts };
  const notices = file.notices.map(
    ({ code, sheet, args }) => `${name}: ${FILE_NOTICES[language][code](sheet, ...args)}`,
  );
  return { ok: true, rows: reading.rows, doubts, notices: [...notices, ...refusals] };
}

/** A sentence for each sheet of which nothing could be read. */
function refusalsOf(reading: SheetsReading, name: string, language: Language): string[] {
  const texts = INTAKE_TEXTS[language];
  return reading.sheets.flatMap(({ sheet, understanding, rows }) => {
    if (rows.length > 0) return [];
    const { reason, args, place } = understanding.refusal ?? { reason: "otherDoubt", args: [], place: null };
    const cell = place ? `!${cellAddress(sheet, place)}` : "";
    return [`${name}:${sheet.name}${cell}: ${refusalText(texts, reason, args)}`];
  });
}

function doubtLine({ sheet, doubt }: SheetDoubt, language: Language): DoubtLine {
  return {
    sheet: sheet.name,
    cell: cellAddress(sheet, doubt.place),
    code: doubt.code,
    text: doubtText(doubt, language),
    written: writtenAt(sheet, doubt.place),
    against: doubt.others.map((place) => cellAddress(sheet, place)).join(" "),
    suggested: doubt.suggested === null ? "" : String(doubt.suggested),
    leftOut: doubt.leftOut,
  };
}

function writtenAt(sheet: RawSheet, { row, column }: { row: number; column: number }): string {
  const cell = sheet.cells[row]?.[column] ?? null;
  return cell === null ? "" : typeof cell === "object" ? String(cell.value) : String(cell).replace(/\s+/gu, " ").trim();
}
