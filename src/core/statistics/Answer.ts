import type { RefusalCode } from "../texts/refusals";

/** What a statistic gives: a number, or the reason why there is none. */
export type Answer = number | Refusal;

/** No number. The code names the sentence that the user reads (`texts/refusals.ts`). */
export class Refusal {
  constructor(readonly code: RefusalCode) {}
}
