import type { Period } from "../period/Period";
import type { Template } from "../template/Template";
import type { Language } from "../texts/language";
import type { TownTable } from "./TownTable";

/** What a sheet is made for, once what the specification leaves open is chosen. */
export interface DraftContext {
  template: Template;
  period: Period;
  language: Language;
  /** What `tableOfSpec` gives, where it is at hand already. */
  table?: TownTable;
}
