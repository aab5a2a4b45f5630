/** Characters as wide as a digit; a Chinese one takes two. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (letter.charCodeAt(0) > 0x2e7f ? 2 : 1), 0);
}

/** How wide letters are, in parts of their height, as in Arial and a little wider; the letters of Chinese fonts fill a square. */
const LETTERS: [sort: RegExp, width: number][] = [
  [/[ .,:;'|!()[\]iIjlftr/-]/, 0.3],
  [/[mwMW%@]/, 0.85],
  [/[A-Z]/, 0.69],
  [/[×÷±·]/, 1],
  [/[ -\u2009]/, 0.56],
];

/** How wide a text is, in points, in letters of a size; a Chinese letter is as wide as it is high. */
export function textPoints(text: string, size: number): number {
  return size * [...text].reduce((sum, letter) => sum + widthOfLetter(letter), 0);
}

function widthOfLetter(letter: string): number {
  return LETTERS.find(([sort]) => sort.test(letter))?.[1] ?? 1;
}

/** Excel's width of so many digits of the default font, in points. */
export function points(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}
