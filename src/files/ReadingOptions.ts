/** How a long reading is watched and stopped. */
export interface ReadingOptions {
  /** The part done, from 0 to 1. */
  onProgress?: (part: number) => void;
  /** Stops the reading: it is then rejected with the signal's reason. */
  signal?: AbortSignal;
}
