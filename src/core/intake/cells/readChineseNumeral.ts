const DIGITS = "零一二三四五六七八九";
const PLACES: [sign: string, size: number][] = [
  ["千", 1000],
  ["百", 100],
  ["十", 10],
];

/**
 * A whole number below ten thousand in Chinese numerals, exact ones alone: 三, 十二, 两百, 一千零五. What is no proper
 * numeral (二三, 三百五, which is 350 in speech) is none.
 *
 * @example readChineseNumeral("一百二十") // 120
 */
export function readChineseNumeral(text: string): number | null {
  if (text === "〇" || text === "零") return 0;
  let rest = text.replace(/〇/gu, "零").replace(/^十/u, "一十");
  if (rest === "" || rest.startsWith("零")) return null;
  let value = 0;
  let last = 10_000;
  for (const [sign, size] of PLACES) {
    const match = new RegExp(`^(零?)([一二两三四五六七八九])${sign}`, "u").exec(rest);
    if (!match || (match[1] !== "") !== (last > size * 10 && value > 0)) continue;
    value += digitOf(match[2]!) * size;
    last = size;
    rest = rest.slice(match[0].length);
  }
  if (rest === "") return value;
  const ones = /^(零?)([一二两三四五六七八九])$/u.exec(rest);
  const needsZero = value > 0 && last > 10;
  if (!ones || (ones[1] !== "") !== needsZero) return null;
  return value + digitOf(ones[2]!);
}

function digitOf(sign: string): number {
  return sign === "两" ? 2 : DIGITS.indexOf(sign);
}
