import { useCallback, useEffect, useState } from "react";
import type { Calculation } from "../../core/comparison/derived/Derived";
import type { SheetKind } from "../../core/comparison/spec/SheetSpec";
import type { RankedMeasure } from "../../core/comparison/measures";
import { CATALOGUE } from "../../templates/catalogue";
import {
  buildComparison,
  previewComparison,
  type ComparisonPreview,
  type ComparisonRequest,
  type ComparisonResult,
} from "../commands/buildComparison";
import { useCommand } from "../shared/useCommand";

/** What can be chosen; an empty text is left to the data. */
export interface Choice {
  kind: SheetKind;
  period: string;
  indicator: string;
  town: string;
  sortBy: RankedMeasure | "";
  calculation: Calculation;
}

/** The choices on the comparison page, the preview that follows them, and the building itself. */
export function useComparison() {
  const [choice, setChoice] = useState<Choice>({
    kind: "towns",
    period: "",
    indicator: "",
    town: "",
    sortBy: "",
    calculation: "excel",
  });
  const preview = useCommand<ComparisonPreview>();
  const building = useCommand<ComparisonResult>();
  /** The last answer, so that the choices stay where the data have nothing for a kind. */
  const [known, setKnown] = useState<ComparisonPreview | null>(null);
  const { run: runPreview } = preview;
  const { run: runBuilding, reset: resetBuilding } = building;

  const request = useCallback((): ComparisonRequest => {
    const { kind, calculation, period, indicator, town, sortBy } = choice;
    return {
      templateId: CATALOGUE[0]!.id,
      kind,
      calculation,
      ...(period && { period }),
      ...(indicator && { indicators: [indicator] }),
      ...(town && { town }),
      ...(sortBy && { sortBy }),
    };
  }, [choice]);
  const look = useCallback(() => {
    resetBuilding();
    void runPreview((caller) => previewComparison(request(), caller));
  }, [request, runPreview, resetBuilding]);
  useEffect(look, [look]);
  const { state } = preview;
  if (state.status === "done" && state.value !== known) setKnown(state.value);

  const choose = useCallback((more: Partial<Choice>) => setChoice((before) => ({ ...before, ...more })), []);
  const build = () => void runBuilding((caller) => buildComparison(request(), caller));
  return { choice, choose, preview, known, look, building, build };
}
