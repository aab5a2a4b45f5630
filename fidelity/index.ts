import type { Behaviour } from "./Behaviour";
import { DEED_BEHAVIOURS } from "./behaviours/deeds";
import { FORMAT_BEHAVIOURS } from "./behaviours/formats";
import { LOOK_BEHAVIOURS } from "./behaviours/looks";
import { MODEL_BEHAVIOURS } from "./behaviours/model";
import { RANGE_BEHAVIOURS } from "./behaviours/ranges";
import { SHEET_BEHAVIOURS } from "./behaviours/sheets";
import { TABLE_BEHAVIOURS } from "./behaviours/tables";
import { VALUE_BEHAVIOURS } from "./behaviours/values";

/** All that the kit asks an Excel. */
export const BEHAVIOURS: readonly Behaviour[] = [
  ...VALUE_BEHAVIOURS,
  ...RANGE_BEHAVIOURS,
  ...FORMAT_BEHAVIOURS,
  ...SHEET_BEHAVIOURS,
  ...TABLE_BEHAVIOURS,
  ...DEED_BEHAVIOURS,
  ...MODEL_BEHAVIOURS,
  ...LOOK_BEHAVIOURS,
];
