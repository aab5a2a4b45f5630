import { quoteSheet } from "../model/address";
import { closing, isFunction, joined, tokenize, type Token } from "../model/tokens";
import { NotCalculated } from "./NotCalculated";

const words = (text: string) => new Set(text.trim().split(/\s+/));

/** Functions for which several blocks are the same as several arguments. */
const SEVERAL = words(`
  SUM AVERAGE AVERAGEA COUNT COUNTA MAX MAXA MIN MINA PRODUCT SUMSQ MEDIAN MODE MODE.SNGL AVEDEV DEVSQ GEOMEAN HARMEAN
  KURT SKEW STDEV STDEV.S STDEV.P STDEVP STDEVA STDEVPA VAR VAR.S VAR.P VARP VARA VARPA VSTACK HSTACK
`);
/** Functions that read one list of numbers, in whatever blocks it stands. */
const LISTS = words(`
  RANK RANK.EQ RANK.AVG LARGE SMALL PERCENTILE PERCENTILE.INC PERCENTILE.EXC QUARTILE QUARTILE.INC QUARTILE.EXC
  PERCENTRANK PERCENTRANK.INC PERCENTRANK.EXC TRIMMEAN
`);

/** What can stand in a formula only where one of the three operators does, so that most formulas need no second look. */
const SUSPECT = /[\p{L}\p{N}_.'$]:[^!:"(),]+!|'[^']*:[^']*'!|[(,]\s*\(|[\p{L}\p{N}_)$?]\s+[\p{L}\p{N}_('$]/u;

/**
 * Puts the operators on blocks that the engine does not know into calls it does: Q1:Q3!A1 and (A1:A2,C1:C2) become
 * several arguments, or one list, of the function they are an argument of; A1:B5 B2:C3 becomes _INTERSECTION(A1:B5,B2:C3).
 * Anywhere else they are a NotCalculated. `sheets` are the names of the workbook's sheets in order.
 */
export function withoutAreas(formula: string, sheets: readonly string[]): string {
  if (!SUSPECT.test(formula)) return formula;
  const start = formula.startsWith("=") ? "=" : "";
  return start + new Areas(sheets).expression(tokenize(formula.slice(start.length)));
}

/** Reads one formula from left to right. */
class Areas {
  constructor(private readonly sheets: readonly string[]) {}

  /** Values and the operators between them, as text. */
  expression(tokens: Token[]): string {
    let text = "";
    for (let index = 0; index < tokens.length;) {
      if (!startsOperand(tokens, index)) {
        text += tokens[index++]!.text;
        continue;
      }
      let end = operandEnd(tokens, index);
      let operand = this.#operand(tokens.slice(index, end));
      while (tokens[end]?.kind === "space" && startsOperand(tokens, end + 1)) {
        const next = end + 1;
        end = operandEnd(tokens, next);
        operand = `_INTERSECTION(${operand},${this.#operand(tokens.slice(next, end))})`;
      }
      text += operand;
      index = end;
    }
    return text;
  }

  /** One value: a reference, a call, or something in brackets; also a block between two of them. */
  #operand(tokens: Token[]): string {
    if (this.#blocks(tokens)) throw new NotCalculated("#VALUE!", sentence(tokens));
    let text = "";
    for (let index = 0; index < tokens.length;) {
      const isCall = isFunction(tokens, index);
      const open = isCall ? index + 1 : index;
      if (tokens[open]?.text !== "(") {
        text += tokens[index++]!.text;
        continue;
      }
      const end = closing(tokens, open);
      const inner = tokens.slice(open + 1, end);
      const name = isCall ? tokens[index]!.text : "";
      const counted = name.toUpperCase() === "AREAS" ? this.#blocks(trimmed(inner)) : undefined;
      if (counted) {
        text += String(counted.length);
        index = end + 1;
        continue;
      }
      const read = (argument: Token[]) => (isCall ? this.#argument(name, argument) : this.expression(argument));
      text += `${name}(${split(inner).map(read).join(",")}${tokens[end]?.text ?? ""}`;
      index = end + 1;
    }
    return text;
  }

  /** One argument of a function: where it is several blocks, the function decides what becomes of them. */
  #argument(name: string, tokens: Token[]): string {
    const blocks = this.#blocks(trimmed(tokens));
    if (!blocks) return this.expression(tokens);
    const list = blocks.map((block) => this.#argument("SUM", tokenize(block))).join(",");
    if (SEVERAL.has(name.toUpperCase())) return list;
    if (LISTS.has(name.toUpperCase())) return `_AREAS(${list})`;
    throw new NotCalculated("#VALUE!", `${name.toUpperCase()}: ${sentence(tokens)}`);
  }

  /** The blocks, where the tokens are a block through several sheets or blocks in brackets with commas between. */
  #blocks(tokens: Token[]): string[] | undefined {
    if (tokens[0]?.text === "(" && closing(tokens, 0) === tokens.length - 1) {
      const parts = split(tokens.slice(1, -1));
      return parts.length > 1 ? parts.map(joined) : undefined;
    }
    const span = spanOf(tokens);
    if (!span) return undefined;
    const [first, last] = [span.first, span.last].map((name) =>
      this.sheets.findIndex((sheet) => sheet.toLowerCase() === name.toLowerCase()),
    ) as [number, number];
    if (first < 0 || last < 0) return ["#REF!"];
    const between = this.sheets.slice(Math.min(first, last), Math.max(first, last) + 1);
    return between.map((sheet) => `${quoteSheet(sheet)}!${span.block}`);
  }
}

/** The sheets and the block of Q1:Q3!A1 or 'Q1:Q3'!A1:B2; a name or a call after it makes it none. */
function spanOf(tokens: Token[]): { first: string; last: string; block: string } | undefined {
  const [token] = tokens;
  if (token?.kind === "quoted" && tokens[1]?.text === "!") {
    const name = token.text.slice(1, -1).replaceAll("''", "'");
    const [first, last, more] = name.split(":");
    const one = last === undefined || more !== undefined || name.includes("[");
    return one ? undefined : { first: first!, last, block: joined(tokens.slice(2)) };
  }
  if (token?.kind !== "name" || tokens[1]?.text !== ":" || tokens[3]?.text !== "!") return undefined;
  const last = tokens[2]!;
  const name = last.kind === "quoted" ? last.text.slice(1, -1).replaceAll("''", "'") : last.text;
  return { first: token.text, last: name, block: joined(tokens.slice(4)) };
}

function sentence(tokens: Token[]): string {
  const what = trimmed(tokens)[0]?.text === "(" ? "several blocks at once" : "a block through several sheets";
  return `${joined(trimmed(tokens))} is ${what}, which the workbench does not calculate here.`;
}

/** Whether a value begins here; after another value it is one more, which a space alone can part from it. */
function startsOperand(tokens: Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.kind === "number") return tokens[index + 1]?.text === ":";
  return token?.kind === "name" || token?.kind === "quoted" || token?.text === "(";
}

/** Where the value ends that begins here: sheet, cell, block, call or brackets. */
function operandEnd(tokens: Token[], start: number): number {
  let index = start;
  for (;;) {
    while (tokens[index + 1]?.text === "!") index += 2;
    if (isFunction(tokens, index)) index++;
    if (tokens[index]?.text === "(") index = closing(tokens, index);
    index++;
    // A function that gives a function: LAMBDA(x,x+1)(2).
    while (tokens[index]?.text === "(") index = closing(tokens, index) + 1;
    while (tokens[index]?.kind === "bracket" || tokens[index]?.text === "#") index++;
    if (tokens[index]?.text !== ":") return Math.min(index, tokens.length);
    index++;
  }
}

/** The parts between the commas that stand in no brackets. */
function split(tokens: Token[]): Token[][] {
  const parts: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (token.kind === "other" && /[({]/.test(token.text)) depth++;
    if (token.kind === "other" && /[)}]/.test(token.text)) depth--;
    if (token.text === "," && depth === 0) parts.push([]);
    else parts.at(-1)!.push(token);
  }
  return parts;
}

function trimmed(tokens: Token[]): Token[] {
  const isSpace = (token: Token | undefined) => token?.kind === "space";
  const from = isSpace(tokens[0]) ? 1 : 0;
  return tokens.slice(from, isSpace(tokens.at(-1)) ? -1 : undefined);
}
