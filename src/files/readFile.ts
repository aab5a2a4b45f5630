import type { FileContents, FileReading } from "../core/intake/FileReading";
import { MOST_BYTES } from "./limits";
import type { ReadingOptions } from "./ReadingOptions";
import { Refused } from "./Refused";
import { sniff, type FileKind } from "./sniff";
import { readTextSheet } from "./text/readTextSheet";
import { readXlsx } from "./xlsx/readXlsx";

/**
 * Reads a file that a person gave into sheets, or says why it cannot be read. Nothing is run, fetched or written. It needs
 * neither a page nor Node, so that a worker, the pane and a script all read alike.
 */
export async function readFile(name: string, bytes: Uint8Array, options: ReadingOptions = {}): Promise<FileReading> {
  options.signal?.throwIfAborted();
  try {
    if (bytes.length === 0) throw new Refused("empty");
    if (bytes.length > MOST_BYTES) throw new Refused("tooLarge", megabytes(bytes.length), megabytes(MOST_BYTES));
    const kind = sniff(name, bytes);
    const contents = await read(kind, name, bytes, options);
    return isNamedSo(kind, name)
      ? contents
      : { ...contents, notices: [{ code: "otherFormat", sheet: "", args: [] }, ...contents.notices] };
  } catch (error) {
    if (error instanceof Refused) return { refusal: error.code, args: error.args };
    throw error;
  }
}

async function read(kind: FileKind, name: string, bytes: Uint8Array, options: ReadingOptions): Promise<FileContents> {
  if (kind === "zip") return readXlsx(bytes, options);
  if (kind === "text") return readTextSheet(stem(name), bytes, options);
  throw new Refused(kind === "html" ? "noTable" : kind);
}

/** The name without its folder and its ending. */
const stem = (name: string) => name.replace(/^.*[\\/]/, "").replace(/\.[^.]*$/, "") || name;

const megabytes = (bytes: number) => String(Math.ceil(bytes / 1_000_000));

/** Whether the name promises what the file is. */
function isNamedSo(kind: FileKind, name: string): boolean {
  if (kind === "zip") return /\.xl[st][xm]$/i.test(name);
  return kind === "html" ? /\.html?$/i.test(name) : !/\.(xl\w+|et|html?)$/i.test(name);
}
