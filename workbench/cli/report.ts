import { basename } from "node:path";
import { writeXlsx } from "../files/xlsx/write";
import type { Sheet } from "../model/Sheet";
import { Workbook } from "../model/Workbook";
import { fileOptions, withAddin } from "./addin";
import { ArgumentFault, readArguments, required } from "./arguments";
import { readInput } from "./input";
import { checkOutput, writeWhole, type Command } from "./output";

const USAGE =
  "Usage: npm run report -- --data FILE.csv --template monthly --out FILE.xlsx [--period 2018年1-7月] [--lang en-US]";
const LANGUAGES = ["zh-CN", "en-US"];

/** The command of the add-in that does the work; the add-in's own bundle brings it. */
interface Commands {
  runReport(request: {
    csv: Uint8Array;
    fileName: string;
    templateId: string;
    period?: string;
    language: string;
  }): Promise<{ ok: true; sheet: string; summary: string[] } | { ok: false; faults: string[] }>;
}

/** Imports a CSV file with the add-in's own command, builds the comparison and saves the workbook. */
export const report: Command = async (words, surroundings) => {
  const values = ["data", "template", "out", "period", "lang"];
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
  const csv = await readInput(data);
  const workbook = Workbook.withSheet("Sheet1");
  const start = workbook.active;
  const outcome = await withAddin(surroundings.dist, workbook, language, ({ TownIndicators }) =>
    (TownIndicators as Commands).runReport({
      csv,
      fileName: basename(data),
      templateId,
      ...(read.values.period === undefined ? {} : { period: read.values.period }),
      language,
    }),
  );
  if (!outcome.ok) {
    for (const fault of outcome.faults) surroundings.line(fault);
    return 2;
  }
  dropEmptyStart(workbook, start);
  workbook.properties.title ||= outcome.sheet;
  await writeWhole(out, await writeXlsx(workbook, await fileOptions(surroundings.dist)));
  surroundings.result([`${out}: ${outcome.sheet}`, ...outcome.summary].join("; ") + "\n");
  return 0;
};

/** The sheet every new workbook begins with is not handed over if nothing was put on it. */
function dropEmptyStart(workbook: Workbook, start: Sheet): void {
  if (workbook.sheets.length > 1 && workbook.sheets.includes(start) && !start.usedRect()) workbook.deleteSheet(start);
}
