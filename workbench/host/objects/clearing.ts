import { contains, type Rect } from "../../model/address";
import type { Sheet } from "../../model/Sheet";
import * as block from "./block";
import { cutValidations } from "./copyRules";
import { removeLinks } from "./links";
import { oneOf } from "./RangeFormat";

const KINDS = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks", "ResetContents"] as const;

/** Range.clear by kind. "All" takes contents, looks, rules, validations, links and notes. */
export function clearRange(sheet: Sheet, rect: Rect, applyTo: unknown): void {
  const kind = oneOf(KINDS, applyTo, "What to clear");
  if (kind === "All" || kind === "Contents" || kind === "ResetContents") block.clearContents(sheet, rect);
  if (kind === "All" || kind === "Formats") block.clearFormats(sheet, rect);
  if (kind === "RemoveHyperlinks") {
    for (const { row, column } of sheet.hyperlinks) {
      if (contains(rect, row, column)) block.clearStyles(sheet, { top: row, bottom: row, left: column, right: column });
    }
  }
  if (kind === "All" || kind === "Hyperlinks" || kind === "RemoveHyperlinks") removeLinks(sheet, rect);
  if (kind !== "All") return;
  cutValidations(sheet, rect);
  sheet.comments = sheet.comments.filter(({ row, column }) => !contains(rect, row, column));
  sheet.layoutChanged();
}
