const pinyin = new Intl.Collator("zh-u-co-pinyin", { numeric: false });

/**
 * The order of two texts in Chinese Excel: signs, digits, letters, and characters by pinyin; small and capital letters
 * alike. The collator alone puts Chinese characters before letters.
 */
export function compareTexts(one: string, other: string): number {
  const [a, b] = [Array.from(one.toLowerCase()), Array.from(other.toLowerCase())];
  const place = a.findIndex((sign, index) => sign !== b[index]);
  const kinds = place < 0 ? 0 : kindOf(a[place]!) - kindOf(b[place] ?? "");
  return kinds || pinyin.compare(a.join(""), b.join(""));
}

function kindOf(sign: string): number {
  if (sign === "") return -1;
  if (/\p{Script=Han}/u.test(sign)) return 3;
  if (/\p{L}/u.test(sign)) return 2;
  return /\p{N}/u.test(sign) ? 1 : 0;
}
