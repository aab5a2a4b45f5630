import { readClipboard } from "../../files/readClipboard";
import { readFile } from "../../files/readFile";
import { MessageTaker } from "./fileMessages";
import type { Answer, Request } from "./messages";
import { ReadingDesk } from "./ReadingDesk";

/**
 * Answers requests one after another, in a worker or, where none can start, in the page: there `rest` lets the page live
 * between two answers.
 */
export function serve(tell: (answer: Answer) => void, rest: () => Promise<void> | void): (request: Request) => void {
  const desk = new ReadingDesk();
  let taker = new MessageTaker();
  let before: Promise<void> = Promise.resolve();
  const onProgress = (part: number) => tell({ kind: "progress", part });

  async function answer(request: Request): Promise<void> {
    switch (request.kind) {
      case "file":
        return tell(desk.take(await readFile(request.name, request.bytes, { onProgress })));
      case "clipboard":
        return tell(desk.take(await readClipboard(request.name, request, { onProgress })));
      case "given": {
        const reading = taker.take(request.part);
        if (reading) {
          taker = new MessageTaker();
          tell(desk.take(reading));
        }
        return;
      }
      case "with":
        return desk.readWith(request.with);
      case "earlier":
        return desk.addEarlier(request.rows);
      case "understand":
        for (const one of desk.answer(request)) {
          tell(one);
          await rest();
        }
    }
  }

  return (request) => {
    before = before
      .then(() => answer(request))
      .catch((error: unknown) =>
        tell({ kind: "failed", message: error instanceof Error ? error.message : String(error) }),
      );
  };
}
