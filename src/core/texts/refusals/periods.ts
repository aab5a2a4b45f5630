import type { Sentences } from "./Sentences";

/** Why there is no answer from the statistics of periods, and what to do. */
export const PERIODS_REFUSALS = {} satisfies Sentences;
