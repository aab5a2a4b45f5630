import type { Answer, Request } from "./messages";

/** A place where sheets are read and understood: a thread of its own, or the page itself. */
export interface Desk {
  ask(request: Request): void;
  close(): void;
  /** Whether it is the page itself, which then is slow to answer while large sheets are understood. */
  inPage: boolean;
}

/** Beside the page; an entry of the build. */
const SCRIPT = "fileWorker.js";
/** Long enough for a slow disk: a worker that says nothing by then is not coming. */
const START_MS = 5_000;

/**
 * Opens a desk in a thread of its own, so that the pane stays at hand however large the sheets are. Where no worker can start
 * (forbidden by the page's host, or its script is missing), the page does the work itself, step by step. Nothing goes elsewhere.
 */
export async function openDesk(hear: (answer: Answer) => void, signal?: AbortSignal): Promise<Desk> {
  const worker = await startWorker(hear, signal);
  signal?.throwIfAborted();
  return worker ?? (await openInPage(hear));
}

function startWorker(hear: (answer: Answer) => void, signal?: AbortSignal): Promise<Desk | null> {
  let worker: Worker;
  try {
    worker = new Worker(SCRIPT);
  } catch {
    return Promise.resolve(null);
  }
  return new Promise((resolve) => {
    let isOpen = false;
    const giveUp = () => {
      worker.terminate();
      resolve(null);
    };
    const late = setTimeout(giveUp, START_MS);
    signal?.addEventListener("abort", () => !isOpen && giveUp(), { once: true });
    worker.addEventListener("error", (event) => {
      clearTimeout(late);
      if (isOpen) hear({ kind: "failed", message: event.message });
      else giveUp();
    });
    worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => {
      if (data.kind !== "ready") return hear(data);
      clearTimeout(late);
      isOpen = true;
      resolve({ ask: (request) => worker.postMessage(request), close: () => worker.terminate(), inPage: false });
    });
  });
}

async function openInPage(hear: (answer: Answer) => void): Promise<Desk> {
  const { serve } = await import("./serve");
  let isOpen = true;
  const rest = () => new Promise<void>((resume) => setTimeout(resume));
  const ask = serve((answer) => isOpen && hear(answer), rest);
  return { ask, close: () => (isOpen = false), inPage: true };
}
