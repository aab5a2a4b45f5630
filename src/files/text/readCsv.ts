import Papa from "papaparse";
import { decodeText } from "./decodeText";
import { RecordTaker } from "./RecordTaker";

/** The records of a CSV file, and the line (from 1) on which each begins. */
export interface CsvRecords {
  records: string[][];
  lines: number[];
}

export type CsvReading = CsvRecords | { fault: "notText" | "emptyFile" | "brokenQuote"; line: number };

/** Reads a CSV file (commas, semicolons or tabs) into records, all or the `first` ones, keeping the line of each for messages. */
export function readCsv(bytes: Uint8Array, first?: number): CsvReading {
  const text = decodeText(bytes);
  if (text === null) return { fault: "notText", line: 1 };
  if (text.trim() === "") return { fault: "emptyFile", line: 1 };
  const taker = new RecordTaker();
  taker.take(Papa.parse<string[]>(text, { delimitersToGuess: [",", "\t", ";"], preview: first ?? 0 }));
  const { records, lines, broken } = taker;
  return broken === null ? { records, lines } : { fault: "brokenQuote", line: broken };
}
