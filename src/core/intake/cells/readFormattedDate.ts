import type { CellReading } from "../CellReading";
import { dateOfSerial } from "./dateOfSerial";

/** Days between the first days of Excel's two calendars. */
const SINCE_1904 = 1462;

/**
 * A date of Excel's, with what was probably typed: its format shows no more than was typed (I15). m"月"d"日" came of 1-5,
 * yyyy"年"m"月" of 2010.6; a time of day came of nothing we know.
 */
export function readFormattedDate(serial: number, codes: string, since1904: boolean): CellReading {
  const date = dateOfSerial(since1904 ? serial + SINCE_1904 : serial);
  const [hasYear, hasMonth, hasDay] = ["y", "m", "d"].map((code) => codes.includes(code));
  let typed: string | null = null;
  if (date && hasMonth && !/[hs]/u.test(codes)) {
    if (hasYear && hasDay) typed = `${date.year}-${date.month}-${date.day}`;
    else if (hasYear) typed = `${date.year}.${date.month}`;
    else if (hasDay) typed = `${date.month}-${date.day}`;
  }
  return { kind: "date", serial, typed };
}
