import { resolveThemeColor } from "hucre/xlsx";
import { tinted } from "../../model/fill";

/** A colour as a file has it: fixed, of the theme, or of the old palette. */
export interface FileColor {
  rgb?: string;
  theme?: number;
  tint?: number;
  indexed?: number;
}

/** The palette of old workbooks, numbers 8 to 63; 0 to 7 repeat 8 to 15. */
const PALETTE = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 " +
  "9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF " +
  "00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 " +
  "003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

/** The colours of Office, for a file without a theme of its own; dark before light. */
const OFFICE_THEME = "000000 FFFFFF 44546A E7E6E6 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(" ");

/** The colour as #RRGGBB; `undefined` where it is left to the program (automatic). */
export function colorIn(color: FileColor | undefined, theme: string[]): string | undefined {
  if (!color) return undefined;
  if (color.rgb) {
    const plain = `#${color.rgb.slice(-6).toUpperCase()}`;
    return color.tint ? tinted({ color: plain, tint: color.tint }) : plain;
  }
  if (color.theme !== undefined)
    return `#${resolveThemeColor(theme.length > 0 ? theme : OFFICE_THEME, themeOrder(color.theme), color.tint)}`;
  if (color.indexed === undefined || color.indexed > 63) return undefined;
  return `#${PALETTE[color.indexed < 8 ? color.indexed : color.indexed - 8]}`;
}

/** A file numbers light before dark, the theme lists dark before light. */
function themeOrder(index: number): number {
  return [1, 0, 3, 2][index] ?? index;
}
