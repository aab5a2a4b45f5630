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

/** A free name for a copy that keeps a sheet's earlier state: the sheet's own, cut where need be, with a word behind it. */
export function keptSheetName(name: string, word: string, taken: readonly string[]): string {
  const lower = new Set(taken.map((one) => one.toLowerCase()));
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? ` ${word}` : ` ${word} ${number}`;
    const found = name.slice(0, LONGEST - suffix.length) + suffix;
    if (!lower.has(found.toLowerCase())) return found;
  }
}
