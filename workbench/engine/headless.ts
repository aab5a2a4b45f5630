import { LocaleType, LogLevel, Univer, UniverInstanceType, type IWorkbookData } from "@univerjs/core";
import { UniverDocsPlugin } from "@univerjs/docs";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { CalculationMode, UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import type { Calculator } from "../model/Calculator";
import type { Workbook } from "../model/Workbook";
import { EngineCalculator } from "./EngineCalculator";
import { silenceTrigger } from "./silenceTrigger";
import { workbookSnapshot } from "./snapshot";

let count = 0;

/**
 * Starts a calculator without any page for this workbook. It follows the workbook until it is disposed of. With `quick`
 * false Univer's own functions are left as they are, to be compared with.
 */
export async function createHeadlessCalculator(workbook: Workbook, quick = true): Promise<Calculator> {
  const univer = new Univer({ locale: LocaleType.EN_US, logLevel: LogLevel.ERROR });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.NO_CALCULATION });
  // Univer keeps some caches for all its instances together: each needs an id of its own.
  const unitId = `headless-${++count}`;
  univer.createUnit<IWorkbookData, never>(UniverInstanceType.UNIVER_SHEET, workbookSnapshot(workbook, unitId, {}));
  silenceTrigger(univer.__getInjector());
  const calculator = new EngineCalculator(univer.__getInjector(), workbook, unitId, {}, quick);
  return {
    calculated: () => calculator.calculated(),
    settled: () => calculator.settled(),
    calculate: (sheet) => {
      return calculator.calculate(sheet);
    },
    evaluate: (formula, home) => calculator.evaluate(formula, home),
    get stale() {
      return calculator.stale;
    },
    notCalculated: () => calculator.notCalculated(),
    connect: (caller) => calculator.connect(caller),
    dispose: () => {
      calculator.dispose();
      univer.dispose();
    },
  };
}
