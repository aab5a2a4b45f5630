import type { BaseFunction, FunctionVariantType, IFunctionService } from "@univerjs/engine-formula";
import { quickLookups } from "../lookup/lookups";
import { wrap } from "../wrap";
import { plainOperators } from "./arithmetic";
import { CONDITIONAL, conditional } from "./conditional";
import { keepOrder } from "./order";
import { remember } from "./remember";
import { keepRunning } from "./running";

export type Calculate = (...variants: FunctionVariantType[]) => FunctionVariantType;

/** Functions whose result is one value and depends on the values of their arguments alone. */
const REMEMBERED = [
  "SUM AVERAGE AVERAGEA COUNT COUNTA COUNTBLANK MAX MIN MAXA MINA MEDIAN MODE MODE.SNGL PRODUCT SUMSQ SUMPRODUCT",
  "STDEV STDEV.S STDEVA STDEVP STDEV.P STDEVPA VAR VAR.S VARA VARP VAR.P VARPA DEVSQ AVEDEV GEOMEAN HARMEAN TRIMMEAN SKEW KURT",
  "QUARTILE QUARTILE.INC QUARTILE.EXC PERCENTILE PERCENTILE.INC PERCENTILE.EXC",
  "COUNTIF COUNTIFS SUMIF SUMIFS AVERAGEIF AVERAGEIFS MAXIFS MINIFS",
  "CORREL PEARSON RSQ SLOPE INTERCEPT COVAR COVARIANCE.P COVARIANCE.S STEYX",
].flatMap((names) => names.split(" "));

/**
 * Keeps formulas that are filled down beside a range from reading the whole range each time: Univer does, so that n of
 * them over n cells take n * n steps. Results stay those of Univer; test/workbench/engineSpeed.test.ts compares the two.
 */
export function speedUp(service: IFunctionService): void {
  const executor = (name: string) => {
    const found = service.getExecutor(name);
    if (!found) throw new Error(`This version of Univer has no ${name}: check workbench/engine/speed.`);
    return found;
  };
  keepOrder(executor);
  for (const shape of CONDITIONAL) replace(executor(shape.name), (original) => conditional(shape, original));
  for (const name of REMEMBERED)
    replace(executor(name), (original) => remember(original, (index) => isCriterion(name, index)));
  keepRunning(executor("SUM"));
  quickLookups(executor);
  plainOperators(executor);
}

/** Criteria come second, fourth and so on; one later where the values come first. */
function isCriterion(name: string, index: number): boolean {
  if (!/IFS?$/.test(name)) return false;
  const valuesFirst = name.endsWith("IFS") && name !== "COUNTIFS";
  return index > 0 && index % 2 === (valuesFirst ? 0 : 1);
}

function replace(executor: BaseFunction, by: (original: Calculate) => Calculate): void {
  const quick = by(executor.calculate.bind(executor) as Calculate);
  wrap(executor, "calculate", (_original, ...variants) => quick(...(variants as FunctionVariantType[])));
}
