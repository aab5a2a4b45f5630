import { useCallback, useEffect, useState } from "react";
import type { SheetSpec } from "../../core/comparison/spec/SheetSpec";
import { CATALOGUE } from "../../templates/catalogue";
import {
  buildComparison,
  previewComparison,
  type ComparisonPreview,
  type ComparisonRequest,
  type ComparisonResult,
} from "../commands/buildComparison";
import { undoSheets, type UndoableDeed, type UndoResult } from "../commands/undoSheets";
import { changed, type ChangeOf } from "./changed";
import { useCommand } from "../shared/useCommand";

/** Some of a specification; a field that is taken back is left to the data. */
export type Change = ChangeOf<SheetSpec>;

/** The choices on the comparison page, the preview that follows them, and the building itself. */
export function useComparison() {
  const [spec, setSpec] = useState<SheetSpec>({ kind: "towns" });
  const preview = useCommand<ComparisonPreview>();
  const building = useCommand<ComparisonResult>();
  /** The last answer, so that the choices stay where the data have nothing for a kind. */
  const [known, setKnown] = useState<ComparisonPreview | null>(null);
  const { run: runPreview } = preview;
  const { run: runBuilding, reset: resetBuilding } = building;
  const undoing = useCommand<UndoResult>();
  const { run: runUndo, reset: resetUndo } = undoing;

  const request = useCallback((): ComparisonRequest => ({ templateId: CATALOGUE[0]!.id, ...spec }), [spec]);
  const look = useCallback(() => {
    resetBuilding();
    resetUndo();
    void runPreview((caller) => previewComparison(request(), caller));
  }, [request, runPreview, resetBuilding, resetUndo]);
  useEffect(look, [look]);
  const { state } = preview;
  if (state.status === "done" && state.value !== known) setKnown(state.value);

  const choose = useCallback((more: Change) => setSpec((before) => changed(before, more)), []);
  const build = () => {
    resetUndo();
    void runBuilding((caller) => buildComparison(request(), caller));
  };
  const undoBuild = (deed: UndoableDeed) => {
    resetBuilding();
    void runUndo((caller) => undoSheets([deed], caller));
  };
  return { spec, choose, replace: setSpec, preview, known, look, building, build, undoing, undoBuild };
}
