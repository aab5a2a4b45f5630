import type { Answer, Request } from "./messages";
import { serve } from "./serve";

/** The worker's own script: reads and understands what the pane gives it. Stopping it is the pane's `terminate`. */
const tell = (answer: Answer) => self.postMessage(answer);
const take = serve(tell, () => undefined);

self.addEventListener("message", ({ data }: MessageEvent<Request>) => take(data));
tell({ kind: "ready" });
