import type { Period } from "../period/Period";
import type { Template } from "../template/Template";
import type { Doubt } from "./Doubt";
import type { CellPlace, Figure, FigureMeasure } from "./Figure";

/** What a row or column of a table is. */
export type Role =
  | { kind: "town" }
  | { kind: "indicator" }
  | { kind: "unit" }
  | { kind: "period" }
  | { kind: "measure" }
  | { kind: "group" }
  | { kind: "number" }
  | { kind: "remark" }
  | { kind: "status" }
  | { kind: "figures"; labels: Labels }
  | { kind: "unread" };

/** What a head, a row's names or the sheet's title say about figures; `null` says nothing. */
export interface Labels {
  town: string | null;
  indicator: string | null;
  period: Period | null;
  measure: FigureMeasure | null;
  unit: string | null;
  phase: Period | null;
  rankOf: string | null;
}

/** The steps of understanding, in their order. */
export type Step =
  "tables" | "unmerge" | "heads" | "title" | "unit" | "notes" | "columns" | "period" | "towns" | "totals" | "hierarchy";

/** What a step decided and why, for the preview; `reason` and its `args` are worded in `texts/intake`. */
export interface StepDecision {
  step: Step;
  /** Which table of the sheet, from 0. */
  table: number;
  /** Rows or columns it is about, zero-based within the sheet's `cells`. */
  rows: number[];
  columns: number[];
  reason: string;
  args: string[];
}

/** One table found on the sheet: a block with heads, towns or indicators down, figures. */
export interface TableView {
  /** Zero-based within the sheet's `cells`; all inclusive. */
  headRows: { first: number; last: number };
  bodyRows: { first: number; last: number };
  columns: { first: number; last: number };
  /** Role of each column from `columns.first` on. */
  roles: Role[];
  title: string;
  /** What the title, the unit line and the sheet's name say of all figures. */
  labels: Labels;
  /** Rows of the body that are no towns: totals, groups, parts; with the row that they are part of. */
  aggregates: { row: number; reason: "named" | "parent" | "sum" | "subtotal" | "part"; parent: number | null }[];
}

/** What the person chose otherwise; a plain object that is remembered for a sheet of the same shape (see `shapeKey`). */
export interface Choices {
  /** Rows of heads by table; left out: as found. */
  headRows?: Record<number, { first: number; last: number }>;
  /** Roles by column of the sheet. */
  roles?: Record<number, Role>;
  /** Rows by number that are (true) or are not (false) totals. */
  aggregates?: Record<number, boolean>;
  unit?: string;
  town?: string;
  period?: Period;
  /** What names on the sheet stand for: town and indicator names as written, to names as known. */
  towns?: Record<string, string>;
  indicators?: Record<string, string>;
  /** How figures of percent columns are meant, by column of the sheet. */
  percent?: Record<number, "percent" | "fraction">;
  /** Tables that are left out, by number. */
  skippedTables?: number[];
}

export interface UnderstandOptions {
  template: Template;
  choices: Choices;
  /** Towns the workbook knows already, with their other names. */
  towns: KnownTown[];
  /** For figures whose sheet names no period or no year. */
  period: Period | null;
}

/** A town the workbook knows. */
export interface KnownTown {
  name: string;
  aliases: string[];
  group: string | null;
}

/** All that was understood of one sheet. Nothing is written yet, nothing was repaired. */
export interface Understanding {
  tables: TableView[];
  decisions: StepDecision[];
  figures: Figure[];
  doubts: Doubt[];
  /** Why nothing could be read, or `null`: the sentence stands in `texts/intake`. */
  refusal: { reason: string; args: string[]; place: CellPlace | null } | null;
}
