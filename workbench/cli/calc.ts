import { csvLosses, readCsv, writeCsv } from "../files/csvBook";
import { FileFault } from "../files/FileFault";
import { lossesOnSaving } from "../files/xlsx/losses";
import { readXlsx } from "../files/xlsx/read";
import { writeXlsx, type XlsxOptions } from "../files/xlsx/write";
import type { Workbook } from "../model/Workbook";
import { fileOptions, withAddin } from "./addin";
import { readArguments } from "./arguments";
import { blockAsCsv, blockAsJson, findBlock } from "./block";
import { readInput } from "./input";
import { checkOutput, writeWhole, type Command } from "./output";

const USAGE = "Usage: npm run calc -- FILE.xlsx|.csv [--print 'Sheet1!A1:D9'] [--json] [--out FILE.xlsx|.csv]";

/** Opens a workbook, calculates it with the add-in's functions, prints a block of values and may save the workbook. */
export const calc: Command = async (words, surroundings) => {
  const read = readArguments(words, { values: ["print", "out"], flags: ["json", "help"], files: 1, usage: USAGE });
  if (read.flags.has("help")) {
    surroundings.result(`${USAGE}\n`);
    return 0;
  }
  const file = read.files[0]!;
  if (read.values.out) await checkOutput(read.values.out, "out", ["xlsx", "csv"]);
  const options = await fileOptions(surroundings.dist);
  const workbook = await opened(file, options);
  const block = findBlock(workbook, read.values.print);
  const { told } = await withAddin(surroundings.dist, workbook, "zh-CN", async () => undefined);
  const shown = read.values.print === undefined ? findBlock(workbook, undefined) : block;
  if (read.values.out) {
    const asText = /\.csv$/i.test(read.values.out);
    for (const loss of asText ? csvLosses(workbook) : lossesOnSaving(workbook, options.addin)) {
      surroundings.line(`${file}: not kept in ${read.values.out}: ${loss}`);
    }
    const bytes = asText ? writeCsv(workbook.active) : await writeXlsx(workbook, options);
    await writeWhole(read.values.out, bytes);
  }
  for (const line of told) surroundings.line(`${file}: ${line}`);
  surroundings.result(read.flags.has("json") ? blockAsJson(shown) : blockAsCsv(shown));
  return 0;
};

async function opened(file: string, options: XlsxOptions): Promise<Workbook> {
  const bytes = await readInput(file);
  try {
    return /\.(csv|txt|tsv)$/i.test(file) ? readCsv(bytes, file) : await readXlsx(bytes, options);
  } catch (error) {
    throw error instanceof FileFault ? new FileFault(`${file}: ${error.message}`) : error;
  }
}
