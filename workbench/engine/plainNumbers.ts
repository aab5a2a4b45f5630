import { MAX_COLUMNS, MAX_ROWS } from "../model/address";
import { joined, tokenize, type Token } from "../model/tokens";

/**
 * Ways to write a number that Univer does not understand: -"5%" and --"3" gave #NAME?, 2.0 was another number than 2
 * where the two were compared, ROWS(A:A) was what the sheet has in use.
 */
export function withPlainNumbers(formula: string): string {
  const start = formula.startsWith("=") ? "=" : "";
  const tokens = tokenize(formula.slice(start.length));
  tokens.forEach((token, index) => {
    if (token.kind === "number" && /^\d+\.\d*0$/.test(token.text)) token.text = token.text.replace(/\.?0+$/, "");
    const lines = wholeLines(tokens, index);
    if (lines !== undefined) tokens.splice(index, 6, { kind: "number", text: String(lines) });
    if (token.kind !== "text") return;
    let before = index - 1;
    while (tokens[before]?.kind === "space") before--;
    if (tokens[before]?.text === "-") token.text = `(1*${token.text})`;
  });
  return start + joined(tokens);
}

/** ROWS(A:A) is 1,048,576 and COLUMNS(1:1) 16,384; Univer counted what of a sheet is in use. */
function wholeLines(tokens: Token[], index: number): number | undefined {
  const call = joined(tokens.slice(index, index + 6));
  if (/^ROWS\(\$?[A-Z]{1,3}:\$?[A-Z]{1,3}\)$/i.test(call)) return MAX_ROWS;
  return /^COLUMNS\(\$?\d+:\$?\d+\)$/i.test(call) ? MAX_COLUMNS : undefined;
}
