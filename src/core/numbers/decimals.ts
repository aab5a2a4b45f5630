/** How many decimals a number has in its shortest decimal form: 39.6 has 1, 100 has 0. */
export function decimalsOf(value: number): number {
  if (Number.isInteger(value)) return 0;
  const text = String(value);
  const exponent = text.indexOf("e");
  const end = exponent < 0 ? text.length : exponent;
  const point = text.indexOf(".");
  const fraction = point < 0 ? 0 : end - point - 1;
  return exponent < 0 ? fraction : Math.max(0, fraction - Number(text.slice(exponent + 1)));
}
