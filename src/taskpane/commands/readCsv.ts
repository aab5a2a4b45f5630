import Papa from "papaparse";
import type { FaultCode } from "../../core/texts/faults";

/** The records of a CSV file, and the line (from 1) on which each begins. */
export interface CsvRecords {
  records: string[][];
  lines: number[];
}

export type CsvReading = CsvRecords | { fault: FaultCode; line: number };

/** Control characters that no text file has; tab, line feed and carriage return are fine. */
// eslint-disable-next-line no-control-regex
const BINARY = /[\u0000-\u0008\u000e-\u001f\ufffd]/u;

/** UTF-8 with or without its mark, UTF-16 with its mark, else GB18030, which Chinese Excel writes by default. */
function decode(bytes: Uint8Array): string | null {
  const encodings =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? ["utf-16le"]
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? ["utf-16be"]
        : ["utf-8", "gb18030"];
  for (const encoding of encodings) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      return BINARY.test(text) ? null : text;
    } catch {
      continue;
    }
  }
  return null;
}

/** Reads a CSV file (commas, semicolons or tabs) into records, keeping the line of each for messages. */
export function readCsv(bytes: Uint8Array): CsvReading {
  const text = decode(bytes);
  if (text === null) return { fault: "notText", line: 1 };
  if (text.trim() === "") return { fault: "emptyFile", line: 1 };
  const records: string[][] = [];
  const lines: number[] = [];
  let line = 1;
  let cursor = 0;
  let broken: number | null = null;
  Papa.parse<string[]>(text, {
    delimitersToGuess: [",", "\t", ";"],
    step: ({ data, errors, meta }) => {
      if (errors.some((error) => error.type === "Quotes")) broken ??= line;
      records.push(data);
      lines.push(line);
      line += text.slice(cursor, meta.cursor).match(/\r\n|\r|\n/g)?.length ?? 0;
      cursor = meta.cursor;
    },
  });
  return broken === null ? { records, lines } : { fault: "brokenQuote", line: broken };
}
