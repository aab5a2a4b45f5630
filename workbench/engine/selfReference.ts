import { contains } from "../model/address";
import { mapReferences, rectOf } from "../model/formulaReferences";
import { closing, isFunction, joined, tokenize } from "../model/tokens";

/** Functions that ask where a reference is and not what stands there. */
const PLACE_ONLY = new Set([
  "ROW",
  "ROWS",
  "COLUMN",
  "COLUMNS",
  "AREAS",
  "OFFSET",
  "SHEET",
  "ISREF",
  "ISFORMULA",
  "FORMULATEXT",
  "CELL",
]);

/** True where a formula reads the value of the cell it stands in. */
export function readsItself(formula: string, sheet: string, row: number, column: number): boolean {
  const tokens = tokenize(formula.replace(/^=/, ""));
  for (let index = 0; index < tokens.length; index++) {
    if (!isFunction(tokens, index) || !PLACE_ONLY.has(tokens[index]!.text.toUpperCase())) continue;
    const end = closing(tokens, index + 1);
    tokens.splice(index, end - index + 1, { kind: "number", text: "0" });
  }
  let found = false;
  mapReferences(joined(tokens), (reference) => {
    const own = reference.sheet === undefined || reference.sheet.toLowerCase() === sheet.toLowerCase();
    if (own && contains(rectOf(reference), row, column)) found = true;
    return reference;
  });
  return found;
}
