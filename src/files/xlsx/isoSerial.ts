const DAY_MS = 86_400_000;

/** Excel's number of a date written as 2025-05-01 or 2025-05-01T08:30:00, or `null`; days count from 1899-12-30, or from 1904. */
export function isoSerial(text: string, since1904: boolean): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/.exec(text.trim());
  if (!match) return null;
  const [year, month, day, hour = 0, minute = 0, second = 0] = match.slice(1).map((part) => Number(part ?? 0));
  const days =
    (Date.UTC(year!, month! - 1, day) - Date.UTC(since1904 ? 1904 : 1899, since1904 ? 0 : 11, since1904 ? 1 : 30)) /
    DAY_MS;
  return days + (hour * 3600 + minute * 60 + second) / 86_400;
}
