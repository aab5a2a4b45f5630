import { DEFAULT_FONT_SIZE } from "./style";

export const PIXELS_PER_POINT = 96 / 72;
/** Width of a digit as a part of the font's size; fonts not named are as wide as Arial. */
const DIGIT_WIDTHS: [RegExp, number][] = [
  [/^(Calibri|Carlito|Times|Liberation Serif|Garamond)/i, 0.507],
  [/^(DejaVu|Verdana)/i, 0.636],
];
const USUAL_DIGIT = 0.556;
const CHINESE = /[\u3000-\u9fff]|SimSun|SimHei|DengXian|YaHei|FangSong|KaiTi/i;

/** Excel counts whole pixels; Chinese fonts are drawn with the next whole one. */
export function digitPixels({ name = "", size = DEFAULT_FONT_SIZE }: { name?: string; size?: number }): number {
  const pixels = size * PIXELS_PER_POINT;
  if (CHINESE.test(name)) return Math.ceil(pixels / 2);
  const width = DIGIT_WIDTHS.find(([pattern]) => pattern.test(name))?.[1] ?? USUAL_DIGIT;
  // Excel knows nothing of this font on its own machines: files that have it come from programs that do not round.
  return /^DejaVu/i.test(name) ? pixels * width : Math.max(1, Math.round(pixels * width));
}

/** Excel's words for a column's width: digits of the normal font beside the 5 pixels of padding, which is part of what a narrower column has. */
const PADDING = 5;

/** The points of a column that is so many digits wide; Excel cuts to whole pixels. */
export function digitsToPoints(digits: number, font: { name?: string; size?: number }): number {
  const digit = digitPixels(font);
  const pixels = digits < 1 ? digits * (digit + PADDING) : digits * digit + PADDING;
  return Math.trunc(pixels + 1e-9) / PIXELS_PER_POINT;
}

export function pointsToDigits(points: number, font: { name?: string; size?: number }): number {
  const digit = digitPixels(font);
  const pixels = points * PIXELS_PER_POINT;
  const digits = pixels < digit + PADDING ? pixels / (digit + PADDING) : (pixels - PADDING) / digit;
  return Math.round(digits * 100) / 100;
}
