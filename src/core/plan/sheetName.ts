const LONGEST = 31;

/**
 * A wish for a name that says what a sheet is about: of what is too long for Excel the subject is cut, for the period behind it
 * tells one month's sheet from the next.
 *
 * @example nameAround("Ranks ", "Retail sales of consumer goods", " Jan–May 2025") // "Ranks Retail sale… Jan–May 2025"
 */
export function nameAround(before: string, subject: string, after: string): string {
  const room = LONGEST - before.length - after.length;
  return before + (subject.length > room ? `${subject.slice(0, Math.max(0, room - 1)).trimEnd()}…` : subject) + after;
}

/** A sheet name that Excel accepts and the workbook does not have yet: the wish, or the wish with a number behind it. */
export function freeSheetName(wish: string, taken: readonly string[]): string {
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  const clean =
    wish
      .replace(/[[\]:*?/\\]/gu, " ")
      // Blanks and apostrophes may stand in any order.
      .replace(/^['\s]+|['\s]+$/gu, "") || "Sheet";
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? "" : ` (${number})`;
    const name = clean.slice(0, LONGEST - suffix.length).replace(/['\s]+$/u, "") + suffix;
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
