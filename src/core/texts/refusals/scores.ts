import type { Sentences } from "./Sentences";

/** Why there is no answer from the statistics of scores, and what to do. */
export const SCORES_REFUSALS = {} satisfies Sentences;
