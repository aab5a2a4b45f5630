import { closing, isFunction, joined, type Token } from "./tokens";

/** A1# becomes ANCHORARRAY(A1) and @A1:A9 becomes SINGLE(A1:A9), with what a file puts before these names. */
export function operatorsAsCalls(tokens: Token[], prefix = ""): Token[] {
  const out: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    if (token.kind === "other" && token.text === "#") {
      const start = referenceStart(out);
      out.splice(start, out.length - start, call(`${prefix}ANCHORARRAY`, out.slice(start)));
    } else if (token.kind === "other" && token.text === "@") {
      const end = operandEnd(tokens, index + 1);
      out.push(call(`${prefix}SINGLE`, operatorsAsCalls(tokens.slice(index + 1, end), prefix)));
      index = end - 1;
    } else out.push(token);
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

/** Where the operand that begins at this index ends: a reference, a block or a call. */
function operandEnd(tokens: Token[], start: number): number {
  const end = endOfReference(tokens, start);
  return tokens[end]?.text === "#" ? end + 1 : end;
}

function endOfReference(tokens: Token[], start: number): number {
  let index = start;
  if (tokens[index + 1]?.text === "!") index += 2;
  if (tokens[index]?.text === "(") return closing(tokens, index) + 1;
  if (isFunction(tokens, index)) return closing(tokens, index + 1) + 1;
  if (tokens[index + 1]?.kind === "bracket") return index + 2;
  return tokens[index + 1]?.text === ":" ? index + 3 : index + 1;
}
