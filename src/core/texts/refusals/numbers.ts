import type { Sentences } from "./Sentences";

/** Why there is no answer from the statistics of numbers: rounding, units, and what to do. */
export const NUMBERS_REFUSALS = {} satisfies Sentences;
