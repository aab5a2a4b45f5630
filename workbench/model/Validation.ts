import type { Rect } from "./address";
import type { Comparison } from "./rules";

/** What may be typed into cells (数据有效性). Formulas have their "="; constants are texts as a person types them. */
export interface Validation {
  rect: Rect;
  type: "WholeNumber" | "Decimal" | "List" | "Date" | "Time" | "TextLength" | "Custom";
  /** None for List and Custom. */
  operator?: Comparison;
  /** The list's source (="a,b" as a,b, or a formula =$A$1:$A$9), the custom formula, or the first bound. */
  formula1: string;
  formula2?: string;
  ignoreBlanks: boolean;
  /** Whether a list shows its arrow. */
  inCellDropDown: boolean;
  prompt?: { show: boolean; title: string; message: string };
  error?: { show: boolean; style: "Stop" | "Warning" | "Information"; title: string; message: string };
}
