/** The named characters that tables of figures are met with; any other name stays as it is written. */
const NAMED: Record<string, string> = {
  lt: "<",
  gt: ">",
  amp: "&",
  quot: '"',
  apos: "'",
  nbsp: " ",
  ensp: " ",
  emsp: "\u3000",
  thinsp: " ",
  mdash: "—",
  ndash: "–",
  minus: "−",
  hellip: "…",
  permil: "‰",
  times: "×",
  middot: "·",
  ldquo: "“",
  rdquo: "”",
  lsquo: "‘",
  rsquo: "’",
  sup1: "¹",
  sup2: "²",
  sup3: "³",
  uarr: "↑",
  darr: "↓",
  le: "≤",
  ge: "≥",
};

/** Text of a web page without its entities; a space that must not break is a space. */
export function decodeHtml(text: string): string {
  if (!text.includes("&")) return text.replaceAll("\u00a0", " ");
  return text
    .replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));?/gi, (whole, hex, decimal, name) => {
      if (name) return NAMED[name as string] ?? whole;
      const code = hex ? parseInt(hex as string, 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    })
    .replaceAll("\u00a0", " ");
}
