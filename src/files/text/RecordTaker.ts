import type { ParseResult } from "papaparse";

/** Takes the records of a text as they are parsed, and counts the line on which each begins. */
export class RecordTaker {
  readonly records: string[][] = [];
  /** Line of each record, from 1. */
  readonly lines: number[] = [];
  /** Line of the first record whose quotation marks are broken. */
  broken: number | null = null;
  private next = 1;

  take({ data, errors }: ParseResult<string[]>): void {
    const before = this.records.length;
    for (const record of data) {
      this.records.push(record);
      this.lines.push(this.next);
      this.next++;
      for (const field of record) if (/[\r\n]/.test(field)) this.next += field.match(/\r\n|\r|\n/g)!.length;
    }
    const error = errors.find(({ type }) => type === "Quotes");
    if (error && this.broken === null) this.broken = this.lines[before + (error.row ?? 0)] ?? this.next;
  }
}
