/** How Excel's [DBNum1], [DBNum2] and [DBNum3] write digits: 一二三, 壹贰叁, １２３. */
const DIGITS = ["○一二三四五六七八九", "零壹贰叁肆伍陆柒捌玖", "０１２３４５６７８９"].map((all) => [...all]);
const UNITS = [
  ["", "十", "百", "千"],
  ["", "拾", "佰", "仟"],
  ["", "十", "百", "千"],
];
const GROUPS = ["", "万", "亿", "万亿"];

export type DigitKind = 1 | 2 | 3;

/**
 * A formatted number or date with its digits in Chinese: years and decimals digit by digit, other whole numbers in
 * words. In dates of the first kind ten is 十, elsewhere 一十: 2025年10月 is 二○二五年十月, 12 is 一十二.
 */
export function inChineseDigits(text: string, kind: DigitKind, isDate: boolean): string {
  return text.replace(/(\.?)(\d+)/g, (_, point: string, digits: string) => {
    const single = point !== "" || (digits.length > 1 && digits.startsWith("0")) || (isDate && digits.length > 2);
    if (single) return point + [...digits].map((digit) => DIGITS[kind - 1]![Number(digit)]).join("");
    const words = wordsOf(digits, kind);
    return isDate && kind === 1 ? words.replace(/^一十/, "十") : words;
  });
}

/** 12345 in words: 一万二千三百四十五. Zeros between digits are said once. */
function wordsOf(digits: string, kind: DigitKind): string {
  const [zero] = DIGITS[kind - 1]!;
  if (/^0+$/.test(digits)) return zero!;
  let words = "";
  let skipped = false;
  for (let end = digits.length, group = 0; end > 0; end -= 4, group++) {
    const four = digits.slice(Math.max(0, end - 4), end);
    const spoken = fourOf(four, kind);
    if (spoken === "") skipped ||= words !== "";
    else {
      const gap =
        words !== "" && (skipped || /0$/.test(four) || !/^[1-9]/.test(digits.slice(end, end + 1))) ? zero : "";
      words = spoken + GROUPS[group]! + (gap && !words.startsWith(gap) ? gap : "") + words;
      skipped = false;
    }
  }
  return words;
}

function fourOf(four: string, kind: DigitKind): string {
  const [zero] = DIGITS[kind - 1]!;
  let words = "";
  [...four].forEach((digit, index) => {
    if (digit !== "0") words += DIGITS[kind - 1]![Number(digit)]! + UNITS[kind - 1]![four.length - 1 - index]!;
    else if (words !== "" && !words.endsWith(zero!) && /[1-9]/.test(four.slice(index))) words += zero;
  });
  return words;
}
