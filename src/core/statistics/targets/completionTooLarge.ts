import type { Observation } from "../../indicator/Observation";
import { Misuse } from "../Answer";

/** 500 %, either way: beyond it a completion is a percent number without its sign; the highest known real one is 485 % (D13). */
const LARGEST_COMPLETION = 5;

/**
 * What speaks against completions that something is made of; nothing where all are plausible. They are judged together, for
 * where one can only be a percent number, 0.5 beside it is one too. TARGET_RATE never caps a completion (R22), but a score
 * would turn 95 for 95 % into full marks without a word, and a gap to the pace into thousands of points.
 *
 * @example completionTooLarge([0.5, 4.85]) // undefined
 */
export function completionTooLarge(completions: readonly Observation[]): Misuse | undefined {
  const large = completions.find((completion) => Math.abs(completion ?? 0) > LARGEST_COMPLETION);
  return typeof large === "number" ? new Misuse("completionTooLarge", String(large)) : undefined;
}
