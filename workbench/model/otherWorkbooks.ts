import { tokenize, type Token } from "./tokens";

/** Whether a formula reads another workbook: [Book.xlsx]Sheet1!A1, '[1]数据 2'!A1 or [1]!Name. */
export function readsOtherWorkbook(formula: string): boolean {
  if (!formula.includes("[") || !formula.includes("!")) return false;
  const tokens = tokenize(formula.replace(/^=/, ""));
  return tokens.some((token, index) =>
    token.kind === "quoted"
      ? /^'[^']*\[/.test(token.text)
      : token.kind === "bracket" && isOfOtherWorkbook(tokens, index),
  );
}

/** Whether what stands in brackets at this place is the name of another workbook. */
export function isOfOtherWorkbook(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  return next?.text === "!" || ((next?.kind === "name" || next?.kind === "quoted") && tokens[index + 2]?.text === "!");
}
