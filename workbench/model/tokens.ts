import { parseRect } from "./address";

/** The kinds of pieces a formula is made of, as far as storing and rewriting it needs them. */
export type TokenKind = "text" | "quoted" | "bracket" | "error" | "number" | "name" | "space" | "other";

export interface Token {
  kind: TokenKind;
  text: string;
}

const PATTERNS: [TokenKind, RegExp][] = [
  ["text", /"(?:[^"]|"")*"/y],
  ["quoted", /'(?:[^']|'')*'/y],
  ["error", /#(?:N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|REF!|NULL!|SPILL!|CALC!|BUSY!|GETTING_DATA)/iy],
  ["name", /[A-Za-z_\\$\u0080-\uffff][\w.\\?$\u0080-\uffff]*/y],
  ["number", /\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?/y],
  ["space", /\s+/y],
];

/** Cuts a formula (without its "=") into pieces; putting their texts together gives the formula again. */
export function tokenize(formula: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < formula.length) {
    const token = formula[at] === "[" ? bracketAt(formula, at) : matchAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

export function joined(tokens: Token[]): string {
  return tokens.map((token) => token.text).join("");
}

/** True where the token is the name of a function, that is, a name with "(" right after it. */
export function isFunction(tokens: Token[], index: number): boolean {
  return tokens[index]?.kind === "name" && tokens[index + 1]?.text === "(";
}

/** True for A1, $A$1, A or $1 as they stand in a reference. */
export function isCell(token: Token | undefined): boolean {
  return token?.kind === "name" && /^\$?[A-Z]{1,3}\$?\d+$/i.test(token.text) && parseRect(token.text) !== undefined;
}

/** The index of the ")" that closes the "(" at this index. */
export function closing(tokens: Token[], open: number): number {
  let depth = 0;
  for (let index = open; index < tokens.length; index++) {
    const token = tokens[index]!;
    if (token.kind !== "other") continue;
    if (token.text === "(") depth++;
    if (token.text === ")" && --depth === 0) return index;
  }
  return tokens.length - 1;
}

function matchAt(formula: string, at: number): Token {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const match = pattern.exec(formula);
    if (match) return { kind, text: match[0] };
  }
  return { kind: "other", text: formula[at]! };
}

/** A part in square brackets, nested ones included; an apostrophe protects the character after it. */
function bracketAt(formula: string, at: number): Token {
  let depth = 0;
  for (let index = at; index < formula.length; index++) {
    const letter = formula[index];
    if (letter === "'") index++;
    else if (letter === "[") depth++;
    else if (letter === "]" && --depth === 0) return { kind: "bracket", text: formula.slice(at, index + 1) };
  }
  return { kind: "bracket", text: formula.slice(at) };
}
