import type { Sentences } from "./Sentences";

/** Why there is no answer from the statistics of structure: shares, contributions, means, and what to do. */
export const STRUCTURE_REFUSALS = {} satisfies Sentences;
