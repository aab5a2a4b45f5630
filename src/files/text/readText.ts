import Papa from "papaparse";
import type { FileContents } from "../../core/intake/FileReading";
import { Pace } from "../Pace";
import type { ReadingOptions } from "../ReadingOptions";
import { Refused } from "../Refused";
import { fullCellAllowance, SheetBuilder } from "../SheetBuilder";
import { RecordTaker } from "./RecordTaker";

/** Characters parsed before others may have their turn. */
const SLICE = 1 << 18;
const GAP = /\t|[ \u00a0]{2,}|\u3000+/;

/** Reads a text as one sheet of texts: commas, tabs, semicolons, "|", or columns set with spaces. */
export async function readText(name: string, text: string, options: ReadingOptions): Promise<FileContents> {
  if (text.trim() === "") throw new Refused("empty");
  const pace = new Pace(options, text.length);
  const taker = new RecordTaker();
  await parse(text, taker, pace);
  if (taker.broken !== null) throw new Refused("brokenQuote", String(taker.broken));
  const spaced = taker.records.every((record) => record.length <= 1);
  const builder = new SheetBuilder(name, fullCellAllowance());
  for (const [row, record] of taker.records.entries()) {
    const fields = spaced ? (record[0] ?? "").trimEnd().split(GAP) : record;
    fields.forEach((field, column) => builder.put(row, column, field.trim() === "" ? null : field));
    if (row % 1000 === 0) await pace.step(0);
  }
  const sheet = builder.build(false);
  if (!sheet) throw new Refused("empty");
  return { sheets: [sheet], notices: [] };
}

function parse(text: string, taker: RecordTaker, pace: Pace): Promise<void> {
  return new Promise((resolve, reject) => {
    // Its types know pieces of files only; a text is taken piece by piece as well.
    Papa.parse<string[]>(text as unknown as Papa.LocalFile, {
      delimitersToGuess: [",", "\t", ";", "|"],
      chunkSize: SLICE,
      chunk: (results, parser) => {
        taker.take(results);
        parser.pause();
        pace.step(SLICE).then(
          () => parser.resume(),
          (reason: unknown) => {
            parser.abort();
            reject(reason as Error);
          },
        );
      },
      complete: () => resolve(),
    });
  });
}
