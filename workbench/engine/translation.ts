import type { Injector } from "@univerjs/core";
import { IFormulaDependencyGenerator } from "@univerjs/engine-formula";
import { wrap } from "./wrap";

/** Lets Univer read each formula of a cell in other words than those that stand in the cell. */
export function translateFormulas(
  injector: Injector,
  translate: (formula: string, sheetId: string, row: number, column: number) => string,
): void {
  const generator = injector.get(IFormulaDependencyGenerator) as object;
  wrap(generator, "_createFDtree", (original, ...args) => {
    const tree = original(...args) as { formula: string; subUnitId: string; row: number; column: number };
    tree.formula = translate(tree.formula, tree.subUnitId, tree.row, tree.column);
    return tree;
  });
}
