import fc from "fast-check";
import { monthOfSerial } from "../../../src/core/period/monthOfSerial";

const DAY = 86_400_000;
/** Excel's serial number of a day in its calendar of 1900, from the calendar of JavaScript; day 60 on. */
const serialOf = (year: number, month: number, day: number) =>
  Date.UTC(year, month - 1, day) / DAY - Date.UTC(1899, 11, 30) / DAY;

test.each([
  { rule: "typed 2025-04", serial: 45748, year: 2025, month: 4 },
  { rule: "typed 2025-01", serial: 45658, year: 2025, month: 1 },
  { rule: "typed 2025-12", serial: 45992, year: 2025, month: 12 },
  { rule: "leap year, before its 29 February", serial: 45323, year: 2024, month: 2 },
  { rule: "leap year, behind it", serial: 45352, year: 2024, month: 3 },
  { rule: "2000 is a leap year", serial: 36586, year: 2000, month: 3 },
  { rule: "the first month of all", serial: 18264, year: 1950, month: 1 },
  { rule: "the last month of all", serial: 73020, year: 2099, month: 12 },
])("$rule: $serial", ({ serial, year, month }) => {
  expect(serialOf(year, month, 1)).toBe(serial);
  expect(monthOfSerial(serial)).toEqual({ unit: "month", number: year * 12 + month - 1 });
});

test.each([
  { rule: "a day within a month", serial: 45749 },
  { rule: "the last day of a month", serial: 45747 },
  { rule: "29 February", serial: 45351 },
  { rule: "an hour of the first", serial: 45748.25 },
  { rule: "December 1949", serial: serialOf(1949, 12, 1) },
  { rule: "the year 2100", serial: serialOf(2100, 1, 1) },
  { rule: "a blank delivered as 0", serial: 0 },
  { rule: "a small number", serial: 32 },
  { rule: "below zero", serial: -365 },
])("no period: $rule", ({ serial }) => expect(monthOfSerial(serial)).toBeNull());

test("the first of every month is that month, and every other day none", () => {
  const date = fc.record({
    year: fc.integer({ min: 1950, max: 2099 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 2, max: 31 }),
  });
  fc.assert(
    fc.property(date, ({ year, month, day }) => {
      expect(monthOfSerial(serialOf(year, month, 1))).toEqual({ unit: "month", number: year * 12 + month - 1 });
      const isDay = new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
      if (isDay) expect(monthOfSerial(serialOf(year, month, day))).toBeNull();
    }),
  );
});

test("every first of January, where the years meet", () => {
  for (let year = 1950; year <= 2099; year++)
    expect(monthOfSerial(serialOf(year, 1, 1))).toEqual({ unit: "month", number: year * 12 });
});
