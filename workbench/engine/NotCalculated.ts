import type { ErrorCode } from "../model/values";

/** A formula that the engine cannot calculate: the error its cell shows, and a sentence that says what stands in it. */
export class NotCalculated extends Error {
  override readonly name = "NotCalculated";

  constructor(
    readonly code: ErrorCode,
    sentence: string,
  ) {
    super(sentence);
  }
}
