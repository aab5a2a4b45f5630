import type { Token } from "./tokens";

/** Functions that take one value and give one, and those that decide: over a column they would give a column. */
const OF_ONE_VALUE = new Set(
  (
    "IF IFS IFERROR IFNA SWITCH CHOOSE AND OR XOR NOT TEXT VALUE FIXED T N YEAR MONTH DAY WEEKDAY WEEKNUM HOUR MINUTE " +
    "SECOND DATE TIME DATEVALUE EDATE EOMONTH LEFT RIGHT MID LEN LOWER UPPER PROPER TRIM CLEAN FIND SEARCH REPLACE " +
    "SUBSTITUTE REPT EXACT CODE CHAR UNICODE UNICHAR ABS INT TRUNC ROUND ROUNDUP ROUNDDOWN MROUND CEILING FLOOR MOD " +
    "SQRT POWER SIGN EXP LN LOG LOG10 ISBLANK ISNUMBER ISTEXT ISNONTEXT ISLOGICAL ISERROR ISERR ISNA"
  ).split(" "),
);
/** Of these a column alone is a list of conditions. */
const OF_LISTS = new Set(["AND", "OR", "XOR"]);

/**
 * Whether one value is wanted where the token stands, so that a column of the formula's own table means its cell in the
 * same row: =[销售额]*[比例], =TEXT([日期],"dddd"). Within a function that reads ranges, SUM([销售额]), it is the column.
 * "Unqualified: multiplies the corresponding values from the current row", as Microsoft writes of such references.
 */
export function wantsOneValue(tokens: Token[], index: number): boolean {
  let depth = 0;
  let inner = true;
  for (let at = index - 1; at >= 0; at--) {
    const { kind, text } = tokens[at]!;
    if (kind !== "other") continue;
    if (text === ")" || text === "}") depth++;
    else if (text === "(" && depth === 0) {
      const before = tokens[at - 1];
      if (before?.kind !== "name") continue;
      const name = before.text.toUpperCase();
      if (!OF_ONE_VALUE.has(name) || (inner && OF_LISTS.has(name) && isAlone(tokens, index))) return false;
      inner = false;
    } else if (text === "(" || text === "{") depth--;
  }
  return true;
}

/** Whether the token is an argument by itself. */
function isAlone(tokens: Token[], index: number): boolean {
  const next = (step: number) => {
    let at = index + step;
    while (tokens[at]?.kind === "space") at += step;
    return tokens[at]?.text ?? "";
  };
  return ["(", ","].includes(next(-1)) && [")", ","].includes(next(1));
}
