import { ExcelFailure } from "./failure";

/** A block of a sheet, zero-based. */
export interface CellBlock {
  top: number;
  left: number;
  rows: number;
  columns: number;
}

export interface CellReadingOptions {
  /** The part done, from 0 to 1. */
  onProgress?: (part: number) => void;
  signal?: AbortSignal;
}

/** Bytes of one answer that we ask for; Excel on the web gives up at 5 MB. */
const MOST_ANSWER_BYTES = 2_000_000;
/** Cells of the first answer, by which the next are measured: 250 bytes each would still be an answer. */
const FIRST_CELLS = 20_000;

/** Reads values and number formats of a block, as many rows a round trip as fit into an answer; `take` gets them in order. */
export async function readCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { top, left, rows, columns }: CellBlock,
  take: (values: unknown[][], formats: string[][]) => void,
  { onProgress, signal }: CellReadingOptions = {},
): Promise<void> {
  let count = Math.max(1, Math.floor(FIRST_CELLS / columns));
  let done = 0;
  while (done < rows) {
    signal?.throwIfAborted();
    count = Math.min(count, rows - done);
    const range = sheet.getRangeByIndexes(top + done, left, count, columns).load("values,numberFormat");
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one round trip an answer that Excel can give
    await context.sync();
    const values = range.values as unknown[][] | null;
    const formats = range.numberFormat as string[][] | null;
    // Excel leaves out what is too large instead of failing.
    if (!values || !formats) {
      if (count === 1) throw new ExcelFailure("tooLarge", String(top + done + 1));
      count = Math.ceil(count / 4);
      continue;
    }
    take(values, formats);
    done += count;
    onProgress?.(done / rows);
    const bytes = utf8Bytes(JSON.stringify(values)) + utf8Bytes(JSON.stringify(formats));
    count = Math.max(1, Math.min(count * 8, Math.floor((MOST_ANSWER_BYTES / bytes) * count)));
  }
}

/** An upper bound that needs no copy: a character beyond ASCII takes up to three bytes. */
function utf8Bytes(text: string): number {
  let bytes = text.length;
  for (let place = 0; place < text.length; place++) if (text.charCodeAt(place) > 127) bytes += 2;
  return bytes;
}
