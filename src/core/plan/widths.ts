/** Characters as wide as a digit; a Chinese one takes two. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (letter.charCodeAt(0) > 0x2e7f ? 2 : 1), 0);
}

/** Excel's width of so many digits of the default font, in points. */
export function points(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}
