/** Why Excel did not do what was asked, as far as a person can act on it. */
export type FailureCode =
  | "cellEdit"
  | "protected"
  | "tooLarge"
  | "busy"
  | "selection"
  | "emptySelection"
  | "emptySheet"
  | "sheetGone"
  | "tooManyCells"
  | "changed"
  | "full"
  | "unrestored"
  | "unrefreshed"
  | "other";

/**
 * A round trip that failed. `leftover` names an unfinished, hidden sheet that could not be removed; `reinserted` one that is as it
 * was, but whose lines or columns were gone for a moment, so that what pointed to them from elsewhere may be lost.
 */
export class ExcelFailure extends Error {
  leftover: string | null = null;
  reinserted: string | null = null;

  constructor(
    readonly code: FailureCode,
    detail: string,
  ) {
    super(detail);
  }
}

const CODES: Record<string, FailureCode> = {
  InvalidOperationInCellEditMode: "cellEdit",
  AccessDenied: "protected",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  ActivityLimitReached: "busy",
  InvalidSelection: "selection",
};

/** Runs work in Excel; what Office.js throws comes out as an `ExcelFailure`, any other error as it is. */
export async function inExcel<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run(work);
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    throw new ExcelFailure(CODES[error.code] ?? "other", `${error.code}: ${error.message}`);
  }
}
