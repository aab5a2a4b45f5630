import { givesArray } from "./functionNames";
import { closing, isCell, isFunction, joined, tokenize, type Token } from "../../model/tokens";

/**
 * Arguments (from 1) that take one value: "all", every other one from some argument on, or those named. A block there
 * makes the formula work on arrays. Functions that are not in the list are taken to want blocks.
 */
const ONE_VALUE: [names: string, isOne: (argument: number) => boolean][] = [
  [
    `ABS CEILING CEILING.MATH CHAR CODE DATE DATEVALUE DAY EVEN EXACT EXP FIND FLOOR FLOOR.MATH HOUR INT ISERR ISERROR
    ISBLANK ISEVEN ISLOGICAL ISNA ISNONTEXT ISNUMBER ISODD ISTEXT LEFT LEN LN LOG LOG10 LOWER MID MINUTE MOD MONTH MROUND
    NUMBERVALUE ODD POWER QUOTIENT REPLACE REPT RIGHT ROUND ROUNDDOWN ROUNDUP SEARCH SIGN SQRT SUBSTITUTE TEXT TIMEVALUE
    TRIM TRUNC UPPER VALUE WEEKDAY YEAR`,
    () => true,
  ],
  ["IFERROR IFNA", () => true],
  // What IF and CHOOSE choose may be a block.
  ["IF CHOOSE", (argument) => argument === 1],
  ["COUNTIF SUMIF AVERAGEIF", (argument) => argument === 2],
  ["COUNTIFS", (argument) => argument % 2 === 0],
  ["SUMIFS AVERAGEIFS MAXIFS MINIFS", (argument) => argument > 1 && argument % 2 === 1],
  ["MATCH VLOOKUP HLOOKUP", (argument) => argument === 1],
  ["LARGE SMALL", (argument) => argument === 2],
];
const ARGUMENTS = new Map(ONE_VALUE.flatMap(([names, isOne]) => names.split(/\s+/).map((name) => [name, isOne])));

/** Functions that take all their arguments as arrays, in whatever cell they stand. */
const TAKES_ARRAYS = new Set([
  "SUMPRODUCT",
  "MMULT",
  "MINVERSE",
  "MDETERM",
  "LOOKUP",
  "SUMX2MY2",
  "SUMX2PY2",
  "SUMXMY2",
]);

/** What a block in a formula meets: an operator or an argument for one value, and whether arrays are expected around it. */
interface Meeting {
  /** The index of the first piece of the block, its sheet included. */
  start: number;
  inArrays: boolean;
}

/** A1 as an end of A1:B9, A as one of A:B, 1 as one of 1:2. */
function isEnd(token: Token | undefined): boolean {
  return isCell(token) || /^(\$?[A-Z]{1,3}|\$?\d{1,7})$/i.test(token?.text ?? "");
}

/** The blocks of a formula (A1:B9, A:A, also of another sheet) that stand where one value is wanted. */
function meetings(tokens: Token[]): Meeting[] {
  const found: Meeting[] = [];
  for (let index = 1; index < tokens.length - 1; index++) {
    if (tokens[index]!.text !== ":" || !isEnd(tokens[index - 1]) || !isEnd(tokens[index + 1])) continue;
    const start = tokens[index - 2]?.text === "!" ? index - 3 : index - 1;
    const [before, after] = [nextTo(tokens, start, -1), nextTo(tokens, index + 1, 1)];
    if (before?.text === "@") continue;
    const isAlone = (!before || /^[(,;]$/.test(before.text)) && (!after || /^[),;]$/.test(after.text));
    const call = callAround(tokens, start);
    const asOne = isAlone && call !== undefined && (ARGUMENTS.get(call.name)?.(call.argument) ?? false);
    if (asOne || isOperator(before) || isOperator(after)) found.push({ start, inArrays: takesArrays(tokens, start) });
  }
  return found;
}

/**
 * True where Excel must be told that the formula works on arrays, so that it does not put "@" before its parts:
 * a function that gives arrays, a reference to a spilled block, or a block where one value is wanted.
 */
export function worksOnArrays(formula: string): boolean {
  const tokens = tokenize(formula.replace(/^=/, ""));
  const gives = tokens.some((token, index) =>
    isFunction(tokens, index) ? givesArray(token.text) : token.text === "#",
  );
  return gives || meetings(tokens).length > 0;
}

/**
 * A formula that a file does not call an array formula means, in every version of Excel, the cell in its own row or
 * column where a block meets one value. Excel shows that as "@" before the block: =@A1:A9*2.
 */
export function withIntersections(formula: string): string {
  const tokens = tokenize(formula);
  for (const { start, inArrays } of meetings(tokens)) {
    if (!inArrays) tokens[start] = { ...tokens[start]!, text: `@${tokens[start]!.text}` };
  }
  return joined(tokens);
}

/** The reverse, for a formula that a file holds as no array formula. */
export function withoutIntersections(formula: string): string {
  const plain = joined(tokenize(formula).filter(({ text }) => text !== "@"));
  return withIntersections(plain) === formula ? plain : formula;
}

function takesArrays(tokens: Token[], index: number): boolean {
  for (let call = callAround(tokens, index); call; call = callAround(tokens, call.at)) {
    if (TAKES_ARRAYS.has(call.name) || givesArray(call.name)) return true;
  }
  return false;
}

/** The function whose argument stands at this index, and which argument it is, from 1; brackets alone are passed by. */
function callAround(tokens: Token[], index: number): { name: string; at: number; argument: number } | undefined {
  let argument = 1;
  for (let at = index - 1; at >= 0; at--) {
    const token = tokens[at]!;
    if (token.text === ")") at = opening(tokens, at);
    else if (token.text === ",") argument++;
    else if (token.text === "(") {
      if (isFunction(tokens, at - 1)) return { name: tokens[at - 1]!.text.toUpperCase(), at: at - 1, argument };
      argument = 1;
    }
  }
  return undefined;
}

function opening(tokens: Token[], close: number): number {
  for (let at = close; at >= 0; at--) if (tokens[at]!.text === "(" && closing(tokens, at) === close) return at;
  return 0;
}

function nextTo(tokens: Token[], index: number, step: 1 | -1): Token | undefined {
  let at = index + step;
  while (tokens[at]?.kind === "space") at += step;
  return tokens[at];
}

function isOperator(token: Token | undefined): boolean {
  return token?.kind === "other" && /^[-+*/^&=<>%]$/.test(token.text);
}
