/** Whether a text asks with wildcards, or with a ~ that takes their meaning away. */
export function hasWildcards(text: string): boolean {
  return /[*?~]/.test(text);
}

/** The pattern of a text in which * stands for any characters, ? for one, and ~ before them for the character itself. */
export function wildcardPattern(text: string): string {
  return text.replace(/~([*?~])|[*?]|[.+^${}()|[\]\\]/g, (piece, plain?: string) => {
    if (plain) return plain === "~" ? "~" : `\\${plain}`;
    if (piece === "*") return "[\\s\\S]*?";
    return piece === "?" ? "[\\s\\S]" : `\\${piece}`;
  });
}
