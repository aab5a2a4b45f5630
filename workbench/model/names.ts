import { localVariables } from "./localVariables";
import type { Sheet } from "./Sheet";
import { isFunction, joined, tokenize, type Token } from "./tokens";
import type { Name, Workbook } from "./Workbook";

/** The name as it is meant on a sheet: one of the sheet itself comes before one of the workbook. */
export function nameOn(workbook: Workbook, text: string, sheet: Sheet | undefined): Name | undefined {
  const all = workbook.names.filter(({ name }) => name.toLowerCase() === text.toLowerCase());
  return all.find((name) => sheet !== undefined && name.sheet === sheet) ?? all.find((name) => !name.sheet);
}

/**
 * The formula with each name of one sheet replaced by what it stands for, which the engine has no place for: 本期 in a
 * formula of that sheet, 表!本期 in one of any other. A name that leads back to itself is #NAME?.
 */
export function withoutSheetNames(
  workbook: Workbook,
  formula: string,
  home: Sheet | undefined,
  within: readonly Name[] = [],
): string {
  if (!workbook.names.some((name) => name.sheet)) return formula;
  const start = formula.startsWith("=") ? "=" : "";
  const tokens = tokenize(formula.slice(start.length));
  const variables = localVariables(tokens);
  tokens.forEach((token, index) => {
    if (token.kind !== "name" || variables.has(token) || isFunction(tokens, index)) return;
    if (tokens[index + 1]?.text === "!" || tokens[index + 1]?.kind === "bracket") return;
    const before = tokens[index - 1]?.text === "!" ? tokens[index - 2] : undefined;
    const owner = before ? workbook.sheet(sheetOf(before)) : home;
    const name = owner && nameOn(workbook, token.text, owner);
    if (!name || (!name.sheet && !before)) return;
    if (before) before.text = tokens[index - 1]!.text = "";
    if (!name.sheet) return;
    token.text = within.includes(name) ? "#NAME?" : meaning(workbook, name, within);
  });
  return start + joined(tokens);
}

function meaning(workbook: Workbook, name: Name, within: readonly Name[]): string {
  const formula = withoutSheetNames(workbook, name.formula.replace(/^=/, ""), name.sheet, [...within, name]);
  return /[-+*/^&=<>,%\s]/.test(formula.replace(/'(?:[^']|'')*'/g, "")) ? `(${formula})` : formula;
}

function sheetOf(token: Token): string {
  return token.text.replace(/^'(.*)'$/s, "$1").replaceAll("''", "'");
}
