import { GROWTH_HELP } from "./growth";
import { PERIODS_HELP } from "./periods";
import { RANKS_HELP } from "./ranks";
import { SCORES_HELP } from "./scores";
import { STRUCTURE_HELP } from "./structure";
import { TARGETS_HELP } from "./targets";
import { NUMBERS_HELP } from "./numbers";
import { CONSISTENCY_HELP } from "./consistency";

export { FAMILY_TITLES, type Family, type FunctionHelp } from "./FunctionHelp";

/** The help of every custom function by its id, family by family. The page of functions, Excel's help and `docs/functions` are made of it. */
export const FUNCTION_HELP = {
  ...GROWTH_HELP,
  ...PERIODS_HELP,
  ...TARGETS_HELP,
  ...RANKS_HELP,
  ...STRUCTURE_HELP,
  ...SCORES_HELP,
  ...NUMBERS_HELP,
  ...CONSISTENCY_HELP,
};

export type FunctionId = keyof typeof FUNCTION_HELP;
