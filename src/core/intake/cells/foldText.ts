/** Marks of a note: circled and bracketed numbers, superscripts and subscripts, stars. */
const MARK = "[①-⑳㉑-㉟㊱-㊿⓪❶-❿➀-➓⑴-⒇¹²³⁰⁴-⁹₀-₉*＊※†‡]";
const FOOTNOTES = new RegExp(
  `^(?:${MARK}|\\[\\d{1,2}\\]|【\\d{1,2}】)+|(?:${MARK}|\\[\\d{1,2}\\]|【\\d{1,2}】|〔\\d{1,2}〕|注\\d{1,2}|\\(注\\d*\\)|（注\\d*）)+$|(?<=[\\d０-９])${MARK}+(?=[^\\d.．０-９])`,
  "gu",
);
const INVISIBLE = /\p{Cf}/gu;
const SQUARES: [RegExp, string][] = [
  [/km²|㎢/gu, "平方公里"],
  [/m²|㎡/gu, "平方米"],
  [/m³|㎥/gu, "立方米"],
];
const PLAIN = /^[\x20-\x7E一-龥０-９]*$/u;
const APOSTROPHE = /^['’‘](?=.)/u;

/**
 * A cell's text with everything folded that looks different but is the same: full-width forms, kinds of space, small
 * letters. Marks of notes go first, for folding would turn "12.5①" into 12.51 and "㎡" into m2 (I13). Where a sign would
 * still become a digit by folding (12①5, 12½), the text is no figure: `null`.
 *
 * @example foldText("１２．５％①") // "12.5%"
 */
export function foldText(text: string): string | null {
  const visible = text.replace(INVISIBLE, "").trim().replace(APOSTROPHE, "");
  const named = SQUARES.reduce((before, [square, word]) => before.replace(square, word), visible);
  const unmarked = named.replace(FOOTNOTES, "").trim();
  if (!PLAIN.test(unmarked) && Array.from(unmarked).some(becomesDigit)) return null;
  return joinedSpaces(unmarked.normalize("NFKC").toLowerCase());
}

function becomesDigit(sign: string): boolean {
  return !/[0-9０-９]/u.test(sign) && /\d/u.test(sign.normalize("NFKC"));
}

/** Spaces go, but between two digits they may part two figures: there one stays. */
function joinedSpaces(text: string): string {
  return text.trim().replace(/\s+/gu, (space, at: number, whole: string) => {
    const [before, after] = [whole[at - 1] ?? "", whole[at + space.length] ?? ""];
    return /[\d.,]/u.test(before) && /[\d.,]/u.test(after) ? " " : "";
  });
}
