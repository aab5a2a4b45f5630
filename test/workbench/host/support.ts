import { startAddin, type Addin, type StartOptions } from "../../../workbench/node/runtime";
import type { Calculator, FunctionCaller } from "../../../workbench/model/Calculator";
import type { CellValue } from "../../../workbench/model/values";
import { Workbook } from "../../../workbench/model/Workbook";

/** A calculator that computes nothing; tests put results in themselves. */
export class NoCalculator implements Calculator {
  asked = 0;
  caller?: FunctionCaller;
  onCalculate?: () => void;
  calculated(): Promise<void> {
    this.asked++;
    this.onCalculate?.();
    return Promise.resolve();
  }
  readonly stale = false;
  calculate(): Promise<void> {
    return Promise.resolve();
  }
  evaluate(): Promise<CellValue> {
    return Promise.resolve(null);
  }
  settled(): Promise<void> {
    return this.calculated();
  }
  connect(caller: FunctionCaller): Promise<void> {
    this.caller = caller;
    return Promise.resolve();
  }
  notCalculated(): [] {
    return [];
  }
  dispose(): void {
    this.caller = undefined;
  }
}

export interface Bench {
  addin: Addin;
  workbook: Workbook;
  calculator: NoCalculator;
}

const started: Addin[] = [];

/** The real office.js over a workbook with the sheets Sheet1 and 数据. */
export async function start(options: Partial<StartOptions> = {}): Promise<Bench> {
  const workbook = Workbook.withSheet("Sheet1");
  workbook.addSheet("数据");
  const calculator = new NoCalculator();
  const addin = await startAddin({ dist: "no-such-folder", scripts: [], workbook, calculator, ...options });
  started.push(addin);
  return { addin, workbook, calculator };
}

/** Ends what the tests of a file have started. */
export function stopAll(): void {
  for (const addin of started.splice(0)) addin.dispose();
}

/** The error of a deed that must fail. */
export async function failureOf(deed: Promise<unknown>): Promise<OfficeExtension.Error> {
  try {
    await deed;
  } catch (fault) {
    return fault as OfficeExtension.Error;
  }
  throw new Error("It should have failed, and it did not.");
}

/** Time for events to arrive. */
export function moment(milliseconds = 30): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
