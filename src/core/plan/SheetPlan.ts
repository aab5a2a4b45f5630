import type { ChartPlan } from "./ChartPlan";

/** A block of cells by zero-based numbers; both corners belong to it. */
export interface Block {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** A number, a text (never read as a formula, a date or a number), a formula of ours, or nothing. */
export type PlanCell = number | string | { formula: string } | null;

export interface Line {
  style: "Continuous" | "None";
  weight: "Hairline" | "Thin" | "Medium" | "Thick";
  color: string;
}

/** How a block looks; what is left out stays as it is. Sizes are points, colours #RRGGBB. */
export interface Look {
  format?: string;
  bold?: boolean;
  size?: number;
  color?: string;
  fill?: string;
  horizontal?: "Left" | "Center" | "Right";
  vertical?: "Center" | "Top";
  wrap?: boolean;
  indent?: number;
  lines?: Partial<
    Record<"EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical", Line>
  >;
}

/** A rule that colours cells while the sheet lives. */
export type Rule =
  | { kind: "dataBar"; block: Block; color: string; most: number }
  | { kind: "color"; block: Block; formula: string; color: string };

/** Print set-up: A4, one page wide. */
export interface PrintSetup {
  orientation: "landscape" | "portrait";
  /** Zero-based rows repeated on every page. */
  headRows: { first: number; last: number };
  footer: string;
  /** One page high too; left out: as many pages as it takes. */
  isOnePage?: boolean;
}

/** What may be typed into the cells of a block, and what a person is told about it. */
export interface InputRule {
  block: Block;
  /** A formula that must be true, written for the block's first cell; or a list to choose from. */
  rule: { kind: "formula"; formula: string } | { kind: "list"; items: string[] };
  /** Shown while a cell of the block is selected: at most 32 and 255 characters. */
  prompt: { title: string; message: string };
  /** Shown where something else was typed. */
  alert: { title: string; message: string };
}

/** A name for a block, to go to it and to use it in formulas; it follows its cells when rows are inserted. */
export interface SheetName {
  name: string;
  block: Block;
}

/** A whole sheet as plain data: what `excel` writes, deciding nothing. */
export interface SheetPlan {
  name: string;
  font: string;
  /** A full rectangle from A1. */
  cells: PlanCell[][];
  looks: { block: Block; look: Look }[];
  merges: Block[];
  columnWidths: number[];
  rowHeights: { first: number; last: number; height: number }[];
  frozen: { rows: number; columns: number };
  rules: Rule[];
  print: PrintSetup;
  inputRules?: InputRule[];
  /** Where it is given, the sheet is protected without a password, and only these blocks can be typed into. */
  unlocked?: Block[];
  names?: SheetName[];
  /** What the sheet itself carries along, wherever it is moved and whatever it is called. */
  properties?: Record<string, string>;
  chart?: ChartPlan;
  /** Small charts side by side, instead of one. */
  panels?: ChartPlan[];
}

/** 0 → A, 26 → AA. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
}

/** A1:B2 of a block. */
export function blockAddress(block: Block): string {
  return `${columnLetters(block.left)}${block.top + 1}:${columnLetters(block.right)}${block.bottom + 1}`;
}
