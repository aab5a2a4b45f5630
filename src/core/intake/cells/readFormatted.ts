import { isUnit } from "../../indicator/units";
import { decimalsOf } from "../../numbers/decimals";
import { movePoint } from "../../numbers/movePoint";
import { BARE_SIZES, BEFORE_FIGURE, PERCENTAGE_POINTS, TIMES } from "../../texts/cellWords";
import type { CellReading } from "../CellReading";
import type { FormattedNumber } from "../RawSheet";
import { formatSection } from "./formatSection";
import { cellNumber, plainFigure } from "./plainFigure";
import { readFormattedDate } from "./readFormattedDate";

/**
 * A number as its format prints it: 0.125 in 0.0% is 12.5 with a percent sign (I11), in 0.0"亿元" it has a unit, in
 * m"月"d"日" it is a date (I15), and 0!.0,"万" prints ten-thousandths. A format that prints 下降 or ▼ for a number above zero
 * turns its sign.
 *
 * @example readFormatted(new FormattedNumber(0.125, "0.0%"), false) // 12.5, percent
 */
export function readFormatted({ value, format }: FormattedNumber, since1904: boolean): CellReading {
  if (!Number.isFinite(value)) return { kind: "text", text: String(value) };
  const section = formatSection(value, format);
  if (section.isDate) return readFormattedDate(value, section.codes, since1904);
  const held = cellNumber(value);
  const printed = section.places === 0 ? held : cellNumber(movePoint(held, section.places));
  const words = section.literal;
  if (words === "" && !section.isPercent) return plainFigure(printed, Math.max(section.decimals, decimalsOf(printed)));
  const falls = BEFORE_FIGURE.fall.test(words);
  const isGrowth = falls || BEFORE_FIGURE.rise.test(words);
  const unit = isUnit(words) || BARE_SIZES.includes(words) ? words : null;
  const isPercent = section.isPercent || words === "%";
  const isTimes = words === TIMES;
  const decimals = Math.max(section.decimals, decimalsOf(printed));
  return {
    ...plainFigure(
      isTimes ? cellNumber(movePoint(printed, 2)) : falls && printed > 0 ? -printed : printed,
      isTimes ? decimals - 2 : decimals,
    ),
    percent: isPercent || isTimes,
    points: PERCENTAGE_POINTS.includes(words),
    growth: isGrowth || isTimes,
    multiple: isTimes,
    unit: unit === "%" ? null : unit,
  };
}
