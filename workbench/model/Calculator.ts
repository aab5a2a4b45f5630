import type { Sheet } from "./Sheet";
import type { CellValue } from "./values";

/** One function of the add-in, as its functions.json describes it. */
export interface FunctionMetadata {
  id: string;
  name: string;
  description?: string;
  parameters: {
    name: string;
    description?: string;
    type?: string;
    dimensionality?: "scalar" | "matrix";
    optional?: boolean;
    repeating?: boolean;
  }[];
  result?: { type?: string; dimensionality?: "scalar" | "matrix" };
  options?: { requiresAddress?: boolean; requiresParameterAddresses?: boolean; stream?: boolean; cancelable?: boolean };
  allowErrorForDataTypeAny?: boolean;
}

/** One argument as the engine has it: a block of cells or a single value; `undefined` where it was left out. */
export type Argument = CellValue | CellValue[][] | undefined;

export interface FunctionCall {
  /** The function's name with its namespace: IND.YOY. */
  name: string;
  args: Argument[];
  /** Sheet1!B7, where the engine knows it. */
  address?: string;
}

/**
 * The way to the functions of the add-in. All calls of one pass travel in one message;
 * the results come back in the order of the calls. Never rejects: a failure is a CellError.
 */
export interface FunctionCaller {
  /** Namespace, for example IND. */
  readonly namespace: string;
  readonly functions: FunctionMetadata[];
  call(calls: FunctionCall[]): Promise<(CellValue | CellValue[][])[]>;
}

/** A cell whose formula the engine cannot calculate, and why: a function it lacks, for example. */
export interface NotCalculatedCell {
  sheet: Sheet;
  row: number;
  column: number;
  /** A sentence. */
  reason: string;
  /** The cell shows what the file had; otherwise an error. */
  kept: boolean;
}

/** The engine behind the workbook. It listens to the workbook's changes and hands results in by `Sheet.setResult`. */
export interface Calculator {
  /** Resolves when nothing is left to calculate except calls waiting for the add-in (their cells show #BUSY!). */
  calculated(): Promise<void>;
  /** Resolves when the add-in's answers are in as well. */
  settled(): Promise<void>;
  /** Calculates everything anew, or (where the workbook is calculated by hand only) what stands on one sheet. */
  calculate(sheet?: Sheet): Promise<void>;
  /** What a formula would give on a sheet, without being put into a cell; of an array its first value. */
  evaluate(formula: string, home: Sheet): Promise<CellValue>;
  /** Results are out of date, because the workbook is calculated by hand only. */
  readonly stale: boolean;
  /** Gives the functions of the add-in to the engine; formulas that name them are calculated again. */
  connect(caller: FunctionCaller): Promise<void>;
  /** The cells it cannot calculate. */
  notCalculated(): NotCalculatedCell[];
  dispose(): void;
}
