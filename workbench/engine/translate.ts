import { localVariables } from "../model/localVariables";
import { withoutSheetNames } from "../model/names";
import { operatorsAsCalls } from "../model/operators";
import { withoutTables, type Home } from "../model/tableFormulas";
import { joined, tokenize } from "../model/tokens";
import { lastValue } from "./lastValue";
import { readsOtherWorkbook } from "../model/otherWorkbooks";
import type { Workbook } from "../model/Workbook";

/**
 * Puts formulas into words the engine understands, at the moment it reads them: references to tables become addresses,
 * names of single sheets what they stand for, A1# and @A1:A9 calls of ANCHORARRAY and SINGLE. What a person sees, and
 * what is saved, stays as it was typed. Formulas that read other workbooks, which are not at hand, keep what they show.
 */
export class Translator {
  /** True once a formula has spoken of a table: then formulas have to be read again when tables change. */
  usesTables = false;
  #names: RegExp | undefined;
  #known = "";

  constructor(private readonly workbook: Workbook) {}

  /** The formula for the engine; without a `home` it is the formula of a name. */
  formula(formula: string, home: Home | undefined): string {
    if (home && readsOtherWorkbook(formula)) return lastValue(home.sheet, home.row, home.column);
    // A name may stand for a reference to a table.
    let text = home ? withoutSheetNames(this.workbook, formula, home.sheet) : formula;
    if (text.includes("[") || this.#namesTable(text)) {
      this.usesTables = true;
      text = withoutTables(this.workbook, text, home);
    }
    if (/\b(?:LET|LAMBDA)\s*\(/i.test(text)) text = this.#withOwnVariables(text);
    if (!/[#@]/.test(text)) return text;
    const start = text.startsWith("=") ? "=" : "";
    return start + joined(operatorsAsCalls(tokenize(text.slice(start.length))));
  }

  /** A variable that is called like a name of the workbook comes first in Excel; the engine would take the name. */
  #withOwnVariables(text: string): string {
    const names = new Set(this.workbook.names.map(({ name }) => name.toUpperCase()));
    const tokens = tokenize(text.replace(/^=/, ""));
    for (const token of localVariables(tokens))
      if (names.has(token.text.toUpperCase())) token.text = `_own_${token.text}`;
    return `=${joined(tokens)}`;
  }

  /** A table's name anywhere in the text: what it is there is seen when the formula is cut into pieces. */
  #namesTable(text: string): boolean {
    const known = this.workbook.tables.map(({ name }) => name).join("|");
    if (known !== this.#known) {
      this.#known = known;
      this.#names = known === "" ? undefined : new RegExp(known.replace(/[\\.?]/g, "\\$&"), "iu");
    }
    return this.#names?.test(text) ?? false;
  }
}
