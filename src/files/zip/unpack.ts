import { Inflate } from "fflate";
import { MOST_UNPACKED } from "../limits";
import type { Pace } from "../Pace";
import { Refused } from "../Refused";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./readZip";

/** Packed bytes a slice: small, since a bomb makes a thousand times as many of them. */
const SLICE = 1 << 14;

/** How much of a file may still be unpacked; shared by all its parts. */
export interface Allowance {
  bytes: number;
}

export const fullAllowance = (): Allowance => ({ bytes: MOST_UNPACKED });

/** Unpacks an entry slice by slice into `take`, within the allowance, and checks its sum: a damaged figure is never read. */
export async function unpack(
  entry: ZipEntry,
  take: (bytes: Uint8Array) => void,
  allowance: Allowance,
  pace: Pace,
): Promise<void> {
  let sum = 0;
  let size = 0;
  const receive = (bytes: Uint8Array) => {
    allowance.bytes -= bytes.length;
    if (allowance.bytes < 0) throw new Refused("bomb");
    sum = crc32(bytes, sum);
    size += bytes.length;
    take(bytes);
  };
  const inflate = new Inflate(receive);
  const push = (bytes: Uint8Array, last: boolean) => (entry.deflated ? inflate.push(bytes, last) : receive(bytes));
  for (let place = 0; place < entry.packed.length; place += SLICE) {
    const slice = entry.packed.subarray(place, place + SLICE);
    try {
      push(slice, place + SLICE >= entry.packed.length);
    } catch (error) {
      // What fflate throws has a code.
      throw error instanceof Error && "code" in error && !(error instanceof Refused) ? new Refused("broken") : error;
    }
    await pace.step(slice.length);
  }
  if (size !== entry.size || sum !== entry.crc) throw new Refused("broken");
}
