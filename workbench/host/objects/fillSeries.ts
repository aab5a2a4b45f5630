import { notImplemented } from "../HostError";

const DAY = 86_400_000;
/** Day 0 of Excel's calendar; from 1 March 1900 on its days are those of the world. */
const EPOCH = Date.UTC(1899, 11, 30);

/** A value of a series at a place: 0 is the first cell it is made of, negative places lie before it. */
export type Series = (place: number) => number;

/** The straight line through the values by least squares; one value goes on by `step`. */
export function linear(values: number[], step = 1): Series {
  const count = values.length;
  if (count === 1) return (place) => values[0]! + place * step;
  const middle = (count - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  let [above, below] = [0, 0];
  values.forEach((value, place) => {
    above += (place - middle) * (value - mean);
    below += (place - middle) ** 2;
  });
  return (place) => tidy(mean + (above / below) * (place - middle));
}

/** The line through the logarithms: 1, 2 goes on as 4, 8. */
export function growth(values: number[]): Series {
  if (values.some((value) => value <= 0)) throw notImplemented("Range.autoFill with GrowthTrend of values not above 0");
  const [first, second = first] = values as [number, number?];
  if (values.length <= 2) return (place) => tidy(first * (second / first) ** place);
  const line = linear(values.map(Math.log));
  return (place) => tidy(Math.exp(line(place)));
}

/** Days on which people work, Monday to Friday. */
export function weekdays(first: number): Series {
  return (place) => {
    let day = first;
    for (let left = Math.abs(place); left > 0;) {
      day += Math.sign(place);
      if (![0, 6].includes(dateOf(day).getUTCDay())) left--;
    }
    return day;
  };
}

/** The same day of other months; where a month is too short, its last day. */
export function months(first: number, step: number): Series {
  const date = dateOf(first);
  return (place) => {
    const month = date.getUTCMonth() + place * step;
    const last = new Date(Date.UTC(date.getUTCFullYear(), month + 1, 0)).getUTCDate();
    const day = Math.min(date.getUTCDate(), last);
    return Math.floor((Date.UTC(date.getUTCFullYear(), month, day) - EPOCH) / DAY) + (first % 1);
  };
}

/** By how many months dates on one day of the month go on; `undefined` where they do not. */
export function monthStep(values: number[]): number | undefined {
  const dates = values.map(dateOf);
  const numbers = dates.map((date) => date.getUTCFullYear() * 12 + date.getUTCMonth());
  const step = numbers[1]! - numbers[0]!;
  const even = numbers.every((number, index) => number === numbers[0]! + index * step);
  return even && step !== 0 && dates.every((date) => date.getUTCDate() === dates[0]!.getUTCDate()) ? step : undefined;
}

function dateOf(serial: number): Date {
  if (serial < 61) throw notImplemented("Range.autoFill of dates before March 1900");
  return new Date(EPOCH + Math.floor(serial) * DAY);
}

/** Fifteen digits, which is what Excel shows. */
function tidy(value: number): number {
  return Number(value.toPrecision(15));
}
