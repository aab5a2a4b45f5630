import { readFile } from "node:fs/promises";
import { ArgumentFault } from "./arguments";

const REASONS: Record<string, string> = {
  ENOENT: "there is no such file",
  EISDIR: "it is a folder, not a file",
  EACCES: "reading it is not allowed",
};

/** The bytes of a file a person named; a file that cannot be read is an ArgumentFault. */
export async function readInput(file: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(file));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "";
    throw new ArgumentFault(`${file}: cannot be read: ${REASONS[code] ?? code}.`);
  }
}
