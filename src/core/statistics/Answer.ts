import type { RefusalCode } from "../texts/refusals";

/** What a statistic gives: a number, or the reason why there is none. */
export type Answer = number | Refusal;

/** No number. The code names the sentence that the user reads (`texts/refusals`), the details what it speaks of. */
export class Refusal {
  readonly details: readonly string[];
  constructor(
    readonly code: RefusalCode,
    ...details: string[]
  ) {
    this.details = details;
  }
}

/** No number because an argument cannot be meant as it stands: shown as a wrong argument. */
export class Misuse extends Refusal {}
