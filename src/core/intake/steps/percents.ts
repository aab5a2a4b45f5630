import type { NumberReading } from "../CellReading";
import type { Figure } from "../Figure";

/** How the plain numbers of a column of rates are meant; `null` where that must be asked. */
export type PercentForm = "percent" | "fraction" | null;

/** Rates above this as a fraction would be growths of 150 %: in a column most of which lies above, the numbers are percents. */
const LARGEST_FRACTION = 1.5;
/** Beside percent signs, a plain number above this can only be a percent. */
const LARGEST_BESIDE_SIGNS = 3;
const FEWEST_TO_TELL = 3;
/** Growth is printed with one or two decimals; three and more are those of a fraction. */
const FRACTION_DECIMALS = 3;

/**
 * How plain numbers in a column of rates are meant (I11). Cells that say % themselves, in text or format, are not asked.
 *
 *     the head says %    percents, unless all of three or more lie within ±1.5, or one has three decimals and lies within ±1
 *     it does not        percents where their median lies beyond ±1.5, else it must be asked
 */
export function percentForm(figures: readonly Figure[], headSaysPercent: boolean): PercentForm {
  const plain = figures.flatMap(({ reading }) => (isPlain(reading) && reading.value !== 0 ? [reading] : []));
  if (plain.length === 0) return "percent";
  const sizes = plain.map((reading) => Math.abs(reading.value)).sort((one, other) => one - other);
  const median = sizes[Math.floor((sizes.length - 1) / 2)]!;
  const likeFraction = plain.some((reading) => reading.decimals >= FRACTION_DECIMALS && Math.abs(reading.value) <= 1);
  if (!headSaysPercent) return median > LARGEST_FRACTION && !likeFraction ? "percent" : null;
  const allSmall = sizes.at(-1)! <= LARGEST_FRACTION;
  return (allSmall && plain.length >= FEWEST_TO_TELL) || likeFraction ? null : "percent";
}

export function isPlain(reading: Figure["reading"]): reading is NumberReading {
  return reading.kind === "number" && !reading.percent && !reading.points && !reading.multiple;
}

/** Beside others with a percent sign a small plain number may be a fraction; the head's own % settles all but long decimals. */
export function isOpen(reading: NumberReading, headSaysPercent: boolean): boolean {
  const size = Math.abs(reading.value);
  if (size === 0) return false;
  return headSaysPercent ? size <= 1 && reading.decimals >= FRACTION_DECIMALS : size <= LARGEST_BESIDE_SIGNS;
}
