import type { Rect } from "../model/address";
import type { Sheet } from "../model/Sheet";
import type { Appearance } from "./snapshot";

/** What a front end that shows the workbook adds to the mirror; a calculator alone needs none of it. */
export interface PushOptions extends Appearance {
  /** Carries sizes, merges, panes, rules and the active sheet. Given together with a `cell` that brings the style. */
  layout?: {
    push(sheet: Sheet, sheetId: string): void;
    activate(sheetId: string): void;
    select(sheet: Sheet, sheetId: string, rect: Rect): void;
  };
}
