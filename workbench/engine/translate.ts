import { withoutAreas } from "./areas";
import { lackingFunctions } from "./lacking";
import { NotCalculated } from "./NotCalculated";
import { refusal } from "./Refused";
import { CellError } from "../model/values";
import { localVariables } from "../model/localVariables";
import { withoutSheetNames } from "../model/names";
import { operatorsAsCalls } from "../model/operators";
import { withoutTables, type Home } from "../model/tableFormulas";
import { joined, tokenize } from "../model/tokens";
import { withPlainNumbers } from "./plainNumbers";
import { lastValue } from "./lastValue";
import { readsOtherWorkbook } from "../model/otherWorkbooks";
import type { Workbook } from "../model/Workbook";

/**
 * Puts formulas into words the engine understands, at the moment it reads them: references to tables become addresses,
 * names of single sheets what they stand for, A1# and @A1:A9 calls of ANCHORARRAY and SINGLE, and so on. What a person sees,
 * and what is saved, stays as it was typed. Formulas that read other workbooks, which are not at hand, keep what they show,
 * and so do those the engine cannot calculate where they show what a file had; elsewhere these show an error.
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
    try {
      return this.#inWords(formula, home);
    } catch (error) {
      if (!(error instanceof NotCalculated)) throw error;
      return home && this.keeps(home) ? lastValue(home.sheet, home.row, home.column) : refusal(error);
    }
  }

  /** Why the engine cannot calculate the formula in this place; `undefined` where it can. */
  fault(formula: string, home: Home): NotCalculated | undefined {
    if (readsOtherWorkbook(formula)) return undefined;
    try {
      this.#inWords(formula, home);
      return undefined;
    } catch (error) {
      if (error instanceof NotCalculated) return error;
      throw error;
    }
  }

  /** Whether the cell shows a result that was calculated elsewhere: an error of the workbench's own has a sentence. */
  keeps({ sheet, row, column }: Home): boolean {
    const value = sheet.hasResult(row, column) ? sheet.cell(row, column)!.value : null;
    if (CellError.is(value)) return value.message === undefined && value.code !== "#NAME?" && value.code !== "#BUSY!";
    return value !== null;
  }

  #inWords(formula: string, home: Home | undefined): string {
    // A name may stand for a reference to a table.
    let text = home ? withoutSheetNames(this.workbook, formula, home.sheet) : formula;
    const lacking = lackingFunctions(text);
    if (lacking.length > 0) {
      const functions = `function${lacking.length > 1 ? "s" : ""} ${lacking.join(", ")}`;
      throw new NotCalculated("#NAME?", `The workbench does not have the ${functions}.`);
    }
    if (text.includes("[") || this.#namesTable(text)) {
      this.usesTables = true;
      text = withoutTables(this.workbook, text, home);
    }
    if (/\b(?:LET|LAMBDA)\s*\(/i.test(text)) text = this.#withOwnVariables(text);
    text = withoutAreas(
      text,
      this.workbook.sheets.map(({ name }) => name),
    );
    if (/-\s*"|\.\d*0|%\s*%|\b(?:ROWS|COLUMNS|COUNTBLANK)\(/i.test(text)) text = withPlainNumbers(text);
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
