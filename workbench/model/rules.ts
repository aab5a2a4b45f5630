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
  borders?: Partial<Record<RuleEdge, RuleBorder>>;
}

export interface DataBar {
  kind: "dataBar";
  color: string;
  /** Fixed ends of the bar; left out: lowest and highest value. */
  minimum?: number;
  maximum?: number;
  gradient: boolean;
  /** What the file it was read from says beside that; only writing it again has a use for it. */
  kept?: KeptBar;
}

/** Pieces of a file's words about a data bar, in XML. */
export interface KeptBar {
  /** Ends the model has no words for (a percentile, a formula), in the form of 2007; used while no end is fixed. */
  ends?: string;
  /** Lengths, and whether the value is hidden, in the form of 2007. */
  attributes: Record<string, string>;
  /** The newer form: ends, other attributes, and colours of border, axis and negative bars; none in a file of 2007. */
  later?: { ends: string; attributes: Record<string, string>; colors: string };
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

/** An end or step of a colour scale or an icon set. */
export interface RulePoint {
  type: "LowestValue" | "HighestValue" | "Number" | "Percent" | "Formula" | "Percentile";
  /** A number or a formula with its "=", as a text; none for the lowest and highest value. */
  value?: string;
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
