/** A text that may stand in SVG. */
export function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/** An element of SVG as text; attributes that are undefined are left out, numbers are rounded to hundredths. */
export function tag(name: string, attributes: Record<string, string | number | undefined>, content = ""): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === "number" ? Math.round(value * 100) / 100 : escaped(value!)}"`);
  return `<${name}${written.join("")}>${content}</${name}>`;
}

/** How letters look; `size` in pixels. */
export interface Letters {
  size?: number;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  color?: string;
  family?: string;
}

/** A line of text. */
export function text(
  words: string,
  x: number,
  y: number,
  look: Letters & { anchor?: "start" | "middle" | "end"; turned?: boolean } = {},
): string {
  return tag(
    "text",
    {
      x,
      y,
      "font-size": look.size ?? 12,
      "text-anchor": look.anchor ?? "start",
      "font-weight": look.bold ? "600" : undefined,
      transform: look.turned ? `rotate(-90 ${x} ${y})` : undefined,
      "font-style": look.italic ? "italic" : undefined,
      "text-decoration": look.underline ? "underline" : undefined,
      "font-family": look.family,
      fill: look.color ?? "#404040",
    },
    escaped(words),
  );
}

/** Pixels a text takes, near enough to lay out labels: a Chinese character is as wide as it is high. */
export function textWidth(words: string, size = 12): number {
  return [...words].reduce((sum, letter) => sum + (letter.charCodeAt(0) > 0x2e7f ? size : size * 0.56), 0);
}

/** The text cut to a width, with an ellipsis where it was cut. */
export function fitted(words: string, width: number, size = 12): string {
  if (textWidth(words, size) <= width) return words;
  let kept = words;
  while (kept !== "" && textWidth(`${kept}…`, size) > width) kept = [...kept].slice(0, -1).join("");
  return kept === "" ? "" : `${kept}…`;
}
