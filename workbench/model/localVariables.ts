import { closing, isFunction, type Token } from "./tokens";

/** The tokens that name what LET and LAMBDA declare, wherever they stand inside that call. */
export function localVariables(tokens: Token[]): Set<Token> {
  const found = new Set<Token>();
  tokens.forEach((token, index) => {
    if (!isFunction(tokens, index) || !/^(LET|LAMBDA)$/i.test(token.text)) return;
    const end = closing(tokens, index + 1);
    const declared = declaredNames(tokens, index + 1, end, token.text.toUpperCase() === "LET");
    for (let at = index + 2; at < end; at++) {
      const inside = tokens[at]!;
      if (inside.kind === "name" && declared.has(inside.text.toUpperCase())) found.add(inside);
    }
  });
  return found;
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
