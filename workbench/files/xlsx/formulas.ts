import { MAX_COLUMNS, MAX_ROWS, columnName, columnNumber } from "../../model/address";
import { storedFunctionName } from "./functionNames";
import { localVariables } from "../../model/localVariables";
import { operatorsAsCalls } from "../../model/operators";
import { closing, isFunction, joined, tokenize, type Token } from "../../model/tokens";

const OWN_PREFIX = "_xldudf_";

/** The name under which Excel's file holds a custom function: IND.YOY is _xldudf_IND_YOY. */
export function storedOwnName(name: string): string {
  return OWN_PREFIX + name.replaceAll(".", "_");
}

/** The formula as a file holds it: without "=", our functions and later functions of Excel with their prefixes. */
export function toStored(formula: string, functions: string[]): string {
  const own = new Map(functions.map((name) => [name.toUpperCase(), storedOwnName(name)]));
  const tokens = tokenize(formula.replace(/^=/, ""));
  for (const variable of localVariables(tokens)) variable.text = `_xlpm.${variable.text}`;
  tokens.forEach((token, index) => {
    if (isFunction(tokens, index)) token.text = own.get(token.text.toUpperCase()) ?? storedFunctionName(token.text);
  });
  return joined(operatorsAsCalls(tokens, "_xlfn."));
}

/** The formula as a person reads it, with its "=": the reverse of `toStored`, and the repair of broken forms. */
export function fromStored(stored: string, functions: string[]): string {
  const own = new Map(functions.map((name) => [storedOwnName(name).toUpperCase(), name]));
  const tokens = tokenize(stored.replace(/^=/, ""));
  const kept: Token[] = [];
  tokens.forEach((token, index) => {
    if (isLinkPrefix(tokens, index)) return;
    if (token.text === "!" && isLinkPrefix(tokens, index - 1)) return;
    if (token.kind === "name") {
      token.text = token.text.replace(/^_xlfn\.(_xlws\.)?/i, "").replace(/^_xlpm\./i, "");
      if (isFunction(tokens, index)) token.text = own.get(token.text.toUpperCase()) ?? token.text;
    }
    kept.push(token);
  });
  return "=" + joined(showOperators(kept));
}

/** True where the formula calls one of these functions. */
export function callsAny(formula: string, functions: string[]): boolean {
  const names = new Set(functions.map((name) => name.toUpperCase()));
  const tokens = tokenize(formula);
  return tokens.some((token, index) => isFunction(tokens, index) && names.has(token.text.toUpperCase()));
}

/** The formula moved by so many rows and columns: what a shared formula means in another cell. */
export function moved(formula: string, rows: number, columns: number): string {
  const tokens = tokenize(formula.replace(/^=/, ""));
  tokens.forEach((token, index) => {
    if (token.kind !== "name" && token.kind !== "number") return;
    if (isFunction(tokens, index) || tokens[index + 1]?.text === "!") return;
    const inRange = tokens[index - 1]?.text === ":" || tokens[index + 1]?.text === ":";
    token.text = movedReference(token.text, rows, columns, inRange);
  });
  return (formula.startsWith("=") ? "=" : "") + joined(tokens);
}

function movedReference(text: string, rows: number, columns: number, inRange: boolean): string {
  const match = /^(\$?)([A-Z]{1,3})?(\$?)(\d{1,7})?$/i.exec(text);
  if (!match || (!match[2] && !match[4])) return text;
  const [, dollar1 = "", letters, dollar2 = "", digits] = match;
  const rowDollar = letters ? dollar2 : dollar1 || dollar2;
  if (!inRange && !(letters && digits)) return text;
  const column = letters ? columnNumber(letters) + (dollar1 ? 0 : columns) : 0;
  const row = digits ? Number(digits) - 1 + (rowDollar ? 0 : rows) : 0;
  if (column < 0 || row < 0 || column >= MAX_COLUMNS || row >= MAX_ROWS) return "#REF!";
  return (letters ? dollar1 + columnName(column) : "") + (digits ? rowDollar + (row + 1) : "");
}

/** "[2]!" before one of our functions comes from a broken link and means nothing. */
function isLinkPrefix(tokens: Token[], index: number): boolean {
  return (
    tokens[index]?.kind === "bracket" &&
    tokens[index + 1]?.text === "!" &&
    (tokens[index + 2]?.text.toLowerCase().startsWith(OWN_PREFIX) ?? false)
  );
}

function showOperators(tokens: Token[]): Token[] {
  const out: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    const name = isFunction(tokens, index) ? token.text.toUpperCase() : "";
    if (name !== "ANCHORARRAY" && name !== "SINGLE") {
      out.push(token);
      continue;
    }
    const end = closing(tokens, index + 1);
    const inner = joined(showOperators(tokens.slice(index + 2, end)));
    out.push({ kind: "name", text: name === "SINGLE" ? `@${inner}` : `${inner}#` });
    index = end;
  }
  return out;
}
