/** How many decimals a number has in its shortest decimal form: 39.6 has 1, 100 has 0. */
export function decimalsOf(value: number): number {
  if (Number.isInteger(value)) return 0;
  // Most figures have one or two: found without making a text of each.
  if (Math.round(value * 10) / 10 === value) return 1;
  if (Math.round(value * 100) / 100 === value) return 2;
  const [digits = "", exponent = "0"] = String(Math.abs(value)).split("e");
  const point = digits.indexOf(".");
  return Math.max(0, (point < 0 ? 0 : digits.length - point - 1) - Number(exponent));
}
