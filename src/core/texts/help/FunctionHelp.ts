import type { Language } from "../language";

/** Families of functions, in the order in which people meet them. */
export const FAMILY_TITLES = {
  growth: { "zh-CN": "增速", "en-US": "Growth" },
  periods: { "zh-CN": "期间", "en-US": "Periods" },
  targets: { "zh-CN": "目标与进度", "en-US": "Targets and pace" },
  ranks: { "zh-CN": "位次", "en-US": "Ranks" },
  structure: { "zh-CN": "结构与贡献", "en-US": "Structure and contribution" },
  scores: { "zh-CN": "得分", "en-US": "Scores" },
  numbers: { "zh-CN": "修约与单位", "en-US": "Rounding and units" },
  consistency: { "zh-CN": "核对", "en-US": "Checks" },
} as const satisfies Record<string, Record<Language, string>>;
export type Family = keyof typeof FAMILY_TITLES;

/** What a person reads about one function, in one language. `Parameter` are the names in the wrapper's code. */
export interface HelpTexts<Parameter extends string> {
  /** Its short name, such as 同比增速, Year-on-year growth. */
  title: string;
  /** Other words people look for it by, with spaces between. */
  keywords: string;
  /** Excel's own help: what it gives, its unit, what it does not give. Two or three sentences. */
  description: string;
  /** Each parameter's name in the formula bar, and what may stand there. */
  parameters: Record<Parameter, readonly [name: string, description: string]>;
  /** The formula in words or signs; several lines for several cases. */
  formula: string;
  /** Unit and shape of the result. */
  result: string;
  /** When there is no number, what shows instead, and what to do; one entry each. */
  refused: readonly string[];
  /** What the example's figures are. */
  example: string;
  /** Where the figures and the convention come from. */
  source: string;
}

/** One function of the family: an example that can be typed as it is, and the texts. */
export type FunctionHelp<Parameter extends string = string> = {
  family: Family;
  /** How many of the parameters must be given; they come first. */
  needed: number;
  /** A whole formula without references to cells, so that it stands alone in any sheet. */
  formula: string;
  /** What it gives; a block as rows. Numbers are compared to `digits` decimals. */
  gives: number | string | boolean | readonly (readonly (number | string | boolean)[])[];
  digits?: number;
  /** How the result is shown on the help page, such as 33.8 %. */
  shown: string;
} & Record<Language, HelpTexts<Parameter>>;
