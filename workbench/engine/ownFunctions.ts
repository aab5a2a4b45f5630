import type { IFunctionService } from "@univerjs/engine-formula";
import type { CellError } from "../model/values";
import type { Place } from "./CallCache";
import { chineseFunctions } from "./chinese";
import { correct } from "./corrections";
import type { Workbook } from "../model/Workbook";
import { manyBlocks } from "./manyBlocks";
import { AnchorArray, Areas, Intersection, Single } from "./operators";
import { pairFunctions } from "./pairs";
import { Refused } from "./Refused";
import { Sort, SortBy } from "./sorting";
import { speedUp } from "./speed/speedUp";

/** Puts functions of ours beside and in place of Univer's; `used` hears why a formula is not calculated. */
export function useOwnFunctions(
  service: IFunctionService,
  used: (place: Place, result: CellError) => void,
  quick: boolean,
  workbook: Workbook,
): void {
  service.registerExecutors(
    new Single(),
    new AnchorArray(),
    new Intersection(),
    new Areas(),
    new Sort(),
    new SortBy(),
    new Refused(used),
    ...pairFunctions(),
  );
  service.registerExecutors(...chineseFunctions((name) => service.getExecutor(name)!));
  correct(service, workbook);
  if (quick) speedUp(service);
  manyBlocks((name) => service.getExecutor(name)!);
}
