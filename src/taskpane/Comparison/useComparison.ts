import { useCallback, useEffect, useState } from "react";
import type { RankedMeasure } from "../../core/comparison/measures";
import { CATALOGUE } from "../../templates/catalogue";
import {
  buildComparison,
  previewComparison,
  type ComparisonPreview,
  type ComparisonResult,
} from "../commands/buildComparison";
import { useCommand } from "../shared/useCommand";

/** The choices on the comparison page, the preview that follows them, and the building itself. */
export function useComparison() {
  const [period, setPeriod] = useState("");
  const [sortBy, setSortBy] = useState<RankedMeasure | "">("");
  const preview = useCommand<ComparisonPreview>();
  const building = useCommand<ComparisonResult>();
  const { run: runPreview } = preview;
  const { run: runBuilding, reset: resetBuilding } = building;

  const request = useCallback(
    () => ({ templateId: CATALOGUE[0]!.id, ...(period && { period }), ...(sortBy && { sortBy }) }),
    [period, sortBy],
  );
  const look = useCallback(() => {
    resetBuilding();
    void runPreview((caller) => previewComparison(request(), caller));
  }, [request, runPreview, resetBuilding]);
  useEffect(look, [look]);

  const build = () => void runBuilding((caller) => buildComparison(request(), caller));
  return { setPeriod, sortBy, setSortBy, preview, look, building, build };
}
