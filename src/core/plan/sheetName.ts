const LONGEST = 31;

/** A sheet name that Excel accepts and the workbook does not have yet: the wish, or the wish with a number behind it. */
export function freeSheetName(wish: string, taken: readonly string[]): string {
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  const clean =
    wish
      .replace(/[[\]:*?/\\]/gu, " ")
      .trim()
      .replace(/^'+|'+$/gu, "") || "Sheet";
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? "" : ` (${number})`;
    const name = clean.slice(0, LONGEST - suffix.length).replace(/'+$/u, "") + suffix;
    if (!lower.has(name.toLowerCase())) return name;
  }
}
