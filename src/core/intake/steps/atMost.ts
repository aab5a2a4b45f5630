import type { CellReading } from "../CellReading";

/** A figure under 控制指标 is a bound that may not be passed (R27), unless the cell says a bound itself. */
export function atMost(reading: CellReading): CellReading {
  return reading.kind === "number" && reading.bound === null ? { ...reading, bound: "atMost" } : reading;
}
