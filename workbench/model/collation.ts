export type TextComparer = (one: string, other: string) => number;

const small = new Intl.Collator("en", { sensitivity: "variant", caseFirst: "lower" });

/**
 * The order of two texts in Chinese Excel: signs, digits, letters, and characters by pinyin or by their strokes; small
 * and capital letters alike unless case counts, when the small one is first. A collator alone puts Chinese characters
 * before letters.
 */
export function textComparer(order: "pinyin" | "stroke", matchCase = false): TextComparer {
  const collator = new Intl.Collator(`zh-u-co-${order}`, { numeric: false });
  return (one, other) => {
    const [a, b] = [Array.from(one.toLowerCase()), Array.from(other.toLowerCase())];
    const place = a.findIndex((sign, index) => sign !== b[index]);
    const kinds = place < 0 ? 0 : kindOf(a[place]!) - kindOf(b[place] ?? "");
    return kinds || collator.compare(a.join(""), b.join("")) || (matchCase ? small.compare(one, other) : 0);
  };
}

/** As the operators and look-ups compare. */
export const compareTexts = textComparer("pinyin");

function kindOf(sign: string): number {
  if (sign === "") return -1;
  if (/\p{Script=Han}/u.test(sign)) return 3;
  if (/\p{L}/u.test(sign)) return 2;
  return /\p{N}/u.test(sign) ? 1 : 0;
}
