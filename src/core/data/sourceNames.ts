/** The cells behind the name of a sheet: !C5:E5, !C5,E5. */
const CELLS = /![$A-Z]+[$\d]+(:[$A-Z]+[$\d]+)?(,[$A-Z]+[$\d]+(:[$A-Z]+[$\d]+)?)*(?=$|[,，、；;])/gu;
/** A name that formulas write in quotes. */
const QUOTED = /^'(.*)'$/u;

/**
 * The sources named in a row, without the cells a figure was read from: readers of a printed sheet want the paper, not B5 of it.
 *
 * @example sourceNames("月报!C5:E5；统计局公报") // ["月报", "统计局公报"]
 */
export function sourceNames(source: string): string[] {
  return source
    .split("；")
    .map((part) => part.replace(CELLS, "").trim().replace(QUOTED, "$1").replaceAll("''", "'"))
    .filter((part) => part !== "");
}
