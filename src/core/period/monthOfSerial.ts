import type { Period } from "./Period";

const FIRST_YEAR = 1950;
const LAST_YEAR = 2099;
const DAYS_BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

/**
 * The month whose first day has this serial number in Excel's calendar of 1900: Excel makes such a date of 2025-04 or
 * 2025年4月 when it is typed. Any other day is no period: `null`. So is a year outside 1950 to 2099.
 *
 * @example monthOfSerial(45748) // { unit: "month", number: 24303 }: 2025-04-01
 */
export function monthOfSerial(serial: number): Period | null {
  // 1901 began on day 367; the quarter days of its first years have not become a leap day yet.
  const year = 1901 + Math.floor((serial - 367 + 0.75) / 365.25);
  if (year < FIRST_YEAR || year > LAST_YEAR) return null;
  const dayOfYear = serial - newYearOf(year);
  const leap = year % 4 === 0 ? 1 : 0;
  const month = DAYS_BEFORE.findIndex((days, place) => days + (place > 1 ? leap : 0) === dayOfYear);
  return month < 0 ? null : { unit: "month", number: year * 12 + month };
}

/** Serial number of the first of January, for the years 1901 to 2100. */
function newYearOf(year: number): number {
  return 365 * (year - 1900) + Math.floor((year - 1901) / 4) + 2;
}
