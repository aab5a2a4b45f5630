/** How wide a text of so many pixels is, as near as it can be told without drawing it: Chinese letters are square. */
export function textWidth(text: string, size: number): number {
  return [...text].reduce((sum, letter) => sum + size * (letter.charCodeAt(0) > 0x2e7f ? 1 : 0.58), 0);
}

/** The text, or its beginning with an ellipsis where it is too wide. */
export function fitText(text: string, size: number, room: number): string {
  if (textWidth(text, size) <= room) return text;
  const letters = [...text];
  while (letters.length > 1 && textWidth(`${letters.join("")}…`, size) > room) letters.pop();
  return `${letters.join("")}…`;
}
