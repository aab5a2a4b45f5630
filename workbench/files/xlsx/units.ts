import { digitPixels, PIXELS_PER_POINT } from "../../model/digitWidth";
import { DEFAULT_FONT_NAME, DEFAULT_FONT_SIZE } from "../../model/style";

/** The normal font of a workbook that brings none: the digits of the normal font are the unit of column widths. */
export const NORMAL_FONT = { name: DEFAULT_FONT_NAME, size: DEFAULT_FONT_SIZE };

/** A file counts column widths in digits of the normal font, cell padding included. */
export function pointsToCharacters(points: number, font: { name?: string; size?: number } = NORMAL_FONT): number {
  return Math.round(((points * PIXELS_PER_POINT) / digitPixels(font)) * 256) / 256;
}

export function charactersToPoints(characters: number, font: { name?: string; size?: number } = NORMAL_FONT): number {
  return Math.round(((characters * digitPixels(font)) / PIXELS_PER_POINT) * 100) / 100;
}
