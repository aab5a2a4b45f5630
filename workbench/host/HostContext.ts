import type { Calculator } from "../model/Calculator";
import type { Workbook } from "../model/Workbook";
import type { Events } from "./events";

/** Whether a person is asked where to save a workbook that has no file yet. */
export type SaveBehavior = "Save" | "Prompt";
/** Whether changes are saved, asking where if need be, or given up. */
export type CloseBehavior = "Save" | "SkipSave";

/** What every object of the host stands on. */
export interface HostContext {
  readonly workbook: Workbook;
  readonly calculator: Calculator;
  readonly events: Events;
  /** The language of Office, for example zh-CN. */
  readonly locale: string;
  /** Within the batch that asks for it, what is read is not calculated first. */
  suspendCalculation(): void;
  /** Saves the workbook as its file; left out: the host has nowhere to save it. */
  readonly save?: (behavior: SaveBehavior) => Promise<void>;
  /** Closes the workbook, with which the add-in ends; left out: the host cannot. */
  readonly close?: (behavior: CloseBehavior) => Promise<void>;
  /** Reads the file of another workbook; left out: the host has no reader of files. */
  readonly readWorkbook?: (bytes: Uint8Array) => Promise<Workbook>;
}
