import type { DataRow } from "../../../core/data/DataRow";
import { isDataForm } from "../../../core/data/isDataForm";
import { FARTHEST_HEAD_ROW } from "../../../core/data/readHeads";
import { PercentNumber, type SheetCell } from "../../../core/data/SheetCell";
import { FormattedNumber, type RawCell } from "../../../core/intake/RawSheet";
import type { Choices, KnownTown } from "../../../core/intake/Understanding";
import type { TownAlias } from "../../../core/template/synonymsFile";
import type { Template } from "../../../core/template/Template";
import { FILE_NOTICES, FILE_REFUSALS } from "../../../core/texts/files";
import { PANE_TEXTS } from "../../../core/texts/pane";
import { plainTownName } from "../../../core/town/townName";
import { readChoices } from "../../../excel/choicesStore";
import { readActiveCell } from "../../../excel/readSelection";
import { readSelectedCells, readSheetCells } from "../../../excel/readSource";
import { readWorkbook } from "../../../excel/readWorkbook";
import { attempt, done, refused, type Caller, type Outcome } from "../outcome";
import { loadTemplates } from "../loadTemplates";
import { isOwnForm } from "../isOwnForm";
import { readBlock, readSource, typedPeriod, type Figures, type ReadAs } from "../source";
import { templateToReadBy } from "../templateById";
import { existingRows } from "./previewFigures";
import { SheetReader, type SheetSource } from "../../fileReading/SheetReader";
import type { SheetHead } from "../../fileReading/messages";

/** Where the figures are. */
export type IntakeSource =
  | { kind: "sheet" }
  | { kind: "selection" }
  | { kind: "file"; name: string; bytes: Uint8Array }
  | { kind: "clipboard"; html: string; text: string }
  | { kind: "blank" };

export interface IntakeRequest {
  source: IntakeSource;
  templateId: string;
  /** For figures that name no period, as typed. */
  period: string;
}

interface ReadWith {
  template: Template;
  /** Towns whose figures the workbook holds already. */
  towns: KnownTown[];
  /** Figures the workbook holds already. */
  earlier: DataRow[];
}

/** What a source holds: figures in the form of our own table, or sheets that are to be understood. */
export type IntakeReading = ReadWith &
  (
    | { kind: "form"; rows: DataRow[] }
    | {
        kind: "sheets";
        /** Holds the sheets; whoever gets it closes it. */
        reader: SheetReader;
        heads: SheetHead[];
        notices: string[];
        remembered: ReadonlyMap<string, Choices>;
      }
  );

/** Reads a source; nothing is understood, asked or written yet. */
export function readIntake(request: IntakeRequest, caller: Caller): Promise<Outcome<IntakeReading>> {
  return attempt(caller.language, async (): Promise<Outcome<IntakeReading>> => {
    const { language } = caller;
    const template = await templateToReadBy(request.templateId, language);
    if (!template.ok) return template;
    const period = typedPeriod(request.period, language);
    if (!period.ok) return period;
    caller.onStep?.("reading");
    const as: ReadAs = { template: template.value, period: period.value, language };
    const view = await readWorkbook();
    const existing = await existingRows(view, as, caller.signal);
    if (!existing.ok) return existing;
    const { templatesAtHand } = await loadTemplates();
    const { towns: aliases } = await templatesAtHand();
    const known = {
      template: template.value,
      towns: townsOf(existing.value.rows, aliases),
      earlier: existing.value.rows,
    };
    if (request.source.kind === "blank") {
      return view.table
        ? refused(PANE_TEXTS[language].tableExists(view.table.sheet))
        : done({ kind: "form", rows: [], ...known });
    }
    const read = await contents(request.source, as, caller);
    if (!read.ok) return read;
    if ("rows" in read.value) return done({ kind: "form", rows: read.value.rows, ...known });
    return done({ kind: "sheets", ...read.value, remembered: new Map(await readChoices()), ...known });
  });
}

/** More cells keep the page from answering for a while, where it must understand them itself. */
const MOST_CELLS_IN_PAGE = 20_000;

type Contents = Figures | { reader: SheetReader; heads: SheetHead[]; notices: string[] };

async function contents(
  source: Exclude<IntakeSource, { kind: "blank" }>,
  as: ReadAs,
  caller: Caller,
): Promise<Outcome<Contents>> {
  const { language, signal } = caller;
  if (source.kind === "file") {
    return isOwnForm(source.bytes) ? readSource(source, as, signal) : readSheets(source, caller);
  }
  if (source.kind === "clipboard") return readSheets({ ...source, name: PANE_TEXTS[language].clipboard }, caller);
  const { sheet } =
    source.kind === "selection"
      ? await readSelectedCells({ signal })
      : await readSheetCells((await readActiveCell()).sheetId, { signal });
  if (!isDataForm(sheet.cells.slice(0, FARTHEST_HEAD_ROW).map((line) => line.map(sheetCell))))
    return readSheets({ kind: "sheets", sheets: [sheet] }, caller);
  const cells = sheet.cells.map((line) => line.map(sheetCell));
  return readBlock({ sheet: sheet.name, top: sheet.top, left: sheet.left, cells }, as, signal);
}

/** Hands a source to a reader of its own, which is left open only where there is something to understand. */
async function readSheets(source: SheetSource, caller: Caller): Promise<Outcome<Contents>> {
  const { language, signal, onProgress } = caller;
  const reader = new SheetReader();
  try {
    const read = await reader.read(source, { signal, onProgress });
    if (!("refusal" in read)) {
      const notices = read.notices.map(({ code, sheet, args }) => FILE_NOTICES[language][code](sheet, ...args));
      const cells = read.heads.reduce((sum, head) => sum + head.cells, 0);
      if (reader.inPage && cells > MOST_CELLS_IN_PAGE) notices.push(PANE_TEXTS[language].noThread);
      return done({ reader, heads: read.heads, notices });
    }
    reader.close();
    return refused(FILE_REFUSALS[language][read.refusal](...read.args));
  } catch (error) {
    reader.close();
    throw error;
  }
}

function sheetCell(cell: RawCell): SheetCell {
  if (!(cell instanceof FormattedNumber)) return cell;
  return cell.format.includes("%") ? new PercentNumber(cell.value) : cell.value;
}

/** The towns of the data with the other names that the user confirmed for them; without any data no town is known. */
function townsOf(rows: readonly DataRow[], aliases: readonly TownAlias[]): KnownTown[] {
  const names = new Map(rows.map(({ town }) => [plainTownName(town), town]));
  return [...names].map(([plain, name]) => ({
    name,
    aliases: aliases.filter(({ town }) => plainTownName(town) === plain).map(({ alias }) => alias),
    group: null,
  }));
}
