/** Characters as wide as a digit; a Chinese one takes two. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (letter.charCodeAt(0) > 0x2e7f ? 2 : 1), 0);
}

/** Letters of the West are so wide beside Chinese ones, which are as wide as they are high. */
const NARROW = 0.56;

/** How wide a text is, in points, in letters of a size: as printed by Excel and LibreOffice within some hundredths. */
export function textPoints(text: string, size: number): number {
  return size * [...text].reduce((sum, letter) => sum + (letter.charCodeAt(0) > 0x2e7f ? 1 : NARROW), 0);
}

/** Excel's width of so many digits of the default font, in points. */
export function points(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}
