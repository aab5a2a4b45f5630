import { DEFAULT_FONT_NAME, DEFAULT_FONT_SIZE } from "../../model/style";

/** The normal font of every workbook we write: the digits of this font are the unit of column widths. */
export const NORMAL_FONT = { name: DEFAULT_FONT_NAME, size: DEFAULT_FONT_SIZE };

const PIXELS_PER_POINT = 96 / 72;
/** Width of a digit in pixels at 11 points: 8 in Chinese fonts, 7 in Calibri, Arial and their kin. */
const WIDE_DIGIT = 8;
const NARROW_DIGIT = 7;

function digitPixels(font: { name?: string; size?: number }): number {
  const chinese = /[\u3000-\u9fff]|SimSun|SimHei|DengXian|YaHei|FangSong|KaiTi/i.test(font.name ?? "");
  return Math.max(1, Math.round(((chinese ? WIDE_DIGIT : NARROW_DIGIT) * (font.size ?? 11)) / 11));
}

/** A file counts column widths in digits of the normal font, cell padding included. */
export function pointsToCharacters(points: number, font: { name?: string; size?: number } = NORMAL_FONT): number {
  return Math.round(((points * PIXELS_PER_POINT) / digitPixels(font)) * 256) / 256;
}

export function charactersToPoints(characters: number, font: { name?: string; size?: number } = NORMAL_FONT): number {
  return Math.round(((characters * digitPixels(font)) / PIXELS_PER_POINT) * 100) / 100;
}
