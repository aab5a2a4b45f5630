/**
 * The number with two neighbouring digits in each other's place, every way but the ones that change nothing: a typist's most
 * frequent slip beside a lost digit.
 *
 * @example digitSlips(1.23, 2) // [2.13, 1.32]
 */
export function digitSlips(value: number, decimals: number): number[] {
  if (decimals < 0 || decimals > 6) return [];
  const text = Math.abs(value).toFixed(decimals);
  const digits = [...text].flatMap((sign, at) => (sign === "." ? [] : [at]));
  return digits.slice(1).flatMap((at, place) => {
    const before = digits[place]!;
    if (text[at] === text[before]) return [];
    const signs = [...text];
    [signs[at], signs[before]] = [signs[before]!, signs[at]!];
    return [Math.sign(value) * Number(signs.join(""))];
  });
}
