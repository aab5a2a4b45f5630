import { basename } from "node:path";
import { toCsv } from "../files/csv";
import { writeXlsx } from "../files/xlsx/write";
import type { Sheet } from "../model/Sheet";
import { Workbook } from "../model/Workbook";
import { fileOptions, withAddin } from "./addin";
import { ArgumentFault, readArguments, required, type Arguments } from "./arguments";
import { readInput } from "./input";
import { checkOutput, writeWhole, type Command } from "./output";

const USAGE =
  "Usage: npm run report -- --data FILE.csv|.xlsx|.txt --template monthly --out FILE.xlsx [--period 2018年1-7月] [--sheet NAME] [--town NAME] [--kind KIND | --spec FILE.json] [--doubts FILE.csv] [--lang en-US]";
const LANGUAGES = ["zh-CN", "en-US"];

interface Doubts {
  heads: string[];
  /** Sheet, cell, code, sentence, original, against, suggested, handling. */
  lines: string[][];
}

/** The command of the add-in that does the work; the add-in's own bundle brings it. */
interface Commands {
  runReport(request: {
    csv: Uint8Array;
    fileName: string;
    templateId: string;
    period?: string;
    sheet?: string;
    town?: string;
    spec?: string;
    language: string;
  }): Promise<
    | { ok: true; sheet: string; summary: string[]; doubts?: Doubts; notices?: string[] }
    | { ok: false; faults: string[]; doubts?: Doubts }
  >;
}

/** So that Excel reads the list of doubts as UTF-8. */
const BYTE_ORDER_MARK = "\ufeff";

/** Reads a file with the add-in's own command, builds the comparison and saves the workbook, and the doubts beside it. */
export const report: Command = async (words, surroundings) => {
  const values = ["data", "template", "out", "period", "sheet", "town", "kind", "spec", "doubts", "lang"];
  const read = readArguments(words, { values, flags: ["help"], files: 0, usage: USAGE });
  if (read.flags.has("help")) {
    surroundings.result(`${USAGE}\n`);
    return 0;
  }
  const data = required(read, "data", USAGE);
  const templateId = required(read, "template", USAGE);
  const out = required(read, "out", USAGE);
  const language = read.values.lang ?? "zh-CN";
  if (!LANGUAGES.includes(language)) {
    throw new ArgumentFault(`--lang ${language}: the languages are ${LANGUAGES.join(" and ")}.`);
  }
  await checkOutput(out, "out");
  const doubtsFile = read.values.doubts;
  if (doubtsFile !== undefined) await checkOutput(doubtsFile, "doubts", ["csv"]);
  const csv = await readInput(data);
  const spec = await specOf(read, language);
  const workbook = Workbook.withSheet("Sheet1");
  const start = workbook.active;
  const { result: outcome } = await withAddin(surroundings.dist, workbook, language, ({ TownIndicators }) =>
    (TownIndicators as Commands).runReport({
      csv,
      fileName: basename(data),
      templateId,
      ...wishes(read, ["period", "sheet", "town"]),
      ...(spec !== undefined && { spec }),
      language,
    }),
  );
  const doubts = outcome.doubts ?? { heads: [], lines: [] };
  if (doubtsFile !== undefined) {
    const text = BYTE_ORDER_MARK + toCsv([doubts.heads, ...doubts.lines]);
    await writeWhole(doubtsFile, new TextEncoder().encode(text));
  } else {
    for (const [sheet = "", cell = "", , text = ""] of doubts.lines) {
      surroundings.line(`${basename(data)}:${sheet}!${cell}: ${text}`);
    }
  }
  if (!outcome.ok) {
    for (const fault of outcome.faults) surroundings.line(fault);
    return 2;
  }
  for (const notice of outcome.notices ?? []) surroundings.line(notice);
  dropEmptyStart(workbook, start);
  workbook.properties.title ||= outcome.sheet;
  await writeWhole(out, await writeXlsx(workbook, await fileOptions(surroundings.dist)));
  surroundings.result([`${out}: ${outcome.sheet}`, ...outcome.summary].join("; ") + "\n");
  return 0;
};

/** The specification of the sheet that is wanted: from its file, or of a kind with all else left to the figures. */
async function specOf(read: Arguments, language: string): Promise<string | undefined> {
  const { kind, spec, town } = read.values;
  if (kind !== undefined && spec !== undefined) throw new ArgumentFault("--kind and --spec: give one of them.");
  if (spec !== undefined) return new TextDecoder().decode(await readInput(spec));
  return kind === undefined ? undefined : JSON.stringify({ kind, language, ...(town !== undefined && { town }) });
}

/** The options among these that were given. */
function wishes<Name extends string>(read: Arguments, names: readonly Name[]): { [Key in Name]?: string } {
  const given = names.flatMap((name) => (read.values[name] === undefined ? [] : [[name, read.values[name]]]));
  return Object.fromEntries(given) as { [Key in Name]?: string };
}

/** The sheet every new workbook begins with is not handed over if nothing was put on it. */
function dropEmptyStart(workbook: Workbook, start: Sheet): void {
  if (workbook.sheets.length > 1 && workbook.sheets.includes(start) && !start.usedRect()) workbook.deleteSheet(start);
}
