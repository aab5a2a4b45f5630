import type { DataRow } from "../../core/data/DataRow";
import type { Decision, Doubt } from "../../core/intake/Doubt";
import type { FileNotice, FileRefusal } from "../../core/intake/FileReading";
import type { RawSheet } from "../../core/intake/RawSheet";
import type { Choices, KnownTown, Understanding } from "../../core/intake/Understanding";
import type { Period } from "../../core/period/Period";
import type { Template } from "../../core/template/Template";
import type { SheetSummary as TemplateSummary } from "../../core/template/templateOfSheet";
import type { Language } from "../../core/texts/language";
import type { FileMessage } from "./fileMessages";

/** What all sheets are understood with, but for the figures that the workbook holds already: those come in pieces. */
export interface ReadWith {
  template: Template;
  period: Period | null;
  towns: KnownTown[];
  language: Language;
}

/** What the pane asks of the thread that reads; it answers one after another. */
export type Request =
  | { kind: "file"; name: string; bytes: Uint8Array }
  | { kind: "clipboard"; name: string; html: string; text: string }
  /** Cells of the open workbook, in pieces. */
  | { kind: "given"; part: FileMessage }
  | { kind: "with"; with: ReadWith }
  | { kind: "earlier"; rows: DataRow[] }
  | { kind: "understand"; sheet: number; choices: Choices; decisions: [id: string, decision: Decision][] };

/** A sheet without its cells: how many it has, and what it is remembered by (`shapeKey`). */
export interface SheetHead {
  name: string;
  shape: string;
  cells: number;
}

/** What was understood, without the figures: the pane shows how many there are, and gets the rows that they make. */
export interface SheetSummary extends Pick<Understanding, "tables" | "decisions" | "refusal"> {
  /** The sheet with the lines that the pane names: heads and totals. All others are holes. */
  sheet: RawSheet;
  /** Cells that were read, those without a figure among them. */
  figures: number;
  gaps: number;
  /** What of it makes a template. */
  asTemplate: TemplateSummary;
}

/** What the thread answers; each message is small enough to be taken in within a frame or two. */
export type Answer =
  | { kind: "ready" }
  | { kind: "progress"; part: number }
  | { kind: "heads"; heads: SheetHead[]; notices: FileNotice[] }
  | { kind: "refused"; refusal: FileRefusal }
  | { kind: "summary"; summary: SheetSummary }
  | { kind: "doubts"; doubts: Doubt[] }
  | { kind: "rows"; rows: DataRow[] }
  /** All of a sheet has been told. */
  | { kind: "understood" }
  | { kind: "failed"; message: string };
