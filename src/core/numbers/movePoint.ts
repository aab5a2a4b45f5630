/**
 * The number with its decimal point moved by whole places, exact in its printed digits: a product by a power
 * of ten would leave floating point remains.
 *
 * @example movePoint(13.7, -2) // 0.137, where 13.7 / 100 is 0.13699999999999998
 */
export function movePoint(value: number, places: number): number {
  const [digits, exponent = "0"] = String(value).split("e");
  return Number(`${digits}e${Number(exponent) + places}`);
}
