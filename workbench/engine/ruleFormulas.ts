import { cellAddress, rectAddress, type Rect } from "../model/address";
import { averageOf } from "../model/averages";
import type { CellValueRule, ConditionalFormat, PresetRule, TextRule } from "../model/rules";

/** A text as a formula has it. */
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** What stands behind a bound's "=", or the constant itself. */
const operand = (formula: string) => {
  if (formula.startsWith("=")) return `(${formula.slice(1)})`;
  return formula.trim() !== "" && Number.isFinite(Number(formula)) ? `(${formula})` : quoted(formula);
};

function cellValueCondition(rule: CellValueRule, cell: string): string {
  const first = operand(rule.formula1);
  const second = operand(rule.formula2 ?? rule.formula1);
  const within = `AND(${cell}>=MIN(${first},${second}),${cell}<=MAX(${first},${second}))`;
  switch (rule.operator) {
    case "Between":
      return within;
    case "NotBetween":
      return `NOT(${within})`;
    case "EqualTo":
      return `${cell}=${first}`;
    case "NotEqualTo":
      return `${cell}<>${first}`;
    case "GreaterThan":
      return `${cell}>${first}`;
    case "LessThan":
      return `${cell}<${first}`;
    case "GreaterThanOrEqual":
      return `${cell}>=${first}`;
    case "LessThanOrEqual":
      return `${cell}<=${first}`;
  }
}

function textCondition({ operator, text }: TextRule, cell: string): string {
  const wanted = quoted(text);
  switch (operator) {
    case "Contains":
      return `NOT(ISERROR(SEARCH(${wanted},${cell})))`;
    case "NotContains":
      return `ISERROR(SEARCH(${wanted},${cell}))`;
    case "BeginsWith":
      return `LEFT(${cell},${text.length})=${wanted}`;
    case "EndsWith":
      return `RIGHT(${cell},${text.length})=${wanted}`;
  }
}

/** Univer knows the plain average only; others are told as a formula over the whole block. */
function averageCondition({ criterion }: PresetRule, cell: string, rect: Rect): string | undefined {
  const average = averageOf(criterion);
  if (!average || (!average.equal && !average.deviations)) return undefined;
  const block = rectAddress(rect).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
  const away = average.deviations ? `${average.above ? "+" : "-"}${average.deviations}*STDEV.P(${block})` : "";
  const sign = (average.above ? ">" : "<") + (average.equal ? "=" : "");
  return `AND(ISNUMBER(${cell}),${cell}${sign}AVERAGE(${block})${away})`;
}

function presetCondition({ criterion }: PresetRule, cell: string): string | undefined {
  switch (criterion) {
    case "Blanks":
      return `LEN(TRIM(${cell}))=0`;
    case "NonBlanks":
      return `LEN(TRIM(${cell}))>0`;
    case "Errors":
      return `ISERROR(${cell})`;
    case "NonErrors":
      return `NOT(ISERROR(${cell}))`;
    default:
      return undefined;
  }
}

/**
 * The condition of a rule as a formula for the top left cell of its block, as Excel itself keeps it in a file:
 * Univer's own rules for numbers and texts leave out blank cells, texts and formulas as bounds, and tell upper from
 * lower case. `undefined` for rules that are no condition of one cell alone.
 */
export function conditionFormula(format: ConditionalFormat): string | undefined {
  const cell = cellAddress(format.rect.top, format.rect.left);
  if (format.kind === "custom") return format.formula;
  const condition =
    format.kind === "cellValue"
      ? cellValueCondition(format, cell)
      : format.kind === "text"
        ? textCondition(format, cell)
        : format.kind === "preset"
          ? (averageCondition(format, cell, format.rect) ?? presetCondition(format, cell))
          : undefined;
  return condition && `=${condition}`;
}
