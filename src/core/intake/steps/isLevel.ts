import type { ColumnLabels } from "./columnLabels";

/** Whether a column holds levels, as far as its head tells. */
export function isLevel({ measure, unclear }: Pick<ColumnLabels, "measure" | "unclear">): boolean {
  return (measure ?? "value") === "value" && unclear === "";
}
