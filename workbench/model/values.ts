/** The errors a cell can show. */
export type ErrorCode =
  "#N/A" | "#VALUE!" | "#DIV/0!" | "#NAME?" | "#NUM!" | "#REF!" | "#NULL!" | "#SPILL!" | "#CALC!" | "#BUSY!";

const ERROR_CODES: readonly string[] = [
  "#N/A",
  "#VALUE!",
  "#DIV/0!",
  "#NAME?",
  "#NUM!",
  "#REF!",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
] satisfies ErrorCode[];

/**
 * An error as the value of a cell; a custom function may add a sentence.
 * The engine is a bundle of its own and so has its own copy of this class: errors are known by their brand,
 * by `CellError.is` as well as by `instanceof`.
 */
export class CellError {
  readonly brand = "CellError";
  constructor(
    readonly code: ErrorCode,
    readonly message?: string,
  ) {}
  static is(value: unknown): value is CellError {
    return typeof value === "object" && value !== null && (value as Partial<CellError>).brand === "CellError";
  }
  static [Symbol.hasInstance](value: unknown): boolean {
    return CellError.is(value);
  }
  toString(): string {
    return this.code;
  }
}

/** What stands in a cell; `null` is a blank cell. */
export type CellValue = number | string | boolean | CellError | null;

export function isErrorCode(text: string): text is ErrorCode {
  return ERROR_CODES.includes(text);
}

/** The kind of a value in the words of Excel.RangeValueType. */
export function valueType(value: CellValue): string {
  if (value === null) return "Empty";
  if (CellError.is(value)) return "Error";
  return typeof value === "number" ? "Double" : typeof value === "boolean" ? "Boolean" : "String";
}
