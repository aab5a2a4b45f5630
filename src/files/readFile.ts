import type { FileContents, FileReading } from "../core/intake/FileReading";
import { answer } from "./answer";
import { readHtml } from "./html/readHtml";
import { MOST_BYTES } from "./limits";
import type { ReadingOptions } from "./ReadingOptions";
import { Refused } from "./Refused";
import { sniff, type FileKind } from "./sniff";
import { decodeText } from "./text/decodeText";
import { readText } from "./text/readText";
import { readXlsx } from "./xlsx/readXlsx";

/**
 * Reads a file that a person gave into sheets, or says why it cannot be read. Nothing is run, fetched or written. It needs
 * neither a page nor Node, so that a worker, the pane and a script all read alike.
 */
export function readFile(name: string, bytes: Uint8Array, options: ReadingOptions = {}): Promise<FileReading> {
  return answer(async () => {
    options.signal?.throwIfAborted();
    if (bytes.length === 0) throw new Refused("empty");
    if (bytes.length > MOST_BYTES) throw new Refused("tooLarge", megabytes(bytes.length), megabytes(MOST_BYTES));
    const kind = sniff(name, bytes);
    const contents = await read(kind, name, bytes, options);
    return isNamedSo(kind, name)
      ? contents
      : { ...contents, notices: [{ code: "otherFormat", sheet: "", args: [] }, ...contents.notices] };
  });
}

async function read(kind: FileKind, name: string, bytes: Uint8Array, options: ReadingOptions): Promise<FileContents> {
  if (kind === "zip") return readXlsx(bytes, options);
  if (kind !== "text" && kind !== "html") throw new Refused(kind);
  const text = decodeText(bytes);
  if (text === null) throw new Refused("notText");
  return kind === "html" ? readHtml(stem(name), text) : readText(stem(name), text, options);
}

/** The name without its folder and its ending. */
const stem = (name: string) => name.replace(/^.*[\\/]/, "").replace(/\.[^.]*$/, "") || name;

const megabytes = (bytes: number) => String(Math.ceil(bytes / 1_000_000));

/** Whether the name promises what the file is. */
function isNamedSo(kind: FileKind, name: string): boolean {
  if (kind === "zip") return /\.xl[st][xm]$/i.test(name);
  return kind === "html" ? /\.html?$/i.test(name) : !/\.(xl\w+|et|html?)$/i.test(name);
}
