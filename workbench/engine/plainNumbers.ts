import { MAX_COLUMNS, MAX_ROWS } from "../model/address";
import { joined, tokenize, type Token } from "../model/tokens";

/**
 * Ways to write a number that Univer does not understand: -"5%" and --"3" gave #NAME?, 2.0 was another number than 2
 * where the two were compared, 10%% was an error, ROWS(A:A) and the blanks in A:A were what the sheet has in use.
 */
export function withPlainNumbers(formula: string): string {
  const start = formula.startsWith("=") ? "=" : "";
  const tokens = tokenize(formula.slice(start.length));
  tokens.forEach((token, index) => {
    if (token.kind === "number" && /^\d+\.\d*0$/.test(token.text)) token.text = token.text.replace(/\.?0+$/, "");
    const lines = wholeLines(tokens, index);
    if (lines !== undefined) tokens.splice(index, 6, { kind: "number", text: lines });
    if (token.text === "%" && tokens[index - 1]?.text === "%") bracket(tokens, index - 1);
    if (token.kind !== "text") return;
    let before = index - 1;
    while (tokens[before]?.kind === "space") before--;
    if (tokens[before]?.text === "-") token.text = `(1*${token.text})`;
  });
  return start + joined(tokens);
}

/** ROWS(A:A) is 1,048,576 and COLUMNS(1:1) 16,384; Univer counts what of a sheet is in use, also as blanks of A:A. */
function wholeLines(tokens: Token[], index: number): string | undefined {
  const call = joined(tokens.slice(index, index + 6));
  if (/^ROWS\(\$?[A-Z]{1,3}:\$?[A-Z]{1,3}\)$/i.test(call)) return String(MAX_ROWS);
  const [, columns] = /^COUNTBLANK\((\$?[A-Z]{1,3}:\$?[A-Z]{1,3})\)$/i.exec(call) ?? [];
  if (columns) return `(${call}+(${MAX_ROWS}-ROWS(${columns}))*COLUMNS(${columns}))`;
  return /^COLUMNS\(\$?\d+:\$?\d+\)$/i.test(call) ? String(MAX_COLUMNS) : undefined;
}

/** The second of two percent signs stands behind a bracket: (10%)%. */
function bracket(tokens: Token[], last: number): void {
  let start = last - 1;
  while (tokens[start]?.kind === "space") start--;
  if (tokens[start]?.text === ")") {
    for (let depth = 1; depth > 0 && start > 0;) {
      const { text } = tokens[--start]!;
      depth += text === ")" ? 1 : text === "(" ? -1 : 0;
    }
    if (tokens[start - 1]?.kind === "name") start--;
  }
  while (tokens[start - 1]?.text === "!") start -= 2;
  tokens[start]!.text = `(${tokens[start]!.text}`;
  tokens[last]!.text += ")";
}
