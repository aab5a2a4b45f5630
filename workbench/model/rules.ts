import type { AverageCriterion } from "./averages";
import type { Rect } from "./address";

/** The edges and lines Excel offers for a conditional format, all of them thin. */
export const RULE_EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
export const RULE_LINES = ["Continuous", "Dash", "DashDot", "DashDotDot", "Dot"] as const;
export type RuleEdge = (typeof RULE_EDGES)[number];

export interface RuleBorder {
  line: (typeof RULE_LINES)[number];
  color: string;
}

/** The look a conditional format lays over cells it fits. Colours are #RRGGBB. */
export interface RuleLook {
  fontColor?: string;
  fill?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  /** Left out: numbers are written as the cell itself says. */
  numberFormat?: string;
  borders?: Partial<Record<RuleEdge, RuleBorder>>;
}

/** An end or step of a data bar, a colour scale or an icon set. */
export interface RulePoint {
  type: "LowestValue" | "HighestValue" | "Number" | "Percent" | "Formula" | "Percentile";
  /** A number or a formula with its "=", as a text; none for the lowest and highest value. */
  value?: string;
}

export const BAR_DIRECTIONS = ["Context", "LeftToRight", "RightToLeft"] as const;
export const BAR_AXES = ["Automatic", "None", "CellMidPoint"] as const;

/** A data bar. Colours are #RRGGBB; what is left out is as Excel starts a bar. */
export interface DataBar {
  kind: "dataBar";
  color: string;
  gradient: boolean;
  /** Ends of the bar; left out: automatic. */
  minimum?: RulePoint;
  maximum?: RulePoint;
  /** The line around bars; left out: none. */
  border?: string;
  /** Of bars below zero: left out red, or "positive" for the colour of the others. */
  negativeColor?: string;
  /** The line around bars below zero; left out: as around the others, "" none. */
  negativeBorder?: string;
  /** Left out: black; "" none. */
  axisColor?: string;
  /** Where bars below and above zero meet; left out: by their values. */
  axis?: (typeof BAR_AXES)[number];
  direction?: (typeof BAR_DIRECTIONS)[number];
  /** The number is not shown. */
  barOnly?: true;
  /** The shortest and the longest bar as percentages of the cell, where a file has others than are usual in its form. */
  lengths?: { least: number; most: number };
  /** A file of 2007 had it, which knows none of the members from `border` to `direction`. */
  form2007?: true;
}

/** A condition that is a formula, written for the top left cell of its block. */
export interface CustomRule extends RuleLook {
  kind: "custom";
  formula: string;
}

export type Comparison =
  | "Between"
  | "NotBetween"
  | "EqualTo"
  | "NotEqualTo"
  | "GreaterThan"
  | "LessThan"
  | "GreaterThanOrEqual"
  | "LessThanOrEqual";

/** A comparison of the cell's value with one formula, or with two for (Not)Between; formulas have their "=". */
export interface CellValueRule extends RuleLook {
  kind: "cellValue";
  operator: Comparison;
  formula1: string;
  formula2?: string;
}

export interface TextRule extends RuleLook {
  kind: "text";
  operator: "Contains" | "NotContains" | "BeginsWith" | "EndsWith";
  text: string;
}

export interface TopBottomRule extends RuleLook {
  kind: "topBottom";
  type: "TopItems" | "TopPercent" | "BottomItems" | "BottomPercent";
  rank: number;
}

/** Rules Excel has ready. */
export interface PresetRule extends RuleLook {
  kind: "preset";
  criterion: "Blanks" | "NonBlanks" | "Errors" | "NonErrors" | AverageCriterion | "UniqueValues" | "DuplicateValues";
}

export interface ColorScale {
  kind: "colorScale";
  /** Two or three, from low to high. */
  points: (RulePoint & { color: string })[];
}

export interface IconSet {
  kind: "iconSet";
  /** Excel.IconSet: ThreeArrows, ThreeTrafficLights1, FiveRatings ... */
  style: string;
  reverse: boolean;
  iconsOnly: boolean;
  /** From the second icon on: from which value it is shown, and whether the value itself belongs to it. */
  steps: (RulePoint & { inclusive: boolean })[];
}

export type RuleContent =
  DataBar | CustomRule | CellValueRule | TextRule | TopBottomRule | PresetRule | ColorScale | IconSet;

/** A conditional format of a sheet; the first in the list has the highest priority. */
export type ConditionalFormat = RuleContent & { id: string; rect: Rect; stopIfTrue?: boolean };
