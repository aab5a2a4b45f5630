import { contains, parseRect, splitSheet, type Rect } from "../../model/address";
import { nameOn } from "../../model/names";
import type { Sheet } from "../../model/Sheet";
import type { Validation } from "../../model/Validation";
import { CellError, type CellValue } from "../../model/values";
import type { Workbook } from "../../model/Workbook";
import { coerce } from "../coercion";
import { notImplemented } from "../HostError";
import { moveFormula } from "../../model/formulaReferences";

/** Whether what stands in cells agrees with a rule of data validation. */
export class Validity {
  constructor(
    private readonly workbook: Workbook,
    private readonly sheet: Sheet,
    private readonly locale: string,
  ) {}

  /** Whether the cell's value is allowed; a blank cell is where the rule ignores blanks. */
  allows(rule: Validation, row: number, column: number): boolean {
    const value = this.sheet.cell(row, column)?.value ?? null;
    if (value === null) return rule.ignoreBlanks;
    if (CellError.is(value)) return false;
    switch (rule.type) {
      case "List":
        return this.choices(rule, row, column).some((item) => same(item, value));
      case "TextLength":
        return this.#within(rule, String(value).length, row, column);
      case "WholeNumber":
        return typeof value === "number" && Number.isInteger(value) && this.#within(rule, value, row, column);
      case "Decimal":
      case "Date":
      case "Time":
        return typeof value === "number" && this.#within(rule, value, row, column);
      case "Custom":
        throw notImplemented("DataValidation.valid of a custom formula");
    }
  }

  #within(rule: Validation, value: number, row: number, column: number): boolean {
    const first = this.#bound(rule, rule.formula1, row, column);
    const second = rule.formula2 === undefined ? first : this.#bound(rule, rule.formula2, row, column);
    switch (rule.operator ?? "Between") {
      case "Between":
        return value >= first && value <= second;
      case "NotBetween":
        return value < first || value > second;
      case "EqualTo":
        return value === first;
      case "NotEqualTo":
        return value !== first;
      case "GreaterThan":
        return value > first;
      case "LessThan":
        return value < first;
      case "GreaterThanOrEqual":
        return value >= first;
      case "LessThanOrEqual":
        return value <= first;
    }
  }

  /** A bound is a number, a date as a text, or a reference to a cell; a formula beyond that is not calculated here. */
  #bound(rule: Validation, formula: string, row: number, column: number): number {
    const place = this.#place(rule, formula, row, column);
    if (place) {
      const value = place.sheet.cell(place.rect.top, place.rect.left)?.value ?? 0;
      return typeof value === "number" ? value : Number.NaN;
    }
    const coerced = coerce(formula.replace(/^=/, ""), "General", this.locale)?.input;
    if (!coerced || "formula" in coerced || typeof coerced.value !== "number") {
      throw notImplemented(`DataValidation.valid of a rule with the formula ${formula}`);
    }
    return coerced.value;
  }

  /** What a rule of the kind list lets in. */
  choices(rule: Validation, row: number, column: number): CellValue[] {
    if (!rule.formula1.startsWith("=")) return rule.formula1.split(",").map((item) => item.trim());
    const place = this.#place(rule, rule.formula1, row, column);
    if (!place) throw notImplemented(`DataValidation.valid of a list from the formula ${rule.formula1}`);
    const used = place.sheet.usedRect(true, place.rect);
    const items: CellValue[] = [];
    for (let r = used?.top ?? 0; used && r <= used.bottom; r++) {
      for (let c = used.left; c <= used.right; c++) items.push(place.sheet.cell(r, c)?.value ?? null);
    }
    return items;
  }

  /** The cells a plain reference means, seen from a cell of the rule's block. */
  #place(rule: Validation, formula: string, row: number, column: number): { sheet: Sheet; rect: Rect } | undefined {
    if (!formula.startsWith("=")) return undefined;
    const name = nameOn(this.workbook, formula.replace(/^=/, ""), this.sheet);
    if (name) return this.#place(rule, name.formula, rule.rect.top, rule.rect.left);
    const here = moveFormula(formula, row - rule.rect.top, column - rule.rect.left, true);
    const { sheet: owner, local } = splitSheet(here.slice(1));
    const sheet = owner === undefined ? this.sheet : this.workbook.sheet(owner);
    const rect = parseRect(local);
    return sheet && rect ? { sheet, rect } : undefined;
  }
}

/** Lists compare as Excel does: numbers by value, texts to the letter. */
function same(item: CellValue, value: CellValue): boolean {
  return String(item) === String(value);
}

/** The rule that holds for a cell. */
export function validationAt(sheet: Sheet, row: number, column: number): Validation | undefined {
  return sheet.validations.find((rule) => contains(rule.rect, row, column));
}
