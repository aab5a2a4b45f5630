import type { HostErrorCode } from "./HostError";

/** How a batch shall fail: by a code of Excel, or by an error number of the common API such as 5004. */
export type Failure = { code: HostErrorCode; message?: string } | { commonError: number };

/** Failures put in on purpose, so that we see what the add-in does when a round trip goes wrong. */
export class Failures {
  #planned = new Map<number, Failure>();
  #batch = 0;

  /** Rejects the batch-th batch from now (1 is the next one) before anything of it is executed. */
  rejectBatch(batch: number, failure: Failure): void {
    this.#planned.set(this.#batch + batch, failure);
  }

  clear(): void {
    this.#planned.clear();
  }

  /** Counts a batch of the add-in's work and gives the failure planned for it. */
  next(): Failure | undefined {
    this.#batch++;
    const failure = this.#planned.get(this.#batch);
    this.#planned.delete(this.#batch);
    return failure;
  }
}
