import { DEFAULT_FONT_NAME, DEFAULT_FONT_SIZE } from "../../model/style";

/** The normal font of a workbook that brings none: the digits of the normal font are the unit of column widths. */
export const NORMAL_FONT = { name: DEFAULT_FONT_NAME, size: DEFAULT_FONT_SIZE };

const PIXELS_PER_POINT = 96 / 72;
/** Width of a digit as a part of the font's size; fonts not named are as wide as Arial. */
const DIGIT_WIDTHS: [RegExp, number][] = [
  [/^(Calibri|Carlito|Times|Liberation Serif|Garamond)/i, 0.507],
  [/^(DejaVu|Verdana)/i, 0.636],
];
const USUAL_DIGIT = 0.556;
const CHINESE = /[\u3000-\u9fff]|SimSun|SimHei|DengXian|YaHei|FangSong|KaiTi/i;

/** Excel counts whole pixels; Chinese fonts are drawn with the next whole one. */
function digitPixels({ name = "", size = DEFAULT_FONT_SIZE }: { name?: string; size?: number }): number {
  const pixels = size * PIXELS_PER_POINT;
  if (CHINESE.test(name)) return Math.ceil(pixels / 2);
  const width = DIGIT_WIDTHS.find(([pattern]) => pattern.test(name))?.[1] ?? USUAL_DIGIT;
  // Excel knows nothing of this font on its own machines: files that have it come from programs that do not round.
  return /^DejaVu/i.test(name) ? pixels * width : Math.max(1, Math.round(pixels * width));
}

/** A file counts column widths in digits of the normal font, cell padding included. */
export function pointsToCharacters(points: number, font: { name?: string; size?: number } = NORMAL_FONT): number {
  return Math.round(((points * PIXELS_PER_POINT) / digitPixels(font)) * 256) / 256;
}

export function charactersToPoints(characters: number, font: { name?: string; size?: number } = NORMAL_FONT): number {
  return Math.round(((characters * digitPixels(font)) / PIXELS_PER_POINT) * 100) / 100;
}
