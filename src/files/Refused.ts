import type { FileRefusalCode } from "../core/intake/FileReading";

/** Thrown where a file cannot be read; `readFile` answers with the refusal. */
export class Refused extends Error {
  readonly args: string[];

  constructor(
    readonly code: FileRefusalCode,
    ...args: string[]
  ) {
    super(code);
    this.args = args;
  }
}
