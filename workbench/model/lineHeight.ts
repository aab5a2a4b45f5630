/** Height of a row of one line as a share of its letters' size. */
const SHARE = 1.29;
const PIXELS_PER_POINT = 4 / 3;

/**
 * The points a row needs for one line of letters of this size: whole pixels, as Excel does for Calibri
 * (12 → 15.75, 14 → 18.75, 16 → 21, 18 → 23.25, 20 → 26.25, 24 → 31.5, 36 → 46.5); other fonts differ by a pixel or two.
 */
export function lineHeight(fontSize: number): number {
  return Math.ceil(fontSize * SHARE * PIXELS_PER_POINT) / PIXELS_PER_POINT;
}
