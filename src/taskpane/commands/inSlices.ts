/** A pane answers a click within a tenth of a second: half of it is ours. */
const SLICE_MS = 50;

/** Carries out long work step by step and lets the page live after each slice of time; a wish to stop ends it between two. */
export async function inSlices<Value>(steps: Generator<unknown, Value>, signal?: AbortSignal): Promise<Value> {
  let begun = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - begun < SLICE_MS) continue;
    await new Promise((resume) => setTimeout(resume));
    signal?.throwIfAborted();
    begun = performance.now();
  }
}
