import type { CellReading } from "../CellReading";

/** Decimals that a plain number can be printed with. */
const MOST_DECIMALS = 15;

/** A figure as it was printed, for the sentence of a doubt: "12.50%", "-3.9", "3560-3570". */
export function printFigure(reading: CellReading): string {
  switch (reading.kind) {
    case "number":
      return printNumber(reading.value, reading.decimals) + (reading.percent ? "%" : "");
    case "range":
      return `${reading.low}-${reading.high}${reading.percent ? "%" : ""}`;
    case "ratio":
      return reading.parts.join("∶");
    case "gap":
      return reading.mark;
    case "date":
      return reading.typed ?? String(reading.serial);
    case "error":
      return reading.code;
    case "rank":
      return reading.of === null ? String(reading.place) : `${reading.place}/${reading.of}`;
    case "status":
      return reading.status;
    case "text":
      return reading.text;
  }
}

/** A number with so many decimals; below 0 and beyond what a number holds, as it is. */
export function printNumber(value: number, decimals: number): string {
  if (!(decimals >= 0 && decimals <= MOST_DECIMALS) || Math.abs(value) >= 1e15) return String(value);
  return value.toFixed(decimals);
}
