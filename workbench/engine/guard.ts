import type { Injector } from "@univerjs/core";
import {
  ErrorType,
  ErrorValueObject,
  ICalculateFormulaService,
  IFormulaDependencyGenerator,
  IFormulaRuntimeService,
  Interpreter,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import { blankResultsAreZero } from "./blankResults";
import { findCycles, type DependencyTrees, type Tree } from "./cycles";
import { withoutTraces } from "./speed/arithmetic";
import { wrap } from "./wrap";

/**
 * Keeps Univer's calculation from going wrong in silence. An exception in one formula makes that cell #VALUE! (Univer
 * would stop without a word and never say that it is done); any other exception goes to `failed`; cells that refer to
 * each other in a circle are all #CYCLE! (Univer would show what each happened to find in the other).
 */
export function guardCalculation(
  injector: Injector,
  readsItself: (tree: Tree) => boolean,
  failed: (error: unknown) => void,
): void {
  const runtime = injector.get(IFormulaRuntimeService);
  blankResultsAreZero(runtime);
  const generator = injector.get(IFormulaDependencyGenerator) as unknown as DependencyTrees;
  let circle = new Set<string>();

  wrap(generator, "_checkIsCycleDependency", (_original, treeList) => {
    circle = findCycles(generator, treeList as Tree[], readsItself);
    return circle.size > 0;
  });
  wrap(injector.get(Interpreter), "execute", (original, ...args) => {
    const { currentSubUnitId, currentRow, currentColumn } = runtime;
    if (circle.has(`${currentSubUnitId}!${currentRow}!${currentColumn}`))
      return ErrorValueObject.create(ErrorType.CYCLE);
    try {
      return withoutTraces(original(...args) as FunctionVariantType);
    } catch (error) {
      console.error(`The formula in row ${currentRow + 1}, column ${currentColumn + 1} broke the engine:`, error);
      return ErrorValueObject.create(ErrorType.VALUE);
    }
  });
  for (const name of ["execute", "_executeStep"]) {
    wrap(injector.get(ICalculateFormulaService), name, async (original, ...args) => {
      try {
        return await original(...args);
      } catch (error) {
        return failed(error);
      }
    });
  }
}
