const FIRST_OF_MARCH_1900 = 61;
const LAST_SERIAL = 2_958_465;
/** Days from the first of March of the year 0 to that of 1900. */
const DAYS_BEFORE_1900 = 693_960;

/**
 * The day with this serial number in Excel's calendar of 1900, up to 9999. Before 1 March 1900 Excel's calendar has a day too many:
 * `null`, no figure of ours is so old.
 *
 * @example dateOfSerial(45748) // { year: 2025, month: 4, day: 1 }
 */
export function dateOfSerial(serial: number): { year: number; month: number; day: number } | null {
  if (!(serial >= FIRST_OF_MARCH_1900 && serial <= LAST_SERIAL)) return null;
  // Years begin in March here, so that the leap day is the last of its year.
  const days = Math.floor(serial) - FIRST_OF_MARCH_1900 + DAYS_BEFORE_1900;
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}
