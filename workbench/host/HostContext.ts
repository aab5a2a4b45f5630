import type { Calculator } from "../model/Calculator";
import type { Workbook } from "../model/Workbook";
import type { Events } from "./events";

/** What every object of the host stands on. */
export interface HostContext {
  readonly workbook: Workbook;
  readonly calculator: Calculator;
  readonly events: Events;
  /** The language of Office, for example zh-CN. */
  readonly locale: string;
  /** Within the batch that asks for it, what is read is not calculated first. */
  suspendCalculation(): void;
  /** Reads the file of another workbook; left out: the host has no reader of files. */
  readonly readWorkbook?: (bytes: Uint8Array) => Promise<Workbook>;
}
