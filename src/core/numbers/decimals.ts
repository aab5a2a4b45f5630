/** How many decimals a number has in its shortest decimal form: 39.6 has 1, 100 has 0. */
export function decimalsOf(value: number): number {
  const [digits = "", exponent = "0"] = String(Math.abs(value)).split("e");
  const fraction = digits.split(".")[1] ?? "";
  return Math.max(0, fraction.length - Number(exponent));
}
