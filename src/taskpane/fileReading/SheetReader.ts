import type { DataRow } from "../../core/data/DataRow";
import type { Decision, Doubt } from "../../core/intake/Doubt";
import type { FileNotice, FileRefusal } from "../../core/intake/FileReading";
import type { RawSheet } from "../../core/intake/RawSheet";
import type { Choices } from "../../core/intake/Understanding";
import type { ReadingOptions } from "../../files/ReadingOptions";
import { messagesOf } from "./fileMessages";
import type { Answer, ReadWith, SheetHead, SheetSummary } from "./messages";
import { openDesk, type Desk } from "./openDesk";

/** What sheets are read from. */
export type SheetSource =
  | { kind: "file"; name: string; bytes: Uint8Array }
  | { kind: "clipboard"; name: string; html: string; text: string }
  | { kind: "sheets"; sheets: RawSheet[] };

/** The sheets of a source, which stay with the reader. */
export interface SourceHeads {
  heads: SheetHead[];
  notices: FileNotice[];
}

/** What one sheet was understood to say. */
export interface SheetAnswer extends SheetSummary {
  doubts: Doubt[];
  rows: DataRow[];
}

const ROWS_A_MESSAGE = 1_000;

/**
 * Reads sheets and understands them beside the page; only what is shown and written comes back, in pieces. It answers one
 * question at a time. To stop it is to close it: what it held is gone, and the source is read anew.
 */
export class SheetReader {
  private hear: (answer: Answer) => void = () => undefined;
  private desk: Desk | null = null;
  private stop: (reason: unknown) => void = () => undefined;
  private closed = false;

  /** Whether the page itself does the work. */
  get inPage(): boolean {
    return this.desk?.inPage ?? false;
  }

  async read(source: SheetSource, { onProgress, signal }: ReadingOptions = {}): Promise<SourceHeads | FileRefusal> {
    signal?.throwIfAborted();
    signal?.addEventListener("abort", () => this.close(signal.reason), { once: true });
    this.desk = await openDesk((answer) => this.hear(answer), signal);
    const heads = this.until<SourceHeads | FileRefusal>((answer, done) => {
      if (answer.kind === "heads") done({ heads: answer.heads, notices: answer.notices });
      else if (answer.kind === "refused") done(answer.refusal);
      else if (answer.kind === "progress") onProgress?.(answer.part);
    });
    if (source.kind === "sheets") await this.give(source.sheets);
    else this.desk.ask(source);
    return heads;
  }

  private async give(sheets: RawSheet[]): Promise<void> {
    for (const part of messagesOf({ sheets, notices: [] })) {
      this.desk?.ask({ kind: "given", part });
      await rest();
    }
  }

  /** Says what sheets are understood with from now on. */
  async readWith(how: ReadWith, earlier: readonly DataRow[]): Promise<void> {
    this.desk?.ask({ kind: "with", with: how });
    for (let first = 0; first < earlier.length; first += ROWS_A_MESSAGE) {
      this.desk?.ask({ kind: "earlier", rows: earlier.slice(first, first + ROWS_A_MESSAGE) });
      await rest();
    }
  }

  understand(
    sheet: number,
    choices: Choices,
    decisions: ReadonlyMap<string, Decision>,
    onProgress?: (part: number) => void,
  ): Promise<SheetAnswer> {
    let summary: SheetSummary | null = null;
    const doubts: Doubt[] = [];
    const rows: DataRow[] = [];
    const answer = this.until<SheetAnswer>((part, done) => {
      if (part.kind === "progress") onProgress?.(part.part);
      else if (part.kind === "summary") summary = part.summary;
      else if (part.kind === "doubts") doubts.push(...part.doubts);
      else if (part.kind === "rows") rows.push(...part.rows);
      else if (part.kind === "understood" && summary) done({ ...summary, doubts, rows });
    });
    this.desk?.ask({ kind: "understand", sheet, choices, decisions: [...decisions] });
    return answer;
  }

  /** Ends the work at once; whoever waits for an answer gets the reason. */
  close(reason: unknown = new DOMException("The reading was stopped.", "AbortError")): void {
    this.closed = true;
    this.desk?.close();
    this.stop(reason);
  }

  private until<Value>(take: (answer: Answer, done: (value: Value) => void) => void): Promise<Value> {
    const waiting = new Promise<Value>((resolve, reject) => {
      if (this.closed) reject(new DOMException("The reading was stopped.", "AbortError"));
      this.stop = reject;
      this.hear = (answer) => {
        if (answer.kind === "failed") reject(new Error(answer.message));
        else take(answer, resolve);
      };
    });
    // Who gives the sheets in pieces looks at the answer later than it may fail.
    waiting.catch(() => undefined);
    return waiting;
  }
}

const rest = () => new Promise<void>((resume) => setTimeout(resume));
