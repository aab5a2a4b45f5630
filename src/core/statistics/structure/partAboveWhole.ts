import { increment } from "../../numbers/equalFigures";
import { Misuse } from "../Answer";

/**
 * What speaks against a part and its whole; nothing where the part is the lesser. A part above a whole above zero shows
 * that the two, or the periods, were given in another order. It can be true only where another part is below zero (a
 * loss), which no argument tells: whoever knows divides by himself. Parts equal to the whole on 12 significant digits are it.
 *
 * @example partAboveWhole(69737, 14412) // Misuse "partAboveWhole": retail sales as a part of those online
 */
export function partAboveWhole(part: number, whole: number): Misuse | undefined {
  const isAbove = whole > 0 && increment(part, whole) > 0;
  return isAbove ? new Misuse("partAboveWhole", String(part), String(whole)) : undefined;
}
