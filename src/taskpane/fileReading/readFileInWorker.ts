import type { FileReading } from "../../core/intake/FileReading";
import type { ReadingOptions } from "../../files/ReadingOptions";
import { MessageTaker, type FileMessage } from "./fileMessages";

/** Beside the page; an entry of the build. */
const SCRIPT = "fileWorker.js";
/** Long enough for a slow disk: a worker that says nothing by then is not coming. */
const START_MS = 5_000;

/** A worker could not start: forbidden by the page's host, or its script is missing. */
class NoWorker extends Error {}

/**
 * Reads a file in a thread of its own, so that the pane stays at hand however large it is. Where no worker can start, the
 * page reads it itself, slice by slice. The file goes nowhere else.
 */
export async function readFileInWorker(
  name: string,
  bytes: Uint8Array,
  options: ReadingOptions = {},
): Promise<FileReading> {
  options.signal?.throwIfAborted();
  try {
    return await readInWorker(name, bytes, options);
  } catch (error) {
    if (!(error instanceof NoWorker)) throw error;
    const { readFile } = await import("../../files/readFile");
    return readFile(name, bytes, options);
  }
}

function readInWorker(name: string, bytes: Uint8Array, { onProgress, signal }: ReadingOptions): Promise<FileReading> {
  let worker: Worker;
  try {
    worker = new Worker(SCRIPT);
  } catch {
    return Promise.reject(new NoWorker());
  }
  const taker = new MessageTaker();
  return new Promise<FileReading>((resolve, reject) => {
    const late = setTimeout(() => reject(new NoWorker()), START_MS);
    let ready = false;
    signal?.addEventListener("abort", () => reject(signal.reason as Error), { once: true });
    worker.addEventListener("error", (event) => {
      clearTimeout(late);
      reject(ready ? new Error(event.message) : new NoWorker());
    });
    worker.addEventListener("message", ({ data }: MessageEvent<FileMessage>) => {
      if (data.kind === "ready") {
        ready = true;
        clearTimeout(late);
        worker.postMessage({ name, bytes });
      } else if (data.kind === "progress") onProgress?.(data.part);
      else if (data.kind === "failed") reject(new Error(data.message));
      else {
        const reading = taker.take(data);
        if (reading) resolve(reading);
      }
    });
  }).finally(() => worker.terminate());
}
