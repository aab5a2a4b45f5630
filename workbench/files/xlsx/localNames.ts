import { isFunction, joined, tokenize } from "../../model/tokens";

/** Names that belong to one sheet: by the sheet's name, then by their own, both in upper case. */
export type LocalNames = Map<string, Map<string, string>>;

/** Gathers the names of single sheets out of a file's names. */
export function localNamesOf(names: { name: string; range: string; scope?: string }[]): LocalNames {
  const found: LocalNames = new Map();
  for (const { name, range, scope } of names) {
    if (scope === undefined || name.startsWith("_xlnm.")) continue;
    const sheet = scope.toUpperCase();
    if (!found.has(sheet)) found.set(sheet, new Map());
    found.get(sheet)!.set(name.toUpperCase(), range);
  }
  return found;
}

/**
 * The formula with each name of one sheet replaced by what it stands for, since the workbook model has names of the
 * whole workbook only: 本期 in a formula of that sheet, 表!本期 in one of any other.
 */
export function withoutLocalNames(formula: string, sheet: string, names: LocalNames): string {
  if (names.size === 0) return formula;
  const tokens = tokenize(formula);
  tokens.forEach((token, index) => {
    if (token.kind !== "name" || isFunction(tokens, index) || tokens[index + 1]?.text === "!") return;
    const before = tokens[index - 1]?.text === "!" ? tokens[index - 2] : undefined;
    const owner = before ? before.text.replace(/^'(.*)'$/s, "$1").replaceAll("''", "'") : sheet;
    const meaning = names.get(owner.toUpperCase())?.get(token.text.toUpperCase());
    if (meaning === undefined) return;
    if (before) before.text = tokens[index - 1]!.text = "";
    token.text = /[-+*/^&=<>,\s]/.test(meaning.replace(/'(?:[^']|'')*'/g, "")) ? `(${meaning})` : meaning;
  });
  return joined(tokens);
}
