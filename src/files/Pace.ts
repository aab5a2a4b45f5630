import type { ReadingOptions } from "./ReadingOptions";

/** A pane answers a click within a tenth of a second: half of it is ours. */
const SLICE_MS = 50;

/** Lets a long reading breathe: tells how far it is, stops it when asked, and gives way to others after each slice. */
export class Pace {
  private done = 0;
  private told = 0;
  private begun = performance.now();

  constructor(
    private readonly options: ReadingOptions,
    /** Steps of the whole, in whatever the reading counts. */
    public total: number,
  ) {}

  /** Call it often, after `steps` more steps. */
  async step(steps: number): Promise<void> {
    this.done += steps;
    if (performance.now() - this.begun < SLICE_MS) return;
    await new Promise((resume) => setTimeout(resume));
    this.begun = performance.now();
    this.options.signal?.throwIfAborted();
    const part = Math.min(1, this.done / this.total);
    if (part - this.told < 0.01) return;
    this.told = part;
    this.options.onProgress?.(part);
  }
}
