import { Misuse } from "../Answer";

/** A completion above this, 2000 %, is taken for a percent number: 95 for 95 %. */
const LARGEST_COMPLETION = 20;

/**
 * What speaks against a completion that is to be scored; nothing for a plausible one. TARGET_RATE never caps a
 * completion (R22), but a score would turn 95 for 95 % into full marks without a word.
 *
 * @example completionUnsure(4.85) // undefined: 485 % was published (D13)
 */
export function completionUnsure(completion: number): Misuse | undefined {
  return completion > LARGEST_COMPLETION ? new Misuse("completionUnsure", String(completion)) : undefined;
}
