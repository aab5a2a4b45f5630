import { GROWTH_HELP } from "./growth";
import { RANKS_HELP } from "./ranks";
import { TARGETS_HELP } from "./targets";

export { FAMILY_TITLES, type Family, type FunctionHelp } from "./FunctionHelp";

/** The help of every custom function by its id, family by family. The page of functions, Excel's help and `docs/functions` are made of it. */
export const FUNCTION_HELP = {
  ...GROWTH_HELP,
  ...TARGETS_HELP,
  ...RANKS_HELP,
};

export type FunctionId = keyof typeof FUNCTION_HELP;
