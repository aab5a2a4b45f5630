/** An axis of numbers: its ends and the values that get a mark. */
export interface Scale {
  minimum: number;
  maximum: number;
  ticks: number[];
}

const STEPS = [1, 2, 5, 10];

/** What of an axis is given; `zero`: its values are drawn from 0. */
interface GivenScale {
  minimum?: number;
  maximum?: number;
  /** From one mark to the next. */
  majorUnit?: number;
  zero?: boolean;
}

/** The most marks an axis gets, whatever unit is asked for: more could not be told apart. */
const MOST_TICKS = 200;

/** Round ends and marks around the values, as a person would choose them; ends and steps that are given stay. */
export function niceScale(values: number[], given: GivenScale): Scale {
  const finite = values.filter((value) => Number.isFinite(value));
  let low = given.minimum ?? Math.min(...finite, given.zero ? 0 : Infinity);
  let high = given.maximum ?? Math.max(...finite, given.zero ? 0 : -Infinity);
  if (!Number.isFinite(low) || !Number.isFinite(high)) [low, high] = [given.minimum ?? 0, given.maximum ?? 1];
  // Excel starts at 0 unless the figures lie close together far from it.
  if (given.minimum === undefined && low > 0 && high - low > high / 6) low = 0;
  if (given.maximum === undefined && high < 0 && high - low > -low / 6) high = 0;
  if (low >= high) high = low + (Math.abs(low) || 1);
  const rough = (high - low) / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const chosen = power * STEPS.find((candidate) => candidate * power >= rough * 0.999)!;
  const step = given.majorUnit && (high - low) / given.majorUnit <= MOST_TICKS ? given.majorUnit : chosen;
  const minimum = given.minimum ?? Math.floor(low / step + 1e-9) * step;
  const maximum = given.maximum ?? Math.ceil(high / step - 1e-9) * step;
  const ticks: number[] = [];
  // With a given unit marks are counted from the end of the axis, else they are round figures.
  const first = given.majorUnit ? minimum : Math.ceil(minimum / step - 1e-9) * step;
  for (let n = 0; first + n * step <= maximum + step * 1e-9; n++)
    ticks.push(Number((first + n * step).toPrecision(12)));
  return { minimum, maximum, ticks };
}
