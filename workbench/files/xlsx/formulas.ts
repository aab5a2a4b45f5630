import { MAX_COLUMNS, MAX_ROWS, columnName, columnNumber } from "../../model/address";
import { givesArray, storedFunctionName } from "./functionNames";
import { closing, isCell, isFunction, joined, tokenize, type Token } from "../../model/tokens";

const OWN_PREFIX = "_xldudf_";

/** The name under which Excel's file holds a custom function: IND.YOY is _xldudf_IND_YOY. */
export function storedOwnName(name: string): string {
  return OWN_PREFIX + name.replaceAll(".", "_");
}

/** The formula as a file holds it: without "=", our functions and later functions of Excel with their prefixes. */
export function toStored(formula: string, functions: string[]): string {
  const own = new Map(functions.map((name) => [name.toUpperCase(), storedOwnName(name)]));
  const tokens = tokenize(formula.replace(/^=/, ""));
  prefixLocalNames(tokens);
  tokens.forEach((token, index) => {
    if (isFunction(tokens, index)) token.text = own.get(token.text.toUpperCase()) ?? storedFunctionName(token.text);
  });
  return joined(storeOperators(tokens));
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

/**
 * True where Excel must be told that the formula works on arrays, so that it does not put "@" before its parts:
 * a function that gives arrays, a reference to a spilled block, or arithmetic and comparison on a whole block.
 */
export function worksOnArrays(formula: string): boolean {
  const tokens = tokenize(formula.replace(/^=/, "")).filter((token) => token.kind !== "space");
  return tokens.some((token, index) => {
    if (isFunction(tokens, index)) return givesArray(token.text);
    if (token.text === "#") return true;
    if (token.text !== ":" || !isCell(tokens[index - 1]) || !isCell(tokens[index + 1])) return false;
    return isOperator(tokens[index + 2]) || isOperator(beforeReference(tokens, index - 1));
  });
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

/** Names declared by LET and LAMBDA carry _xlpm. in a file, wherever they stand inside that call. */
function prefixLocalNames(tokens: Token[]): void {
  tokens.forEach((token, index) => {
    if (!isFunction(tokens, index) || !/^(LET|LAMBDA)$/i.test(token.text)) return;
    const end = closing(tokens, index + 1);
    const declared = declaredNames(tokens, index + 1, end, token.text.toUpperCase() === "LET");
    for (let at = index + 2; at < end; at++) {
      const inside = tokens[at]!;
      if (inside.kind === "name" && declared.has(inside.text.toUpperCase())) inside.text = `_xlpm.${inside.text}`;
    }
  });
}

function declaredNames(tokens: Token[], open: number, end: number, everySecond: boolean): Set<string> {
  const parts: Token[][] = [[]];
  for (let at = open + 1; at < end; at++) {
    const token = tokens[at]!;
    const inner = token.kind === "other" && token.text === "(" ? closing(tokens, at) : at;
    if (token.kind === "other" && token.text === ",") parts.push([]);
    else if (token.kind !== "space") parts.at(-1)!.push(...tokens.slice(at, inner + 1));
    at = inner;
  }
  const places = parts.slice(0, -1).filter((_, place) => !everySecond || place % 2 === 0);
  return new Set(places.filter((part) => part.length === 1).map((part) => part[0]!.text.toUpperCase()));
}

/** A1# becomes _xlfn.ANCHORARRAY(A1) and @A1:A9 becomes _xlfn.SINGLE(A1:A9). */
function storeOperators(tokens: Token[]): Token[] {
  const out: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    if (token.kind === "other" && token.text === "#") {
      const start = referenceStart(out);
      out.splice(start, out.length - start, call("_xlfn.ANCHORARRAY", out.slice(start)));
    } else if (token.kind === "other" && token.text === "@") {
      const end = operandEnd(tokens, index + 1);
      out.push(call("_xlfn.SINGLE", storeOperators(tokens.slice(index + 1, end))));
      index = end - 1;
    } else out.push(token);
  }
  return out;
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

function call(name: string, inner: Token[]): Token {
  return { kind: "name", text: `${name}(${joined(inner)})` };
}

/** Where the reference that ends the list begins, its sheet included. */
function referenceStart(tokens: Token[]): number {
  const cell = tokens.length - 1;
  return tokens[cell - 1]?.text === "!" ? cell - 2 : cell;
}

function beforeReference(tokens: Token[], cell: number): Token | undefined {
  return tokens[cell - 1]?.text === "!" ? tokens[cell - 3] : tokens[cell - 1];
}

/** Where the operand that begins at this index ends: a reference, a block or a call. */
function operandEnd(tokens: Token[], start: number): number {
  let index = start;
  if (tokens[index + 1]?.text === "!") index += 2;
  if (tokens[index]?.text === "(") return closing(tokens, index) + 1;
  if (isFunction(tokens, index)) return closing(tokens, index + 1) + 1;
  if (tokens[index + 1]?.kind === "bracket") return index + 2;
  return tokens[index + 1]?.text === ":" ? index + 3 : index + 1;
}

function isOperator(token: Token | undefined): boolean {
  return token?.kind === "other" && /^[-+*/^&=<>%]$/.test(token.text);
}
