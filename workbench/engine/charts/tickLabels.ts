import { displayText } from "../../host/text";

const MOST_DECIMALS = 8;

/**
 * The words at the marks of an axis. Where the format of the figures would give two marks the same word, decimals are
 * added until they differ: 0.05 and 0.1 by the format 0.0 are "0.05" and "0.10", not "0.1" twice.
 */
export function tickLabels(ticks: number[], numberFormat: string): string[] {
  let format = numberFormat;
  let words = ticks.map((tick) => shown(tick, format));
  for (let more = 0; more < MOST_DECIMALS && new Set(words).size < words.length; more++) {
    const wider = withOneMoreDecimal(format);
    if (wider === format) break;
    format = wider;
    words = ticks.map((tick) => shown(tick, format));
  }
  return words;
}

/** Adds a decimal to the last figure of each section: 0.0% becomes 0.00%, #,##0 becomes #,##0.0. */
function withOneMoreDecimal(format: string): string {
  return format
    .split(";")
    .map((section) =>
      section.replace(/([0#?])(\.[0#?]*)?(?=[^0#?]*$)/, (_found, last: string, decimals?: string) =>
        decimals === undefined ? `${last}.0` : `${last}${decimals}0`,
      ),
    )
    .join(";");
}

function shown(value: number, numberFormat: string): string {
  try {
    return displayText(value, numberFormat, "en-US");
  } catch {
    return String(value);
  }
}
