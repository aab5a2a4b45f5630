import { REFRESH_TEXTS } from "../../core/texts/refreshPane";
import { undoBuild, type BuiltState } from "../../excel/undoBuild";
import { undoRefresh, type UndoState } from "../../excel/undoRefresh";
import { attempt, done, refused, type Caller, type Outcome, type Problem } from "./outcome";

/** What can be undone; plain data, kept by whoever did it. */
export type UndoableDeed = { kind: "refresh"; state: UndoState } | { kind: "build"; state: BuiltState };

export interface UndoResult {
  /** What was done, a sentence each. */
  undone: string[];
  problems: Problem[];
}

/** Undoes deeds, the last first, each all or nothing; one whose sheet has changed since stays, and is told of. */
export function undoSheets(deeds: readonly UndoableDeed[], caller: Caller): Promise<Outcome<UndoResult>> {
  return attempt(caller.language, async () => {
    const result: UndoResult = { undone: [], problems: [] };
    caller.onStep?.("writing");
    for (const deed of deeds.toReversed()) {
      const outcome = await attempt(caller.language, () => undo(deed, caller));
      if (outcome.ok) result.undone.push(outcome.value);
      else result.problems.push(...outcome.problems);
    }
    return done(result);
  });
}

async function undo(deed: UndoableDeed, { language }: Caller): Promise<Outcome<string>> {
  const texts = REFRESH_TEXTS[language];
  const { name } = deed.state;
  const isDone = deed.kind === "refresh" ? await undoRefresh(deed.state) : await undoBuild(deed.state);
  if (!isDone) return refused(texts.changedSince(name));
  return done(deed.kind === "refresh" ? texts.undone(deed.state.before.name) : texts.undoneBuild(name));
}
