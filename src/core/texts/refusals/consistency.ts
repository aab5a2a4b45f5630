import type { Sentences } from "./Sentences";

/** Why there is no answer from the statistics of consistency, and what to do. */
export const CONSISTENCY_REFUSALS = {} satisfies Sentences;
