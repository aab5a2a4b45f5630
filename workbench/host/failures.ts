import type { HostErrorCode } from "./HostError";

/**
 * How a batch shall fail: by a code of Excel, or by an error number of the common API such as 5004.
 * `executed`: the work is done all the same and only the answer is lost, as with one that is too large to be sent.
 */
export type Failure = { code: HostErrorCode; message?: string; executed?: boolean } | { commonError: number };

/** A cell is being edited: Excel takes no work until the person has left it. */
const CELL_EDIT_MODE = 5004;

/** The failures a drill goes through, as Excel answers in each. */
export const DRILLS = {
  general: { code: "GeneralException" },
  access: { code: "AccessDenied", message: "You cannot perform the requested operation." },
  editing: { commonError: CELL_EDIT_MODE },
  activity: { code: "ActivityLimitReached", message: "Activity limit has been reached." },
  requestTooLarge: {
    code: "RequestPayloadSizeLimitExceeded",
    message: "The request payload size has exceeded the limit.",
  },
  responseTooLarge: {
    code: "ResponsePayloadSizeLimitExceeded",
    message: "The response payload size has exceeded the limit.",
    executed: true,
  },
  aborted: { code: "RequestAborted", message: "The request was aborted during run time." },
} satisfies Record<string, Failure>;

export type DrillName = keyof typeof DRILLS;

/** Failures put in on purpose, so that we see what the add-in does when a round trip goes wrong. */
export class Failures {
  #planned = new Map<number, Failure>();
  #lasting: { from: number; failure: Failure } | undefined;
  #batch = 0;

  /** Rejects the batch-th batch from now (1 is the next one), and as many after it as `times` says. */
  rejectBatch(batch: number, failure: Failure, times = 1): void {
    for (let n = 0; n < times; n++) this.#planned.set(this.#batch + batch + n, failure);
  }

  /** How many single failures are still to come. */
  get left(): number {
    return this.#planned.size;
  }

  /** Rejects every batch from the batch-th from now on, until `clear`. */
  rejectFrom(batch: number, failure: Failure): void {
    this.#lasting = { from: this.#batch + batch, failure };
  }

  clear(): void {
    this.#planned.clear();
    this.#lasting = undefined;
  }

  /** Counts a batch of the add-in's work and gives the failure planned for it. */
  next(): Failure | undefined {
    this.#batch++;
    const failure = this.#planned.get(this.#batch);
    this.#planned.delete(this.#batch);
    const lasting = this.#lasting && this.#batch >= this.#lasting.from ? this.#lasting.failure : undefined;
    return failure ?? lasting;
  }
}
