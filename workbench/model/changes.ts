import type { Rect } from "./address";
import type { Sheet } from "./Sheet";

/** Who changed the workbook: the add-in through the host, a person in the grid, a file being read. */
export type Origin = "host" | "grid" | "file";

/** What changed; results of calculation are no change. */
export type Change =
  | { kind: "cells"; sheet: Sheet; rect: Rect }
  | { kind: "style"; sheet: Sheet; rect: Rect }
  | { kind: "layout"; sheet: Sheet }
  | { kind: "sheets" }
  | { kind: "tables" }
  | { kind: "names" }
  | { kind: "active" }
  | { kind: "selection" };
