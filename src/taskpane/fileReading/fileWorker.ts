import { readFile } from "../../files/readFile";
import { messagesOf, type FileMessage } from "./fileMessages";

/** The worker's own script: reads the one file it is given. Stopping it is the pane's `terminate`. */
const tell = (message: FileMessage) => self.postMessage(message);

self.addEventListener("message", ({ data }: MessageEvent<{ name: string; bytes: Uint8Array }>) => {
  readFile(data.name, data.bytes, { onProgress: (part) => tell({ kind: "progress", part }) })
    .then((reading) => {
      for (const message of messagesOf(reading)) tell(message);
    })
    .catch((error: unknown) => tell({ kind: "failed", message: String(error) }));
});
tell({ kind: "ready" });
