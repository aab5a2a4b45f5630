import type { Rect } from "../../model/address";
import type { AutoFilter } from "../../model/extras";
import type { Cell, Sheet } from "../../model/Sheet";
import { CellError, type CellValue } from "../../model/values";
import { invalidArgument, notImplemented } from "../HostError";
import { displayText } from "../text";

export type Criterion = AutoFilter["criteria"][number];

/** Reads an Excel.FilterCriteria for a column, counted from 0. */
export function readCriterion(column: number, given: Record<string, unknown>): Criterion {
  const { filterOn, criterion1, criterion2, operator, values } = given;
  if (filterOn === "Values") {
    const texts = Array.isArray(values) ? (values as unknown[]) : [];
    if (texts.length === 0) throw invalidArgument("A filter on values needs the values that are shown.");
    if (texts.some((text) => typeof text === "object")) throw notImplemented("FilterCriteria.values of dates");
    return { column, values: texts.map(String) };
  }
  if (typeof filterOn === "string" && /^(Top|Bottom)(Items|Percent)$/.test(filterOn)) {
    const [, end, unit] = /^(Top|Bottom)(Items|Percent)$/.exec(filterOn)!;
    const percent = unit === "Percent";
    const count = Number(criterion1);
    if (!Number.isInteger(count) || count < 1 || count > (percent ? 100 : 500)) {
      throw invalidArgument(`criterion1 of ${filterOn} must be 1 to ${percent ? 100 : 500}.`);
    }
    return { column, top: { end: end as "Top" | "Bottom", percent, count } };
  }
  if (filterOn === "Dynamic") {
    const average = /^(Above|Below)Average$/.exec(String(given.dynamicCriteria))?.[1];
    if (!average) throw notImplemented(`FilterCriteria.dynamicCriteria "${String(given.dynamicCriteria)}"`);
    return { column, average: average as "Above" | "Below" };
  }
  if (filterOn !== "Custom") throw notImplemented(`FilterCriteria.filterOn "${String(filterOn)}"`);
  if (typeof criterion1 !== "string" || criterion1 === "") throw invalidArgument("criterion1 is missing.");
  if (operator !== null && operator !== undefined && operator !== "And" && operator !== "Or") {
    throw invalidArgument("The operator of a filter is And or Or.");
  }
  if (typeof criterion2 !== "string" || criterion2 === "") return { column, criterion1 };
  return { column, criterion1, criterion2, operator: (operator as "And" | "Or" | undefined) ?? "And" };
}

/** Writes a criterion as office.js gives it. */
export function writeCriterion(criterion: Criterion): Record<string, unknown> {
  const { values, criterion1, criterion2, operator, top, average } = criterion;
  if (values) return { filterOn: "Values", values };
  if (top) return { filterOn: top.end + (top.percent ? "Percent" : "Items"), criterion1: String(top.count) };
  if (average) return { filterOn: "Dynamic", dynamicCriteria: `${average}Average` };
  const second = criterion2 === undefined ? {} : { criterion2, operator };
  return { filterOn: "Custom", criterion1, ...second };
}

/** Hides the rows below the head that some criterion does not let through, and shows the others. */
export function filterRows(sheet: Sheet, rect: Rect, criteria: Criterion[], locale: string): void {
  const used = sheet.usedRect();
  const bottom = Math.max(...sheet.hiddenRows, Math.min(rect.bottom, used?.bottom ?? 0));
  const tests = criteria.map((criterion) => {
    const cellOf = (row: number) => sheet.cell(row, rect.left + criterion.column);
    const line = lineOf(sheet, rect, criterion);
    if (line) return (row: number) => line(cellOf(row)?.value ?? null);
    return (row: number) => passes(cellOf(row), criterion, locale);
  });
  for (let row = rect.top + 1; row <= Math.min(bottom, rect.bottom); row++) {
    const shown = tests.every((test) => test(row));
    if (shown) sheet.hiddenRows.delete(row);
    else sheet.hiddenRows.add(row);
  }
  sheet.layoutChanged();
}

/** For criteria that depend on the whole column, the test of one value; undefined for others. */
function lineOf(sheet: Sheet, rect: Rect, { column, top, average }: Criterion) {
  if (!top && !average) return undefined;
  const bottom = Math.min(rect.bottom, sheet.usedRect()?.bottom ?? rect.top);
  const numbers: number[] = [];
  for (let row = rect.top + 1; row <= bottom; row++) {
    const value = sheet.cell(row, rect.left + column)?.value;
    if (typeof value === "number") numbers.push(value);
  }
  if (average) {
    const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
    return (value: CellValue) => typeof value === "number" && (average === "Above" ? value > mean : value < mean);
  }
  const { end, percent, count } = top!;
  const wanted = percent ? Math.max(1, Math.floor((numbers.length * count) / 100)) : count;
  numbers.sort((one, other) => (end === "Top" ? other - one : one - other));
  const last = numbers[Math.min(wanted, numbers.length) - 1];
  return (value: CellValue) =>
    typeof value === "number" && last !== undefined && (end === "Top" ? value >= last : value <= last);
}

function passes(cell: Cell | undefined, criterion: Criterion, locale: string): boolean {
  const text = displayText(cell?.value ?? null, cell?.style?.numberFormat ?? "General", locale);
  if (criterion.values) {
    const own = CellError.is(cell?.value) || cell?.value === undefined ? text : String(cell.value ?? "");
    return criterion.values.some((value) => [text, own].some((one) => one.toLowerCase() === value.toLowerCase()));
  }
  const first = fits(cell, text, criterion.criterion1!);
  if (criterion.criterion2 === undefined) return first;
  const second = fits(cell, text, criterion.criterion2);
  return criterion.operator === "Or" ? first || second : first && second;
}

/** Whether a cell fits >50, <>x, =*s and the like; without an operator it is "=". */
function fits(cell: Cell | undefined, text: string, criterion: string): boolean {
  const [, operator = "", operand = ""] = /^(<>|>=|<=|=|>|<)?(.*)$/s.exec(criterion)!;
  const value = cell?.value ?? null;
  const number = operand.trim() === "" ? Number.NaN : Number(operand);
  if (operator === "" || operator === "=" || operator === "<>") {
    const equal = operand === "" ? text === "" : value === number || like(text, operand);
    return operator === "<>" ? !equal : equal;
  }
  const order =
    Number.isNaN(number) || typeof value !== "number"
      ? Number.isNaN(number) && typeof value === "string"
        ? value.localeCompare(operand, undefined, { sensitivity: "accent" })
        : Number.NaN
      : value - number;
  if (operator === ">") return order > 0;
  if (operator === ">=") return order >= 0;
  return operator === "<" ? order < 0 : order <= 0;
}

/** Excel's wildcards: * for any text, ? for one letter, ~ before either for itself. */
function like(text: string, pattern: string): boolean {
  const source = pattern.replace(/~([*?~])|([*?])|[.+^${}()|[\]\\]/g, (part, escaped?: string, wild?: string) => {
    if (wild) return wild === "*" ? ".*" : ".";
    return `\\${escaped ?? part}`;
  });
  return new RegExp(`^${source}$`, "isu").test(text);
}
