import type { FileReading } from "../../../core/intake/FileReading";
import { readFile } from "../../../files/readFile";
import type { ReadingOptions } from "../../../files/ReadingOptions";

/** Reads a file beside the page; where there is no worker, in the page, in slices. */
export function readFileAside(name: string, bytes: Uint8Array, options: ReadingOptions): Promise<FileReading> {
  return readFile(name, bytes, options);
}
