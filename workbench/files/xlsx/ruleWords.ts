import type { AverageCriterion } from "../../model/averages";
import type { Comparison, PresetRule, RulePoint, TextRule } from "../../model/rules";

/** The file's words for comparisons, in conditional formats and validations. */
export const COMPARISONS: Record<Comparison, string> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
};

/** The file's words for the ends and steps of colour scales and icon sets. */
export const POINTS: Record<RulePoint["type"], string> = {
  LowestValue: "min",
  HighestValue: "max",
  Number: "num",
  Percent: "percent",
  Formula: "formula",
  Percentile: "percentile",
};

/** Kind of rule, operator, and the formula that says the same for a cell and a text in quotes. */
export const TEXT_RULES: Record<TextRule["operator"], [string, string, (cell: string, text: string) => string]> = {
  Contains: ["containsText", "containsText", (cell, text) => `NOT(ISERROR(SEARCH(${text},${cell})))`],
  NotContains: ["notContainsText", "notContains", (cell, text) => `ISERROR(SEARCH(${text},${cell}))`],
  BeginsWith: ["beginsWith", "beginsWith", (cell, text) => `LEFT(${cell},LEN(${text}))=${text}`],
  EndsWith: ["endsWith", "endsWith", (cell, text) => `RIGHT(${cell},LEN(${text}))=${text}`],
};

/** Kind of rule, with the formula that says the same for a cell where the file wants one. */
export const PRESETS: Record<
  Exclude<PresetRule["criterion"], AverageCriterion>,
  [string, ((cell: string) => string)?]
> = {
  Blanks: ["containsBlanks", (cell) => `LEN(TRIM(${cell}))=0`],
  NonBlanks: ["notContainsBlanks", (cell) => `LEN(TRIM(${cell}))>0`],
  Errors: ["containsErrors", (cell) => `ISERROR(${cell})`],
  NonErrors: ["notContainsErrors", (cell) => `NOT(ISERROR(${cell}))`],
  UniqueValues: ["uniqueValues"],
  DuplicateValues: ["duplicateValues"],
};

/** The file's words for icon sets by those of Excel.IconSet. */
export const ICON_SETS: Record<string, string> = {
  ThreeArrows: "3Arrows",
  ThreeArrowsGray: "3ArrowsGray",
  ThreeFlags: "3Flags",
  ThreeTrafficLights1: "3TrafficLights1",
  ThreeTrafficLights2: "3TrafficLights2",
  ThreeSigns: "3Signs",
  ThreeSymbols: "3Symbols",
  ThreeSymbols2: "3Symbols2",
  FourArrows: "4Arrows",
  FourArrowsGray: "4ArrowsGray",
  FourRedToBlack: "4RedToBlack",
  FourRating: "4Rating",
  FourTrafficLights: "4TrafficLights",
  FiveArrows: "5Arrows",
  FiveArrowsGray: "5ArrowsGray",
  FiveRating: "5Rating",
  FiveQuarters: "5Quarters",
  ThreeStars: "3Stars",
  ThreeTriangles: "3Triangles",
  FiveBoxes: "5Boxes",
};

/** Icon sets that came after Excel 2007 and stand in the newer form of the rule. */
export const LATER_ICON_SETS = new Set(["ThreeStars", "ThreeTriangles", "FiveBoxes"]);

/** The key of a record by its value. */
export function keyOf<K extends string>(record: Record<K, unknown>, value: unknown): K | undefined {
  return (Object.keys(record) as K[]).find((key) => record[key] === value);
}
