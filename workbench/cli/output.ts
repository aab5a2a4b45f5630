import { randomUUID } from "node:crypto";
import { rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { ArgumentFault } from "./arguments";

/** What a command has around it. */
export interface Surroundings {
  /** Takes what the command was called for, and nothing else. */
  result(text: string): void;
  /** Takes one line about a fault. */
  line(text: string): void;
  /** The folder of the built add-in. */
  dist: string;
}

/** A command: gives the exit code, 0 or 2, and throws on anything it did not expect. */
export type Command = (words: string[], surroundings: Surroundings) => Promise<number>;

/** Refuses a place to write to before any work is done. */
export async function checkOutput(file: string, option: string, endings = ["xlsx"]): Promise<void> {
  if (!endings.some((ending) => file.toLowerCase().endsWith(`.${ending}`))) {
    throw new ArgumentFault(`--${option} ${file}: the name must end in .${endings.join(" or .")}.`);
  }
  const folder = await stat(dirname(file)).catch(() => undefined);
  if (!folder?.isDirectory()) throw new ArgumentFault(`--${option} ${file}: there is no folder ${dirname(file)}.`);
  const there = await stat(file).catch(() => undefined);
  if (there?.isDirectory()) throw new ArgumentFault(`--${option} ${file}: there is a folder of this name.`);
}

/** Writes a file whole or not at all: an existing one stays until the new one is complete. */
export async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const draft = join(dirname(file), `.${basename(file)}.${randomUUID()}.tmp`);
  try {
    await writeFile(draft, bytes);
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    const reason = (error as NodeJS.ErrnoException).code ?? (error as Error).message;
    throw new ArgumentFault(`${file}: cannot be written (${reason}); is it open in another program?`);
  }
}
