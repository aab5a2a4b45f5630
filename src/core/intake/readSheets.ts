import type { DataRow } from "../data/DataRow";
import type { Period } from "../period/Period";
import { columnLetters } from "../plan/SheetPlan";
import type { Template } from "../template/Template";
import type { Language } from "../texts/language";
import { cellSource } from "./cellSource";
import type { Decision, Doubt } from "./Doubt";
import { findDoubts } from "./doubts/findDoubts";
import type { CellPlace } from "./Figure";
import { putTogether } from "./putTogether";
import type { RawSheet } from "./RawSheet";
import { stackTables } from "./stackTables";
import { toRows } from "./toRows";
import { understand } from "./understand";
import type { Choices, KnownTown, Understanding } from "./Understanding";

export interface SheetsOptions {
  template: Template;
  language: Language;
  choices: Choices;
  towns: KnownTown[];
  period: Period | null;
  earlier: readonly DataRow[];
}

/** One sheet as it was read. */
export interface SheetReading {
  sheet: RawSheet;
  understanding: Understanding;
  rows: DataRow[];
}

/** What several sheets amount to together. */
export interface SheetsReading {
  sheets: SheetReading[];
  rows: DataRow[];
  doubts: SheetDoubt[];
}

/** A doubt with the sheet it is about. */
export interface SheetDoubt {
  sheet: RawSheet;
  doubt: Doubt;
}

/** Understands each sheet and puts the figures of all together: what two sheets say of one figure must agree. */
export function readSheets(sheets: readonly RawSheet[], options: SheetsOptions): SheetsReading {
  const readings = sheets.map((sheet) => readSheet(sheet, options));
  const { rows, doubts } = putTogether(readings, options);
  const own = readings.flatMap(({ sheet, understanding }) => understanding.doubts.map((doubt) => ({ sheet, doubt })));
  return { sheets: readings, rows, doubts: [...own, ...doubts] };
}

const NO_DECISIONS: ReadonlyMap<string, Decision> = new Map();

function readSheet(sheet: RawSheet, options: SheetsOptions): SheetReading {
  const understanding = withDoubts(understand(sheet, options), sheet, options);
  const { rows } = toRows(understanding, NO_DECISIONS, { ...options, sheet, source: cellSource(sheet) });
  return { sheet, understanding, rows };
}

/** What was understood, with what its figures say against each other. */
export function withDoubts(
  understanding: Understanding,
  sheet: RawSheet,
  { template, earlier }: Pick<SheetsOptions, "template" | "earlier">,
): Understanding {
  const { figures, aggregates, back } = stackTables(understanding.tables, understanding.figures);
  const found = findDoubts({ figures, aggregates, template, sheet, earlier });
  return { ...understanding, doubts: [...understanding.doubts, ...found.map(back)] };
}

/** C5 of a place within a sheet's cells. */
export function cellAddress(sheet: RawSheet, { row, column }: CellPlace): string {
  return `${columnLetters(sheet.left + column)}${sheet.top + row + 1}`;
}
