import type { Observation } from "../core/indicator/Observation";
import { readRange } from "../core/numbers/readRange";
import { asNumber, type Reader } from "./readers";

/** A target to be reached; of a range (3560-3570) its lower end (R25). */
export const asTarget: Reader<Observation> = (cell) =>
  (typeof cell === "string" ? readRange(cell)?.low : undefined) ?? asNumber(cell);
