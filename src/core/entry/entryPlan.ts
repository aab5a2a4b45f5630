import type { SheetPlan } from "../plan/SheetPlan";
import type { EntryKind } from "../template/Template";
import type { EntryRequest } from "./EntryRequest";
import { indicatorEntry } from "./indicatorEntry";
import { quarterEntry } from "./quarterEntry";
import { townEntry } from "./townEntry";

const LAYOUTS: Record<EntryKind, (request: EntryRequest) => SheetPlan> = {
  towns: townEntry,
  villages: townEntry,
  indicators: indicatorEntry,
  quarters: quarterEntry,
};

/** The entry sheet of a template as plain data: title, heads, cells to type into with their rules, formulas, checks, notes. */
export function entryPlan(request: EntryRequest): SheetPlan {
  return LAYOUTS[request.kind](request);
}
