/** The errors a cell can show. */
export type ErrorCode =
  | "#N/A"
  | "#VALUE!"
  | "#DIV/0!"
  | "#NAME?"
  | "#NUM!"
  | "#REF!"
  | "#NULL!"
  | "#SPILL!"
  | "#CALC!"
  | "#BUSY!";

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

/** An error as the value of a cell; a custom function may add a sentence. */
export class CellError {
  constructor(
    readonly code: ErrorCode,
    readonly message?: string,
  ) {}
  toString(): string {
    return this.code;
  }
}

/** What stands in a cell; `null` is a blank cell. */
export type CellValue = number | string | boolean | CellError | null;

export function isErrorCode(text: string): text is ErrorCode {
  return ERROR_CODES.includes(text);
}
