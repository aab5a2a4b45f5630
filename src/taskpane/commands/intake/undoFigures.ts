import { undoChange } from "../../../excel/dataChange";
import { removeDataTable } from "../../../excel/removeDataTable";
import { attempt, done, type Caller, type Outcome } from "../outcome";
import type { WrittenFigures } from "./writeFigures";

export interface UndoResult {
  /** Addresses of cells that were changed since, because of which nothing was taken back. */
  changed: string[];
}

/** Takes an import back, unless someone has changed what it wrote: then nothing is done and those cells are named. */
export function undoFigures(written: WrittenFigures, caller: Caller): Promise<Outcome<UndoResult>> {
  return attempt(caller.language, async () => {
    caller.onStep?.("writing");
    const changed =
      written.kind === "created" ? await removeDataTable(written.cells) : await undoChange(written.record);
    return done({ changed: changed.map(({ address }) => address) });
  });
}
